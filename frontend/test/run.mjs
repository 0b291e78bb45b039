// Runs a TypeScript file of the tests outside vitest: node run.mjs FILE ARGUMENTS…
import { build } from 'esbuild'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [file] = process.argv.splice(2, 1)
const folder = mkdtempSync(join(tmpdir(), 'draftroom-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const outfile = join(folder, 'run.mjs')
await build({
  entryPoints: [resolve(import.meta.dirname, file)],
  outfile,
  bundle: true,
  platform: 'node',
  alias: { words: resolve(import.meta.dirname, '../src/words/en') },
  format: 'esm',
})
await import(pathToFileURL(outfile).href)
