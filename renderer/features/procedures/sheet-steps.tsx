import { Text } from '@mantine/core'
import type { ProcedureSheet } from '../../../core/contract/sheets.ts'
import { procedureWords as words } from '../../messages/procedures.ts'
import { needs } from '../../messages/statuses.ts'
import classes from './procedures.module.css'
import { Section } from './sheet-section.tsx'

/** The steps in order, with what each needs and what to do without it. */
export const StepsSection = ({ sheet }: { readonly sheet: ProcedureSheet }) => (
  <Section id="etapes" title={words.steps}>
    <ol className={classes['items']}>
      {sheet.steps.map((step) => (
        <li key={step.id}>
          <Text>{step.text}</Text>
          <Text size="sm" c="dimmed">
            {[
              needs[step.needs],
              step.where === null ? null : words.where(step.where),
              step.actor === 'person' ? words.personActs : null,
            ]
              .filter((text) => text !== null)
              .join(' · ')}
          </Text>
          {step.fallback !== null && (
            <Text size="sm" c="dimmed">
              {words.otherwise}
              {'\u00A0: '}
              {step.fallback}
            </Text>
          )}
        </li>
      ))}
    </ol>
  </Section>
)
