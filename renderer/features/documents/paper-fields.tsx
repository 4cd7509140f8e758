import { Group, Radio } from '@mantine/core'
import type { Original, ValidityBasis } from '../../../core/contract/documents.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { durationWords } from '../../messages/dates.ts'
import { paperFormWords as words } from '../../messages/documents.ts'
import { errorSentence } from '../../messages/errors.ts'
import { DayField } from '../../ui/day-field.tsx'
import { GuardedTextInput } from '../../ui/guarded-text.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'

/** What may be noted of a paper. */
export type PaperValues = {
  readonly issuedOn: string | null
  readonly expiresOn: string | null
  readonly original: Original
}

/** The refusals that these fields show themselves. */
export const paperFieldCodes: readonly string[] = ['issued_in_future', 'expires_before_issue']

type Rule = { readonly validityBasis: ValidityBasis; readonly validityDuration: string | null }

type FieldsProps = {
  readonly rule: Rule
  readonly values: PaperValues
  readonly onChange: (changes: Partial<PaperValues>) => void
  readonly refusal: string | null
}

const issuedHint = ({ validityBasis, validityDuration }: Rule): string => {
  const duration = validityDuration === null ? null : durationWords(validityDuration)
  return validityBasis === 'issued_on' && duration !== null ? words.issuedHint(duration) : words.issuedOptional
}

/** The dates of a paper, the one that its validity counts from first, and who keeps it. */
export function PaperFields({ rule, values: { issuedOn, expiresOn, original }, onChange, refusal }: FieldsProps) {
  const { today } = useDeskClock()
  const first = useArrivalFocus<HTMLInputElement>()
  // A dialog that opens looks for the mark, one that changes does not: the hand goes there both ways.
  const leading = { ref: first, 'data-autofocus': true }
  const byExpiry = rule.validityBasis === 'expiry_on_document'
  const errorOf = (code: string): string | null => (refusal === code ? errorSentence(code) : null)
  const issued = (
    <DayField
      key="issued"
      {...(byExpiry ? {} : leading)}
      label={words.issuedOn}
      description={issuedHint(rule)}
      value={issuedOn}
      onChange={(day) => onChange({ issuedOn: day })}
      today={today}
      lean="past"
      error={errorOf('issued_in_future')}
      flex="1 1 220px"
    />
  )
  const expires = (
    <DayField
      key="expires"
      {...(byExpiry ? leading : {})}
      label={words.expiresOn}
      description={byExpiry ? words.expiresOnPaper : words.expiresOptional}
      value={expiresOn}
      onChange={(day) => onChange({ expiresOn: day })}
      today={today}
      lean="future"
      error={errorOf('expires_before_issue')}
      flex="1 1 220px"
    />
  )
  return (
    <>
      <Group align="flex-start">{byExpiry ? [expires, issued] : [issued, expires]}</Group>
      <Radio.Group
        label={words.original}
        value={original.holder}
        onChange={(value) => onChange({ original: { ...original, holder: holderFrom(value) } })}
      >
        <Group gap="md" my={6}>
          {holders.map((holder) => (
            <Radio key={holder} value={holder} label={words.holders[holder]} />
          ))}
        </Group>
      </Radio.Group>
      {original.holder !== 'person' && (
        <GuardedTextInput
          label={words.who}
          description={words.whoHint}
          value={original.who}
          maxLength={120}
          onChange={(event) => onChange({ original: { ...original, who: event.currentTarget.value } })}
          maw={360}
        />
      )}
    </>
  )
}

const holders = ['person', 'organisation', 'other'] as const satisfies readonly Original['holder'][]

const holderFrom = (value: string): Original['holder'] => holders.find((holder) => holder === value) ?? 'person'
