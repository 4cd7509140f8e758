import { expect, type Page } from '@playwright/test'

/** What is printed holds on so many A4 pages. */
export async function expectSheets(page: Page, count: number): Promise<void> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/gu) ?? [], 'pages of the PDF').toHaveLength(count)
}
