// Claims over the wire: what each program misses and where it is mended, and one claim from draft to payment.

import { beforeEach, describe, expect, it } from 'vitest'
import type { EncounterView } from '../../../src-main/contract/claims.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import {
  type ClaimedReview,
  enroll,
  makeCpt,
  readyForCpt,
  sayTime,
  signedCmr,
  writeTerms,
} from '../../helpers/claims/claimed-review.ts'
import { addPerson, failure, technicianPin } from '../../helpers/people.ts'
import { type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let cmr: ClaimedReview

beforeEach(async () => {
  test = testApp()
  client = test.client
  cmr = await signedCmr(test)
})

const encounter = () => client.claims.encounter({ encounterId: cmr.reviewId })
const programIn = (view: EncounterView, id: string) => {
  const found = view.programs.find((one) => one.program === id)
  if (found === undefined) throw new Error(`No program ${id}`)
  return found
}
const missingOf = (view: EncounterView, id: string) =>
  programIn(view, id).record.missing.map(({ label, where }) => `${label} @ ${where}`)

describe('one signed review', () => {
  it('is asked for by every program, each with what it misses and where it is mended', async () => {
    const view = await encounter()
    expect(view.programs).toHaveLength(9)
    expect(missingOf(view, 'medicare-part-d')).toEqual([
      'Contract @ enrollment',
      'MBI @ enrollment',
      'LTC resident @ patient',
      'Cognitively impaired @ patient',
      'Enrolled in MTM @ enrollment',
      'Met the criteria @ enrollment',
      'Path @ enrollment',
      'CMR offered @ outreach',
      'Summary sent @ packet',
      'Safe disposal information @ disposal',
    ])
    expect(missingOf(view, 'cpt-billing')).toEqual([
      '1a Insured number @ coverage',
      '11c Plan @ coverage',
      '24B Place @ session',
      '25 Tax number @ pharmacy',
      'Minutes face to face @ minutes',
    ])
    expect(missingOf(view, 'mirixa').slice(0, 3)).toEqual([
      'Case @ enrollment',
      'Due @ enrollment',
      'Member number @ coverage',
    ])
  })

  it('puts the programs that may pay first, and lists it until their claims are made', async () => {
    expect(await client.claims.waiting({})).toEqual([])
    await enroll(test, cmr, 'outcomes-mtm')
    const [row] = await client.claims.waiting({})
    expect(row).toMatchObject({
      encounterId: cmr.reviewId,
      kind: 'CMR',
      programs: [{ id: 'outcomes-mtm', name: 'OutcomesMTM' }],
    })
    expect((await encounter()).programs[0]).toMatchObject({
      program: 'outcomes-mtm',
      because: 'On its list',
    })
    await client.claims.make({ encounterId: cmr.reviewId, program: 'outcomes-mtm' })
    expect(await client.claims.waiting({})).toEqual([])
    await failure(
      client.claims.make({ encounterId: cmr.reviewId, program: 'outcomes-mtm' }),
      'conflict',
    )
  })

  it('is not listed for a program whose list ended before it', async () => {
    await enroll(test, cmr, 'outcomes-mtm', { until_day: '2026-11-22' })
    expect(await client.claims.waiting({})).toEqual([])
    expect(programIn(await encounter(), 'outcomes-mtm').because).toBeNull()
  })

  it('gives a claim for the whole and one for each problem', async () => {
    const { ids } = await client.claims.make({ encounterId: cmr.reviewId, program: 'outcomes-mtm' })
    const claims = await Promise.all(ids.map((claimId) => client.claims.read({ claimId })))
    expect(claims.map(({ service, problemTitle }) => [service, problemTitle])).toEqual([
      ['cmr', null],
      ['prescriber-consult', 'Two NSAIDs'],
    ])
    expect(claims[1]?.holds).toEqual([
      'No member number',
      'Two NSAIDs: no drug',
      'Two NSAIDs: no result',
      'Two NSAIDs: no cost-avoidance severity',
      'No term says the code: fill in the code table',
    ])
  })

  it('is mended once for every program by what a person says of a problem', async () => {
    const say = (
      field: 'drugId' | 'severity' | 'rationale' | 'result' | 'resultOn',
      value: string,
    ) => ({
      subjectId: cmr.problemId,
      field,
      value,
    })
    await client.claims.say({
      encounterId: cmr.reviewId,
      facts: [
        say('drugId', cmr.drugs.meloxicam ?? ''),
        say('severity', '5'),
        say('result', 'stopped'),
        say('resultOn', '2026-11-23'),
      ],
    })
    const { ids } = await client.claims.make({ encounterId: cmr.reviewId, program: 'outcomes-mtm' })
    const claimId = ids[1] ?? ''
    expect((await client.claims.read({ claimId })).holds).toContain(
      'Two NSAIDs: severity 5 needs a written rationale',
    )
    await client.claims.say({
      encounterId: cmr.reviewId,
      facts: [say('rationale', 'A bleed within the year is likely')],
    })
    const { holds, dur } = await client.claims.read({ claimId })
    expect(holds).toEqual(['No member number', 'No term says the code: fill in the code table'])
    expect(dur).toMatchObject([{ reason: 'TD', service: 'M0', result: '3C', isSettled: false }])
  })

  it('takes no fact about something that is not in it', async () => {
    await failure(
      client.claims.say({
        encounterId: cmr.reviewId,
        facts: [{ subjectId: 'nothing', field: 'severity', value: '2' }],
      }),
      'not-found',
    )
  })
})

describe('a claim', () => {
  it('is held until nothing is missing, and says what and where', async () => {
    await enroll(test, cmr, 'cpt-billing')
    const claimId = await makeCpt(client, cmr.reviewId)
    const wrong = await failure(client.claims.move({ claimId, to: 'checked' }), 'incomplete')
    expect(wrong.missing).toContainEqual({
      what: 'No face-to-face minutes are logged',
      where: 'minutes',
    })
    expect((await client.claims.read({ claimId })).state).toBe('draft')
  })

  it('has no amount while no term says the fee', async () => {
    await enroll(test, cmr, 'cpt-billing')
    await sayTime(client, cmr.reviewId)
    expect(
      (await client.claims.read({ claimId: await makeCpt(client, cmr.reviewId) })).billedCents,
    ).toBeNull()
  })

  it('goes from draft to payment: checked, sent, denied, sent again, paid', async () => {
    await readyForCpt(test, cmr)
    const claimId = await makeCpt(client, cmr.reviewId)
    expect((await client.claims.read({ claimId })).draft.lines).toEqual([
      { code: '99605', modifiers: ['95'], units: 1, cents: 6000 },
      { code: '99607', modifiers: ['95'], units: 2, cents: 6000 },
    ])
    await failure(client.claims.move({ claimId, to: 'sent' }), 'conflict')
    await client.claims.move({ claimId, to: 'checked' })
    const sent = await client.claims.move({ claimId, to: 'sent', payerNumber: 'P-1' })
    expect(sent).toMatchObject({
      state: 'sent',
      sentOn: '2026-11-23',
      billedCents: 12_000,
      payerNumber: 'P-1',
    })
    expect(await client.claims.receivables({})).toMatchObject([
      { program: 'cpt-billing', claims: 1, upTo30Cents: 12_000, withoutFee: 0 },
    ])
    await failure(client.claims.remit({ claimId, kind: 'denial', cents: 0 }), 'conflict')
    const denied = await client.claims.remit({
      claimId,
      kind: 'denial',
      cents: 0,
      reasonCode: '16',
      reason: 'Lacks information',
    })
    expect(denied).toMatchObject({ state: 'denied', paidCents: 0 })
    expect((await client.claims.list({ list: 'answer' })).map(({ id }) => id)).toEqual([claimId])
    await client.claims.move({ claimId, to: 'resubmitted', reason: 'Diagnosis added' })
    const paid = await client.claims.remit({
      claimId,
      kind: 'payment',
      cents: 9500,
      remittance: 'EFT-7',
    })
    expect(paid).toMatchObject({ state: 'paid', paidCents: 9500, billedCents: 12_000 })
    expect(paid.events.map(({ state, reason }) => [state, reason])).toEqual([
      ['draft', null],
      ['checked', null],
      ['sent', null],
      ['denied', '16: Lacks information'],
      ['resubmitted', 'Diagnosis added'],
      ['paid', null],
    ])
    expect(paid.payments.map(({ kind, cents }) => [kind, cents])).toEqual([
      ['denial', 0],
      ['payment', 9500],
    ])
    expect(await client.claims.receivables({})).toEqual([])
    const back = await client.claims.move({ claimId, to: 'reversed', reason: 'Paid twice' })
    expect(back).toMatchObject({ paidCents: 0 })
    expect(back.payments.at(-1)).toMatchObject({ kind: 'taken-back', cents: 9500 })
  })

  it('keeps what left as it left, whatever the chart says later', async () => {
    await readyForCpt(test, cmr)
    const claimId = await makeCpt(client, cmr.reviewId)
    await client.claims.move({ claimId, to: 'checked' })
    await client.claims.move({ claimId, to: 'sent' })
    await client.claims.say({
      encounterId: cmr.reviewId,
      facts: [{ subjectId: cmr.reviewId, field: 'faceMinutes', value: '16' }],
    })
    expect((await client.claims.read({ claimId })).draft.lines).toHaveLength(2)
  })

  it('counts towards the limit of its program, and the limit says why', async () => {
    await readyForCpt(test, cmr)
    await writeTerms(test, cmr.ownerId, 'cpt-billing', { 'limit visits': 0 })
    const wrong = await failure(
      client.claims.move({ claimId: await makeCpt(client, cmr.reviewId), to: 'checked' }),
      'incomplete',
    )
    expect(wrong.message).toMatch(/Visits: 0 in a calendar year; 0 given/)
  })

  it('is not moved to a day that is still to come', async () => {
    await readyForCpt(test, cmr)
    const claimId = await makeCpt(client, cmr.reviewId)
    const future = { claimId, to: 'checked', onDay: '2026-11-24' } as const
    expect(await test.invoke('claims.move', future)).toMatchObject({
      ok: false,
      error: { kind: 'invalid-input' },
    })
  })

  it('is discarded with a reason, and may then be made anew', async () => {
    await readyForCpt(test, cmr)
    const claimId = await makeCpt(client, cmr.reviewId)
    await failure(client.claims.move({ claimId, to: 'discarded' }), 'conflict')
    await client.claims.move({ claimId, to: 'discarded', reason: 'Wrong program' })
    expect(await makeCpt(client, cmr.reviewId)).not.toBe(claimId)
  })

  it('settles its codes by a pharmacist, of the lists alone', async () => {
    const { ids } = await client.claims.make({ encounterId: cmr.reviewId, program: 'outcomes-mtm' })
    const claimId = ids[1] ?? ''
    const ofProblem = { claimId, problemId: cmr.problemId, service: 'M0', result: '3C' }
    await failure(client.claims.settleDur({ ...ofProblem, reason: 'Q9' }), 'invalid-input')
    const { dur } = await client.claims.settleDur({ ...ofProblem, reason: 'UD' })
    expect(dur).toMatchObject([{ reason: 'UD', service: 'M0', result: '3C', isSettled: true }])
    const personId = await addPerson(client, 'technician')
    await client.session.switchUser({ personId, pin: technicianPin })
    await failure(client.claims.settleDur({ ...ofProblem, reason: 'UD' }), 'not-allowed')
  })
})
