const A_YEAR = 31_536_000

/** Lights the desk otherwise, now and in this browser's later visits; the server's Theme knows the same words. */
export function light(theme: 'system' | 'light' | 'dark' | 'sepia'): void {
  choose('draftroom-theme', 'theme', theme, 'system')
}

/** Makes the words of the pages larger, in hundredths; the server's TextSize knows the same. */
export function enlarge(hundredths: '100' | '112' | '125' | '150'): void {
  choose('draftroom-text-size', 'textSize', hundredths, '100')
}

function choose(cookie: string, name: string, value: string, usual: string): void {
  document.cookie = `${cookie}=${value}; path=/; max-age=${A_YEAR}; samesite=lax`
  const { dataset } = document.documentElement
  if (value === usual) delete dataset[name]
  else dataset[name] = value
}
