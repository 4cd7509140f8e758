import { desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { ContactChannel } from '../../core/contract/consents.ts'
import type { ConsentId, PersonId } from '../../core/contract/values.ts'
import type { ConsentRecord, ConsentsRepository } from '../../core/consents/repository.ts'
import type { Orm } from '../orm.ts'
import { consents, informationNotices } from '../schema/consents.ts'
import { mediators } from '../schema/settings.ts'

const Channels = z.array(ContactChannel)

const fromRow = (row: typeof consents.$inferSelect): ConsentRecord => ({
  ...row,
  consentId: row.consentId as ConsentId,
  personId: row.personId as PersonId,
  channels: Channels.parse(JSON.parse(row.channels)),
})

export function consentsRepository(orm: Orm): ConsentsRepository {
  const one = orm
    .select()
    .from(consents)
    .where(eq(consents.consentId, sql.placeholder('id')))
    .prepare()
  const ofPerson = orm
    .select({ consent: consents, mediatorName: mediators.name })
    .from(consents)
    .innerJoin(mediators, eq(mediators.mediatorId, consents.mediatorId))
    .where(eq(consents.personId, sql.placeholder('personId')))
    .orderBy(sql`${consents.withdrawnAt} is not null`, desc(consents.givenAt), desc(consents.consentId))
    .prepare()
  const latestNotice = orm
    .select()
    .from(informationNotices)
    .where(eq(informationNotices.personId, sql.placeholder('personId')))
    .orderBy(desc(informationNotices.givenAt), desc(informationNotices.noticeId))
    .limit(1)
    .prepare()

  return {
    find: (id) => {
      const row = one.get({ id })
      return row === undefined ? null : fromRow(row)
    },
    ofPerson: (personId) =>
      ofPerson.all({ personId }).map(({ consent, mediatorName }) => {
        const { personId: _person, mediatorId: _mediator, ...shown } = fromRow(consent)
        return { ...shown, mediatorName }
      }),
    latestNotice: (personId) => {
      const row = latestNotice.get({ personId })
      return row === undefined ? null : { givenAt: row.givenAt, how: row.how }
    },
    add: (consent) => {
      orm
        .insert(consents)
        .values({ ...consent, channels: JSON.stringify(consent.channels) })
        .run()
    },
    withdraw: (consentId, withdrawnAt) => {
      orm.update(consents).set({ withdrawnAt }).where(eq(consents.consentId, consentId)).run()
    },
    addNotice: (noticeId, personId, notice) => {
      orm
        .insert(informationNotices)
        .values({ noticeId, personId, ...notice })
        .run()
    },
  }
}
