import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Backup } from '../../../core/contract/backups.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { backupsWords as words } from '../../messages/backups.ts'
import { errorSentence } from '../../messages/errors.ts'
import { valueSentences } from '../../messages/values.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Recovery } from '../session/recovery.tsx'
import { SessionPage } from '../session/session-page.tsx'
import { useApplyStatus } from '../session/session.ts'
import { useBackupName } from './backup-rows.tsx'
import { type Secret, SecretFields } from './secret-fields.tsx'

/** Refusals that the secret causes; the others are of the backup or of the disk. */
const ofSecret = new Set(['wrong_passphrase', 'wrong_recovery_key', 'malformed_recovery_key'])

/** A backup in the place of the store: which one, and what opens it. On another machine too, with the printed key alone. */
export function RestoreWizard({ onBack }: { readonly onBack: () => void }) {
  const status = useOperation('backups.status', {})
  const look = useCommand('backups.look')
  const restore = useCommand('backups.restore')
  const unlock = useCommand('session.unlock')
  const applyStatus = useApplyStatus()
  const nameOf = useBackupName()
  const [found, setFound] = useState<readonly Backup[]>([])
  const [folder, setFolder] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [secret, setSecret] = useState<Secret>({ kind: 'passphrase', typed: '' })
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [lookRefusal, setLookRefusal] = useState<string | null>(null)
  const [recovering, setRecovering] = useState(false)

  const known = [...found, ...(status.data?.first.backups ?? []), ...(status.data?.second?.backups ?? [])].filter(
    ({ isSound, folder: path }, rank, all) => isSound && all.findIndex((one) => one.folder === path) === rank,
  )
  const selected = chosen ?? known[0]?.folder ?? null

  const search = async (): Promise<void> => {
    const answer = await look.run({ folder: folder.trim() })
    setLookRefusal(answer.ok ? null : answer.error.code)
    if (!answer.ok) return
    setFound(answer.value)
    setChosen(answer.value[0]?.folder ?? null)
  }
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    setRefusal(null)
    if (selected === null || secret.typed.trim() === '') return
    const restored = await restore.run({ folder: selected, secret })
    if (!restored.ok) return setRefusal(restored.error.code)
    if (secret.kind === 'recovery_key') return setRecovering(true)
    const opened = await unlock.run({ passphrase: secret.typed })
    if (opened.ok) applyStatus(opened.value)
    else setRefusal(opened.error.code)
  }

  if (recovering) return <Recovery onBack={onBack} restoredWith={secret.typed} />
  const problem =
    refusal !== null && ofSecret.has(refusal)
      ? errorSentence(refusal)
      : tried && secret.typed.trim() === ''
        ? valueSentences.required
        : null
  return (
    <SessionPage title={words.restoreTitle} intro={words.restoreIntro}>
      <Stack gap="lg">
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void search()
          }}
        >
          <Stack gap="xs">
            <TextInput
              label={words.lookIn}
              description={words.secondExample}
              value={folder}
              spellCheck={false}
              autoComplete="off"
              error={lookRefusal === null ? null : errorSentence(lookRefusal)}
              onChange={(event) => {
                setFolder(event.currentTarget.value)
                setLookRefusal(null)
              }}
            />
            <div>
              <Button type="submit" variant="default" loading={look.running} disabled={folder.trim() === ''}>
                {words.look}
              </Button>
            </div>
          </Stack>
        </form>
        <form noValidate onSubmit={(event) => void submit(event)}>
          <Stack gap="md">
            {known.length === 0 ? (
              <Text c="dimmed">{words.noneFound}</Text>
            ) : (
              <Radio.Group label={words.which} value={selected} onChange={setChosen}>
                <Stack gap={6} mt={6}>
                  {known.map((backup) => (
                    <Radio
                      key={backup.folder}
                      value={backup.folder}
                      label={nameOf(backup)}
                      description={words.holds(backup.people, backup.casefiles)}
                    />
                  ))}
                </Stack>
              </Radio.Group>
            )}
            {known.length > 0 && (
              <SecretFields
                secret={secret}
                onChange={(next) => {
                  setSecret(next)
                  setRefusal(null)
                }}
                problem={problem}
              />
            )}
            {refusal !== null && !ofSecret.has(refusal) && <ErrorNotice code={refusal} />}
            <Group justify="space-between">
              <Button type="submit" loading={restore.running || unlock.running} disabled={selected === null}>
                {words.restoreDo}
              </Button>
              <Button variant="subtle" onClick={onBack}>
                {words.back}
              </Button>
            </Group>
          </Stack>
        </form>
      </Stack>
    </SessionPage>
  )
}
