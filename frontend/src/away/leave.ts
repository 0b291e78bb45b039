/** A form that signs out: what the server hasn't got is asked about first, and this device is emptied with it. */
export function signsOut(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void import('./signOut').then(({ signOut }) => signOut(form.dataset['person']!))
  })
}
