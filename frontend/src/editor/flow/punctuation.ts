/** What a key becomes behind a text, where the writer wants quotes that curl or dashes; null where it stays. */
export function curled(before: string, key: string, wanted: { readonly quotes: boolean; readonly dashes: boolean }): { cut: number; text: string } | null {
  if (wanted.quotes && (key === '"' || key === "'")) {
    const opens = /(^|[\s([{“‘—–-])$/u.test(before)
    return { cut: 0, text: key === '"' ? (opens ? '“' : '”') : opens ? '‘' : '’' }
  }
  return wanted.dashes && key === '-' && /(^|[^-])-$/u.test(before) ? { cut: 1, text: '—' } : null
}
