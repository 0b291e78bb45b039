import { describe, expect, it, vi } from 'vitest'
import { excess, putIn } from '../src/import'

function put(data: string, inputType = 'insertText', cancelable = true) {
  const preventDefault = vi.fn()
  const setRangeText = vi.fn()
  const area = { selectionStart: 3, selectionEnd: 7, setRangeText } as unknown as HTMLTextAreaElement
  putIn({ inputType, data, cancelable, preventDefault }, area)
  return { preventDefault, setRangeText }
}

describe('a script put into the field', () => {
  it('is put in at once when it is long, in place of what is selected', () => {
    const text = 'word\n'.repeat(380_000)
    const { preventDefault, setRangeText } = put(text)
    expect(preventDefault).toHaveBeenCalledOnce()
    expect(setRangeText).toHaveBeenCalledExactlyOnceWith(text, 3, 7, 'end')
  })

  it('is left to the browser when it is short or pasted, or when the browser has the say', () => {
    expect(put('INT. HALL - DAY').setRangeText).not.toHaveBeenCalled()
    expect(put('word\n'.repeat(9000), 'insertFromPaste').setRangeText).not.toHaveBeenCalled()
    expect(put('word\n'.repeat(9000), 'insertText', false).setRangeText).not.toHaveBeenCalled()
  })

  it('is not sent when it is longer than a script can be', () => {
    expect(excess(2_000_001, 2_000_000)).toBe('The text has 2,000,001 characters; a script can have 2,000,000. Import it in parts.')
    expect(excess(2_000_000, 2_000_000)).toBe('')
  })
})
