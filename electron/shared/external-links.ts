export type LinkDecision =
  /** `href` is the address as the standard reads it, never as it was written. */
  | { readonly decision: 'open'; readonly host: string; readonly href: string }
  /** A plain web address that the catalogue does not name. */
  | { readonly decision: 'unknown_host'; readonly host: string }
  | { readonly decision: 'refused' }

/**
 * Says whether an address may be handed to the system's browser: `https:` only, no credentials, no port, and exactly one of the
 * hosts given. Safe on anything.
 */
export function decideLink(address: string, hosts: ReadonlySet<string>): LinkDecision {
  const url = URL.parse(address)
  if (url === null || url.protocol !== 'https:') return { decision: 'refused' }
  if (url.username !== '' || url.password !== '' || url.port !== '') return { decision: 'refused' }
  if (!hosts.has(url.hostname)) return { decision: 'unknown_host', host: url.hostname }
  return { decision: 'open', host: url.hostname, href: url.href }
}

type Linked = { readonly url?: unknown } | null | undefined

/** The fields of the catalogue that lead to an official page; everything else in it is ignored here. */
export type LinkedOrganisation = { readonly official_site?: unknown }
export type LinkedProcedure = { readonly channels?: { readonly online?: Linked } | null; readonly source?: Linked }

/** The hosts of the `https:` pages that the catalogue sends people to: official sites, online procedures, and sources of the sheets. */
export function catalogueHosts(
  organisations: readonly LinkedOrganisation[],
  procedures: readonly LinkedProcedure[],
): ReadonlySet<string> {
  const addresses = [
    ...organisations.map((organisation) => organisation.official_site),
    ...procedures.flatMap((procedure) => [procedure.channels?.online?.url, procedure.source?.url]),
  ]
  return new Set(
    addresses.flatMap((address) => {
      const url = typeof address === 'string' ? URL.parse(address) : null
      return url?.protocol === 'https:' ? [url.hostname] : []
    }),
  )
}
