// Words and package of a fill together: confirmed, stood in for, or contradicting each other.

import { describe, expect, test } from 'vitest'
import { drugOfNdc, ndcInUpc } from '../../../src-main/clinical/medicines/drug-of-ndc.ts'
import { identifyDispensed } from '../../../src-main/clinical/medicines/identify-dispensed.ts'

/** Dulaglutide, 1.5 mg in 0.5 mL. */
const trulicity = '00002143380'

async function identified(text: string, ndc: string | null = trulicity) {
  const { drug, contradiction } = identifyDispensed(
    text,
    null,
    ndc === null ? null : await drugOfNdc(ndc),
  )
  return [drug?.ingredients.map((one) => one.name).join(' + ') ?? null, contradiction]
}

describe('Words and package', () => {
  test.each([
    ['Trulicity 0.75 mg/0.5 mL pen', 'dulaglutide', null],
    ['MYSTERY WEEKLY SHOT', 'dulaglutide', null],
    ['dulaglutyde pen', 'dulaglutide', null],
    ['Metformin HCl 500 mg tablet', null, 'drug'],
    ['metforminn 500 mg', null, 'drug'],
    ['metformin mystery tablet', null, 'drug'],
  ])('%s → %s, contradiction: %s', async (text, drug, contradiction) => {
    expect(await identified(text)).toEqual([drug, contradiction])
  })

  test('without a known package the words alone decide', async () => {
    expect(await identified('Metformin 500 mg tablet', null)).toEqual(['metformin', null])
    expect(await identified('MYSTERY', '99999999999')).toEqual([null, null])
  })
})

describe('The bar code of a drug', () => {
  test.each([
    ['300021433802', '0002143380'],
    ['0300021433802', '0002143380'],
    ['00300021433802', '0002143380'],
    ['300021433807', null],
    ['400021433803', null],
  ])('%s holds %s', (upc, ten) => expect(ndcInUpc(upc)).toBe(ten))

  test('finds the one package that the catalogue knows of the three', async () => {
    expect((await drugOfNdc('300021433802'))?.ndc11).toBe(trulicity)
  })
})
