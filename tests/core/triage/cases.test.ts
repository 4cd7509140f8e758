import { describe, expect, it } from 'vitest'
import type { Route, RouteReason, TriageAnswers } from '../../../core/contract/triage.ts'
import { factsOfSheet, type RouteFacts } from '../../../core/triage/facts.ts'
import { stillToAsk } from '../../../core/triage/questions.ts'
import { routesFor } from '../../../core/triage/route.ts'
import { sheetOf } from '../../support/shipped-catalogue.ts'

/** Someone for whom nothing is in the way. */
const atEase: TriageAnswers = {
  mailbox: 'reachable',
  phoneForCodes: 'here',
  account: 'franceconnect',
  equipment: 'own',
  reading: 'at_ease',
  authority: 'herself',
}

type Case = {
  readonly who: string
  readonly procedureId: string
  readonly answers: Partial<TriageAnswers>
  readonly more?: Partial<Pick<RouteFacts, 'mandate' | 'standardRouteFailed'>>
  readonly route: Route
  readonly because: RouteReason
}

const cases: readonly Case[] = [
  {
    who: 'a student who does everything on her phone asks for housing benefit',
    procedureId: 'caf-aide-logement',
    answers: {},
    route: 'online_alone',
    because: 'account_ready',
  },
  {
    who: 'a car seller at ease fetches a certificate that wants no account',
    procedureId: 'certificat-non-gage',
    answers: { mailbox: 'lost', account: 'none' },
    route: 'online_alone',
    because: 'no_account_needed',
  },
  {
    who: 'a worker who fears to make a mistake renews the C2S with us',
    procedureId: 'cpam-c2s',
    answers: { reading: 'with_help' },
    route: 'online_with_help',
    because: 'reads_with_help',
  },
  {
    who: 'a mother without a computer declares her resources here',
    procedureId: 'caf-declaration-trimestrielle',
    answers: { equipment: 'none', account: 'organisation' },
    route: 'online_with_help',
    because: 'no_equipment',
  },
  {
    who: 'her mailbox is lost and the RSA review is due: paper waits for no mailbox',
    procedureId: 'caf-declaration-trimestrielle',
    answers: { mailbox: 'lost' },
    route: 'paper',
    because: 'mailbox_lost',
  },
  {
    who: 'her mailbox is lost and the activity bonus has no paper form: the Caf’s counter',
    procedureId: 'caf-prime-activite',
    answers: { mailbox: 'lost' },
    route: 'counter',
    because: 'mailbox_lost',
  },
  {
    who: 'a pensioner lost her ameli password, her phone is in her hand: it is opened again here',
    procedureId: 'cpam-attestation-droits',
    answers: { account: 'lost' },
    route: 'online_with_help',
    because: 'account_lost',
  },
  {
    who: 'a newcomer never had an account, and has mailbox and phone: it is opened here',
    procedureId: 'caf-rsa-demande',
    answers: { account: 'none' },
    route: 'online_with_help',
    because: 'no_account',
  },
  {
    who: 'no account and no phone for the codes: the C2S on paper',
    procedureId: 'cpam-c2s',
    answers: { account: 'none', phoneForCodes: 'none' },
    route: 'paper',
    because: 'no_phone_for_codes',
  },
  {
    who: 'the codes reach her son’s phone: online, with us and with him',
    procedureId: 'impots-declaration-revenus',
    answers: { phoneForCodes: 'someone_elses' },
    route: 'online_with_help',
    because: 'phone_is_someone_elses',
  },
  {
    who: 'an older man without mailbox nor phone asks for his pension on paper',
    procedureId: 'retraite-demande',
    answers: { mailbox: 'none', phoneForCodes: 'none', account: 'none', equipment: 'none' },
    route: 'paper',
    because: 'no_mailbox',
  },
  {
    who: 'someone without an address yet, who has a phone and reads well, opens a mailbox with us',
    procedureId: 'ft-inscription',
    answers: { mailbox: 'none', account: 'none' },
    route: 'online_with_help',
    because: 'no_mailbox',
  },
  {
    who: 'a man who does not read, without a mailbox, is heard at the counter',
    procedureId: 'caf-rsa-demande',
    answers: { mailbox: 'none', reading: 'does_not_read' },
    route: 'counter',
    because: 'no_mailbox',
  },
  {
    who: 'she does not read French, but her account is ready: online with us',
    procedureId: 'cpam-carte-vitale',
    answers: { reading: 'not_in_french' },
    route: 'online_with_help',
    because: 'not_in_french',
  },
  {
    who: 'a woman without papers asks for the AME, which has no web site',
    procedureId: 'cpam-ame',
    answers: {},
    route: 'paper',
    because: 'no_online_channel',
  },
  {
    who: 'a housing fund that is only met at its counter',
    procedureId: 'departement-fsl',
    answers: {},
    route: 'counter',
    because: 'must_come_in_person',
  },
  {
    who: 'she gave a mandate and cannot read the screen: it is used',
    procedureId: 'caf-changement-situation',
    answers: { reading: 'with_help' },
    more: { mandate: 'in_force' },
    route: 'mandate',
    because: 'mandate_in_force',
  },
  {
    who: 'she gave a mandate, and can do this one alone: she does it alone',
    procedureId: 'caf-attestation-quotient',
    answers: {},
    more: { mandate: 'in_force' },
    route: 'online_alone',
    because: 'account_ready',
  },
  {
    who: 'a man under guardianship comes with his guardian: the guardian acts, with us',
    procedureId: 'mdph-aah',
    answers: { authority: 'legal_representative', account: 'organisation' },
    route: 'online_with_help',
    because: 'legal_representative_acts',
  },
  {
    who: 'the Caf was called twice about a blocked payment and nothing moved: it goes higher',
    procedureId: 'caf-aide-logement',
    answers: {},
    more: { standardRouteFailed: true },
    route: 'escalation',
    because: 'standard_route_failed',
  },
  {
    who: 'farmers’ pension, online only, mailbox lost: nothing else is left but to repair it',
    procedureId: 'msa-retraite',
    answers: { mailbox: 'lost' },
    route: 'online_with_help',
    because: 'nothing_else_left',
  },
  {
    who: 'a jobseeker contests by letter: his mailbox is lost',
    procedureId: 'ft-contestation',
    answers: { mailbox: 'lost' },
    route: 'paper',
    because: 'letter_possible',
  },
]

const factsOf = ({ procedureId, more }: Case): RouteFacts => ({
  ...factsOfSheet(sheetOf(procedureId)),
  mandate: 'possible',
  standardRouteFailed: false,
  ...more,
})

describe('a good mediator would choose the same', () => {
  it.each(cases)('$who', (one) => {
    const answers = { ...atEase, ...one.answers }
    const [best] = routesFor(answers, factsOf(one))
    expect([best.route, best.reasons]).toEqual([one.route, expect.arrayContaining([one.because])])
    expect(stillToAsk(answers, factsOf(one))).toEqual([])
  })
})
