import { useNavigate, useSearch } from '@tanstack/react-router'
import { noFilter, type StatisticsFilter } from '../../../core/contract/statistics.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { type Period, periodNamed } from './period.ts'

/** The period and the filter that the address holds: this month and everything, unless it says otherwise. */
export function useActivityAddress(from: '/activite' | '/activite/rapport' | '/activite/faire-remonter') {
  const navigate = useNavigate()
  const { today } = useDeskClock()
  const search = useSearch({ from })
  const usual = periodNamed('month', today)
  const period: Period = { from: search.du ?? usual.from, to: search.au ?? usual.to }
  const filter: StatisticsFilter = {
    ...noFilter,
    organisationId: search.organisme ?? null,
    theme: search.domaine ?? null,
    channel: search.canal ?? null,
    placeId: search.lieu ?? null,
    posture: search.posture ?? null,
  }
  const go = (changes: {
    readonly period?: Period
    readonly filter?: StatisticsFilter
    readonly tab?: 'notes' | 'ateliers' | null
  }) => {
    const at = changes.period ?? period
    const by = changes.filter ?? filter
    return navigate({
      to: from,
      search: {
        du: at.from,
        au: at.to,
        organisme: by.organisationId ?? undefined,
        domaine: by.theme ?? undefined,
        canal: by.channel ?? undefined,
        lieu: by.placeId ?? undefined,
        posture: by.posture ?? undefined,
        onglet: (changes.tab === undefined ? search.onglet : changes.tab) ?? undefined,
      },
      replace: true,
    })
  }
  return { period, filter, tab: search.onglet ?? null, search, go }
}
