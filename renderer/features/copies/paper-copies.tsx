import { Alert, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { HeldDocumentId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { copyWords as words, fileRefusal } from '../../messages/copies.ts'
import { Loaded } from '../../ui/loaded.tsx'
import type { Refusal } from '../workshop/model/job.ts'
import { CopyRow } from './copy-row.tsx'
import classes from './copies.module.css'
import { FileDrop } from './file-drop.tsx'
import { KeepForm } from './keep-form.tsx'
import type { TakenFile } from './take-file.ts'

type Coming =
  | { readonly state: 'none' }
  | { readonly state: 'opening' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'taken'; readonly file: TakenFile }

/**
 * The copies of one paper, and the way to keep one more. Stands by itself, under any heading: it only wants to know which paper. Nothing is copied
 * unless it is asked for.
 */
export function PaperCopies({ heldDocumentId }: { readonly heldDocumentId: HeldDocumentId }) {
  const query = useOperation('copies.ofDocument', { heldDocumentId })
  const [coming, setComing] = useState<Coming>({ state: 'none' })

  const take = async (file: File) => {
    setComing({ state: 'opening' })
    // The readers of documents are heavy: they come with the first file.
    const { takeFile } = await import('./take-file.ts')
    const taken = await takeFile(file)
    setComing(taken.ok ? { state: 'taken', file: taken.value } : { state: 'refused', refusal: taken.error })
  }

  return (
    <Loaded query={query} rows={2}>
      {({ rule, copies }) => (
        <Stack gap="sm">
          {copies.length === 0 && rule.allowed !== 'never' && coming.state !== 'taken' && (
            <Text c="dimmed">{words.none}</Text>
          )}
          {copies.length > 0 && (
            <ul className={classes['list']} aria-label={words.title}>
              {copies.map((copy) => (
                <CopyRow key={copy.copyId} copy={copy} />
              ))}
            </ul>
          )}
          {rule.allowed === 'never' && (
            <div>
              <Text>{words.never}</Text>
              <Text size="sm" c="dimmed">
                {rule.note}
              </Text>
            </div>
          )}
          {coming.state === 'refused' && (
            <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
              {fileRefusal(coming.refusal)}
            </Alert>
          )}
          {rule.allowed !== 'never' && coming.state !== 'taken' && (
            <FileDrop opening={coming.state === 'opening'} onFile={(file) => void take(file)} />
          )}
          {coming.state === 'taken' && (
            <KeepForm
              heldDocumentId={heldDocumentId}
              rule={rule}
              file={coming.file}
              origin={words.misplaced}
              onCancel={() => setComing({ state: 'none' })}
              onStored={() => {
                setComing({ state: 'none' })
                notifications.show({ id: 'copies', message: words.stored })
              }}
            />
          )}
        </Stack>
      )}
    </Loaded>
  )
}
