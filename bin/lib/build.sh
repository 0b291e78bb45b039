# Builds the packaged product when a source is newer than the last build, and records the classes that its
# start and its commands load, so that later starts map them instead of reading them.

JAR=target/draftroom-runner.jar
BUILT=target/.built
SHARED_CLASSES=target/draftroom.jsa
# 256 MB of heap carries a 130-page script many times over; see docs/reference/benchmarks.md.
JVM_OPTIONS=(-Djava.util.logging.manager=org.jboss.logmanager.LogManager -Xmx256m -Xss512k -XX:+UseSerialGC -XX:SharedArchiveFile="$SHARED_CLASSES" -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off)
# Commands are over in a second: the compiler that thinks longer would never pay. Their paths are whole, since
# they run where they are called.
COMMAND_CLASSES=$PWD/target/commands.jsa
COMMAND_OPTIONS=(-Xmx512m -Xss512k -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:SharedArchiveFile="$COMMAND_CLASSES" -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off -cp "$PWD/$JAR")
COMMANDS=org.draftroom.commands.Commands

sources_changed() {
  [ -f "$BUILT" ] && [ -f "$JAR" ] || return 0
  [ -n "$(find pom.xml src/main frontend bin/npm-packages -newer "$BUILT" \
    -not -path '*/node_modules*' -not -path 'frontend/test*' -type f -print -quit)" ]
}

build() {
  echo "Building Draftroom; this takes a minute or two the first time." >&2
  local started log=target/build.log
  mkdir -p target
  started=$(mktemp)
  if ! mvn -B -q package -DskipTests >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "The build failed; all it said is in $log." >&2
    exit 1
  fi
  share_classes
  share_command_classes
  touch -r "$started" "$BUILT"
  rm -f "$started"
}

# A start and stop on a throw-away home. Without the archive everything works, only slower to start.
share_classes() {
  local home run
  home=$(mktemp -d)
  rm -f "$SHARED_CLASSES"
  DRAFTROOM_HOME=$home QUARKUS_HTTP_PORT=0 java "${JVM_OPTIONS[@]/#-XX:SharedArchiveFile=*/-XX:ArchiveClassesAtExit=$SHARED_CLASSES}" \
    -jar "$JAR" >"$home/out" 2>&1 &
  run=$!
  for _ in $(seq 300); do
    if grep -q 'is ready' "$home/out" || ! kill -0 "$run" 2>/dev/null; then break; fi
    sleep 0.2
  done
  kill "$run" 2>/dev/null || true
  wait "$run" 2>/dev/null || true
  rm -rf "$home"
}

# The sample script printed once, thrown away.
share_command_classes() {
  rm -f "$COMMAND_CLASSES"
  java "${COMMAND_OPTIONS[@]/#-XX:SharedArchiveFile=*/-XX:ArchiveClassesAtExit=$COMMAND_CLASSES}" \
    "$COMMANDS" convert src/main/resources/sample/*.fountain --to pdf >/dev/null 2>&1 || true
}

# Takes the place of this shell, in the folder that it was called from. Java reads names of files by the locale.
run_command() {
  cd "$FROM"
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in *[Uu][Tt][Ff]*) ;; *) export LC_ALL=C.UTF-8 ;; esac
  exec java "${COMMAND_OPTIONS[@]}" "$COMMANDS" "$@"
}
