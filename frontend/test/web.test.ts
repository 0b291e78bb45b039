import { expect, test } from 'vitest'
import { faultOf } from '../src/htmx'
import { scriptAmong } from '../src/import'

const named = (...names: string[]) => names.map((name) => new File([''], name))

test('a script among files is known by its name', () => {
  expect(scriptAmong(named('Night Ferry.FDX'))?.name).toBe('Night Ferry.FDX')
  expect(scriptAmong(named('still.png', 'draft.fountain', 'notes.txt'))?.name).toBe('draft.fountain')
  expect(scriptAmong(named('script.pdf', 'fountain'))).toBeUndefined()
  expect(scriptAmong([])).toBeUndefined()
})

test('a refused request is told in the words of the server, never in its markup', () => {
  expect(faultOf(401, 'text/plain; charset=utf-8', 'Your session has ended.')).toBe('Your session has ended.')
  expect(faultOf(500, 'text/html', '<html>')).toBe("This couldn't be done (500). Nothing was changed.")
  expect(faultOf(502, '', '')).toContain('502')
})
