import { describe, expect, it } from 'vitest'
import { Lenses } from '../../src/critique/lenses'

function storage(kept: Record<string, string> = {}) {
  return { getItem: (key: string) => kept[key] ?? null, setItem: (key: string, value: string) => void (kept[key] = value) }
}

function panel(ticked: readonly string[]) {
  const boxes = ['all', 'comedy', 'voices'].map((value) => ({
    value,
    checked: ticked.includes(value),
    dataset: { name: value.toUpperCase() },
  }))
  const names = { textContent: '' }
  const node = { querySelectorAll: () => boxes, querySelector: () => names } as unknown as ParentNode
  return { node, names, ticked: () => boxes.filter(({ checked }) => checked).map(({ value }) => value) }
}

describe('the lenses of a script', () => {
  it('stay ticked in the next scene, and are named', () => {
    const lenses = new Lenses('salt', storage())
    lenses.keep(panel(['comedy', 'voices']).node)
    const next = panel(['all'])
    lenses.tick(next.node)
    expect(next.ticked()).toEqual(['comedy', 'voices'])
    expect(next.names.textContent).toBe('COMEDY, VOICES')
  })

  it('are those of the server where none were chosen, or what is kept is no list', () => {
    for (const kept of [{}, { 'draftroom.lenses.salt': '{' }, { 'draftroom.lenses.salt': '"all"' }] as Record<string, string>[]) {
      const next = panel(['all'])
      new Lenses('salt', storage(kept)).tick(next.node)
      expect(next.ticked()).toEqual(['all'])
    }
  })

  it('are a script\'s own', () => {
    const kept = storage()
    new Lenses('salt', kept).keep(panel(['comedy']).node)
    const other = panel(['all'])
    new Lenses('sea', kept).tick(other.node)
    expect(other.ticked()).toEqual(['all'])
  })
})
