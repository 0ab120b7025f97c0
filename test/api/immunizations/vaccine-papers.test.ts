// Papers of a vaccine visit, as they are read on the page: the wallet record, the key-in sheet, the questions with consent.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src-main/contract/client.ts'
import { answerAll, zosterDose } from '../../helpers/journeys/immunizations-journey.ts'
import { pdfPages, pdfPagesByColumn } from '../../helpers/pdf-text.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
})

async function paper(of: 'record' | 'key-in' | 'consent', read = pdfPages): Promise<string> {
  await client.immunizations.print({ patientId, paper: of, to: 'file' })
  const file = test.saved.at(-1)
  expect(file?.name).toMatch(/^[a-z-]+-2026-11-23\.pdf$/)
  return read(file?.bytes ?? new Uint8Array()).join(' ')
}

async function giveZoster() {
  await answerAll(client, patientId)
  await client.immunizations.give({ patientId, ...zosterDose })
}

describe('the wallet record', () => {
  it('says that no history is on record, which is not "none given"', async () => {
    expect(await paper('record')).toContain(
      'No vaccine history is on record here. That does not mean that none was given.',
    )
  })
  it('lists each dose with its lot, and what comes next with its day', async () => {
    await giveZoster()
    const text = await paper('record')
    expect(text).toContain('Ada Testwell')
    expect(text).toContain('11/23/2026 zoster recombinant')
    expect(text).toContain('AB12C3')
    expect(text).toContain('Owen Ownerley, PharmD')
    expect(text).toContain('dose 2 from 01/18/2027')
    expect(text).toContain('1 dose on record on November 23, 2026')
  })
})

describe('the key-in sheet', () => {
  it('has nothing on a day without a dose', async () => {
    expect(await paper('key-in')).toContain('No dose was given and none was refused today.')
  })
  it('has every field of today’s dose with its code, what nobody recorded, and refusals', async () => {
    await giveZoster()
    await client.immunizations.refuse({
      patientId,
      group: 'RSV',
      cvx: '305',
      reason: 'patient',
      note: null,
    })
    const text = await paper('key-in')
    for (const part of [
      'Sharing through the registry: the patient agreed.',
      'zoster recombinant (187)',
      'AB12C3',
      '04/30/2027',
      'GlaxoSmithKline (SKB)',
      '0.5 mL',
      'Intramuscular (C28161)',
      'Left Deltoid (LD)',
      'Private funds (PHC70)',
      'Statement (VIS), edition not on record',
      '(CVX 305). Reason: Patient decision (03).',
    ])
      expect(text).toContain(part)
  })
})

it('the form asks what the screen asks, and has a line to sign on', async () => {
  const { questions } = await client.immunizations.visit({ patientId })
  const text = await paper('consent', pdfPagesByColumn)
  for (const one of questions) expect(text).toContain(one.text)
  expect(text).toContain('Signature')
  expect(pdfPages(test.saved.at(-1)?.bytes ?? new Uint8Array())).toHaveLength(1)
})

it('a chart that was not opened gives no paper', async () => {
  await failure(
    client.immunizations.print({ patientId: 'id-none', paper: 'record', to: 'file' }),
    'not-allowed',
  )
})
