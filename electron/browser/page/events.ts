const NAME = 'etabli-events'
const RETRY_MS = 5_000

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Relays the host's stream until it ends for good; lost connections are the browser's to take up again. */
const relay = (address: string, announce: (event: unknown) => void): Promise<void> =>
  new Promise((resolve) => {
    const source = new EventSource(address)
    source.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') announce(JSON.parse(data))
    })
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) resolve()
    })
  })

/**
 * Announces the host's events to this window, once `session` is settled. A browser opens six connections to one address and no more,
 * and a stream keeps one: the windows of this browser share a single stream, held by one of them, and when it closes by another, which
 * says that it may have missed some.
 */
export function listenForAllWindows(session: Promise<unknown>, announce: (event: unknown) => void): void {
  const channel = new BroadcastChannel(NAME)
  channel.addEventListener('message', ({ data }) => announce(data))
  const announceToAll = (event: unknown): void => {
    announce(event)
    channel.postMessage(event)
  }
  const hold = async (): Promise<void> => {
    await session
    // The first window reads everything after this; whoever comes later may come too late.
    await navigator.locks.request(NAME, { ifAvailable: true }, (free) =>
      free === null ? null : relay('/events', announceToAll),
    )
    for (;;) {
      await navigator.locks.request(NAME, () => relay('/events?again', announceToAll))
      await pause(RETRY_MS)
    }
  }
  void hold()
}
