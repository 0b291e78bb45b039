// Writes random change sets and what CodeMirror makes of them, one case a line, for the Java twin to be
// compared with: node changeSetCases.mjs SEED COUNT > FILE
import { ChangeSet, Text } from '@codemirror/state'

const [seed, count] = process.argv.slice(2).map(Number)

function randomNumbers(seed) {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

const random = randomNumbers(seed)
const pieces = ['a', 'INT. ROOM', ' ', '"', '\\', '\n', '\n\n', 'é', '語', '😀', '\t', '\u2028', '\ud83d', '\udc00', '</x>']

const textOf = (length) => Array.from({ length }, () => pieces[random(pieces.length)]).join('')

function spec(length) {
  const from = random(length + 1)
  const to = random(3) ? from + random(Math.min(length - from, 12) + 1) : from
  return { from, to, insert: random(3) ? textOf(random(4)) : '' }
}

const changesOf = (length) => ChangeSet.of(Array.from({ length: random(5) }, () => spec(length)), length, '\n')

function applied(set, text) {
  return set.apply(Text.of(text.split('\n'))).toString()
}

function testCase() {
  const doc = textOf(random(30))
  const other = changesOf(doc.length)
  const isMapped = random(3) === 0
  const before = isMapped ? applied(other, doc) : doc
  const first = isMapped ? changesOf(doc.length).map(other, random(2) === 0) : changesOf(doc.length)
  const middle = applied(first, before)
  let second = changesOf(middle.length)
  for (let more = random(3); more > 0; more--) {
    second = second.compose(changesOf(second.newLength))
  }
  const rival = changesOf(before.length)
  const positions = Array.from({ length: before.length + 1 }, (_, at) => [first.mapPos(at, -1), first.mapPos(at, 1)])
  return {
    before,
    first: first.toJSON(),
    middle,
    second: second.toJSON(),
    after: applied(second, middle),
    composed: first.compose(second).toJSON(),
    rival: rival.toJSON(),
    mapped: [first.map(rival).toJSON(), first.map(rival, true).toJSON()],
    positions,
  }
}

for (let i = 0; i < count; i++) process.stdout.write(JSON.stringify(testCase()) + '\n')
