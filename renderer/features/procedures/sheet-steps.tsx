import { Text } from '@mantine/core'
import { IconBuildingBank, IconHome, type Icon, IconMail, IconPhone, IconUser, IconWifi } from '@tabler/icons-react'
import type { Need, ProcedureSheet, SheetStep } from '../../../core/contract/sheets.ts'
import { sheetNeeds, sheetWords as words, stepActors } from '../../messages/procedures.ts'
import { Labelled, Section } from './sheet-section.tsx'
import classes from './sheet.module.css'

const needIcons = {
  none: IconHome,
  network: IconWifi,
  phone: IconPhone,
  counter: IconBuildingBank,
  post: IconMail,
} as const satisfies Record<Need, Icon>

/** The steps in order: what each needs, who acts, and what to do without it. */
export const StepsSection = ({ sheet }: { readonly sheet: ProcedureSheet }) => (
  <Section name="steps">
    <ol className={classes['steps']}>
      {sheet.steps.map((step) => (
        <StepItem key={step.id} step={step} />
      ))}
    </ol>
  </Section>
)

function StepItem({ step }: { readonly step: SheetStep }) {
  const NeedIcon = needIcons[step.needs]
  return (
    <li className={classes['row']}>
      <Text>{step.text}</Text>
      <Text size="sm" c="dimmed" component="div" className={classes['marks'] ?? ''}>
        <span className={classes['mark']}>
          <NeedIcon size={16} aria-hidden />
          {sheetNeeds[step.needs]}
        </span>
        <span className={classes['mark']}>
          <IconUser size={16} aria-hidden />
          {stepActors[step.actor]}
        </span>
        {step.where !== null && <Labelled label={words.where}>{step.where}</Labelled>}
      </Text>
      {step.fallback !== null && (
        <Text size="sm">
          <Labelled label={words.otherwise}>{step.fallback}</Labelled>
        </Text>
      )}
    </li>
  )
}
