import type { ReactNode } from 'react'
import type { Reminder } from '../../../core/contract/reminders.ts'
import { TextLink } from '../../ui/links.tsx'

type Props = { readonly reminder: Reminder; readonly onLeave: () => void; readonly children: ReactNode }

/** Leads to what is recalled; plain words when it is about nothing that has a screen. */
export function ReminderSubject({ reminder, onLeave, children }: Props) {
  const { about, personId, casefileId } = reminder
  switch (about.kind) {
    case 'appointment':
      return (
        <TextLink to="/agenda" search={{ jour: about.day }} onClick={onLeave}>
          {children}
        </TextLink>
      )
    case 'mandate':
      return (
        <TextLink to="/mandats/$mandateId" params={{ mandateId: about.mandateId }} onClick={onLeave}>
          {children}
        </TextLink>
      )
    case 'online':
      return (
        <TextLink to="/en-ligne" onClick={onLeave}>
          {children}
        </TextLink>
      )
    case 'watch':
      return (
        <TextLink to="/veille" onClick={onLeave}>
          {children}
        </TextLink>
      )
    case 'deadline':
    case 'silence':
    case 'paper':
    case 'free':
      if (casefileId !== null)
        return (
          <TextLink to="/dossiers/$casefileId" params={{ casefileId }} onClick={onLeave}>
            {children}
          </TextLink>
        )
      return personId === null ? (
        children
      ) : (
        <TextLink to="/personnes/$personId" params={{ personId }} onClick={onLeave}>
          {children}
        </TextLink>
      )
    default:
      return about satisfies never
  }
}
