import { Button, Divider, Stack, Stepper, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { RecoveryKeyShown } from '../../../core/contract/session.ts'
import { useCommand } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { firstRun as words } from '../../messages/session.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { RestoreLink, RestoreScreen } from '../backups/restore-screen.tsx'
import { AutomaticLock } from './automatic-lock.tsx'
import { PassphraseStep } from './passphrase-step.tsx'
import { RecoveryKeySteps } from './recovery-key-steps.tsx'
import { useApplyStatus } from './session.ts'
import { SessionPage } from './session-page.tsx'
import { WhoStep, type Who } from './who-step.tsx'

const stepNames = [words.steps.who, words.steps.passphrase, words.steps.recovery] as const

type Step = 0 | 1 | 2

type Props = {
  /** True from the moment the store is asked for: it opens before its recovery key is confirmed. */
  readonly onSettingUp: (settingUp: boolean) => void
}

/** Three steps: who, passphrase, recovery key; or the throw-away store at once. */
export function FirstRun({ onSettingUp }: Props) {
  const setUp = useCommand('session.setUp')
  const applyStatus = useApplyStatus()
  const [step, setStep] = useState<Step>(0)
  const [who, setWho] = useState<Who>({ structureName: '', mediatorName: '' })
  const [shown, setShown] = useState<RecoveryKeyShown | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [restoring, setRestoring] = useState(false)

  const create = async (passphrase: string): Promise<void> => {
    setRefusal(null)
    onSettingUp(true)
    const answer = await setUp.run({ ...who, passphrase })
    if (!answer.ok) {
      onSettingUp(false)
      setRefusal(answer.error.code)
      return
    }
    setShown(answer.value)
    setStep(2)
  }

  if (restoring) return <RestoreScreen onBack={() => setRestoring(false)} />
  return (
    <SessionPage title={words.title} intro={words.intro}>
      <Stepper active={step} size="sm" allowNextStepsSelect={false} aria-label={words.stepsLabel}>
        {stepNames.map((name) => (
          <Stepper.Step key={name} label={name} component="div" />
        ))}
      </Stepper>
      <Title order={2}>{words.stepTitle(step + 1, stepNames.length, stepNames[step])}</Title>
      {step === 0 && (
        <>
          <WhoStep
            who={who}
            onChange={setWho}
            onNext={(checked) => {
              setWho(checked)
              setStep(1)
            }}
          />
          <Divider />
          <DemoDoor />
          <RestoreLink onClick={() => setRestoring(true)} />
        </>
      )}
      {step === 1 && (
        <>
          {refusal !== null && refusal !== 'weak_passphrase' && <ErrorNotice code={refusal} />}
          <PassphraseStep
            structureName={who.structureName}
            running={setUp.running}
            refusal={refusal === 'weak_passphrase' ? errorSentence(refusal) : null}
            onBack={() => setStep(0)}
            onNext={(passphrase) => void create(passphrase)}
          />
        </>
      )}
      {step === 2 && shown !== null && (
        <>
          <RecoveryKeySteps shown={shown} structureName={who.structureName} onConfirmed={applyStatus} />
          <AutomaticLock />
        </>
      )}
    </SessionPage>
  )
}

function DemoDoor() {
  const openDemo = useCommand('session.openDemo')
  const applyStatus = useApplyStatus()
  const [refusal, setRefusal] = useState<string | null>(null)

  const open = async (): Promise<void> => {
    const answer = await openDemo.run({})
    if (answer.ok) applyStatus(answer.value)
    else setRefusal(answer.error.code)
  }

  return (
    <Stack gap="xs" align="flex-start">
      <Button variant="default" loading={openDemo.running} onClick={() => void open()}>
        {words.demo}
      </Button>
      <Text size="sm" c="dimmed">
        {words.demoHint}
      </Text>
      {refusal !== null && <ErrorNotice code={refusal} />}
    </Stack>
  )
}
