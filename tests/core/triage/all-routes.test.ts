import { describe, expect, it } from 'vitest'
import type { TriageAnswers } from '../../../core/contract/triage.ts'
import { factsOfSheet, type RouteFacts } from '../../../core/triage/facts.ts'
import { questionsFor, stillToAsk, unanswered } from '../../../core/triage/questions.ts'
import { repairProcedureIds, repairsFirst } from '../../../core/triage/repairs.ts'
import { routesFor } from '../../../core/triage/route.ts'
import { sheetOf, shippedCatalogue } from '../../support/shipped-catalogue.ts'

const { pack, procedure } = shippedCatalogue()

const values = {
  mailbox: ['reachable', 'lost', 'none'],
  phoneForCodes: ['here', 'someone_elses', 'none'],
  account: ['franceconnect', 'organisation', 'lost', 'none'],
  equipment: ['own', 'borrowed', 'none'],
  reading: ['at_ease', 'with_help', 'not_in_french', 'does_not_read'],
  authority: ['herself', 'relative_helps', 'legal_representative'],
} as const satisfies { [Question in keyof TriageAnswers]: readonly NonNullable<TriageAnswers[Question]>[] }

type Choices = { readonly [Question in keyof TriageAnswers]: readonly TriageAnswers[Question][] }

function* combinations(choices: Choices): Generator<TriageAnswers> {
  for (const mailbox of choices.mailbox)
    for (const phoneForCodes of choices.phoneForCodes)
      for (const account of choices.account)
        for (const equipment of choices.equipment)
          for (const reading of choices.reading)
            for (const authority of choices.authority)
              yield { mailbox, phoneForCodes, account, equipment, reading, authority }
}

const complete = [...combinations(values)]
const withGaps: Choices = {
  mailbox: [null, ...values.mailbox],
  phoneForCodes: [null, ...values.phoneForCodes],
  account: [null, ...values.account],
  equipment: [null, ...values.equipment],
  reading: [null, ...values.reading],
  authority: [null, ...values.authority],
}

const mandates = ['in_force', 'possible', 'not_allowed'] as const satisfies readonly RouteFacts['mandate'][]

/** Procedures that offer the same ways are one case. */
const waysOfCatalogue: readonly RouteFacts[] = [
  ...new Map(
    pack.procedures.flatMap((sheet) =>
      mandates.map((mandate) => {
        const facts: RouteFacts = { ...factsOfSheet(sheet), mandate, standardRouteFailed: false }
        return [JSON.stringify(facts), facts] as const
      }),
    ),
  ).values(),
]

/** The first thing that does not hold, in words, so that one failure among a million says which. */
function fault(answers: TriageAnswers, facts: RouteFacts): string | null {
  const routes = routesFor(answers, facts)
  const said = `${JSON.stringify(answers)} ${JSON.stringify(facts)} → ${JSON.stringify(routes)}`
  const names = routes.map(({ route }) => route)
  if (new Set(names).size !== names.length) return `a route twice: ${said}`
  if (routes.some(({ reasons }) => reasons.length === 0 || new Set(reasons).size !== reasons.length))
    return `no reason, or one twice: ${said}`
  if (names.includes('escalation')) return `escalated without a try: ${said}`
  const offered = {
    online_alone: facts.online,
    online_with_help: facts.online,
    mandate: facts.mandate !== 'not_allowed' && answers.authority !== 'legal_representative',
    paper: facts.paperForm || facts.letter,
    counter: facts.counter,
    phone: facts.phone,
    escalation: false,
  }
  if (names.some((name) => !offered[name])) return `a way that does not exist: ${said}`
  const alone = answers.authority === 'legal_representative' || answers.reading !== 'at_ease'
  if (alone && names.includes('online_alone')) return `alone who cannot be: ${said}`
  return null
}

const firstFault = (check: (answers: TriageAnswers, facts: RouteFacts) => string | null): string | null => {
  for (const facts of waysOfCatalogue)
    for (const answers of complete) {
      const found = check(answers, facts)
      if (found !== null) return found
    }
  return null
}

