// The service worker: answers from this device what the server can't be asked for. It holds files and empty pages only;
// what people write is in the browser's store, sealed. Nothing but GET is looked at, and no answer of the server is kept.
import { shellFor } from './shells'

declare const VERSION: string
declare const FILES: readonly string[]

const worker = self as unknown as ServiceWorkerGlobalScope
const CACHE = `draftroom-${VERSION}`
const SHELLS = ['/away', '/away/script', '/away/pages']
/** Windows opened before an update go on with the files they came with. */
const GENERATIONS = 2
/** Milliseconds. */
const PATIENCE = 8000

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(request, pathname))
  else if (pathname.startsWith('/assets/')) event.respondWith(file(request))
})

/** The pages are asked for as by nobody, so that they have nothing of anyone in them. */
async function install(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll([...FILES])
  await cache.addAll(SHELLS.map((address) => new Request(address, { credentials: 'omit', cache: 'reload' })))
  await worker.skipWaiting()
}

async function takeOver(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('draftroom-') && name !== CACHE)
  const old = names.slice(0, Math.max(0, names.length - GENERATIONS + 1))
  await Promise.all(old.map((name) => caches.delete(name)))
  await worker.clients.claim()
}

async function page(request: Request, path: string): Promise<Response> {
  const shell = shellFor(path)
  const answer = await (shell === '/away' ? fetch(request) : soon(request)).catch(() => null)
  if (answer && ![502, 503, 504].includes(answer.status)) return answer
  const cache = await caches.open(CACHE)
  return (await cache.match(shell)) ?? answer ?? Response.error()
}

/** A network may hang instead of failing. A script is then opened from here. */
function soon(request: Request): Promise<Response> {
  return Promise.race([fetch(request), new Promise<never>((_, reject) => setTimeout(reject, PATIENCE))])
}

async function file(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}
