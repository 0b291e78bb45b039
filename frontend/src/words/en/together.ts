/** Other people in the script. */
export const togetherWords = {
  /** Somebody's button; `where` is such as "in scene 12", or empty. */
  person: (name: string, where: string, isFollowed: boolean) =>
    `${name}${where ? `, ${where}` : ''}: ${isFollowed ? 'followed' : 'go there and follow'}`,
  more: (count: number) => `and ${count} more`,
  goTo: (name: string, where: string) => `Go to ${name}${where ? `, ${where}` : ''}, and follow`,
  noCursor: (name: string) => `${name} has the script open, but no cursor in it`,
  following: (name: string) => `Following ${name} until you do something`,
  inScene: (number: string) => `in scene ${number}`,
  here: (name: string) => `${name} is here`,
  somebody: 'Somebody',
  you: 'You, in another window',
}
