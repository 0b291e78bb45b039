# The parts of bin/bench. They read $home, a folder to throw away, $script, the file to measure or nothing, and
# $peers, the folder with others' programs or nothing.

row() { # what, figure
  echo "| $1 | $2 |"
}

# Runs a class of the tests in a JVM of its own.
bench_class() { # class, arguments
  mvn -B -q -Dstyle.color=never -Dfrontend.skip test-compile >&2
  mvn -B -q -Dstyle.color=never -Dfrontend.skip exec:exec -Dexec.classpathScope=test -Dexec.executable=java \
    -Dexec.args="-Djava.util.logging.manager=org.jboss.logmanager.LogManager -cp %classpath $*" | sed 's/\x1b\[0m//g'
}

bench_core() {
  bench_class org.draftroom.bench.CoreBench $script
}

bench_app() {
  . bin/lib/chromium.sh
  require_chromium
  if sources_changed; then build; fi
  row "First start to ready, built" "$(start_to_ready) s"
  row "Later starts to ready" "$(for _ in 1 2 3 4 5; do start_to_ready; done | sort -n | tr '\n' ' ')s"
  bench_class org.draftroom.stories.Bench $script
  bench_class org.draftroom.stories.CrowdedBench $script
  bench_class org.draftroom.stories.BoardBench
}

bench_together() {
  . bin/lib/chromium.sh
  require_chromium
  if sources_changed; then build; fi
  # Node 20 has WebSockets only when asked; later ones take the option too.
  NODE_OPTIONS=--experimental-websocket NODE_NO_WARNINGS=1 bench_class org.draftroom.stories.TogetherBench $script
}

bench_stills() {
  bench_class org.draftroom.bench.StillsBench make "$home/stills"
  bench_class -Xmx192m -XX:+UseSerialGC org.draftroom.bench.StillsBench run "$home/stills"
}

start_to_ready() { # seconds from the command to the line that says so
  local began
  began=$(date +%s%N)
  DRAFTROOM_HOME=$home QUARKUS_HTTP_PORT=18080 bin/draftroom >"$home/out" 2>&1 &
  until grep -q 'is ready' "$home/out"; do sleep 0.02; done
  seconds_since "$began"
  kill "$!" && wait "$!" || true
}

seconds_since() { # nanoseconds since the epoch
  awk "BEGIN { printf \"%.2f\\n\", ($(date +%s%N) - $1) / 1e9 }"
}

median_of() { # how often, command: its median time in seconds
  local times=$1
  shift
  for _ in $(seq "$times"); do
    local began
    began=$(date +%s%N)
    "$@" >"$home/ran" 2>&1 || { cat "$home/ran" >&2 && exit 1; }
    seconds_since "$began"
  done | sort -n | sed -n "$(((times + 1) / 2))p"
}

# The file to measure, and one with its title page and ten times what is below it.
write_scripts() {
  one=$script ten=$home/ten-times.fountain
  if [ -z "$one" ]; then
    one=$home/feature.fountain
    local sample=src/main/resources/sample/the-lighthouse-keepers-sum.fountain
    while [ ! -f "$one" ] || [ "$(wc -c <"$one")" -lt 150000 ]; do cat "$sample" >>"$one"; done
  fi
  {
    sed '/^\r\?$/q' "$one"
    for _ in $(seq 10); do sed '1,/^\r\?$/d' "$one" && printf '\n\n'; done
  } >"$ten"
}

bench_process() {
  if sources_changed; then build; fi
  write_scripts
  row "Whole process, the script to PDF, median of 9" "$(median_of 9 bin/draftroom convert "$one" --to pdf -o "$home/one.pdf") s"
  row "Whole process, ten times the script to PDF, median of 5" "$(median_of 5 bin/draftroom convert "$ten" --to pdf -o "$home/ten.pdf") s"
  row "Whole process, the script's statistics, median of 9" "$(median_of 9 bin/draftroom statistics "$one") s"
  row "Heap in use after collections, at most, ten times the script to PDF with -Xmx200m" "$(heap_of_ten) MB"
}

# A heap that doesn't do ends the bench with what Java says.
heap_of_ten() {
  java "${COMMAND_OPTIONS[@]/-Xmx512m/-Xmx200m}" -Xlog:gc:file="$home/gc" \
    "$COMMANDS" convert "$ten" --to pdf -o "$home/ten.pdf" >&2
  sed -n 's/.*Pause.*->\([0-9]*\)M(.*/\1/p' "$home/gc" | sort -n | tail -1
}

bench_peers() {
  write_scripts
  node bin/lib/peers.mjs "$peers" "$one" "$ten"
}
