import { enlarge, light } from '../../look'
import type { Entry } from './entries'

/** How the desk is lit, and how large the words around the script are. */
export function looks(): Entry[] {
  return [
    { label: 'Look: as the system has it', run: () => light('system') },
    { label: 'Look: light', run: () => light('light') },
    { label: 'Look: dark', run: () => light('dark') },
    { label: 'Look: sepia', run: () => light('sepia') },
    ...(['100', '112', '125', '150'] as const).map((size) => ({
      label: `Size of the words: ${size} %`,
      run: () => enlarge(size),
    })),
  ]
}
