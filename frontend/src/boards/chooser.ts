/** The button of a form that takes a file opens the chooser; pressed within `root`, whenever the form came there. */
export function opensChooser(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const input = button?.form?.querySelector<HTMLInputElement>('input[type=file].board-files')
    if (!input || (input.files?.length ?? 0) > 0) return
    event.preventDefault()
    input.click()
  })
}

/** Such a form on a page of its own: what is chosen is sent as the form sends it. */
export function choosesFile(form: HTMLElement): void {
  opensChooser(form)
  form.addEventListener('change', () => {
    if (form instanceof HTMLFormElement) form.requestSubmit()
  })
}
