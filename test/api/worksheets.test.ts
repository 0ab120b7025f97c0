import { beforeEach, describe, expect, it } from 'vitest'
import { worksheetCode } from '../../src-main/documents/interview-worksheet.ts'
import { pdfPages } from '../helpers/pdf-text.ts'
import { addPerson, failure, openStoreWithAda, technicianPin, trail } from '../helpers/people.ts'
import { addList, makeReady, startReview } from '../helpers/ready-review.ts'
import { type TestApp, testApp } from '../helpers/test-app.ts'

let test: TestApp
let patientId: string
let printed: { readonly title: string; readonly text: string } | null

beforeEach(async () => {
  test = testApp()
  ;({ patientId } = await openStoreWithAda(test))
  printed = null
  Object.assign(test.app.shell, {
    print: async (title: string, bytes: Uint8Array) => {
      printed = { title, text: pdfPages(bytes).join(' ') }
      return { state: 'printed', message: 'Printed.' }
    },
  })
})

describe('a worksheet', () => {
  it('is printed by a technician from the chart before any review is open', async () => {
    await addList(test.client, patientId)
    const techId = await addPerson(test.client, 'technician')
    await test.client.session.switchUser({ personId: techId, pin: technicianPin })
    expect(await test.client.worksheets.print({ patientId })).toEqual({ message: 'Printed.' })
    expect(printed?.title).toBe('Interview worksheet')
    expect(printed?.text).toContain('Testwell, Ada')
    expect(printed?.text).toContain('No review is open yet')
    expect(printed?.text).toContain('Meloxicam 15 mg tablet')
    expect(printed?.text).toContain('Printed by Tess')
  })

  it('prints what the open review knows already, and its reference', async () => {
    const ids = await addList(test.client, patientId)
    const { id: reviewId, referenceCode } = await startReview(test.client, patientId)
    const field = 'patientGoal'
    await test.client.reviews.saveField({ reviewId, field, value: 'Walk to church again' })
    const medicationId = ids.meloxicam ?? ''
    await test.client.reviews.answerLine({ reviewId, medicationId, answer: 'as-directed' })
    const told = { reviewId, source: 'bottle', text: 'Melatonin 3 mg tablet' } as const
    await test.client.reconcile.tell(told)
    await test.client.worksheets.print({ patientId })
    for (const words of [
      referenceCode,
      'Walk to church again',
      'Answered: as directed',
      'Melatonin 3 mg tablet (bottle)',
    ])
      expect(printed?.text).toContain(words)
  })

  it('is refused for a chart that is not open, and leaves nothing but its entry in the trail', async () => {
    await test.client.worksheets.print({ patientId })
    expect(await test.client.documents.list({ patientId })).toEqual([])
    const entries = await trail(test.client)
    expect(JSON.stringify(entries)).toContain('print-worksheet')
    await failure(test.client.worksheets.print({ patientId: 'nobody' }), 'not-allowed')
  })
})

describe('its code', () => {
  const find = (of: 'review' | 'patient', code: string) => test.client.worksheets.find({ of, code })

  it('leads to the review of that reference, signed or not', async () => {
    await addList(test.client, patientId)
    const review = await startReview(test.client, patientId)
    const place = { reviewId: review.id, isOpened: true, patient: { id: patientId } }
    expect(worksheetCode(patientId, review.referenceCode)).toBe(`W-${review.referenceCode}`)
    expect(await find('review', review.referenceCode)).toMatchObject(place)
    await makeReady(test.client, review.id)
    await test.client.reviews.sign({ reviewId: review.id, pin: '4711' })
    expect(await find('review', review.referenceCode)).toMatchObject(place)
  })

  it('of a patient leads to the review that was opened since, else to the chart', async () => {
    expect(await find('patient', patientId)).toMatchObject({ reviewId: null })
    const { id } = await startReview(test.client, patientId)
    expect(await find('patient', patientId)).toMatchObject({ reviewId: id })
  })

  it('of another chart leads nowhere', async () => {
    expect(await find('review', '0000-0000')).toBeNull()
    expect(await find('patient', 'nobody')).toBeNull()
  })
})
