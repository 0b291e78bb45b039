/**
 * A link whose page only asks something is asked here instead: `<a data-island="dialog" data-dialog="id">` opens
 * the `<dialog>` of that id. Without scripts the link leads to the page.
 */
export function opensDialog(link: HTMLElement): void {
  link.addEventListener('click', (event) => {
    const dialog = document.getElementById(link.dataset['dialog'] ?? '')
    if (!(dialog instanceof HTMLDialogElement)) return
    event.preventDefault()
    dialog.showModal()
  })
}

/** A button that closes the dialog it is in: `<button data-island="close">`. */
export function closesDialog(button: HTMLElement): void {
  button.addEventListener('click', (event) => {
    event.preventDefault()
    button.closest('dialog')?.close()
  })
}
