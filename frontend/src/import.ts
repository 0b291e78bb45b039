const READABLE = /\.(fountain|spmd|txt|fdx)$/i

/** The first file that a person holds over the page or lets go, if it may be a script. */
export function scriptAmong(files: Iterable<File>): File | undefined {
  return [...files].find((file) => READABLE.test(file.name))
}

/**
 * The import form: a file let go anywhere over the page is chosen in the form and sent; choosing one sends it
 * too. The form works without this.
 */
export function takesScript(element: HTMLElement): void {
  const form = element as HTMLFormElement
  const input = form.querySelector<HTMLInputElement>('input[type=file]')
  const said = form.querySelector<HTMLElement>('[data-said]')
  if (!input || !said) return
  const take = (file: File | undefined) => {
    if (!file) {
      said.textContent = "This isn't a script that can be read. Choose a .fountain, .txt or .fdx file."
      return
    }
    said.textContent = `Reading ${file.name}…`
    form.requestSubmit()
  }
  input.addEventListener('change', () => take(scriptAmong(input.files ?? [])))
  onDrop(document.documentElement, form, (files) => {
    const file = scriptAmong(files)
    if (file) input.files = only(file)
    take(file)
  })
}

/** A page on which a script may be let go: hands the file to its own import form, which is hidden until then. */
export function dropsFiles(element: HTMLElement): void {
  takesScript(element)
}

/** Marks `target` with data-over while files are held over `area`, and hands over those let go. */
export function onDrop(area: HTMLElement, target: HTMLElement, take: (files: File[]) => void): void {
  let depth = 0
  const over = (now: number) => {
    depth = now
    target.toggleAttribute('data-over', depth > 0)
  }
  area.addEventListener('dragenter', (event) => {
    if (holdsFiles(event)) over(depth + 1)
  })
  area.addEventListener('dragleave', (event) => {
    if (holdsFiles(event)) over(Math.max(0, depth - 1))
  })
  area.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault()
  })
  area.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    over(0)
    take([...(event.dataTransfer?.files ?? [])])
  })
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

function only(file: File): FileList {
  const list = new DataTransfer()
  list.items.add(file)
  return list.files
}
