import { figure, language } from 'words/figures'

/** The script read aloud. */
export const hearingWords = {
  states: { stopped: 'Read aloud', speaking: 'Pause', paused: 'Go on', yours: 'Said; go on' },
  yourLineAs: (part: string) => `Your line, ${part}`,
  failed: (reason: string) => `That can’t be read aloud: ${reason}.`,
  /** Why something can’t be, by the browser’s name for it. */
  reasons: {
    'not-allowed': 'the browser doesn’t allow it',
    'audio-busy': 'another program has the loudspeaker',
    'audio-hardware': 'no loudspeaker was found',
    'language-unavailable': 'the voice’s language isn’t installed',
    'voice-unavailable': 'the voice isn’t there any more',
    'synthesis-unavailable': 'no speech program is installed',
    'synthesis-failed': 'the speech program failed',
  } as Readonly<Record<string, string>>,
  pace: (pace: number) => `${figure(pace)}×`,
  leftOut: (voices: number) =>
    `${voices === 1 ? 'One voice of this browser is' : `${voices} voices of this browser are`} left out: they send the text to a server.`,
  language: (tag: string) => new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag,
  /** How a heading's beginning is read out. */
  interior: 'Interior,',
  exterior: 'Exterior,',
  interiorAndExterior: 'Interior and exterior,',
  voiceOf: (name: string) => `Voice of ${name}`,
  tryVoiceOf: (name: string) => `Try the voice of ${name}`,
  any: 'Any',
  /** Any voice, and the one that it is. */
  anyNow: (voice: string) => `Any: ${voice}`,
  narrator: 'Narrator',
  yourLine: 'Your line',
  nobody: 'Nobody',
  noVoice: 'there is no voice for it',
  tries: 'Try',
}
