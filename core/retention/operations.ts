import { RetentionCategory } from '../contract/retention.ts'
import type { HandlersOf } from '../handlers.ts'
import { addMonths } from '../shared/calendar.ts'
import { err, ok } from '../shared/result.ts'
import type { PersonId } from '../contract/values.ts'
import { erasePeople } from './erase.ts'
import { erasureQueue, monthsOf } from './queue.ts'
import { bounds, POSTPONED_MONTHS } from './rules.ts'

const PROOFS = 100

export const retentionHandlers = {
  'retention.read': (_input, context) => {
    const { repositories, archive } = context
    const queue = erasureQueue(context)
    const names = repositories.people.names(queue.map(({ personId }) => personId))
    return ok({
      rules: RetentionCategory.options.map((category) => ({
        category,
        months: monthsOf(context, category),
        ...bounds[category],
      })),
      queue: queue.map(({ personId, lastContactAt, dueOn, standing, byItselfAfter, postponed }) => ({
        personId: personId as PersonId,
        personName: names.get(personId) ?? '',
        lastContactAt,
        dueOn,
        standing,
        byItselfAfter,
        postponed,
      })),
      archivedMandates: archive.count(),
      proofs: [...repositories.retention.proofs(PROOFS)],
    })
  },

  'retention.setRule': ({ category, months }, { repositories }) => {
    const { floor, ceiling } = bounds[category]
    if (months < floor || months > ceiling) return err({ code: 'out_of_bounds' })
    repositories.retention.setMonths(category, months)
    return ok({})
  },

  'retention.postpone': ({ personId, until, reason }, { repositories, clock, mediator }) => {
    if (repositories.people.find(personId) === null) return err({ code: 'person_unknown' })
    const today = clock.today()
    if (until <= today || until > addMonths(today, POSTPONED_MONTHS)) return err({ code: 'out_of_bounds' })
    repositories.retention.postpone({ personId, until, reason, at: clock.now(), mediatorId: mediator.mediatorId })
    return ok({})
  },

  'retention.recordReturn': ({ personId }, { repositories, clock }) => {
    if (repositories.people.find(personId) === null) return err({ code: 'person_unknown' })
    repositories.people.recordContact(personId, clock.now())
    return ok({})
  },

  'retention.execute': ({ personIds }, context) => {
    const ended = new Set(
      erasureQueue(context).flatMap(({ personId, standing }) => (standing === 'announced' ? [] : [personId])),
    )
    const asked = [...new Set<string>(personIds)]
    if (asked.some((personId) => !ended.has(personId))) return err({ code: 'not_due' })
    const erased = erasePeople(asked, 'retention', context)
    return erased.ok ? ok({ erased: asked.length, archivedMandates: erased.value }) : erased
  },

  'retention.openArchive': ({ reason }, { repositories, clock, archive, mediator }) => {
    const opened = archive.open({ at: clock.now(), mediatorId: mediator.mediatorId, reason })
    if (!opened.ok) return opened
    const names = new Map(repositories.mediators.all().map(({ mediatorId, name }) => [mediatorId as string, name]))
    return ok({
      mandates: [...opened.value.mandates],
      openings: opened.value.openings.map(({ at, mediatorId, reason: why }) => ({
        at,
        mediatorName: names.get(mediatorId) ?? '',
        reason: why,
      })),
    })
  },
} satisfies HandlersOf<'retention'>
