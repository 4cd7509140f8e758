import { expect, type Locator, type Page } from '@playwright/test'

// More stops than any screen has.
const STOPS = 250

const holdsFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element.contains(document.activeElement))

const watchPointer = (): void => {
  const tell = (event: Event): void => {
    const touch: unknown = Reflect.get(window, 'pointerTouched')
    if (typeof touch === 'function') touch(event.type)
  }
  for (const type of ['pointerdown', 'mousedown', 'touchstart']) window.addEventListener(type, tell, true)
}

/** From now on the journey fails if a pointer touches the page; gives the check to make at its end. */
export async function withoutPointer(page: Page): Promise<() => void> {
  const touched: string[] = []
  await page.exposeFunction('pointerTouched', (what: string) => touched.push(what))
  await page.addInitScript(watchPointer)
  await page.evaluate(watchPointer)
  return () => expect(touched, 'a pointer was used').toEqual([])
}

/** Tab, stop after stop, until the hand is on the control. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let stop = 0; stop <= STOPS; stop += 1) {
    if (await holdsFocus(target)) return
    await page.keyboard.press(key)
  }
  throw new Error(`the keyboard does not reach ${target.toString()}`)
}

/** The hand goes to a button or a link and presses it. */
export async function pressOn(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, key)
  await page.keyboard.press('Enter')
}

/** The hand goes to a box and ticks it. */
export async function tickBox(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box)
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
}

/** The hand goes to a field and types over what it holds. */
export async function typeIn(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

/** An answer may take its question away as soon as it is kept: then it was given. */
const isGiven = (answer: Locator): Promise<boolean> =>
  answer.evaluateAll((radios) => radios.every((radio) => radio instanceof HTMLInputElement && radio.checked))

/** Arrows until one answer of a group is chosen. */
export async function chooseRadio(page: Page, group: Locator, answer: string): Promise<void> {
  const wanted = group.getByRole('radio', { name: answer, exact: true })
  await tabTo(page, group)
  await expect(wanted).toHaveCount(1)
  // A screen may hand over its whole question on arrival: its answers are one stop further.
  if (await group.evaluate((element) => element === document.activeElement)) await page.keyboard.press('Tab')
  for (let move = 0; move < 12; move += 1) {
    if (await isGiven(wanted)) return
    // The first answer of an untouched group has the focus before it is chosen.
    if (await holdsFocus(wanted)) {
      await page.keyboard.press('Space')
      break
    }
    await page.keyboard.press('ArrowRight')
  }
  await expect.poll(() => isGiven(wanted), { message: `« ${answer} » is chosen` }).toBe(true)
}

/** Opens the menu of a button and takes one of its lines. */
export async function chooseFromMenu(page: Page, button: Locator, item: Locator): Promise<void> {
  await pressOn(page, button)
  await expect(item).toBeVisible()
  for (let move = 0; move < 20; move += 1) {
    if (await holdsFocus(item)) break
    await page.keyboard.press('ArrowDown')
  }
  await expect(item).toBeFocused()
  await page.keyboard.press('Enter')
}

/** Arrows until one tab of a row is shown. */
export async function chooseTab(page: Page, tab: Locator): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }))
  for (let move = 0; move < 12; move += 1) {
    if (await holdsFocus(tab)) break
    await page.keyboard.press('ArrowRight')
  }
  await expect(tab).toHaveAttribute('aria-selected', 'true')
}
