import type { Extension } from '@codemirror/state'
import type { Checked } from 'draftroom-checks'
import type { BibleNames } from '../bibleNames'
import { readIn } from '../reading/reader'
import { Telling } from './telling'

/**
 * Has the worker check the text when it has been left alone for a while. The checks are large and nobody waits for them,
 * so the script is shown before they are loaded.
 */
export function checksReader(worker: string, names: BibleNames): Extension {
  const telling = new Telling()
  return readIn<Checked>({
    worker,
    first: names,
    after: 800,
    pause: 750,
    longest: 3000,
    read: (view, checked, since) => telling.tell(view, checked, since),
  })
}
