import { QueryClient } from '@tanstack/react-query'

const FIVE_MINUTES_MS = 300_000

/**
 * The renderer's only cache. The host says what changed, so nothing goes stale by itself; and the cable is often out, so nothing
 * waits for a network.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: Infinity,
        gcTime: FIVE_MINUTES_MS,
      },
      // What a command sent may hold names: it leaves memory as soon as its screen no longer shows it.
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
  })
