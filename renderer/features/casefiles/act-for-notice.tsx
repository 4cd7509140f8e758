import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ActForAnswer } from '../../../core/contract/mandates.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { actForRefusals, casefileWords as words } from '../../messages/casefiles.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'
import classes from './casefile.module.css'

type Props = {
  /** `null` when the host refused before it could be read. */
  readonly answer: ActForAnswer | null
  readonly personId: PersonId | null
  readonly onClose: () => void
}

/** Why nothing can be done in the person's place, and the two ways on: with her, or with a mandate. */
export function ActForNotice({ answer, personId, onClose }: Props) {
  const closing = useArrivalFocus<HTMLButtonElement>()
  const refusal = answer?.refusal ?? 'no_mandate'
  const mandateHelps = personId !== null && refusal !== 'procedure_forbids'
  return (
    <Alert
      color="amber"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      classNames={{ root: classes['explained'] ?? '', message: classes['inAlert'] ?? '' }}
    >
      <Text size="sm">
        {words.doneForNot} {actForRefusals[refusal]} {words.doneForWay}
      </Text>
      {answer?.sheetNote != null && <Text size="sm">{answer.sheetNote}</Text>}
      {answer?.aidantsConnectFits === true && <Text size="sm">{words.aidantsConnect}</Text>}
      <Group gap="xs" mt="xs">
        <Button ref={closing} size="compact-sm" variant="default" onClick={onClose}>
          {words.understood}
        </Button>
        {mandateHelps && (
          <ButtonLink to="/personnes/$personId" params={{ personId }} size="compact-sm" variant="subtle">
            {words.prepareMandate}
          </ButtonLink>
        )}
      </Group>
    </Alert>
  )
}
