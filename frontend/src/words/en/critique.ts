/** The critique beside the script. */
export const critiqueWords = {
  count: (open: number) => (open === 0 ? 'Notes' : open === 1 ? '1 note' : `${open} notes`),
  edited: 'The line has been edited since.',
  gone: 'Its line is gone from the script.',
  other: (scene: string) => `${scene} is being read; you are in another one.`,
  unreachable: "Draftroom can't be reached. The notes come back once it runs.",
  unsaved: "What you typed isn't saved yet, and the scene is read as it is saved. It is asked about once that is done.",
}
