// Bundles every entry of src/entries and the style sheet into the application's static resources, under
// names that carry a hash of their content, and writes the map of names that the pages look them up in.
import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { Scales } from './weight.mjs'

const root = resolve(import.meta.dirname, '..')
const classes = `${root}/target/classes`
const out = `${classes}/META-INF/resources/assets`

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

// The language of the interface, a folder of src/words; DRAFTROOM_LANGUAGE=fr takes another than English.
const words = `${import.meta.dirname}/src/words/${process.env['DRAFTROOM_LANGUAGE'] ?? 'en'}`

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
  alias: {
    words,
    ...Object.fromEntries(['@codemirror/language', '@lezer/common'].map((name) => [name, `${import.meta.dirname}/src/editor/grammarless.ts`])),
    'draftroom-core': `${root}/target/core/core.js`,
  },
  loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.svg': 'file', '.aff': 'file', '.dic': 'file' },
})

const names = Object.entries(result.metafile.outputs)
  .filter(([, output]) => output.entryPoint?.startsWith('src/entries/'))
  .map(([file, output]) => {
    const entry = basename(output.entryPoint).replace(/\.ts$/, '.js')
    return `${entry}=/assets/${basename(file)}`
  })
writeFileSync(`${classes}/assets.properties`, names.sort().join('\n') + '\n')

// The service worker, under an address that never changes. It is another one whenever a file or a template is.
const bundled = Object.keys(result.metafile.outputs).filter((file) => !/\.(map|woff)$/.test(file))
const version = createHash('sha256')
for (const name of [...bundled, ...templates()]) version.update(name)
await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ['src/away/worker/service-worker.ts'],
  outfile: `${classes}/META-INF/resources/service-worker.js`,
  bundle: true,
  alias: { words },
  format: 'esm',
  target: 'es2022',
  minify: true,
  logLevel: 'warning',
  define: {
    VERSION: JSON.stringify(version.digest('hex').slice(0, 12)),
    FILES: JSON.stringify(bundled.map((file) => `/assets/${relative(out, resolve(import.meta.dirname, file))}`)),
  },
})

function templates() {
  const folder = `${root}/src/main/resources/templates`
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html'))
  return names.sort().map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
}

// Each dictionary comes with its licence.
const licences = `${classes}/META-INF/licenses`
mkdirSync(licences, { recursive: true })
for (const name of readdirSync(`${import.meta.dirname}/node_modules`).filter((name) => name.startsWith('dictionary-')))
  copyFileSync(`${import.meta.dirname}/node_modules/${name}/license`, `${licences}/${name}.txt`)

// What each script loads at once, and what opening a script and typing in it loads, workers and what comes a moment later
// among it, dictionaries apart. That has a budget; breaking it stops the build.
const scales = new Scales(result.metafile.outputs, import.meta.dirname)
const sizes = Object.fromEntries(entries.filter((entry) => entry.endsWith('.ts')).map((entry) => [basename(entry).replace(/\.ts$/, '.js'), scales.atOnce(entry)]))
const scriptPage = scales.unasked(['app', 'script', 'script-worker', 'spelling-worker'].map((name) => `src/entries/${name}.ts`))
sizes['script page'] = scriptPage
writeFileSync(`${root}/target/bundle-sizes.json`, JSON.stringify(sizes, null, 2) + '\n')
const budget = 300_000
if (scriptPage > budget) throw new Error(`the script page loads ${scriptPage} bytes gzipped; its budget is ${budget}`)
