// What a page's scripts weigh, gzipped, from what esbuild says of a build.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Loaded by the script page only when somebody asks for it, where something is wrong, or never, as a board is; all else counts. */
const WHEN_ASKED = [
  'src/away/conflicts/panel.ts',
  'src/away/list.ts',
  'src/away/shell.ts',
  'src/away/signOut.ts',
  'src/boards/board.ts',
  'src/boards/chooser.ts',
  'src/boards/compare.ts',
  'src/editor/alternatives/dialog.ts',
  'src/editor/findPanel.ts',
  'src/editor/hearing/bar.ts',
  'src/editor/rename/dialog.ts',
  'src/editor/touch/bar.ts',
  'src/sheets/sheet.ts',
  'node_modules/htmx.org/dist/htmx.esm.js',
]

/** Weighs the outputs of a build. */
export class Scales {
  /** @param outputs of esbuild's metafile, their names counted from the folder */
  constructor(outputs, folder) {
    this.outputs = outputs
    this.folder = folder
  }

  /** A bundle with all that it imports at once, dictionaries apart, in bytes. What was weighed already is in `seen`. */
  atOnce(entry, seen = new Set()) {
    return this.weigh(this.fileOf(entry), seen, ({ kind }) => kind !== 'dynamic-import')
  }

  /** Bundles with all that they come to load without being asked, each file once. */
  unasked(entries) {
    const seen = new Set()
    const isUnasked = ({ path, kind }) => kind !== 'dynamic-import' || !WHEN_ASKED.includes(this.outputs[path].entryPoint)
    return entries.reduce((sum, entry) => sum + this.weigh(this.fileOf(entry), seen, isUnasked), 0)
  }

  weigh(file, seen, follows) {
    if (seen.has(file) || /\.(aff|dic)$/.test(file)) return 0
    seen.add(file)
    const own = gzipSync(readFileSync(resolve(this.folder, file)), { level: 9 }).length
    const imports = this.outputs[file].imports.filter((each) => !each.external && follows(each))
    return imports.reduce((sum, { path }) => sum + this.weigh(path, seen, follows), own)
  }

  fileOf(entry) {
    return Object.keys(this.outputs).find((file) => this.outputs[file].entryPoint === entry)
  }
}
