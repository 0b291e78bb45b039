const SCRIPT = /^\/scripts\/[0-9a-f-]{36}(\/pages)?\/?$/

/** The empty page that stands in for an address while the server can't be reached. */
export function shellFor(path: string): '/away' | '/away/script' | '/away/pages' {
  const script = SCRIPT.exec(path)
  if (!script) return '/away'
  return script[1] ? '/away/pages' : '/away/script'
}
