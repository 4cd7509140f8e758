import { Button, Group } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { mandateWords as words } from '../../messages/mandates.ts'
import { RevocationReceiptSheets } from '../../print/revocation-receipt-sheet.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'

/** The receipt of a mandate that was stopped, ready to print. */
export function ReceiptScreen() {
  const { mandateId } = useParams({ from: '/mandats/$mandateId/attestation' })
  const query = useOperation('mandates.receipt', { mandateId })
  const recordPrinted = useCommand('mandates.recordPrinted')
  const personId = query.data?.mandate.personId

  const print = async () => {
    globalThis.print()
    await recordPrinted.run({ mandateId })
  }

  return (
    <Page
      title={words.receiptTitle}
      action={
        <Group gap="xs">
          {personId !== undefined && (
            <ButtonLink
              to="/personnes/$personId"
              params={{ personId }}
              search={{ onglet: 'accords' }}
              variant="default"
            >
              {words.backToPerson}
            </ButtonLink>
          )}
          <Button
            leftSection={<IconPrinter size={16} aria-hidden />}
            disabled={query.data === undefined}
            onClick={() => void print()}
          >
            {words.print}
          </Button>
        </Group>
      }
    >
      <Loaded query={query} rows={8}>
        {(receipt) => <RevocationReceiptSheets receipt={receipt} />}
      </Loaded>
    </Page>
  )
}
