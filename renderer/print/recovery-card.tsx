import type { OrganisationBrief } from '../../core/contract/procedures.ts'
import { recoveryCardWords as words } from '../messages/recovery-card.ts'
import { dayPlain } from '../messages/dates.ts'
import { lastDigits, maskedEmail } from './masked.ts'
import classes from './recovery-card.module.css'

type Props = {
  readonly email: string
  readonly phone: string
  readonly organisations: readonly OrganisationBrief[]
  readonly structure: { readonly name: string; readonly phone: string }
  readonly day: string
}

/** One A4 page that the person keeps: where her mailbox is, which phone receives codes, how to get back in. Completed by hand, never a secret. */
export const RecoveryCard = ({ email, phone, organisations, structure, day }: Props) => {
  const masked = maskedEmail(email)
  const digits = lastDigits(phone)
  return (
    <article className={classes['card']}>
      <h2 className={classes['title']}>{words.title}</h2>
      <p className={classes['never']}>{words.never}</p>

      <section>
        <h3>{words.mailbox}</h3>
        {masked === null ? null : <p>{words.known(masked)}</p>}
        <Blank label={words.provider} />
        <Blank label={words.address} />
        <Blank label={words.reopen} />
      </section>

      <section>
        <h3>{words.phone}</h3>
        {digits === null ? null : <p>{words.phoneKnown(digits)}</p>}
        <Blank label={words.number} />
        <Blank label={words.whose} />
      </section>

      <section>
        <h3>{words.where}</h3>
        <p>{words.whereHint}</p>
        <Blank label="" />
      </section>

      <section>
        <h3>{words.accounts}</h3>
        <p>{organisations.length === 0 ? words.noAccount : words.accountsHint}</p>
        <ul className={classes['accounts']}>
          {organisations.map((organisation) => (
            <li key={organisation.organisationId}>
              <strong>{organisation.shortName}</strong>
              <span>{words.site(organisation.officialSite)}</span>
              <span>{words.call(organisation.phone ?? words.unknown)}</span>
            </li>
          ))}
        </ul>
        {organisations.length === 0 ? <Blank label="" /> : null}
      </section>

      <section>
        <h3>{words.help}</h3>
        <p>{words.structure(structure.name, structure.phone)}</p>
        <p className={classes['made']}>{words.made(dayPlain(day))}</p>
      </section>
    </article>
  )
}

const Blank = ({ label }: { readonly label: string }) => (
  <p className={classes['blank']}>
    <span>{label}</span>
    <span className={classes['line']} aria-hidden />
  </p>
)
