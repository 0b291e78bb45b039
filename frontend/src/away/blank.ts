/** The id in pages that came without a script; no script has it. */
export const BLANK = '00000000-0000-0000-0000-000000000000'

/** Whether this page came from the device, without a script, because the server couldn't be reached. */
export function isBlank(root: ParentNode): boolean {
  return root.querySelector(`a[href*="${BLANK}"]`) !== null
}

/** Fills a page that came without a script from this device's copy. Leads to the list of scripts where there is none. */
export async function filled(desk: HTMLElement): Promise<void> {
  if (isBlank(document)) await (await import('./shell')).fillShell(desk)
}
