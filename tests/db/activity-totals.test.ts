import { randomUUID } from 'node:crypto'
import { array, assert, constant, constantFrom, nat, oneof, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import type { ReportRecord } from '../../core/activity/repository.ts'
import { beneficiaryKeyOf, removeReport, writeReport } from '../../core/activity/write.ts'
import type { ActivityObstacle, ActivityRequest, Equipment } from '../../core/contract/activity.ts'
import { OrganisationId, PersonId, ProcedureId, ReportId, VisitId } from '../../core/contract/values.ts'
import { emptyVisitDraft } from '../../core/contract/visits.ts'
import { type Cell, nameOfCell } from '../../core/statistics/cells.ts'
import { rebuildTotals } from '../../core/statistics/count.ts'
import { periodsOf } from '../../core/statistics/periods.ts'
import { tallyOf } from '../../core/statistics/tally.ts'
import { ormOver } from '../../db/orm.ts'
import { repositoriesOver } from '../../db/repositories/index.ts'
import { plainFacts } from '../support/activity.ts'
import { bareDoor } from '../support/bare-door.ts'

const procedures = [
  { procedureId: 'caf-aide-logement', organisationId: 'caf', theme: 'logement' },
  { procedureId: 'cpam-carte-vitale', organisationId: 'cpam', theme: 'social' },
] as const
const asked = [...procedures, { procedureId: null, organisationId: null, theme: null }] as const

const requestAbout = (
  { procedureId, organisationId, theme }: (typeof asked)[number],
  level: ActivityRequest['level'],
): ActivityRequest => ({
  procedureId: procedureId === null ? null : ProcedureId.parse(procedureId),
  organisationId: organisationId === null ? null : OrganisationId.parse(organisationId),
  theme,
  level,
})

const equipments: readonly (readonly Equipment[])[] = [['computer'], ['phone', 'tablet'], []]

/** One thing that happens: a report is written or written again, one is taken out, someone is erased. */
const act = oneof(
  {
    weight: 4,
    arbitrary: record({
      kind: constant('write' as const),
      slot: nat({ max: 4 }),
      who: constantFrom(0, 1, 2, null),
      facts: record({
        day: constantFrom('2025-12-31', '2026-01-01', '2026-01-15', '2026-01-31', '2026-02-28', '2026-03-01'),
        minutes: nat({ max: 200 }).map((minutes) => minutes + 1),
        channel: constantFrom('at_place', 'at_home', 'remote', 'elsewhere'),
        booked: constantFrom(true, false),
        settled: constantFrom(true, false),
        equipment: constantFrom(...equipments).map((used) => [...used]),
        autonomy: constantFrom('guided', 'autonomous', null),
      }),
      posture: constantFrom('teach', 'accompany', 'act_for', null),
      requests: array(
        record({
          about: constantFrom(...asked),
          level: constantFrom('information', 'accompaniment', 'second_level'),
        }).map(({ about, level }) => requestAbout(about, level)),
        { minLength: 1, maxLength: 3 },
      ),
      isBlocked: constantFrom(true, false),
    }),
  },
  {
    weight: 1,
    arbitrary: record({ kind: constantFrom('remove' as const, 'erase' as const), slot: nat({ max: 2 }) }),
  },
)

const blocked: ActivityObstacle = {
  procedureId: ProcedureId.parse('caf-aide-logement'),
  organisationId: OrganisationId.parse('caf'),
  step: 's1',
  obstacle: 'site_fault',
}

it('the totals kept with each report are those made again, over 1,000 histories of edits, removals and erasures', () => {
  const { database } = bareDoor()
  const repositories = repositoriesOver(ormOver(database))
  const { mediatorId } = repositories.settings.read()
  const context = { repositories, ids: { next: () => randomUUID() } } as unknown as Parameters<
    typeof beneficiaryKeyOf
  >[1]
  const totals = database.prepare<[], Cell>('select * from activity_totals order by period, facet, key')
  const inOrder = (cells: readonly Cell[]) =>
    cells.toSorted((one, other) => (nameOfCell(one) < nameOfCell(other) ? -1 : 1))

  /** A history of its own: people and reports by their number. */
  function history() {
    const people = new Map<number, PersonId>()
    const reports = new Map<number, ReportId>()
    const personOf = (who: number): PersonId => {
      const known = people.get(who)
      if (known !== undefined) return known
      const personId = PersonId.parse(randomUUID())
      const nobody = { givenName: '', birthDay: null, phone: '', email: '' }
      repositories.people.create({ ...nobody, familyName: 'Essai', personId, createdAt: 1, lastContactAt: 1 })
      people.set(who, personId)
      return personId
    }
    const visitOf = (personId: PersonId): VisitId => {
      const visitId = VisitId.parse(randomUUID())
      const draft = emptyVisitDraft
      const subject = { kind: 'known' as const, personId }
      const visit = {
        visitId,
        subject,
        startedAt: 1,
        finishedAt: 2,
        posture: null,
        note: '',
        draft,
        casefileIds: [],
        leavingChecks: [],
      }
      repositories.visits.create(visit)
      return visitId
    }
    const found = (slot: number) => repositories.activity.find(reports.get(slot) ?? '')
    return {
      write: (
        slot: number,
        who: number | null,
        of: Pick<ReportRecord, 'posture' | 'requests' | 'obstacles'>,
        facts: object,
      ) => {
        const before = found(slot)
        const personId = who === null ? null : personOf(who)
        const reportId = before?.reportId ?? ReportId.parse(randomUUID())
        reports.set(slot, reportId)
        const visitId = before === null ? (personId === null ? null : visitOf(personId)) : before.visitId
        const beneficiaryKey = personId === null ? null : beneficiaryKeyOf(personId, context)
        const subjectKind = personId === null ? ('anonymous' as const) : ('known' as const)
        const when = { recordedAt: 1, updatedAt: 1 }
        const all = { ...of, ...when, reportId, visitId, mediatorId, subjectKind, beneficiaryKey, corrected: true }
        writeReport({ ...all, facts: { ...plainFacts, ...facts } }, context)
      },
      remove: (slot: number) => {
        const report = found(slot)
        if (report !== null) removeReport(report, context)
        reports.delete(slot)
      },
      erase: (who: number) => {
        database.prepare('delete from people where person_id = ?').run(people.get(who) ?? '')
        people.delete(who)
      },
    }
  }

  const holds = property(array(act, { minLength: 1, maxLength: 12 }), (acts) => {
    database.exec('begin')
    try {
      const { write, remove, erase } = history()
      for (const one of acts) {
        if ('facts' in one) {
          const { slot, who, facts, posture, requests, isBlocked } = one
          write(slot, who, { posture, requests, obstacles: isBlocked ? [blocked] : [] }, facts)
        } else if (one.kind === 'remove') remove(one.slot)
        else erase(one.slot)
      }
      const kept = totals.all()
      rebuildTotals(context)
      expect(totals.all()).toEqual(kept)

      const { statistics } = repositories
      const counted = tallyOf(statistics.reports('2026-01-01', '2026-02-28'))
      expect(inOrder(statistics.sums(periodsOf('2026-01-01', '2026-02-28')))).toEqual(inOrder(counted.cells))
      expect(statistics.people('2026-01-01', '2026-02-28')).toBe(counted.people)
    } finally {
      database.exec('rollback')
    }
  })
  assert(holds, { numRuns: 1_000 })
}, 300_000)
