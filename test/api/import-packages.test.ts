// What the NDC of a fill does to the drug of its entry, and what is put to a person.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../src-main/contract/client.ts'
import { openStore, type TestApp, testApp } from '../helpers/test-app.ts'
import { importFile } from '../helpers/upload.ts'

let test: TestApp
let client: Client
beforeEach(async () => {
  test = testApp()
  client = test.client
  await openStore(test)
})

const head = 'RX NBR,FILL DT,PAT LAST,PAT FIRST,DOB,DRUG,NDC,QTY,DS'
const row = (rx: number, drug: string, ndc: string, on = '10/01/2026') =>
  `${rx},${on},TESTWELL,ADA,05/02/1948,${drug},${ndc},4,28`

async function imported(...rows: readonly string[]) {
  const { report } = await importFile(client, `${[head, ...rows].join('\n')}\n`)
  const [hit] = (await client.patients.search({ text: 'testwell' })).hits
  const { medications } = await client.patients.open({
    patientId: hit?.id ?? '',
    confirmed: ['name', 'birthDate'],
  })
  return {
    report,
    drugs: medications.map((one) => [
      one.text,
      one.ingredients?.map((i) => i.name).join(' + ') ?? null,
      one.isHalfKnown,
    ]),
  }
}

describe('the NDC of a fill', () => {
  it.each(['00002143380', '0002-1433-80', '00002-1433-80', '0002143380', '300021433802'])(
    'identifies a drug whose words say nothing: %s',
    async (ndc) => {
      const { report, drugs } = await imported(row(1, 'MYSTERY SHOT', ndc))
      expect(drugs.map(([, drug, isHalfKnown]) => [drug, isHalfKnown])).toEqual([
        ['dulaglutide', false],
      ])
      expect(report.problems).toEqual([])
    },
  )

  it('leaves the drug open where it contradicts the words, and says so once', async () => {
    const { report, drugs } = await imported(
      row(1, 'METFORMIN HCL 500 MG TABLET', '00002143380'),
      row(2, 'METFORMIN HCL 500 MG TABLET', '00002143380', '10/29/2026'),
    )
    expect(drugs.map(([, drug, isHalfKnown]) => [drug, isHalfKnown])).toEqual([[null, true]])
    expect(report.problems).toMatchObject([{ line: 2, column: 'ndc' }])
    expect(report.problems[0]?.reason).toContain('dulaglutide')
    expect(report.counts).toMatchObject({ imported: 2, bad: 0 })
  })

  it('opens the drug again when a later package of the same words is another one', async () => {
    const { report, drugs } = await imported(
      row(1, 'METFORMIN HCL 500 MG TABLET', ''),
      row(2, 'METFORMIN HCL 500 MG TABLET', '00002143380', '10/29/2026'),
    )
    expect(drugs.map(([, drug, isHalfKnown]) => [drug, isHalfKnown])).toEqual([[null, true]])
    expect(report.problems).toHaveLength(1)
  })

  it('of ten digits that the catalogue does not know is told and left out', async () => {
    const { report, drugs } = await imported(row(1, 'METFORMIN HCL 500 MG TABLET', '9999999901'))
    expect(drugs.map(([, drug]) => drug)).toEqual(['metformin'])
    expect(report.problems).toMatchObject([{ column: 'ndc' }])
  })
})