describe('every procedure of the catalogue, whatever was answered', () => {
  it('has a route with a reason, that exists, and no escalation before a try', () => {
    expect(firstFault(fault)).toBeNull()
  })

  it('is escalated first once the usual way failed, the other ways staying open in their order', () => {
    expect(
      firstFault((answers, facts) => {
        const [first, ...others] = routesFor(answers, { ...facts, standardRouteFailed: true })
        const same = JSON.stringify(others) === JSON.stringify(routesFor(answers, facts))
        return first.route === 'escalation' && same ? null : JSON.stringify([answers, facts])
      }),
    ).toBeNull()
  })

  it('keeps the route of complete answers when the questions that it does not need are left unanswered', () => {
    expect(
      firstFault((answers, facts) => {
        const needed = new Set(questionsFor(answers, facts))
        const fewer: TriageAnswers = {
          mailbox: needed.has('mailbox') ? answers.mailbox : null,
          phoneForCodes: needed.has('phoneForCodes') ? answers.phoneForCodes : null,
          account: needed.has('account') ? answers.account : null,
          equipment: needed.has('equipment') ? answers.equipment : null,
          reading: needed.has('reading') ? answers.reading : null,
          authority: needed.has('authority') ? answers.authority : null,
        }
        const [whole] = routesFor(answers, facts)
        const [short] = routesFor(fewer, facts)
        return whole.route === short.route && stillToAsk(fewer, facts).length === 0
          ? null
          : `${whole.route} became ${short.route}: ${JSON.stringify([answers, fewer, facts])}`
      }),
    ).toBeNull()
  })

  it('asks at most six questions, each once, and only of those it has', () => {
    const [facts] = waysOfCatalogue
    if (facts === undefined) throw new Error('the catalogue has procedures')
    for (const facts of waysOfCatalogue)
      for (const answers of combinations(withGaps)) {
        const asked = questionsFor(answers, facts)
        if (asked.length > 6 || new Set(asked).size !== asked.length) throw new Error(JSON.stringify([answers, facts]))
      }
    expect(questionsFor(unanswered, facts).length).toBeGreaterThan(0)
  })
})

describe('a procedure that does not exist online', () => {
  it('asks nothing of mailbox, phone, account nor equipment', () => {
    const facts: RouteFacts = { ...factsOfSheet(sheetOf('cpam-ame')), mandate: 'possible', standardRouteFailed: false }
    expect(questionsFor(unanswered, facts)).toEqual(['reading', 'authority'])
  })
})

describe('a sheet that gives no way at all', () => {
  it('sends to the organisation’s counter, and says that nothing else is left', () => {
    const nothing: RouteFacts = {
      online: false,
      wantsMailbox: false,
      wantsAccount: false,
      franceConnect: false,
      paperForm: false,
      letter: false,
      counter: false,
      phone: false,
      personalSignature: false,
      mandate: 'not_allowed',
      standardRouteFailed: false,
    }
    expect(routesFor(unanswered, nothing)).toEqual([{ route: 'counter', reasons: ['nothing_else_left'] }])
  })
})

describe('what is repaired first', () => {
  it('is always in the catalogue', () => {
    expect(repairProcedureIds.filter((id) => procedure(id) === null)).toEqual([])
  })

  it('never is the procedure itself, and is nothing when no account is wanted', () => {
    const wrong = pack.procedures.filter((sheet) =>
      complete.some((answers) => {
        const first = repairsFirst(answers, sheet)
        return first.includes(sheet.id) || (sheet.channels.online === null && first.length > 0)
      }),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it.each([
    ['caf-rsa-demande', 'lost', 'lost', ['numerique-messagerie-perdue', 'caf-creation-compte']],
    ['cpam-c2s', 'none', 'none', ['numerique-creer-adresse-mail', 'cpam-creation-compte-ameli']],
    ['impots-declaration-revenus', 'reachable', 'lost', ['impots-creer-espace']],
    ['retraite-demande', 'reachable', 'lost', ['franceconnect-acces']],
    ['ft-actualisation', 'reachable', 'lost', []],
    ['caf-creation-compte', 'lost', 'lost', ['numerique-messagerie-perdue']],
    ['numerique-messagerie-perdue', 'lost', 'lost', []],
    ['caf-rsa-demande', 'reachable', 'franceconnect', []],
    ['mairie-domiciliation', 'lost', 'lost', []],
  ] as const)('of %s with mailbox %s and account %s', (procedureId, mailbox, account, wanted) => {
    expect(repairsFirst({ mailbox, account }, sheetOf(procedureId))).toEqual(wanted)
  })
})
