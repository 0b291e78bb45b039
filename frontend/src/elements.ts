/** An element with a class and what is in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...content)
  return made
}

/** Sets an element's text where it is another. */
export function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/** A button that does something when it is pressed. */
export function button(words: string, className: string, run: () => void): HTMLButtonElement {
  const made = element('button', className, words)
  made.type = 'button'
  made.addEventListener('click', run)
  return made
}
