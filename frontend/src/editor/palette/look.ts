import { paletteWords } from 'words/palette'
import { enlarge, light } from '../../look'
import type { Entry } from './entries'

/** How the desk is lit, and how large the words around the script are. */
export function looks(): Entry[] {
  return [
    { label: paletteWords.asSystem, run: () => light('system') },
    { label: paletteWords.light, run: () => light('light') },
    { label: paletteWords.dark, run: () => light('dark') },
    { label: paletteWords.sepia, run: () => light('sepia') },
    ...(['100', '112', '125', '150'] as const).map((size) => ({
      label: paletteWords.size(size),
      run: () => enlarge(size),
    })),
  ]
}
