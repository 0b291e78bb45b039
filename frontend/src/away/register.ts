/** Has the browser keep the files of Draftroom, so that it opens without the server. Where browsers refuse, it doesn't. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return
  addEventListener('load', () => void navigator.serviceWorker.register('/service-worker.js').catch(() => {}))
}
