import { describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import { failure } from '../helpers/people.ts'
import { makeReady } from '../helpers/ready-review.ts'
import { ownerPin } from '../helpers/test-app.ts'
import { dispensingCsv, importFile } from '../helpers/upload.ts'
import { desk } from './reconcile-desk.ts'

const lisinopril = ['Lisinopril 10 mg tablet', 'Take 1 tablet by mouth daily'] as const

describe('what other sources say', () => {
  it('takes a pasted list, one drug a line, and lays it beside our own', async () => {
    const { tell, rows, client, reviewId } = await desk(lisinopril)
    await tell('patient', 'lisinopril 10 mg once daily\n\nwhite water pill\n')
    await tell('discharge', 'Lisinopril 20 mg tablet; take 1 tablet daily')
    expect((await client.reconcile.read({ reviewId })).sources).toEqual(['patient', 'discharge'])
    const [first, second] = await rows()
    expect(first?.told.map((line) => `${line.source} ${line.verdict}`)).toEqual([
      'patient same',
      'discharge differs',
    ])
    expect(first).toMatchObject({ discrepancies: ['strength', 'dose'], decision: null })
    expect(first?.suggestion?.decision).toBe('change')
    expect(second).toMatchObject({ medicationId: null, text: 'white water pill' })
    expect(second?.told[0]?.isHalfKnown).toBe(true)
  })

  it('refuses a line that is a whole page, and more lines than a person takes', async () => {
    const { tell } = await desk()
    await failure(tell('patient', 'x'.repeat(300)), 'invalid-input')
    await failure(tell('patient', 'aspirin\n'.repeat(61)), 'invalid-input')
  })

  it('a corrected line is identified, and the chase ends; a line taken out stays in the record', async () => {
    const { tell, row, decide, client, reviewId, rows, test } = await desk()
    await tell('prescriber', 'white water pill')
    await decide('white water pill', { kind: 'ask', reason: 'patient-unsure', chase: 'Call her' })
    const line = (await row('white water pill')).told[0]
    expect(line?.chase).toBe('Call her')
    await client.reconcile.correct({
      reviewId,
      lineId: line?.id ?? '',
      revision: line?.revision ?? 0,
      text: 'Furosemide 20 mg tablet',
    })
    expect((await row('Furosemide')).told[0]).toMatchObject({ isHalfKnown: false, chase: null })
    await client.reconcile.takeOut({
      reviewId,
      lineId: line?.id ?? '',
      reason: 'Another patient’s list',
    })
    expect(await rows()).toEqual([])
    const kept = await test.app.chartFile.reader().selectFrom('source_lines').selectAll().execute()
    expect(kept).toMatchObject([{ void_reason: 'Another patient’s list' }])
  })
})

describe('a scanned code', () => {
  it('is the drug of a package, once', async () => {
    const { client, reviewId, rows } = await desk(['Lisinopril 5 mg tablet', 'Take 1 daily'])
    const first = await client.reconcile.scan({ reviewId, code: '68180-513-01' })
    expect(first).toMatchObject({ what: 'added', isHalfKnown: false })
    expect(first.text).toMatch(/lisinopril.*5 mg/)
    expect(await client.reconcile.scan({ reviewId, code: '68180-513-01' })).toMatchObject({
      what: 'there-already',
    })
    expect((await rows()).map((row) => row.told.length)).toEqual([1])
  })

  it('of an unknown box is kept and has to be found out', async () => {
    const { client, reviewId, rows } = await desk()
    expect(await client.reconcile.scan({ reviewId, code: '036000291452' })).toMatchObject({
      what: 'added',
      isHalfKnown: true,
      text: 'Package 036000291452',
    })
    expect((await rows())[0]?.told[0]?.chase).toMatch(/package/)
  })

  it('with a wrong check digit is refused, and nothing is written', async () => {
    const { client, reviewId, rows } = await desk()
    const fault = await failure(
      client.reconcile.scan({ reviewId, code: '036000291453' }),
      'invalid-input',
    )
    expect(fault.message).toMatch(/check digit/)
    expect(await rows()).toEqual([])
  })

  it('of a vial is this patient’s prescription only', async () => {
    const { client, reviewId, patientId, test } = await desk()
    await importFile(
      client,
      dispensingCsv([{ first: 'Ada', last: 'Testwell', born: '05/02/1948', rx: '6000123' }]),
    )
    await importFile(
      client,
      dispensingCsv([{ first: 'Bob', last: 'Placeholder', born: '07/04/1950', rx: '7000123' }]),
    )
    const fills = await test.app.chartFile.reader().selectFrom('fills').selectAll().execute()
    expect(fills.map((fill) => fill.rx_number)).toEqual(['6000123', '7000123'])
    const own = await client.reconcile.scan({ reviewId, code: '6000123' })
    expect(own.text).toBe(fills.find((fill) => fill.patient_id === patientId)?.drug_text)
    const foreign = await client.reconcile.scan({ reviewId, code: '7000123' })
    expect(foreign).toMatchObject({ text: 'Rx 7000123', isHalfKnown: true })
  })
})

describe('a decision', () => {
  it('keep answers the line as directed; what the patient says differently is the answer', async () => {
    const { tell, decide, answers, row } = await desk(lisinopril, [
      'Metformin 500 mg tablet',
      'Take 1 tablet twice daily',
    ])
    await tell('patient', 'lisinopril 10 mg once daily\nmetformin 500 mg tablet, 1 tablet daily')
    await decide('Lisinopril', { kind: 'keep' })
    await decide('Metformin', { kind: 'keep' })
    expect(await answers()).toEqual([
      'Lisinopril 10 mg tablet: as-directed',
      'Metformin 500 mg tablet: differently "metformin 500 mg tablet, 1 tablet daily"',
    ])
    expect((await row('Metformin')).decision).toMatchObject({
      decision: 'keep',
      discrepancy: 'dose',
    })
  })

  it('keep with another way of taking it codes the cause that the reason says', async () => {
    const { decide, answers, row } = await desk(lisinopril)
    await decide('Lisinopril', { kind: 'keep', taking: { reason: 'cost', says: 'every 2nd day' } })
    expect(await answers()).toEqual(['Lisinopril 10 mg tablet: differently cost "every 2nd day"'])
    expect((await row('Lisinopril')).decision?.cause).toBe('money')
    await decide('Lisinopril', { kind: 'keep', taking: { reason: 'forgets', says: 'often' } })
    expect(await answers()).toEqual(['Lisinopril 10 mg tablet: differently forgets "often"'])
    expect((await row('Lisinopril')).decision?.cause).toBeNull()
  })

  it('change writes new directions into the line; taken back they are the old ones', async () => {
    const { decide, client, reviewId, patientId, row, answers } = await desk(lisinopril)
    const directions = async () =>
      (await client.patients.chart({ patientId })).medications.map((one) => one.directions)
    await decide('Lisinopril', {
      kind: 'change',
      text: 'lisinopril 10mg tablet',
      directions: 'Take 1 tablet twice daily',
    })
    expect(await directions()).toEqual(['Take 1 tablet twice daily'])
    expect((await row('Lisinopril')).decision?.decision).toBe('change')
    await client.reconcile.undo({ reviewId, key: (await row('Lisinopril')).key })
    expect(await directions()).toEqual([lisinopril[1]])
    expect(await answers()).toEqual([])
    expect((await row('Lisinopril')).decision).toBeNull()
  })

  it('change to another strength ends the old line at the signature and begins a new one', async () => {
    const { tell, decide, client, reviewId, patientId, rows } = await desk(lisinopril)
    await tell('discharge', 'Lisinopril 20 mg tablet; take 1 tablet daily')
    await decide('Lisinopril 10', {
      kind: 'change',
      text: 'Lisinopril 20 mg tablet',
      directions: 'take 1 tablet daily',
    })
    expect((await rows()).map((row) => `${row.text} ${row.decision?.decision}`)).toEqual([
      'Lisinopril 10 mg tablet change',
      'Lisinopril 20 mg tablet add',
    ])
    await makeReady(client, reviewId)
    await client.reviews.sign({ reviewId, pin: ownerPin })
    const { medications } = await client.patients.chart({ patientId })
    expect(medications.map((one) => [one.text, one.source, one.stop, one.stopReason])).toEqual([
      ['Lisinopril 20 mg tablet', 'discharge', null, null],
      ['Lisinopril 10 mg tablet', 'bottle', '2026-11-23', 'replaced'],
    ])
  })

  it('decided anew, the first decision leaves nothing behind', async () => {
    const { tell, decide, client, patientId, answers } = await desk(lisinopril)
    await tell('discharge', 'Lisinopril 20 mg tablet; take 1 tablet daily')
    await decide('Lisinopril 10', {
      kind: 'change',
      text: 'Lisinopril 20 mg tablet',
      directions: null,
    })
    await decide('Lisinopril 10', { kind: 'keep' })
    expect(await answers()).toEqual(['Lisinopril 10 mg tablet: as-directed'])
    expect((await client.patients.chart({ patientId })).medications.length).toBe(1)
  })

  it('stop ends the line with its reason at the signature', async () => {
    const { decide, client, reviewId, patientId, row } = await desk(lisinopril)
    await decide('Lisinopril', { kind: 'stop', reason: 'side-effect' })
    expect((await row('Lisinopril')).decision).toMatchObject({ cause: 'side-effect' })
    await makeReady(client, reviewId)
    await client.reviews.sign({ reviewId, pin: ownerPin })
    const [entry] = (await client.patients.chart({ patientId })).medications
    expect(entry).toMatchObject({ stop: '2026-11-23', stopReason: 'side-effect', isActive: false })
  })

  it('add puts the drug on the list with its source, and answers it', async () => {
    const { tell, decide, client, patientId, answers } = await desk()
    await tell('patient', 'ibuprofen 200 mg as needed')
    await tell('prescriber', 'atorvastatin 20 mg tablet; take 1 tablet daily')
    await decide('ibuprofen', { kind: 'add', as: 'otc' })
    await decide('atorvastatin', { kind: 'add', as: 'prescription' })
    const { medications } = await client.patients.chart({ patientId })
    expect(medications.map((one) => [one.text, one.kind, one.source, one.directions])).toEqual([
      ['atorvastatin 20 mg tablet', 'prescription', 'prescriber', 'take 1 tablet daily'],
      ['ibuprofen 200 mg', 'otc', 'patient', 'as needed'],
    ])
    expect((await answers()).toSorted()).toEqual([
      'atorvastatin 20 mg tablet: not-known only-on-other-list',
      'ibuprofen 200 mg: as-directed',
    ])
  })

  it('keep after add says how it is taken, and leaves it on the list', async () => {
    const { tell, decide, client, patientId, answers, row } = await desk()
    await tell('prescriber', 'atorvastatin 20 mg tablet; take 1 tablet daily')
    await decide('atorvastatin', { kind: 'add', as: 'prescription' })
    await decide('atorvastatin', { kind: 'keep' })
    expect((await client.patients.chart({ patientId })).medications.length).toBe(1)
    expect((await row('atorvastatin')).decision?.decision).toBe('add')
    expect(await answers()).toEqual(['atorvastatin 20 mg tablet: as-directed'])
  })

  it('its type and cause are said one by one, and what is not said stays', async () => {
    const { tell, decide, client, reviewId, row } = await desk(lisinopril)
    await tell('discharge', 'Lisinopril 20 mg tablet')
    await decide('Lisinopril', { kind: 'keep' })
    const { key } = await row('Lisinopril')
    await client.reconcile.code({ reviewId, key, cause: 'wrong-label' })
    expect((await row('Lisinopril')).decision).toMatchObject({
      discrepancy: 'strength',
      cause: 'wrong-label',
    })
    await client.reconcile.code({ reviewId, key, discrepancy: 'dose' })
    expect((await row('Lisinopril')).decision).toMatchObject({
      discrepancy: 'dose',
      cause: 'wrong-label',
    })
  })

  it('ask writes a task and lists what is taken as half-known; taken back, both are void', async () => {
    const { tell, decide, client, patientId, reviewId, row, test } = await desk()
    await tell('patient', 'white water pill')
    await decide('white water pill', {
      kind: 'ask',
      reason: 'will-bring-bottle',
      chase: 'She brings the bottle',
    })
    const tasks = () =>
      test.app.chartFile
        .reader()
        .selectFrom('tasks')
        .select(['kind', 'text', 'due_on', 'owner_id', 'void_reason'])
        .execute()
    const before = await tasks()
    expect(before).toMatchObject([
      { kind: 'chase', text: 'white water pill: She brings the bottle', due_on: '2026-11-30' },
    ])
    expect(before[0]?.owner_id).not.toBeNull()
    const listed = async () =>
      (await client.patients.chart({ patientId })).medications.map((one) => one.isHalfKnown)
    expect(await listed()).toEqual([true])
    await client.reconcile.undo({ reviewId, key: (await row('white water pill')).key })
    expect(await listed()).toEqual([])
    expect((await tasks())[0]?.void_reason).not.toBeNull()
    expect((await row('white water pill')).decision).toBeNull()
  })

  it('is refused where it makes no sense', async () => {
    const { tell, decide } = await desk(lisinopril)
    await tell('patient', 'ibuprofen 200 mg')
    const wrong = 'invalid-input'
    await failure(decide('Lisinopril', { kind: 'add', as: 'otc' }), wrong)
    await failure(decide('ibuprofen', { kind: 'keep' }), wrong)
    const same = { text: lisinopril[0], directions: lisinopril[1] }
    await failure(decide('Lisinopril', { kind: 'change', ...same }), wrong)
    const dueOn = day('2026-11-22')
    await failure(decide('Lisinopril', { kind: 'ask', reason: 'other', dueOn }), wrong)
  })

  it('what another list names and nobody decided holds the signature up', async () => {
    const { tell, decide, client, reviewId } = await desk(lisinopril)
    await tell('discharge', 'apixaban 5 mg tablet; take 1 tablet twice daily')
    await decide('Lisinopril', { kind: 'keep' })
    const missing = async () =>
      (await client.reviews.read({ reviewId })).missingToSign.filter(
        (one) => one.where === 'collect',
      )
    expect((await missing())[0]?.what).toMatch(/apixaban 5 mg tablet.*not decided/)
    await decide('apixaban', { kind: 'add', as: 'prescription' })
    expect((await missing()).map((one) => one.what).join()).not.toMatch(/apixaban/)
  })
})
