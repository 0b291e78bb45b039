/** Other wordings for a line. */
export const alternativesWords = {
  ask: 'Alternatives for this line',
  changed: 'The line has changed since the alternatives were asked for. Nothing was inserted.',
  unreachable: "Draftroom can't be reached, and the model is behind it.",
}
