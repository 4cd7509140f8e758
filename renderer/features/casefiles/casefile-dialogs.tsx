import { type ReactNode, use, useState } from 'react'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { PlanAppointment } from '../agenda/plan-appointment.tsx'
import { DateDialog } from '../deadlines/date-dialog.tsx'
import { ExchangeDialog } from '../exchanges/exchange-dialog.tsx'
import { AddReminder } from '../reminders/add-reminder.tsx'
import { CloseDialog } from './close-dialog.tsx'
import { DecisionDialog } from './decision-dialog.tsx'
import { type Asked, DialogsContext } from './dialogs-context.ts'
import { DocumentsRequestedDialog, DocumentsSentDialog } from './documents-dialogs.tsx'
import { ReopenDialog } from './reopen-dialog.tsx'
import { SubmitDialog } from './submit-dialog.tsx'

type Props = { readonly casefile: Casefile; readonly children: ReactNode }

/** Every dialog of one dossier, once: what is typed in one outlives its closing, for as long as the dossier is on screen. */
export function CasefileDialogs({ casefile, children }: Props) {
  const outer = use(DialogsContext)
  return outer === null ? (
    // Another dossier has its own dialogs, with nothing typed in them.
    <OwnDialogs key={casefile.casefileId} casefile={casefile}>
      {children}
    </OwnDialogs>
  ) : (
    children
  )
}

function OwnDialogs({ casefile, children }: Props) {
  const { today } = useDeskClock()
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = () => setAsked(null)
  const dialog = (name: Asked['name']) => ({ casefile, today, opened: asked?.name === name, onClose: close })
  return (
    <DialogsContext value={setAsked}>
      {children}
      <SubmitDialog {...dialog('submit')} />
      <DocumentsRequestedDialog {...dialog('documents_requested')} />
      <DocumentsSentDialog {...dialog('documents_sent')} />
      <DecisionDialog {...dialog('decision')} />
      <CloseDialog {...dialog('close')} />
      <ReopenDialog {...dialog('reopen')} />
      <ExchangeDialog {...dialog('exchange')} />
      <DateDialog {...dialog('date')} rule={asked?.name === 'date' ? asked.rule : null} />
      <PlanAppointment
        opened={asked?.name === 'plan'}
        onClose={close}
        personId={casefile.personId}
        casefiles={[{ casefileId: casefile.casefileId, title: casefile.title }]}
      />
      <AddReminder
        opened={asked?.name === 'remind'}
        onClose={close}
        personId={casefile.personId}
        casefileId={casefile.casefileId}
      />
    </DialogsContext>
  )
}
