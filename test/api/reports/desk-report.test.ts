// The report of the desk from a real chart: problems, answers of prescribers, minutes.

import { describe, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import type { ReportView } from '../../../src-main/contract/reports.ts'
import { openStoreWithAda } from '../../helpers/people.ts'
import { addList, makeReady, startReview } from '../../helpers/ready-review.ts'
import { ownerPin, testApp } from '../../helpers/test-app.ts'

async function open(client: Client, on = '2026-11-23'): Promise<ReportView> {
  const view = await client.reports.open({ report: 'desk', unit: 'month', on: day(on) })
  if (view === null) throw new Error('The report was stopped')
  return view
}

const cellsOf = (view: ReportView, id: string) =>
  view.tables.find((table) => table.id === id)?.rows.map(({ cells }) => cells)

describe('the report of the desk', () => {
  it('says of an empty month that there is nothing to count, not nought per cent', async () => {
    const test = testApp()
    await openStoreWithAda(test)
    const view = await open(test.client, '2026-01-15')
    expect(view.figures.map(({ value }) => value)).toEqual([
      'nothing to count yet',
      'nothing to count yet',
      '0',
    ])
    expect(view.tables.map(({ rows }) => rows.length)).toEqual([0, 0, 0])
  })

  it('counts a problem from the review to its resolution, an answer, and minutes by step', async () => {
    const test = testApp()
    const { client } = test
    const { patientId, prescriberId } = await openStoreWithAda(test)
    await addList(client, patientId)
    const { id: reviewId } = await startReview(client, patientId)
    const problem = {
      reviewId,
      title: 'No shot',
      pqa: 'indication',
      dtp: 'needs-additional-drug-therapy',
      cause: 'Preventive therapy',
      severity: 'minor',
    } as const
    await client.reviews.addProblem(problem)
    const { problems } = await client.reviews.addProblem({
      ...problem,
      title: 'Dose is missed',
      pqa: 'adherence',
      dtp: 'nonadherence',
      cause: 'Forgets doses',
    })
    for (const one of problems)
      await client.reviews.saveRecommendation({
        reviewId,
        problemId: one.id,
        prescriberId,
        situation: 's',
        background: 'b',
        assessment: 'a',
        recommendation: `Please see to it: ${one.title}`,
        urgency: 'routine',
      })
    await client.minutes.add({ reviewId, phase: 'assess', seconds: 60 })
    await client.minutes.add({ reviewId, phase: 'plan', seconds: 30 })
    await makeReady(client, reviewId)
    await client.reviews.sign({ reviewId, pin: ownerPin })
    await client.documents.issue({ reviewId, template: 'prescriber-letter', prescriberId })
    const [letter] = await client.letters.list({ state: 'open' })
    if (letter === undefined) throw new Error('No letter was issued')
    expect(cellsOf(await open(client), 'prescribers')).toEqual([])
    await client.letters.send({ letterId: letter.id, channel: 'fax' })
    const [first] = (await client.reviews.read({ reviewId })).recommendations
    await client.letters.reply({
      letterId: letter.id,
      planItemId: first?.id ?? '',
      reply: 'accepted',
    })
    await client.problems.addEvent({
      patientId,
      problemId: first?.problemId ?? '',
      status: 'resolved',
      onDay: day('2026-11-23'),
    })

    const view = await open(client)
    expect(cellsOf(view, 'resolved')).toEqual([
      ['Indication', 1, 1, 0, 0, 0, 100],
      ['Adherence', 1, 0, 0, 0, 1, null],
      ['All', 2, 1, 0, 0, 1, 100],
    ])
    expect(cellsOf(view, 'prescribers')).toEqual([
      ['Nora Madeup, MD', 2, 1, 0, 0, 0, 1, 100],
      ['All', 2, 1, 0, 0, 0, 1, 100],
    ])
    expect(cellsOf(view, 'minutes')).toContainEqual(['Assess', 1, 0, 1, 66.7])
    expect(cellsOf(view, 'minutes')?.at(-1)).toEqual(['All', 1.5, 0, 1.5, 100])
    expect(view.figures[0]?.why).toBe('1 of 1 problems; 1 still have time')
    // Nothing of it belongs to the month before.
    expect(cellsOf(await open(client, '2026-10-31'), 'resolved')).toEqual([])
  })
})
