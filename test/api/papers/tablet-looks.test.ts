// Looks of tablets over the wire: kept, changed, taken away, and drawn on the schedule.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src-main/contract/client.ts'
import { pdfPages } from '../../helpers/pdf-text.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { addList, startReview } from '../../helpers/ready-review.ts'
import { testApp } from '../../helpers/test-app.ts'

let client: Client
let patientId: string
let medicationId: string

beforeEach(async () => {
  const test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
  await addList(client, patientId)
  const [first] = (await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] }))
    .medications
  medicationId = first?.id ?? ''
})

const look = { shape: 'round', colour: 'pink', imprint: 'L10', isScored: true } as const

describe('the look of a tablet', () => {
  it('is kept, changed and taken away', async () => {
    await client.tabletLooks.save({ patientId, medicationId, look })
    expect(await client.tabletLooks.list({ patientId })).toEqual({ [medicationId]: look })
    const other = { ...look, imprint: null, isScored: false }
    await client.tabletLooks.save({ patientId, medicationId, look: { ...other, imprint: ' ' } })
    expect(await client.tabletLooks.list({ patientId })).toEqual({ [medicationId]: other })
    await client.tabletLooks.save({ patientId, medicationId, look: null })
    expect(await client.tabletLooks.list({ patientId })).toEqual({})
  })

  it('is drawn with its letters on the schedule', async () => {
    const { id: reviewId } = await startReview(client, patientId)
    const words = async () => {
      const { base64 } = await client.documents.preview({ reviewId, template: 'drawn-schedule' })
      return pdfPages(Buffer.from(base64, 'base64')).join(' ')
    }
    expect(await words()).not.toContain('L10')
    await client.tabletLooks.save({ patientId, medicationId, look })
    expect(await words()).toContain('L10')
  })

  it('belongs to a medication of this chart', async () => {
    await failure(
      client.tabletLooks.save({ patientId, medicationId: 'nowhere', look }),
      'not-found',
    )
  })
})
