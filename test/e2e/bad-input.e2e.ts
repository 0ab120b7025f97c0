// Files that cannot be read and places that cannot be written: the reason is on screen and nothing is lost.

import { rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenedApp, openApp } from './fixture.ts'
import { demoReview, importDemo, setUpStore, value } from './store.ts'

let app: OpenedApp

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await app.sees('Today’s work')
})
afterAll(async () => {
  await app.close()
})

interface Bad {
  readonly what: string
  readonly name: string
  readonly bytes: Buffer
  readonly says: RegExp
}

const bad: readonly Bad[] = [
  {
    what: 'an Excel workbook',
    name: 'fills.xlsx',
    bytes: Buffer.concat([
      Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000'),
      Buffer.alloc(400),
    ]),
    says: /Excel|workbook|spreadsheet|save .* as CSV/i,
  },
  {
    what: 'a bundle in XML',
    name: 'bundle.xml',
    bytes: Buffer.from('<?xml version="1.0"?>\n<Bundle xmlns="http://hl7.org/fhir"></Bundle>\n'),
    says: /XML/,
  },
  { what: 'an empty file', name: 'nothing.csv', bytes: Buffer.alloc(0), says: /empty/i },
  {
    what: 'a table without the columns that are needed',
    name: 'short.csv',
    bytes: Buffer.from('PAT LAST,PAT FIRST,DRUG\nTESTWELL,ADA,LISINOPRIL 10 MG TABLET\n'),
    says: /Choose the column for .Fill date./,
  },
  {
    what: 'a bundle of another FHIR version',
    name: 'old.json',
    bytes: Buffer.from(
      JSON.stringify({
        resourceType: 'Bundle',
        type: 'collection',
        entry: [{ resource: { resourceType: 'MedicationOrder', id: 'x' } }],
      }),
    ),
    says: /MedicationOrder|version|R4/,
  },
  {
    what: 'half a JSON file',
    name: 'half.json',
    bytes: Buffer.from('{"resourceType":"Bundle","type":"collection","entry":[{'),
    says: /JSON|bundle/i,
  },
]

describe('a file that cannot be imported', () => {
  beforeEach(async () => {
    await app.press('F12')
    await app.press('Alt+i')
    await app.page.getByText('Drop a file here').waitFor()
  })

  test.each(bad)('$what is named for what it is', async ({ name, bytes, says }) => {
    const file = { name, mimeType: 'application/octet-stream', buffer: bytes }
    await app.page.locator('input[type=file]').setInputFiles(file)
    await app.page.getByRole('main').getByText(says).first().waitFor()
    await app.picture(`bad-${name}`)
  })

  test('a row whose quotation mark is never closed is reported with its line', async () => {
    const text =
      'PAT LAST,PAT FIRST,DOB,DRUG,FILL DT\nTESTWELL,ADA,07/02/1951,"LISINOPRIL,11/20/2026\n'
    await app.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'quote.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await app.sees('Columns')
    await app.ready(/^Import/)
    await app.press('Control+Enter')
    await app.sees('Nothing new in this file')
    const row = app.page.getByRole('row', { name: /quotation mark/ })
    expect(await row.innerText()).toMatch(/^2\t.*never closed/)
  })

  test('one above the limit is refused before it is read', async () => {
    await app.page.evaluate(() => {
      const input = document.querySelector('input[type=file]')
      const file = new File(['x'], 'huge.csv', { type: 'text/csv' })
      Object.defineProperty(file, 'size', { value: 3 * 1024 ** 3 })
      const files = new DataTransfer()
      files.items.add(file)
      if (!(input instanceof HTMLInputElement)) throw new Error('no file input')
      Object.defineProperty(input, 'files', { value: [file], configurable: true })
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await app.page
      .getByRole('alert')
      .getByText(/3072 MB; the window takes up to 256 MB/)
      .first()
      .waitFor()
  })

  test('leaves nothing in the chart', async () => {
    const { hits } = await value<{ hits: readonly unknown[] }>(app, 'patients.search', {
      text: 'testwell',
    })
    expect(hits).toEqual([])
  })
})

describe('a place that cannot be written', () => {
  test('is named, the paper stays issued, and a second try succeeds', async () => {
    await importDemo(app, 'dispensing.csv')
    await importDemo(app, 'clinical.json')
    const { printed } = await demoReview(app)
    const documentId = printed[0]?.documentId
    // Where a folder must be there is a file: even the administrator cannot write into it.
    writeFileSync(app.saved, 'in the way')
    await app.press('F12', 'Alt+d')
    await app.page.getByRole('grid', { name: 'Issued documents' }).waitFor()
    await app.ready(/^Save as/)
    await app.press('s')
    await app.page
      .getByText(/cannot|could not|not .*writ/i)
      .first()
      .waitFor()
    await app.picture('bad-save')
    expect(await app.call('documents.verify', { documentId })).toMatchObject({ ok: true })
    rmSync(app.saved)
    await app.ready(/^Save as/)
    await app.press('s')
    await app.page.getByText(/Saved as/).waitFor()
    expect(app.complaints).toEqual([])
  })
})
