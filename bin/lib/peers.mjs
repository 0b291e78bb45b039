// Others' programs on the same scripts, for the rows beside ours in docs/reference/benchmarks.md. They are no part of
// Draftroom: node bin/lib/peers.mjs DIR SCRIPT TEN, where "npm install afterwriting fountain-js" was run in DIR.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const [dir, script, ten] = process.argv.slice(2)
const home = dir && resolve(dir, 'node_modules')

function median(times, work) {
  const taken = []
  for (let run = 0; run < times; run++) {
    const before = performance.now()
    work()
    taken.push(performance.now() - before)
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]
}

function version(name) {
  return JSON.parse(readFileSync(join(home, name, 'package.json'), 'utf8')).version
}

function row(what, name, measure) {
  const isThere = home && existsSync(join(home, name))
  console.log(`| ${what}, ${name} ${isThere ? version(name) : ''}`.trim() + ` | ${isThere ? measure() : 'not run'} |`)
}

/** Parsing to tokens and HTML is one step there. The first runs warm up and count as little as any other. */
function parsed(file, times) {
  const { Fountain } = createRequire(join(home, 'x.js'))('fountain-js')
  const text = readFileSync(file, 'utf8')
  return `${median(times, () => new Fountain().parse(text, true)).toFixed(1)} ms`
}

function printed(file, times) {
  const pdf = join(tmpdir(), `peer-${process.pid}.pdf`)
  const args = [join(home, 'afterwriting', 'awc.js'), '--source', file, '--pdf', pdf, '--overwrite']
  return `${(median(times, () => execFileSync('node', args, { stdio: 'ignore' })) / 1000).toFixed(2)} s`
}

row('Reading the script, warm, median of 101', 'fountain-js', () => parsed(script, 101))
row('Reading ten times the script, warm, median of 21', 'fountain-js', () => parsed(ten, 21))
row('Whole process, the script to PDF, median of 5', 'afterwriting', () => printed(script, 5))
row('Whole process, ten times the script to PDF, median of 3', 'afterwriting', () => printed(ten, 3))
