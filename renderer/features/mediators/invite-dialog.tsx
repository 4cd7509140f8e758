import { Radio, Stack, Text, TextInput } from '@mantine/core'
import type { Invitation } from '../../../core/contract/session.ts'
import { Role } from '../../../core/contract/mediators.ts'
import { Line } from '../../../core/contract/values.ts'
import { useCommand } from '../../bridge/queries.ts'
import { mediatorsWords as words, roleHints, roles } from '../../messages/mediators.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { fieldProblem } from '../../ui/field-problem.ts'
import { useForm } from '../../ui/use-form.ts'

type Props = { readonly onInvited: (invitation: Invitation) => void; readonly onClose: () => void }

/** Who comes, and to do what. */
export function InviteDialog({ onInvited, onClose }: Props) {
  const invite = useCommand('session.inviteMediator')
  const form = useForm<{ name: string; role: Role }>(() => ({ name: '', role: 'mediator' }), 'invitation')
  const { values, tried } = form
  const nameProblem = fieldProblem(Line, values.name)

  const submit = async (): Promise<void> => {
    if (nameProblem !== null) return form.refuse(null)
    const answer = await invite.run(values)
    if (!answer.ok) return form.refuse(answer.error.code)
    form.reset()
    onInvited(answer.value)
  }

  return (
    <DialogForm
      title={words.inviteTitle}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      running={invite.running}
      submitLabel={words.inviteDo}
      refusal={form.refusal}
      attempts={form.attempts}
    >
      <TextInput
        label={words.name}
        data-autofocus
        withAsterisk
        value={values.name}
        error={tried ? nameProblem : null}
        onChange={(event) => form.set({ name: event.currentTarget.value })}
      />
      <Radio.Group
        label={words.roleLabel}
        value={values.role}
        onChange={(role) => form.set({ role: Role.parse(role) })}
      >
        <Stack gap="xs" mt="xs">
          {Role.options.map((role) => (
            <Radio key={role} value={role} label={roles[role]} description={roleHints[role]} />
          ))}
        </Stack>
      </Radio.Group>
      <Text size="sm" c="dimmed">
        {words.inviteHint}
      </Text>
    </DialogForm>
  )
}
