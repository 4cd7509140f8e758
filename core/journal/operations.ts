import { JOURNAL_PAGE } from '../contract/journal.ts'
import type { HandlersOf } from '../handlers.ts'
import { ok } from '../shared/result.ts'

export const journalHandlers = {
  'journal.list': ({ mediatorId, subjectId, before }, { journal, repositories, mediator }) => {
    const whose = mediator.role === 'head' ? mediatorId : mediator.mediatorId
    const lines = journal.latest({ mediatorId: whose, subjectId, before }, JOURNAL_PAGE)
    return ok({
      lines: lines.map((line) => ({ ...line, subjects: [...line.subjects] })),
      mayHaveMore: lines.length === JOURNAL_PAGE,
      alert: repositories.journal.state()?.alert ?? null,
    })
  },

  'journal.acknowledge': (_input, { repositories: { journal } }) => {
    const state = journal.state()
    if (state !== null) journal.save({ ...state, alert: null })
    return ok({})
  },
} satisfies HandlersOf<'journal'>
