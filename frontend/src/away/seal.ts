/** Closes what is written to the browser's store, and opens it again. */
export interface Seal {
  close(value: unknown): Promise<unknown>
  /** Also opens what was written before there was a seal. Rejects for what was closed under another key. */
  open(stored: unknown): Promise<unknown>
}

interface Closed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly closed: ArrayBuffer
}

/** Leaves everything as it is: for pages that came without encryption on the way (plain http to another machine). */
export const noSeal: Seal = {
  close: (value) => Promise.resolve(value),
  open: (stored) => Promise.resolve(stored),
}

/** A new key, which no script can read out of the browser. */
export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Closes with a key of `newKey`. */
export function sealOf(key: CryptoKey): Seal {
  return {
    async close(value) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const plain = new TextEncoder().encode(JSON.stringify(value))
      return { iv, closed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) }
    },
    async open(stored) {
      if (!isClosed(stored)) return stored
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: stored.iv }, key, stored.closed)
      return JSON.parse(new TextDecoder().decode(plain)) as unknown
    },
  }
}

function isClosed(stored: unknown): stored is Closed {
  return typeof stored === 'object' && stored !== null && 'closed' in stored && 'iv' in stored
}
