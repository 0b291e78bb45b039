import type { Extension } from '@codemirror/state'
import type { Checked } from 'draftroom-core'
import type { BibleNames } from '../bibleNames'
import { readIn } from '../reading/reader'
import { Telling } from './telling'

/**
 * Has the worker check the text when it has been left alone for a while. Nobody waits for it, so the script is shown
 * before.
 */
export function checksReader(names: BibleNames): Extension {
  const telling = new Telling()
  return readIn<Checked>({
    wanted: 'findings',
    first: { names },
    after: 800,
    pause: 750,
    longest: 3000,
    read: (view, checked, since) => telling.tell(view, checked, since),
  })
}
