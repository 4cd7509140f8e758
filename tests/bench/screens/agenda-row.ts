import type { Browser, Page } from '@playwright/test'
import { addDays } from '../../../core/shared/calendar.ts'
import { median } from '../measure.ts'
import type { Row } from '../report.ts'
import type { Shell } from '../shell.ts'

const APPOINTMENTS = 2_000
const ROUNDS = 9
const LENGTH_MINUTES = 15

/** Three months far enough ahead that nothing else is planned in them: the first shows the screen, the second is full, the third is empty. */
const monthsAhead = (): readonly [first: string, full: string, empty: string] => {
  const year = new Date().getUTCFullYear() + 3
  return [`${year}-03-15`, `${year}-06-15`, `${year}-09-15`]
}

type Answer = { readonly ok: boolean; readonly value?: readonly { readonly personId: string }[] }

/** Fills four weeks of a month, a quarter of an hour each, as many at once as it takes. */
async function fillMonth(shell: Shell, month: string): Promise<void> {
  const { value: people = [] } = (await shell.call('people.search', { text: '', limit: 20 })) as Answer
  const first = `${month.slice(0, 7)}-01`
  const days = Array.from({ length: 28 }, (_, rank) => addDays(first, rank))
  const perDay = Math.ceil(APPOINTMENTS / days.length)
  let planned = 0
  for (const day of days) {
    for (let rank = 0; rank < perDay && planned < APPOINTMENTS; rank += 1, planned += 1) {
      const minutes = 8 * 60 + (rank % 40) * LENGTH_MINUTES
      const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
      const answer = (await shell.call('agenda.plan', {
        personId: people[planned % people.length]?.personId ?? null,
        casefileIds: [],
        with: { kind: 'mediator' },
        day,
        time,
        durationMinutes: LENGTH_MINUTES,
        place: '',
      })) as Answer
      if (!answer.ok) throw new Error(`an appointment was refused: ${JSON.stringify(answer)}`)
    }
  }
}

/** Goes to an address of the page and waits until `selector` is there and painted; milliseconds since it was asked. */
const timeToShow = (page: Page, hash: string, selector: string): Promise<number> =>
  page.evaluate(
    ([address, wanted]) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        const seen = new MutationObserver(() => {
          if (document.querySelector(wanted) === null) return
          seen.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        })
        seen.observe(document, { childList: true, subtree: true, attributes: true })
        location.hash = address
      }),
    [hash, selector] as const,
  )

/** The same answer read by the page and left undrawn; milliseconds. */
const timeToRead = (page: Page, from: string, endsBefore: string): Promise<number> =>
  page.evaluate(
    async (input) => {
      const start = performance.now()
      const headers = { 'Content-Type': 'application/json' }
      const answer = await fetch('/call', {
        method: 'POST',
        headers,
        body: JSON.stringify({ name: 'agenda.list', input }),
      })
      await answer.json()
      return performance.now() - start
    },
    { from, endsBefore },
  )

const monthAddress = (day: string): string => `#/agenda?vue=mois&jour=${day}`

const monthName = (day: string): string =>
  new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`))

/** The button of the fifteenth, which names its month. */
const drawn = (day: string): string => `main button[aria-label^="15, voir"][aria-label*="${monthName(day)}"]`

/** A month of the agenda with 2,000 appointments, from the key to the paint, beside the reading of the same list and the drawing of a month without any. */
export async function agendaRow(browser: Browser, shell: Shell): Promise<Row> {
  const [first, full, empty] = monthsAhead()
  await fillMonth(shell, full)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = -2; round < ROUNDS; round += 1) {
    // A window of its own: nothing of the months is in its cache.
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' })
    const page = await context.newPage()
    await page.goto(await shell.address())
    await page.locator('main h2').first().waitFor()
    await timeToShow(page, monthAddress(first), drawn(first))
    const other = await timeToShow(page, monthAddress(empty), drawn(empty))
    const own = await timeToShow(page, monthAddress(full), `main [data-event-id="suite-${full}"]`)
    const read = await timeToRead(page, `${full.slice(0, 7)}-01`, addDays(full, 20))
    await context.close()
    if (round < 0) continue
    ours.push(own)
    theirs.push(other + read)
  }
  return {
    name: 'agenda : un mois de 2 000 rendez-vous, affiché (référence : un mois vide, et la lecture seule des 2 000)',
    value: median(ours),
    unit: 'ms',
    baseline: median(theirs),
    ratio: median(ours.map((own, round) => own / (theirs[round] ?? Number.NaN))),
    limit: { mostRatio: 3 },
  }
}
