import '@mantine/dates/styles.css'
import 'dayjs/locale/fr'
import { DatePicker, DatesProvider } from '@mantine/dates'
import { pieces } from '../messages/fr.ts'

type Props = {
  /** `YYYY-MM-DD`. */
  readonly value: string | null
  readonly today: string
  readonly onChoose: (day: string) => void
}

/** A month, French: weeks start on Monday. Week-ends keep the common colour, which alone has the contrast asked for. */
export const Calendar = ({ value, today, onChoose }: Props) => (
  <DatesProvider settings={{ locale: 'fr', firstDayOfWeek: 1, weekendDays: [] }}>
    <DatePicker
      size="md"
      hideOutsideDates
      value={value}
      defaultDate={value ?? today}
      onChange={(day) => {
        if (day !== null) onChoose(day)
      }}
      ariaLabels={{
        previousMonth: pieces.previousMonth,
        nextMonth: pieces.nextMonth,
        previousYear: pieces.previousYear,
        nextYear: pieces.nextYear,
        previousDecade: pieces.previousDecade,
        nextDecade: pieces.nextDecade,
      }}
    />
  </DatesProvider>
)
