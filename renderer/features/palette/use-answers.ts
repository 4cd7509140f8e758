import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { CasefileBrief } from '../../../core/contract/casefiles.ts'
import type { PersonHit } from '../../../core/contract/people.ts'
import type { ProcedureBrief } from '../../../core/contract/procedures.ts'
import { operationQuery } from '../../bridge/queries.ts'
import { dayPlain } from '../../messages/dates.ts'
import { paletteWords as words } from '../../messages/palette.ts'
import { peopleWords } from '../../messages/people.ts'
import { casefileStatuses } from '../../messages/statuses.ts'
import { personName } from '../people/person-name.ts'
import { mayOpen } from '../session/screens-of-role.ts'
import { useUnlocked } from '../session/session.ts'
import { sortCasefiles } from './palette-casefiles.ts'
import type { Entry, EntryGroup } from './palette-entry.ts'
import { isNamed, isTypedOut } from './palette-match.ts'
import { useActions } from './use-actions.ts'

const SHOWN = 5
// Some dossiers are then left out.
const SEARCHED = 20

// Names found here leave the memory with the palette, not some minutes later.
const forgotten = { gcTime: 0, placeholderData: keepPreviousData } as const

export type Answers = {
  readonly groups: readonly EntryGroup[]
  /** True while the groups still answer what was typed before. */
  readonly pending: boolean
}

/** What answers `text`, in groups; with nothing typed, the last dossiers touched and every screen. */
export function useAnswers(text: string): Answers {
  const isEmpty = text === ''
  const asked = { text, limit: SHOWN }
  const sees = mayOpen(useUnlocked().role, '/personnes')
  const people = useQuery({ ...operationQuery('people.search', asked), ...forgotten, enabled: sees && !isEmpty })
  const casefiles = useQuery({
    ...operationQuery('casefiles.search', { text, limit: SEARCHED }),
    ...forgotten,
    enabled: sees,
  })
  const procedures = useQuery({ ...operationQuery('procedures.search', asked), ...forgotten, enabled: !isEmpty })
  const actions = useActions().filter(({ label }) => isNamed(label, text))
  const leads = useLeads()

  const hits = isEmpty ? [] : (people.data ?? [])
  const sheets = isEmpty ? [] : (procedures.data ?? [])
  const dossiers = casefiles.data ?? []
  const { meant, related } = isEmpty
    ? { meant: dossiers, related: [] }
    : sortCasefiles(
        dossiers,
        hits.map(({ personId }) => personId),
        sheets.map(({ procedureId }) => procedureId),
      )

  const dossierTitle = isEmpty ? words.groups.recent : words.groups.casefiles
  const found: readonly EntryGroup[] = [
    { kind: 'people', title: words.groups.people, entries: hits.map(leads.toPerson) },
    { kind: 'casefiles', title: dossierTitle, entries: meant.slice(0, SHOWN).map(leads.toCasefile) },
    { kind: 'procedures', title: words.groups.procedures, entries: sheets.map(leads.toProcedure) },
    { kind: 'related', title: words.groups.related, entries: related.slice(0, SHOWN).map(leads.toCasefile) },
  ]
  const places: EntryGroup = { kind: 'actions', title: words.groups.actions, entries: actions }
  const groups = actions.some(({ label }) => isTypedOut(label, text)) ? [places, ...found] : [...found, places]

  return {
    groups: groups.filter(({ entries }) => entries.length > 0),
    pending: people.isFetching || casefiles.isFetching || procedures.isFetching,
  }
}

function useLeads() {
  const navigate = useNavigate()
  return {
    toPerson: (hit: PersonHit): Entry => ({
      key: hit.personId,
      label: personName(hit),
      detail: [hit.birthDay === null ? '' : peopleWords.born(dayPlain(hit.birthDay)), hit.phone]
        .filter((part) => part !== '')
        .join(' · '),
      keys: [],
      open: () => navigate({ to: '/personnes/$personId', params: { personId: hit.personId } }),
    }),
    toCasefile: (brief: CasefileBrief): Entry => ({
      key: brief.casefileId,
      label: brief.title,
      detail: `${brief.personName ?? words.anonymous} · ${casefileStatuses[brief.status]}`,
      keys: [],
      open: () => navigate({ to: '/dossiers/$casefileId', params: { casefileId: brief.casefileId } }),
    }),
    toProcedure: (brief: ProcedureBrief): Entry => ({
      key: brief.procedureId,
      label: brief.title,
      detail: brief.organisationName,
      keys: [],
      open: () => navigate({ to: '/catalogue/$procedureId', params: { procedureId: brief.procedureId } }),
    }),
  }
}
