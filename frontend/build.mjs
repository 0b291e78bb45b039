// Bundles every entry of src/entries and the style sheet into the application's static resources, under
// names that carry a hash of their content, and writes the map of names that the pages look them up in.
import { build } from 'esbuild'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

const root = resolve(import.meta.dirname, '..')
const classes = `${root}/target/classes`
const out = `${classes}/META-INF/resources/assets`

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const entries = readdirSync(`${import.meta.dirname}/src/entries`).map((name) => `src/entries/${name}`)

const result = await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: entries,
  outdir: out,
  entryNames: '[name]-[hash]',
  chunkNames: 'chunk-[hash]',
  assetNames: 'files/[name]-[hash]',
  publicPath: '/assets',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
  alias: { 'draftroom-core': `${root}/target/core/core.js`, 'draftroom-lines': `${root}/target/core/lines.js` },
  loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.svg': 'file' },
})

const names = Object.entries(result.metafile.outputs)
  .filter(([, output]) => output.entryPoint)
  .map(([file, output]) => {
    const entry = basename(output.entryPoint).replace(/\.ts$/, '.js')
    return `${entry}=/assets/${basename(file)}`
  })
writeFileSync(`${classes}/assets.properties`, names.sort().join('\n') + '\n')

// What each page's script loads, gzipped, with all it imports; a budget that is broken stops the build.
const budgets = { 'script.js': 250_000 }
const sizes = {}
for (const [file, output] of Object.entries(result.metafile.outputs))
  if (output.entryPoint?.endsWith('.ts')) sizes[basename(output.entryPoint).replace(/\.ts$/, '.js')] = loaded(file)
writeFileSync(`${root}/target/bundle-sizes.json`, JSON.stringify(sizes, null, 2) + '\n')
for (const [entry, budget] of Object.entries(budgets))
  if (sizes[entry] > budget) throw new Error(`${entry} loads ${sizes[entry]} bytes gzipped; its budget is ${budget}`)

function loaded(file, seen = new Set()) {
  if (seen.has(file)) return 0
  seen.add(file)
  const own = gzipSync(readFileSync(resolve(import.meta.dirname, file)), { level: 9 }).length
  const imports = result.metafile.outputs[file].imports.filter(({ external }) => !external)
  return imports.reduce((sum, { path }) => sum + loaded(path, seen), own)
}
