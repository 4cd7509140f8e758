import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useCanGoBack, useNavigate, useParams, useRouter } from '@tanstack/react-router'
import type { Output } from '../../../core/contract/index.ts'
import { useOperation } from '../../bridge/queries.ts'
import { copyWords, viewerWords as words } from '../../messages/copies.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import { CopyDesk } from './copy-desk.tsx'
import { contentsOf, keptFor, nameOf } from './copy-in-words.ts'
import { useOpened } from './use-opened.ts'

type Shown = Output<'copies.read'>

/** A copy, shown in the application and nowhere else. */
export function CopyScreen() {
  const { copyId } = useParams({ from: '/copies/$copyId' })
  const query = useOperation('copies.read', { copyId })
  if (query.data === undefined) {
    return (
      <Page title={copyWords.unnamed}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    )
  }
  return <ShownCopy key={copyId} copy={query.data} />
}

function ShownCopy({ copy }: { readonly copy: Shown }) {
  const opening = useOpened(copy)
  const name = nameOf(copy)
  return (
    <Page
      title={name}
      documentTitle={copyWords.unnamed}
      subtitle={`${contentsOf(copy)} · ${keptFor(copy)}`}
      action={
        <Group gap="xs">
          <ButtonLink to="/atelier" search={{ copie: copy.copyId }} variant="default">
            {words.toWorkshop}
          </ButtonLink>
          <Back holder={copy.holder} />
        </Group>
      }
    >
      {opening.state === 'opening' && (
        <Stack gap="xs" maw={360}>
          <Text component="output">{words.loading}</Text>
          <Progress value={opening.part * 100} aria-label={words.loading} />
        </Stack>
      )}
      {opening.state === 'failed' && <Text role="alert">{opening.sentence}</Text>}
      {opening.state === 'opened' && (
        <CopyDesk pages={opening.pages} name={name} isPicture={copy.mediaType !== 'application/pdf'} />
      )}
    </Page>
  )
}

/** Where one came from; else, whose paper it is. */
function Back({ holder }: Pick<Shown, 'holder'>) {
  const router = useRouter()
  const canGoBack = useCanGoBack()
  const navigate = useNavigate()
  const button = useArrivalFocus<HTMLButtonElement>()
  const toHolder = () =>
    holder.kind === 'person'
      ? navigate({ to: '/personnes/$personId', params: { personId: holder.personId } })
      : navigate({ to: '/dossiers/$casefileId', params: { casefileId: holder.casefileId } })
  return (
    <Button variant="default" ref={button} onClick={() => (canGoBack ? router.history.back() : void toHolder())}>
      {words.back}
    </Button>
  )
}
