import type { Permanence } from '../contract/agenda.ts'
import type { PermanenceId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import { mayBeAt } from './places.ts'
import type { PermanenceRecord } from './repository.ts'

function permanencesView(records: readonly PermanenceRecord[], { repositories }: ReadContext): readonly Permanence[] {
  const names = new Map(repositories.agenda.places().map(({ placeId, name }) => [placeId, name]))
  return records.map((record) => ({
    ...record,
    placeName: record.placeId === null ? null : (names.get(record.placeId) ?? null),
    except: [...record.except],
  }))
}

function permanenceView(record: PermanenceRecord, context: ReadContext): Permanence {
  const [view] = permanencesView([record], context)
  if (view === undefined) throw new Error('a permanence has one view')
  return view
}

const daysOnce = (days: readonly string[]): readonly string[] => [...new Set(days)].toSorted()

type Handlers = Pick<
  HandlersOf<'agenda'>,
  'agenda.permanences' | 'agenda.addPermanence' | 'agenda.changePermanence' | 'agenda.removePermanence'
>

/** Presences that come back by a rule. */
export const permanencesHandlers = {
  'agenda.permanences': (_input, context) =>
    ok([...permanencesView(context.repositories.agenda.permanences(), context)]),

  'agenda.addPermanence': (details, context) => {
    const { repositories, recurrences, clock, ids } = context
    if (!mayBeAt(details.placeId, null, context)) return err({ code: 'place_unknown' })
    if (!recurrences.understands(details.rule, details.from)) return err({ code: 'rule_not_understood' })
    const record = { ...details, permanenceId: ids.next() as PermanenceId, except: daysOnce(details.except) }
    repositories.agenda.addPermanence(record, clock.now())
    return ok(permanenceView(record, context))
  },

  'agenda.changePermanence': (details, context) => {
    const { repositories, recurrences } = context
    const before = repositories.agenda.permanences().find(({ permanenceId }) => permanenceId === details.permanenceId)
    if (before === undefined) return err({ code: 'permanence_unknown' })
    if (!mayBeAt(details.placeId, before.placeId, context)) return err({ code: 'place_unknown' })
    if (!recurrences.understands(details.rule, details.from)) return err({ code: 'rule_not_understood' })
    const record = { ...details, except: daysOnce(details.except) }
    repositories.agenda.savePermanence(record)
    return ok(permanenceView(record, context))
  },

  'agenda.removePermanence': ({ permanenceId }, { repositories }) =>
    repositories.agenda.removePermanence(permanenceId) ? ok({ permanenceId }) : err({ code: 'permanence_unknown' }),
} satisfies Handlers
