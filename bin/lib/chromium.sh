# The browser that the stories drive: Debian's Chromium, or the one that CHROMIUM names.

require_chromium() {
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  local found
  found=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
  if [ -z "$found" ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-liberation >/dev/null
    found=$(command -v chromium)
  fi
  [ -n "$found" ] || need "Chromium for its browser tests" chromium "--cask chromium" chromium
  export CHROMIUM=$found
}
