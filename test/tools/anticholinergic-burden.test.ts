import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildAnticholinergicBurden } from '../../tools/knowledge/build-anticholinergic-burden.ts'
import { temporaryFolder } from '../helpers/stored-chart.ts'

function built(...lines: readonly string[]) {
  const folder = temporaryFolder()
  const head = 'Name,Boustani2008,Rudolph2008,Carnahan2006,Bishara2020,ACBcalc,MajVote'
  writeFileSync(join(folder, 'ACB_table.csv'), [head, ...lines].join('\n'))
  const { json, ...rest } = buildAnticholinergicBurden(folder)
  return { rows: JSON.parse(json).rows, ...rest }
}

test('names become those of RxNorm, in order, and votes stay out', () => {
  expect(built('warfarin,,,1,0,1,1', 'Chlorphenamine,3,,,2,,3').rows).toEqual([
    'chlorpheniramine|3|||2|',
    'warfarin|||1|0|1',
  ])
})

test("a line under the drug's own name comes before one under another spelling, which fills its gaps", () => {
  expect(built('valproic acid,1,,,,1,1', 'valproate,,,1,0,0,0').rows).toEqual([
    'valproate|1||1|0|0',
  ])
})

test('a local form stays out, a systemic one is the drug', () => {
  const { rows, leftOut } = built(
    'dexamethasone-OPHTHALMIC,,,0,,,0',
    'dexamethasone-NOT(TOPICAL|NASAL),,,1,,,1',
    'melperone,,,,,1,1',
  )
  expect(rows).toEqual(['dexamethasone|||1||'])
  expect(leftOut).toEqual(['dexamethasone-OPHTHALMIC', 'melperone'])
})

test('a scale that contradicts itself about a drug says nothing of it', () => {
  const { rows, contradictions } = built('warfarin,1,,,,1,1', 'warfarin,2,,,,1,1')
  expect(rows).toEqual(['warfarin|||||1'])
  expect(contradictions).toEqual(['warfarin in acb: 1 and 2'])
})
