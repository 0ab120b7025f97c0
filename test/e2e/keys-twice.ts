// Whether one key means two things on one screen, by the list of keys that the screen itself gives under F1.

import type { OpenedApp } from './fixture.ts'

/** "V: Prescriber; Change coverage" for each key that stands twice; empty in a dialog, which hears its own keys alone. */
export async function keysTwice(app: OpenedApp): Promise<readonly string[]> {
  if ((await app.page.getByRole('dialog').count()) > 0) return []
  await app.press('F1')
  const list = app.page.getByRole('dialog', { name: 'Keys that work here' })
  await list.getByRole('heading', { name: 'Everywhere' }).waitFor()
  const rows = await list.locator('tr').evaluateAll((found) =>
    found.map((row) => ({
      keys: row.querySelector('kbd')?.textContent ?? '',
      label: row.querySelector('td:last-child')?.firstChild?.textContent ?? '',
    })),
  )
  await app.press('Escape')
  await list.waitFor({ state: 'hidden' })
  if (rows.length < 10) return [`only ${rows.length} keys are listed`]
  return [...Map.groupBy(rows, (row) => row.keys)]
    .filter(([, same]) => same.length > 1)
    .map(([keys, same]) => `${keys}: ${same.map(({ label }) => label).join('; ')}`)
}
