import type { CalendarFiles } from '../../../core/agenda/calendar-file.ts'
import { readCalendar } from './read.ts'
import { writeCalendar } from './write.ts'

/** Files of RFC 5545: `ical-generator` writes them, `ical.js` reads them. */
export const calendarFiles: CalendarFiles = { write: writeCalendar, read: readCalendar }
