import type { Channel, ChannelListener } from './channel'
import type { ClientMessage, ServerMessage } from './protocol'

const FIRST_WAIT = 300
const LONGEST_WAIT = 15_000

/**
 * A WebSocket that reconnects by itself: soon at first, then less often, at once when the browser says that the
 * network is back or the window is looked at again.
 */
export class SocketChannel implements Channel {
  private socket: WebSocket | null = null
  private wait = FIRST_WAIT
  private timer: ReturnType<typeof setTimeout> | undefined
  private closed = false

  constructor(
    private readonly address: string,
    private readonly listener: ChannelListener,
  ) {}

  get isOpen(): boolean {
    return this.socket?.readyState === WebSocket.OPEN
  }

  connect(): void {
    clearTimeout(this.timer)
    if (this.closed || this.socket) return
    const socket = new WebSocket(this.address)
    this.socket = socket
    socket.onopen = () => {
      this.wait = FIRST_WAIT
      this.listener.opened()
    }
    socket.onmessage = (event) => this.listener.received(JSON.parse(event.data as string) as ServerMessage)
    socket.onclose = () => this.dropped(socket)
  }

  send(message: ClientMessage): void {
    if (this.isOpen) this.socket?.send(JSON.stringify(message))
  }

  restart(): void {
    const socket = this.socket
    if (socket) {
      this.dropped(socket)
      socket.close()
    } else this.soon()
  }

  /** Connects now instead of after the wait. */
  soon(): void {
    this.wait = FIRST_WAIT
    this.connect()
  }

  close(): void {
    this.closed = true
    clearTimeout(this.timer)
    this.socket?.close()
  }

  private dropped(socket: WebSocket): void {
    if (this.socket !== socket) return
    this.socket = null
    this.listener.lost()
    if (this.closed) return
    this.timer = setTimeout(() => this.connect(), this.wait * (0.75 + Math.random() / 2))
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT)
  }
}

/** The socket's address for a path of this server. */
export function socketAddress(path: string): string {
  const address = new URL(path, location.href)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  return address.href
}
