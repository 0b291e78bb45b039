import { expect, test } from 'vitest'
import { faultOf } from '../src/htmx'
import { refusal, scriptAmong } from '../src/import'

const named = (...names: string[]) => names.map((name) => new File([''], name))

test('a script among files is known by its name', () => {
  expect(scriptAmong(named('Night Ferry.FDX'))?.name).toBe('Night Ferry.FDX')
  expect(scriptAmong(named('still.png', 'draft.fountain', 'notes.txt'))?.name).toBe('draft.fountain')
  expect(scriptAmong(named('script.pdf', 'fountain'))?.name).toBe('script.pdf')
  expect(scriptAmong(named('script.docx', 'fountain'))).toBeUndefined()
  expect(scriptAmong([])).toBeUndefined()
})

test('a file that is too large is refused before it is sent', () => {
  expect(refusal({ name: 'film.txt', size: 16 * 1024 * 1024 + 1 })).toContain('film.txt is larger than 16 MB')
  expect(refusal({ name: 'draft.fdx', size: 16 * 1024 * 1024 })).toBe('')
  expect(refusal(undefined)).toBe('')
})

test('a refused request is told in the words of the server, never in its markup', () => {
  expect(faultOf(401, 'text/plain; charset=utf-8', 'Your session has ended.')).toBe('Your session has ended.')
  expect(faultOf(500, 'text/html', '<html>')).toBe("This couldn't be done (500). Nothing was changed.")
  expect(faultOf(502, '', '')).toContain('502')
})
