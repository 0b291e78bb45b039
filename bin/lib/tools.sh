# The tools that Draftroom needs, each named with the command that installs it where it is missing.

need() { # what, how to get it on Debian or Ubuntu, on macOS, on Fedora
  echo "Draftroom needs $1." >&2
  if command -v apt-get >/dev/null; then echo "  Install it with: sudo apt-get install $2" >&2
  elif command -v brew >/dev/null; then echo "  Install it with: brew install $3" >&2
  elif command -v dnf >/dev/null; then echo "  Install it with: sudo dnf install $4" >&2
  else echo "  Debian, Ubuntu: sudo apt-get install $2 · macOS: brew install $3 · Fedora: sudo dnf install $4" >&2
  fi
  exit 1
}

java_major() {
  "$1" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'
}

require_java() {
  local major
  major=$(java_major java 2>/dev/null || true)
  if [ "${major:-0}" -lt 17 ]; then need "a JDK, version 17 or newer" openjdk-17-jdk openjdk@17 java-17-openjdk-devel; fi
}

require_build_tools() {
  command -v javac >/dev/null || need "a JDK, version 17 or newer" openjdk-17-jdk openjdk@17 java-17-openjdk-devel
  command -v mvn >/dev/null || need "Maven" maven maven maven
  local major
  major=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/' || true)
  if [ "${major:-0}" -lt 20 ] || ! command -v npm >/dev/null; then
    need "Node.js, version 20 or newer, with npm" "nodejs npm" node nodejs
  fi
}
