import { describe, expect, it } from 'vitest'
import { saidLast } from '../../src/critique/live'

describe('what the model says in a reply so far', () => {
  it('is nothing at first', () => {
    expect(saidLast('')).toBe('')
    expect(saidLast('{"beats":{"goal":{"quote":"How lo')).toBe('')
  })

  it('is the words it is at', () => {
    expect(saidLast('{"beats":{"goal":{"quote":"How long?","statement":"Lena wants to be mov')).toBe(
      'Lena wants to be mov',
    )
  })

  it('is never a quote, though one looks like words', () => {
    const reply = '{"quote":"I never said \\"what\\": \\"this\\"","what":"Too harsh.","why":"It tells.","quote":"Another li'
    expect(saidLast(reply)).toBe('It tells.')
  })

  it('has its escapes read, and half an escape left out', () => {
    expect(saidLast('{"what":"She says \\"no\\"\\u2026\\n and\\')).toBe('She says "no"…\n and')
  })
})
