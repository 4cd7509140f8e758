import { Text } from '@mantine/core'
import type { OrganisationSheet, ProcedureSheet } from '../../../core/contract/sheets.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { procedureWords as words } from '../../messages/procedures.ts'
import { ExternalLink, SourceLine } from '../../ui/source-line.tsx'
import type { SheetWhole } from './procedure-screen.tsx'
import classes from './procedures.module.css'
import { Facts, Section } from './sheet-section.tsx'
import { known, yesOrNo } from './sheet-words.ts'

const formWords = (paper: ProcedureSheet['channels']['paper']): string =>
  known(paper === null ? null : [paper.form, paper.cerfa].filter((text) => text !== null).join(', ') || null)

/** Where it is done, what it takes, and whom to call when it stops. */
export function ContactsSection({ whole }: { readonly whole: SheetWhole }) {
  const { sheet, organisations } = whole
  const { channels, needs_account: access } = sheet
  return (
    <>
      <Section id="acces" title={words.conditions}>
        <Facts
          facts={[
            [words.account, known(access.account)],
            [words.franceConnect, yesOrNo(access.franceconnect)],
            [words.cost, known(sheet.cost)],
            [words.signature, yesOrNo(sheet.personal_signature_required)],
            [words.mandate, yesOrNo(sheet.mandate_allowed)],
          ]}
        />
        {[access.note, sheet.mandate_note]
          .filter((text) => text !== null)
          .map((text) => (
            <Text key={text} size="sm" mt={4}>
              {text}
            </Text>
          ))}
      </Section>
      <Section id="contacts" title={words.contacts}>
        <Facts
          facts={[
            [
              words.online,
              channels.online === null ? (
                words.unknown
              ) : (
                <ExternalLink href={channels.online.url}>{channels.online.url}</ExternalLink>
              ),
            ],
            [words.phone, known(channels.phone)],
            [words.inPerson, known(channels.in_person)],
            [words.post, known(channels.post)],
            [words.paper, formWords(channels.paper)],
          ]}
        />
        {organisations.map((organisation) => (
          <OrganisationContact key={organisation.id} organisation={organisation} />
        ))}
      </Section>
    </>
  )
}

const OrganisationContact = ({ organisation }: { readonly organisation: OrganisationSheet }) => (
  <>
    <Text fw={600} mt="md">
      {organisation.name}
    </Text>
    <Facts
      facts={[
        [
          words.site,
          <ExternalLink key="site" href={organisation.official_site}>
            {organisation.official_site}
          </ExternalLink>,
        ],
        [words.phone, known(organisation.phone?.number ?? null)],
        [words.hours, known(organisation.phone?.hours ?? organisation.opening_notes)],
      ]}
    />
    <Text size="sm" c="dimmed" mt={4}>
      {words.escalation}
    </Text>
    <ul className={classes['items']}>
      {organisation.escalation.map((path) => (
        <li key={path}>{path}</li>
      ))}
    </ul>
  </>
)

/** Every source with the date of the copy that was read, and how sure the sheet is. */
export function SourcesSection({ sheet }: { readonly sheet: ProcedureSheet }) {
  const { today } = useDeskClock()
  return (
    <Section id="sources" title={words.sources}>
      <Text>{words.confidence[sheet.confidence]}.</Text>
      <ul className={classes['list']}>
        {[sheet.source, ...sheet.other_sources].map((source, rank) => (
          <li key={source.url + source.title} className={classes['row']}>
            <SourceLine source={source} today={today} stale={rank === 0 && sheet.needs_recheck} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
