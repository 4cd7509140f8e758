import type { Consent, PersonConsents } from '../contract/consents.ts'
import type { ConsentId, PersonId } from '../contract/values.ts'

export type ConsentRecord = Omit<Consent, 'mediatorName'> & { readonly personId: PersonId; readonly mediatorId: string }
export type NoticeRecord = NonNullable<PersonConsents['notice']>

export interface ConsentsReader {
  find(consentId: ConsentId): ConsentRecord | null
  /** In force first, then withdrawn; latest first; with the name of who recorded it. */
  ofPerson(personId: string): readonly Consent[]
  latestNotice(personId: string): NoticeRecord | null
}

export interface ConsentsRepository extends ConsentsReader {
  add(consent: ConsentRecord): void
  withdraw(consentId: ConsentId, at: number): void
  addNotice(noticeId: string, personId: string, notice: NoticeRecord): void
}
