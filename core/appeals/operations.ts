import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import { fileAppeal } from './file.ts'
import { letterOf } from './letter.ts'
import { planOf } from './plan.ts'
import { isSupported } from './routes.ts'

export const appealsHandlers = {
  'appeals.plan': ({ casefileId, ...question }, context) => {
    const casefile = context.repositories.casefiles.find(casefileId)
    return casefile === null ? err({ code: 'casefile_unknown' }) : ok(planOf(casefile, question, context))
  },

  'appeals.letter': ({ casefileId, rank }, context) => {
    const casefile = context.repositories.casefiles.find(casefileId)
    if (casefile === null) return err({ code: 'casefile_unknown' })
    const appeal = casefile.sheet.appeal[rank]
    if (appeal === undefined) return err({ code: 'appeal_unknown' })
    if (!isSupported(casefile.sheet, appeal)) return err({ code: 'appeal_without_source' })
    return ok(letterOf(casefile, appeal, context))
  },

  'appeals.file': fileAppeal,
} satisfies HandlersOf<'appeals'>
