# Work beside other work. What it says is kept whole in target/beside and shown when it is awaited; it ends with the
# script at the latest.

BESIDE=target/beside
beside_pids=""

beside() { # name, command
  local name=$1
  shift
  mkdir -p "$BESIDE"
  # A process group of its own, so that its children can be ended with it.
  set -m
  (set -euo pipefail; "$@") >"$BESIDE/$name.log" 2>&1 </dev/null &
  beside_pids="$beside_pids $name:$!"
  set +m
}

# Waits for all of it, shows what each said, and fails when one of them failed.
await_beside() {
  local each failed=""
  for each in $beside_pids; do
    wait "${each#*:}" || failed="$failed ${each%:*}"
    echo "--- ${each%:*}, which ran beside the rest:"
    cat "$BESIDE/${each%:*}.log"
  done
  beside_pids=""
  [ -z "$failed" ] || { echo "Failed:$failed" >&2 && return 1; }
}

end_beside() {
  local each
  for each in $beside_pids; do
    kill -- "-${each#*:}" 2>/dev/null || true
  done
}
trap end_beside EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
