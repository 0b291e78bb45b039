// Bundles every entry of src/entries and the style sheet into the application's static resources, under
// names that carry a hash of their content, and writes the map of names that the pages look them up in.
import { build } from 'esbuild'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'

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
  alias: { 'draftroom-core': `${root}/target/core/core.js` },
  loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.svg': 'file' },
})

const names = Object.entries(result.metafile.outputs)
  .filter(([, output]) => output.entryPoint)
  .map(([file, output]) => {
    const entry = basename(output.entryPoint).replace(/\.ts$/, '.js')
    return `${entry}=/assets/${basename(file)}`
  })
writeFileSync(`${classes}/assets.properties`, names.sort().join('\n') + '\n')
