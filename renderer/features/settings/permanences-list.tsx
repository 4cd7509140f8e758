import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { Permanence } from '../../../core/contract/agenda.ts'
import { addDays } from '../../../core/shared/calendar.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { dayLong, duration, time } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { placesWords as words } from '../../messages/places.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { offerUndo } from '../../ui/undo.tsx'
import { ruleWords } from '../agenda/rule-words.ts'
import { FrameList } from './frame-list.tsx'
import { PermanenceDialog } from './permanence-dialog.tsx'

const LOOKED_AHEAD_DAYS = 92

/** The presences that come back by a rule. */
export function PermanencesList() {
  const { today } = useDeskClock()
  const permanences = useOperation('agenda.permanences', {})
  const coming = useOperation('agenda.frame', { from: today, endsBefore: addDays(today, LOOKED_AHEAD_DAYS) }).data
  const remove = useCommand('agenda.removePermanence')
  const add = useCommand('agenda.addPermanence')
  const [editing, edit] = useState<Permanence | 'new' | null>(null)

  const onRemove = async ({ permanenceId, placeName: _placeName, ...details }: Permanence) => {
    const answer = await remove.run({ permanenceId })
    if (!answer.ok) {
      notifications.show({ color: 'red', message: errorSentence(answer.error.code) })
      return
    }
    offerUndo({ message: words.permanenceRemoved, undo: async () => void (await add.run(details)) })
  }
  const nextTold = (permanenceId: string): string => {
    if (coming === undefined) return ''
    const next = coming.permanences.find((one) => one.permanenceId === permanenceId)
    return next === undefined ? words.noNext : words.nextOn(dayLong(next.day, today))
  }
  const detailsOf = ({ permanenceId, rule, time: at, durationMinutes, placeName }: Permanence): readonly string[] => [
    [
      ruleWords(rule) ?? rule,
      `${time(at)} (${duration(durationMinutes)})`,
      ...(placeName === null ? [] : [placeName]),
    ].join(' · '),
    nextTold(permanenceId),
  ]

  return (
    <Loaded query={permanences} rows={2}>
      {(known) => (
        <FrameList
          title={words.permanences}
          nothing={words.noPermanence}
          addLabel={words.addPermanence}
          onAdd={() => edit('new')}
          rows={known.map((permanence) => ({
            key: permanence.permanenceId,
            name: permanence.title,
            details: detailsOf(permanence),
            onChange: () => edit(permanence),
            onRemove: () => void onRemove(permanence),
          }))}
        >
          {editing !== null && (
            <PermanenceDialog
              permanence={editing === 'new' ? null : editing}
              today={today}
              onClose={() => edit(null)}
            />
          )}
        </FrameList>
      )}
    </Loaded>
  )
}
