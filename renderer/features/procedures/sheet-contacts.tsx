import { Text, Title } from '@mantine/core'
import type { OrganisationSheet, ProcedureSheet } from '../../../core/contract/sheets.ts'
import type { Output } from '../../../core/contract/index.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { phoneNumber } from '../../messages/phone.ts'
import { confidences, organisationLine, sheetWords as words } from '../../messages/procedures.ts'
import { ExternalLink, SourceLine } from '../../ui/source-line.tsx'
import { formWords } from './known-facts.ts'
import { Facts, Section } from './sheet-section.tsx'
import classes from './sheet.module.css'

const quoted = (text: string | null): string => text ?? words.unknown

type Props = { readonly whole: Output<'procedures.read'> }

/** Where the procedure is done, then whom to call in each organisation, and who settles what is stuck. */
export function ContactsSection({ whole: { sheet, organisations } }: Props) {
  const { online, phone, in_person: inPerson, post, paper } = sheet.channels
  return (
    <Section name="contacts">
      <Facts
        facts={[
          [words.online, online === null ? words.unknown : <ExternalLink href={online.url}>{online.url}</ExternalLink>],
          [words.phone, phone === null ? words.unknown : phoneNumber(phone)],
          [words.inPerson, quoted(inPerson)],
          [words.post, quoted(post)],
          [words.paperForm, formWords(paper)],
        ]}
      />
      {organisations.map((organisation) => (
        <OrganisationContact key={organisation.id} organisation={organisation} />
      ))}
    </Section>
  )
}

function OrganisationContact({ organisation }: { readonly organisation: OrganisationSheet }) {
  const { phone, opening_notes: opening, official_site: site, notes, escalation } = organisation
  const hours = phone?.hours ?? opening
  return (
    <div className={classes['organisation']}>
      <Title order={3} className={classes['group']}>
        {organisationLine(organisation)}
      </Title>
      <Facts
        facts={[
          [words.phone, phone?.number == null ? words.unknown : phoneNumber(phone.number)],
          [words.phoneCost, phone?.number == null ? null : quoted(phone.cost)],
          [words.hours, quoted(hours)],
          [
            words.officialSite,
            <ExternalLink key={site} href={site}>
              {site}
            </ExternalLink>,
          ],
          [words.note, notes],
        ]}
      />
      {escalation.length > 0 && (
        <>
          <Text size="sm" c="dimmed" mt={4}>
            {words.escalation}
          </Text>
          <ol className={classes['items']}>
            {escalation.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

/** Every source with the date of the copy that was read, and how sure the sheet is. */
export function SourcesSection({ sheet }: { readonly sheet: ProcedureSheet }) {
  const { today } = useDeskClock()
  const { source, other_sources: others } = sheet
  return (
    <Section name="sources">
      <Facts facts={[[words.confidence, confidences[sheet.confidence]]]} />
      {sheet.notes !== null && <Text mb="xs">{sheet.notes}</Text>}
      <SourceLine source={source} stale={sheet.needs_recheck} today={today} />
      {others.length > 0 && (
        <details className={classes['more']}>
          <summary>{words.otherSources(others.length)}</summary>
          <ul className={classes['list']}>
            {others.map((other) => (
              <li key={`${other.url} ${other.title}`} className={classes['row']}>
                <SourceLine source={other} stale={false} today={today} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}
