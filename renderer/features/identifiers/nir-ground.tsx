import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { NirGround as Ground } from '../../../core/contract/identifiers.ts'
import { Line } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { instantDay } from '../../messages/dates.ts'
import { frame } from '../../messages/fr.ts'
import { nirWords as words } from '../../messages/kept-identifiers.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { fieldProblem } from '../../ui/field-problem.ts'
import { GuardedTextInput } from '../../ui/guarded-text.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { useForm } from '../../ui/use-form.ts'
import { useUnlocked } from '../session/session.ts'

/** Whether social security numbers may be kept here, on what text, and the head's way to change it. */
export function NirGround() {
  const query = useOperation('identifiers.nirGround', {})
  return (
    <Stack gap="xs" align="flex-start">
      <Title order={3}>{words.title}</Title>
      <Loaded query={query} rows={1}>
        {({ ground }) => (ground === null ? <Forbidden /> : <Allowed ground={ground} />)}
      </Loaded>
    </Stack>
  )
}

function Forbidden() {
  const { role } = useUnlocked()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Text>{words.off}</Text>
      {role === 'head' ? (
        <Button variant="default" onClick={() => setAsked(true)}>
          {words.allow}
        </Button>
      ) : (
        <Text size="sm" c="dimmed">
          {words.headOnly}
        </Text>
      )}
      {asked && <AllowDialog onClose={() => setAsked(false)} />}
    </>
  )
}

function Allowed({ ground }: { readonly ground: Ground }) {
  const desk = useDeskClock()
  const { role } = useUnlocked()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Text>{words.on(ground.article, ground.bodyCategory)}</Text>
      <Text size="sm" c="dimmed">
        {words.since(instantDay(ground.allowedAt, desk), ground.allowedBy)}
      </Text>
      {role === 'head' && (
        <Button variant="default" onClick={() => setAsked(true)}>
          {words.forbid}
        </Button>
      )}
      {asked && <ForbidDialog onClose={() => setAsked(false)} />}
    </>
  )
}

type DialogProps = { readonly onClose: () => void }

function AllowDialog({ onClose }: DialogProps) {
  const allow = useCommand('identifiers.allowNir')
  const form = useForm(() => ({ article: '', bodyCategory: '' }))
  const { values, tried } = form
  const problems = {
    article: fieldProblem(Line, values.article),
    bodyCategory: fieldProblem(Line, values.bodyCategory),
  }

  const submit = async (): Promise<void> => {
    if (problems.article !== null || problems.bodyCategory !== null) return form.refuse(null)
    const answer = await allow.run(values)
    if (answer.ok) onClose()
    else form.refuse(answer.error.code)
  }

  return (
    <DialogForm
      title={words.allowTitle}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      running={allow.running}
      submitLabel={words.allowDo}
      refusal={form.refusal}
      attempts={form.attempts}
    >
      <Text>{words.law}</Text>
      <GuardedTextInput
        label={words.article}
        description={words.articleHint}
        data-autofocus
        withAsterisk
        value={values.article}
        error={tried ? problems.article : null}
        onChange={(event) => form.set({ article: event.currentTarget.value })}
      />
      <GuardedTextInput
        label={words.bodyCategory}
        description={words.bodyCategoryHint}
        withAsterisk
        value={values.bodyCategory}
        error={tried ? problems.bodyCategory : null}
        onChange={(event) => form.set({ bodyCategory: event.currentTarget.value })}
      />
      <Text size="sm" c="dimmed">
        {words.signed}
      </Text>
    </DialogForm>
  )
}

function ForbidDialog({ onClose }: DialogProps) {
  const forbid = useCommand('identifiers.forbidNir')
  const run = async () => {
    const answer = await forbid.run({})
    if (!answer.ok) tellRefusal(answer.error.code)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={words.forbidTitle}>
      <Text>{words.forbidHint}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" data-autofocus onClick={onClose}>
          {frame.cancel}
        </Button>
        <Button loading={forbid.running} onClick={() => void run()}>
          {words.forbidDo}
        </Button>
      </Group>
    </Modal>
  )
}
