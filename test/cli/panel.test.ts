// Eligibility of everybody from the command line.

import { describe, expect, it } from 'vitest'
import { auditAnswer, panelAnswer } from '../../src-main/cli/answers.ts'
import { programs } from '../../src-main/programs/index.ts'
import { type CliChart, cliChart } from '../helpers/cli-chart.ts'
import { dispensingCsv } from '../helpers/upload.ts'

async function panelOf(place: CliChart, ...options: readonly string[]) {
  const ran = await place.run('panel', ...options)
  expect(ran, ran.said).toMatchObject({ code: 0 })
  return panelAnswer.parse(ran.answers[0])
}

describe('panel', () => {
  it('of a chart without patients counts nobody in every program', async () => {
    const { patients, programs: rows } = await panelOf(await cliChart())
    expect(patients).toBe(0)
    expect(rows.map((row) => row.id)).toEqual(programs.map((program) => program.id))
    for (const row of rows)
      expect([row.yes, row.no, row.cannotTell, row.eligible]).toEqual([0, 0, 0, []])
  })

  it('says for each program what it waits for, on a day, and leaves a trace', async () => {
    const place = await cliChart()
    const csv = dispensingCsv([{ rx: '7000001', on: '10/13/2025' }])
    const imported = await place.run('import', place.file('fills.csv', csv))
    expect(imported, imported.said).toMatchObject({ code: 0 })
    const { on, patients, programs: rows } = await panelOf(place, '--on', '2025-11-23')
    expect([on, patients]).toEqual(['2025-11-23', 1])
    for (const row of rows) {
      expect([row.id, row.yes + row.no + row.cannotTell]).toEqual([row.id, 1])
      expect(row.eligible).toHaveLength(row.yes)
    }
    expect(rows.find((row) => row.id === 'mirixa')).toMatchObject({
      cannotTell: 1,
      waitsFor: [{ fact: 'payerListing', patients: 1 }],
    })
    const { entries } = auditAnswer.parse((await place.run('audit')).answers[0])
    expect(entries).toContainEqual(expect.objectContaining({ call: 'command.panel' }))
  })

  it('refuses a day that is none', async () => {
    const ran = await (await cliChart()).run('panel', '--on', '2025-02-30')
    expect(ran).toMatchObject({ code: 2, answers: [] })
  })
})
