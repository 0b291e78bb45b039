const CHANNEL = 'draftroom-signed-out'

/** Tells this browser's other windows that nobody is signed in any more. */
export function tellSignedOut(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('')
  channel.close()
}

/** Leaves a page that shows a script, once its person has signed out in another window. */
export function leaveWhenSignedOut(): void {
  new BroadcastChannel(CHANNEL).onmessage = () => location.reload()
}
