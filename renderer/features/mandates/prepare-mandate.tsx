import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CapacityGate as Gate, Mandate } from '../../../core/contract/mandates.ts'
import type { Theme } from '../../../core/contract/sheets.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { type DeskClock, useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { dayNear } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { frame } from '../../messages/fr.ts'
import { capacities, mandateWords as words } from '../../messages/mandates.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { CapacityGate } from './capacity-gate.tsx'
import { ChoiceFields } from './choice-fields.tsx'
import { choiceProblems, coveredThemes, firstChoices } from './mandate-choices.ts'

type Props = {
  readonly personId: PersonId
  readonly opened: boolean
  /** The mandate that the new one replaces. */
  readonly renews: Mandate | null
  /** Domains of the dossiers in hand. */
  readonly suggested: readonly Theme[]
  readonly onClose: () => void
}

/** First whether the person can sign, then what the mandate is for; its text opens to be read together. */
export function PrepareMandate({ opened, onClose, renews, ...rest }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={renews === null ? words.prepareTitle : words.renewTitle}
      size="48rem"
    >
      {opened && <Steps {...rest} renews={renews} onClose={onClose} />}
    </Modal>
  )
}

type StepsProps = Omit<Props, 'opened'>

function Steps(props: StepsProps) {
  const { personId } = props
  const gate = useOperation('mandates.capacity', { personId })
  const person = useOperation('people.read', { personId })
  const [asking, setAsking] = useState(false)
  const desk = useDeskClock()
  return (
    <Loaded query={gate} rows={6}>
      {(known) => {
        if (!known.mandateAllowed || asking) {
          return (
            <Stack gap="md">
              <CapacityGate
                personId={personId}
                gate={known}
                minorByBirth={isMinorByBirth(known, person.data?.birthDay ?? null, desk)}
              />
              <Group justify="flex-end">
                <Button variant="default" onClick={props.onClose}>
                  {known.mandateAllowed ? words.cancel : frame.close}
                </Button>
                {known.mandateAllowed && <Button onClick={() => setAsking(false)}>{words.goOn}</Button>}
              </Group>
            </Stack>
          )
        }
        return <ChoicesForm {...props} gate={known} desk={desk} onAskAgain={() => setAsking(true)} />
      }}
    </Loaded>
  )
}

/** The gate says « minor » and nobody declared it today: only the birth date can. */
const isMinorByBirth = ({ capacity, askAgain }: Gate, birthDay: string | null, { today }: DeskClock): boolean =>
  capacity === 'minor' && !askAgain && birthDay !== null && birthDay <= today

type FormProps = StepsProps & { readonly gate: Gate; readonly desk: DeskClock; readonly onAskAgain: () => void }

function ChoicesForm({ personId, renews, suggested, gate, desk, onAskAgain, onClose }: FormProps) {
  const navigate = useNavigate()
  const prepare = useCommand('mandates.prepare')
  const mandates = useOperation('mandates.ofPerson', { personId }).data ?? []
  const covered = coveredThemes(mandates, renews)
  const [typed, setTyped] = useState(() => firstChoices(renews, suggested))
  const choices = { ...typed, themes: typed.themes.filter((theme) => !covered.has(theme)) }
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const problems = choiceProblems(choices)

  const write = async () => {
    setTried(true)
    const { themes, days, channels, otherStructure } = choices
    if (days === null || otherStructure === null || otherStructure === 'yes' || Object.keys(problems).length > 0) return
    const answer = await prepare.run({
      personId,
      themes: [...themes],
      days,
      channels: [...channels],
      otherStructure,
      renews: renews?.mandateId ?? null,
    })
    if (!answer.ok) {
      setRefusal(answer.error.code)
      return
    }
    onClose()
    await navigate({ to: '/mandats/$mandateId', params: { mandateId: answer.value.mandateId } })
  }

  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void write()
      }}
    >
      <Stack gap="md">
        <Group gap="xs">
          <Text size="sm">{saidCapacity(gate, desk)}</Text>
          <Button variant="subtle" size="compact-sm" onClick={onAskAgain}>
            {words.changeAnswer}
          </Button>
        </Group>
        <ChoiceFields
          choices={choices}
          onChange={(changes) => {
            setTyped((known) => ({ ...known, ...changes }))
            setRefusal(null)
          }}
          problems={tried ? problems : {}}
          covered={covered}
          dayOf={(ms) => localTime(ms, desk.timeZone).day}
        />
        <Text size="sm" c="dimmed">
          {words.aidantsConnect}
        </Text>
        {refusal !== null && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {errorSentence(refusal)}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={prepare.running}>
            {words.write}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const saidCapacity = ({ capacity, declaredOn }: Gate, { today }: DeskClock): string =>
  capacity === null
    ? ''
    : words.capacitySaid(capacities[capacity], declaredOn === null ? '' : dayNear(declaredOn, today))
