// The report of Part D MTM from a real chart: who is in it, what a row says and lacks, the rate, the file and the page.

import { describe, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import type { ReportView } from '../../../src-main/contract/reports.ts'
import { planFields } from '../../../src-main/programs/part-d/plan-report.ts'
import { addPatient, openStoreWithAda } from '../../helpers/people.ts'
import { addList, makeReady, startReview } from '../../helpers/ready-review.ts'
import { ownerPin, testApp } from '../../helpers/test-app.ts'

async function open(client: Client): Promise<ReportView> {
  const view = await client.reports.open({ report: 'part-d' })
  if (view === null) throw new Error('The report was stopped')
  return view
}

/** The cells of a person's row by the label of the column. */
function rowOf(view: ReportView, last: string): Readonly<Record<string, string | number | null>> {
  const [table] = view.tables
  const row = table?.rows.find(({ cells }) => cells.some((cell) => String(cell).startsWith(last)))
  if (table === undefined || row === undefined) throw new Error(`${last} is not in the report`)
  return Object.fromEntries(table.columns.map(({ label }, at) => [label, row.cells[at] ?? null]))
}

const enrolled = {
  program: 'medicare-part-d',
  standing: 'enrolled',
  learnedFrom: 'Invented list of the plan',
} as const

async function signedReview(client: Client, patientId: string, kind: 'CMR' | 'TMR') {
  await addList(client, patientId)
  const { id } = await startReview(client, patientId, kind)
  await makeReady(client, id)
  await client.reviews.sign({ reviewId: id, pin: ownerPin })
  return id
}

describe('the report of Part D MTM', () => {
  it('has nobody before anybody is enrolled, and says so', async () => {
    const test = testApp()
    await openStoreWithAda(test)
    const view = await open(test.client)
    expect(view.tables[0]?.rows).toEqual([])
    expect(view.tables[0]?.empty).toMatch(/Nobody is enrolled/)
    expect(view.figures[0]).toEqual({
      label: 'CMR completion rate',
      value: 'nothing to count yet',
      why: '0 of 0 who count',
    })
  })

  it('says what a member’s row lacks, and asks for a review’s fields only once there is one', async () => {
    const test = testApp()
    const { client } = test
    const { patientId } = await openStoreWithAda(test)
    await client.enrollments.save({ patientId, enrollment: enrolled })
    const row = rowOf(await open(client), 'Testwell')
    expect(row['Still missing']).toBe(
      'Contract, MBI, LTC resident, Cognitively impaired, Enrolled in MTM, Met the criteria, Path, CMR offered, Safe disposal information',
    )
    expect(row['In the rate']).toBe('Cannot tell. Day of enrollment not recorded')
    expect(row['CMR received']).toBe('No')
  })

  it('counts a review whose summary went out in time, and one without as open', async () => {
    const test = testApp()
    const { client } = test
    const { patientId } = await openStoreWithAda(test)
    await client.enrollments.save({
      patientId,
      enrollment: {
        ...enrolled,
        contractId: 'S0000',
        beneficiaryId: '1EG4TE5MK73',
        from: day('2026-02-01'),
        metCriteriaOn: day('2026-01-20'),
        path: 'three-criteria',
      },
    })
    const ben = await addPatient(client, {
      last: 'Placeholder',
      first: 'Ben',
      birthDate: day('1950-01-01'),
    })
    await client.enrollments.save({
      patientId: ben,
      enrollment: { ...enrolled, from: day('2026-03-01') },
    })
    expect((await open(client)).figures[0]?.value).toBe('cannot tell')
    for (const id of [patientId, ben])
      await client.payerFacts.save({ patientId: id, fact: 'hospice', value: 'no' })
    const reviewId = await signedReview(client, patientId, 'CMR')
    const before = rowOf(await open(client), 'Testwell')
    expect(before['In the rate']).toBe(
      'Counts: open. CMR of 2026-11-23 without a summary in 14 days',
    )
    await client.documents.issue({ reviewId, template: 'cms-packet' })
    await client.deliveries.record({
      patientId,
      reviewId,
      onDay: day('2026-11-23'),
      how: 'handed-over',
      givenTo: 'patient',
    })
    const view = await open(client)
    expect(view.figures[0]).toMatchObject({ value: '50.0 %', why: '1 of 2 who count' })
    expect(rowOf(view, 'Testwell')).toMatchObject({
      Contract: 'S0000',
      'Enrolled in MTM': '2026-02-01',
      'CMR received': 'Yes',
      'Number of CMRs': 1,
      'CMR dates': '2026-11-23',
      'Summary sent': '2026-11-23',
      'Delivery of the CMR': 'phone',
      'Provider type': 'PharmD',
      Recipient: 'patient',
      'In the rate': 'Counts: completed. CMR of 2026-11-23',
    })
    expect(rowOf(view, 'Placeholder')['In the rate']).toBe('Counts: open. No CMR')
    // Last year nobody was enrolled.
    const last = await client.reports.open({ report: 'part-d', on: view.earlier })
    expect(last?.tables[0]?.rows).toEqual([])
  })

  it('leaves out whoever is in hospice, with the reason', async () => {
    const test = testApp()
    const { client } = test
    const { patientId } = await openStoreWithAda(test)
    await client.enrollments.save({
      patientId,
      enrollment: { ...enrolled, from: day('2026-02-01') },
    })
    await client.payerFacts.save({ patientId, fact: 'hospice', value: 'yes' })
    const view = await open(client)
    expect(view.tables[1]?.rows).toEqual([
      { patientId, cells: ['Testwell, Ada', 'Left out', 'In hospice'] },
    ])
  })

  it('is a file of the plan’s fields alone, a page, and three entries in the trail', async () => {
    const test = testApp()
    const { client } = test
    const { patientId } = await openStoreWithAda(test)
    await client.enrollments.save({ patientId, enrollment: enrolled })
    await open(client)
    await client.reports.save({ report: 'part-d', as: 'csv' })
    await client.reports.save({ report: 'part-d', as: 'pdf' })
    await client.reports.print({ report: 'part-d' })
    expect(test.saved.map(({ name }) => name)).toEqual(['part-d-2026.csv', 'part-d-2026.pdf'])
    const [csv, pdf] = test.saved.map(({ bytes }) => new TextDecoder('latin1').decode(bytes))
    const [head, row, end, ...rest] = (csv ?? '').split('\r\n')
    expect(head).toBe(planFields.map(({ label }) => label).join(','))
    expect(row).toMatch(/^,,"Testwell, Ada",1948-05-02,/)
    expect([end, rest]).toEqual(['', []])
    expect(pdf).toMatch(/^%PDF/)
    const trail = await client.audit.list({})
    expect(trail.slice(0, 4).map(({ call }) => call)).toEqual([
      'reports.print',
      'reports.save',
      'reports.save',
      'reports.open',
    ])
  })
})
