// What a screen promises a person without a mouse: one meaning for each key, and the keyboard inside what was opened.

import type { OpenedApp } from './fixture.ts'

/**
 * "V: Prescriber; Change coverage" for each key that means two things. A part may narrow what a key means everywhere: its
 * label then begins with the wider one. Empty in a dialog, which hears its own keys alone, and where nobody is signed in.
 */
export async function keysTwice(app: OpenedApp): Promise<readonly string[]> {
  const hasFrame = (await app.page.getByRole('navigation').count()) > 0
  if (!hasFrame || (await app.page.getByRole('dialog').count()) > 0) return []
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
    .filter(([, same]) => {
      const [widest = '', ...others] = same.map(({ label }) => label).toSorted()
      return others.some((label) => !label.startsWith(widest))
    })
    .map(([keys, same]) => `${keys}: ${same.map(({ label }) => label).join('; ')}`)
}

/** A complaint when what was just opened has put the keyboard on the cross that closes it. */
export async function onTheCross(app: OpenedApp): Promise<readonly string[]> {
  const crosses = '.mantine-Drawer-close:focus, .mantine-Modal-close:focus'
  return (await app.page.locator(crosses).count()) > 0 ? ['the cross has the keyboard'] : []
}
