// A program of the store's own over the wire: it qualifies people, lists a review, prices a claim and lets it go, is
// changed by versions and restored; what was claimed under it keeps its name.

import { beforeEach, expect, it } from 'vitest'
import type { InputOf } from '../../../src-main/contract/client.ts'
import { type ClaimedReview, signedCmr } from '../../helpers/claims/claimed-review.ts'
import { type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let cmr: ClaimedReview

type Definition = InputOf<'ownPrograms.save'>['definition']

const definition: Definition = {
  ...{ name: 'Pressure club', isByList: false, leastAge: 18, endsOn: null },
  conditions: ['i10'],
  services: [
    {
      ...{ id: 'review', title: 'Review', kind: 'CMR', code: 'CLUB-1', feeCents: 3500 },
      needs: ['diagnosis'],
      limit: { most: 1, window: 'calendar-year' },
    },
  ],
}
const make = (over: Partial<Definition> = {}) =>
  test.client.ownPrograms.save({ definition: { ...definition, ...over }, note: null })
const eligibility = async (program: string) =>
  (await test.client.patients.chart({ patientId: cmr.patientId })).eligibility.find(
    (one) => one.program === program,
  )
const draftOf = async (program: string) => {
  const { programs } = await test.client.claims.encounter({ encounterId: cmr.reviewId })
  return programs.find((one) => one.program === program)
}

beforeEach(async () => {
  test = testApp()
  cmr = await signedCmr(test)
})

it('goes from eligibility to a checked claim like every other', async () => {
  const { program } = await make()
  expect(await eligibility(program)).toMatchObject({
    programName: 'Pressure club',
    answer: 'yes',
    criteria: [{ id: 'age' }, { id: 'conditions', because: 'High blood pressure' }],
  })
  await test.client.programs.recompute({})
  expect(await draftOf(program)).toMatchObject({
    name: 'Pressure club',
    drafts: [{ lines: [{ code: 'CLUB-1', cents: 3500 }], limits: [{ answer: 'within' }] }],
  })
  const { ids } = await test.client.claims.make({ encounterId: cmr.reviewId, program })
  const claimId = ids[0] ?? ''
  await test.client.claims.move({ claimId, to: 'checked' })
  const [row] = await test.client.claims.list({ list: 'draft' })
  expect(row).toMatchObject({ programName: 'Pressure club', state: 'checked', billedCents: 3500 })
})

it('keeps its versions, restores one, and refuses a change of an old one', async () => {
  const { program } = await make()
  const change = (version: number, name: string) =>
    test.client.ownPrograms.save({
      ...{ program, version, note: 'Renamed' },
      definition: { ...definition, name },
    })
  await change(1, 'Heart club')
  await expect(change(1, 'Late club')).rejects.toMatchObject({ failure: { kind: 'conflict' } })
  expect((await eligibility(program))?.programName).toBe('Heart club')
  await test.client.ownPrograms.restore({ program, version: 1 })
  const [view] = await test.client.ownPrograms.list({})
  expect(
    view?.versions.map(({ version, note, definition: { name } }) => [version, note, name]),
  ).toEqual([
    [3, 'Restored: version 1', 'Pressure club'],
    [2, 'Renamed', 'Heart club'],
    [1, null, 'Pressure club'],
  ])
})

it('has terms that are written from a day on', async () => {
  const { program } = await make()
  await test.client.programTerms.save({
    ...{ program, key: 'fee review', value: 4000, note: 'New price' },
    from: (await test.client.claims.encounter({ encounterId: cmr.reviewId })).on,
  })
  expect((await draftOf(program))?.drafts[0]?.lines).toMatchObject([{ cents: 4000 }])
})

it.each<[string, Partial<Definition>, string]>([
  ['the name of another program', { name: 'mirixa' }, 'definition.name'],
  ['nobody who qualifies', { leastAge: null, conditions: [] }, 'definition.isByList'],
  [
    'two services of one name',
    { services: [...definition.services, ...definition.services] },
    'definition.services.1.title',
  ],
  ['an end that is no day', { endsOn: '2026-02-30' }, 'definition.endsOn'],
])('refuses %s', async (_, over, field) => {
  await expect(make(over)).rejects.toMatchObject({
    failure: { kind: 'invalid-input', fields: { [field]: expect.any(String) } },
  })
})
