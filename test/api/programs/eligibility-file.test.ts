// The eligibility file of the wellness program: changes name whom they change, a whole list ends whom it leaves out, a row that
// is not understood takes nobody in or out.

import { describe, expect, it } from 'vitest'
import type { Client } from '../../../src-main/contract/client.ts'
import { openStore, type TestApp, testApp } from '../../helpers/test-app.ts'
import { importFile } from '../../helpers/upload.ts'

const head = 'Last Name,First Name,DOB,Member ID,Group ID,Effective Date,Term Date,Action'
const ada = 'Testwell,Ada,05/02/1948,W-1,ACME,01/01/2026,,'
const ben = 'Placeholder,Ben,01/02/1970,W-2,ACME,,,'

const send = async (client: Client, rows: readonly string[], format: string) =>
  (await importFile(client, `${[head, ...rows].join('\n')}\n`, { format })).report
const changes = 'eligibility-csv'
const whole = 'eligibility-full-csv'

/** Who stands how, by member number. */
async function standings({ app }: TestApp) {
  const rows = await app.chartFile
    .reader()
    .selectFrom('program_enrollments')
    .select(['member_id', 'standing', 'group_id', 'from_day', 'until_day', 'learned_from'])
    .where('program', '=', 'pdhi-conxus')
    .where('voided_at', 'is', null)
    .orderBy('member_id')
    .execute()
  return Object.fromEntries(rows.map(({ member_id, ...rest }) => [member_id, rest]))
}

describe('the eligibility file', () => {
  it('takes people in, makes patients of whom the chart does not know, and the same file changes nothing', async () => {
    const test = testApp()
    await openStore(test)
    const { counts } = await send(test.client, [ada, ben], changes)
    expect(counts).toMatchObject({ rows: 2, imported: 2, unchanged: 0, bad: 0, newPatients: 2 })
    expect((await standings(test))['W-1']).toEqual({
      standing: 'listed',
      group_id: 'ACME',
      from_day: '2026-01-01',
      until_day: null,
      learned_from: 'Eligibility file of 2026-11-23',
    })
    const again = await send(test.client, [ada, ben], changes)
    expect(again.counts).toMatchObject({ imported: 0, unchanged: 2, newPatients: 0 })
    const { people } = await test.client.programs.people({ program: 'pdhi-conxus', answer: 'yes' })
    expect(people.map(({ last }) => last)).toEqual(['Placeholder', 'Testwell'])
  })

  it('of changes takes out whom it says, and leaves everybody else', async () => {
    const test = testApp()
    await openStore(test)
    await send(test.client, [ada, ben], changes)
    await send(test.client, ['Testwell,Ada,05/02/1948,W-1,,,11/30/2026,Term'], changes)
    expect(await standings(test)).toMatchObject({
      // What the row does not say stays.
      'W-1': { standing: 'not-listed', until_day: '2026-11-30', group_id: 'ACME' },
      'W-2': { standing: 'listed' },
    })
    // Back on the list: the old last day is gone.
    await send(test.client, [ada], changes)
    expect((await standings(test))['W-1']).toMatchObject({ standing: 'listed', until_day: null })
  })

  it('as a whole list ends whom it does not name, and they no longer qualify', async () => {
    const test = testApp()
    await openStore(test)
    await send(test.client, [ada, ben], whole)
    await send(test.client, [ben], whole)
    expect(await standings(test)).toMatchObject({
      'W-1': { standing: 'not-listed' },
      'W-2': { standing: 'listed' },
    })
    const { people } = await test.client.programs.people({ program: 'pdhi-conxus', answer: 'yes' })
    expect(people.map(({ last }) => last)).toEqual(['Placeholder'])
  })

  it('as a whole list with a row that stays out ends nobody, and says why', async () => {
    const test = testApp()
    await openStore(test)
    await send(test.client, [ada, ben], whole)
    const { counts, problems } = await send(
      test.client,
      [ben, 'Testwell,Ada,05/02/1948,W-1,,,,Perhaps'],
      whole,
    )
    expect(counts).toMatchObject({ rows: 2, bad: 1 })
    expect((await standings(test))['W-1']?.standing).toBe('listed')
    expect(problems.map(({ reason }) => reason).join(' ')).toMatch(
      /neither adds nor removes.*Nobody was taken off the list/,
    )
  })

  it('refuses a row without member number, or that ends before it begins', async () => {
    const test = testApp()
    await openStore(test)
    const { counts, problems } = await send(
      test.client,
      [
        'Testwell,Ada,05/02/1948,,ACME,,,',
        'Placeholder,Ben,01/02/1970,W-2,,02/01/2026,01/31/2026,',
      ],
      changes,
    )
    expect(counts).toMatchObject({ rows: 2, imported: 0, bad: 2, newPatients: 0 })
    expect(problems.map(({ line }) => line)).toEqual([2, 3])
  })
})
