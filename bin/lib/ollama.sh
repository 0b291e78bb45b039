# Ollama on this machine: started where it is installed but not running, and stopped again if it was us.

OLLAMA_PID=

ollama_answers() {
  (exec 3<>/dev/tcp/127.0.0.1/11434) 2>/dev/null
}

start_ollama_if_needed() {
  if [ -n "${DRAFTROOM_OLLAMA_URLS:-}" ] || ! command -v ollama >/dev/null || ollama_answers; then return; fi
  local home=${DRAFTROOM_HOME:-$HOME/.draftroom}
  mkdir -p "$home/logs"
  ollama serve >"$home/logs/ollama.log" 2>&1 &
  OLLAMA_PID=$!
}

stop_ollama_if_ours() {
  if [ -n "$OLLAMA_PID" ]; then kill "$OLLAMA_PID" 2>/dev/null || true; fi
}
