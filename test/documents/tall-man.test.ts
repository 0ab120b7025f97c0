// Tall letters: where they are written, where they are not, and that the table holds each name once.

import { describe, expect, it } from 'vitest'
import { tallMan } from '../../src-main/documents/languages/tall-man.ts'
import { prescriberLetter } from '../../src-main/documents/prescriber-letter.ts'
import { fridgeSheet } from '../../src-main/documents/templates/patient/fridge-sheet.ts'
import { tallManRows } from '../../src-main/reference/tall-man.ts'
import {
  sampleDocumentInput,
  sampleMedication,
  sampleRecommendation,
} from '../helpers/sample-document-input.ts'

describe('tall letters', () => {
  it.each([
    ['bupropion 150 mg', 'buPROPion 150 mg'],
    ['HYDROXYZINE HCL', 'hydrOXYzine HCL'],
    ['Hydralazine and hydroxyzine', 'hydrALAZINE and hydrOXYzine'],
    ['prednisone, then prednisolone', 'predniSONE, then prednisoLONE'],
    ['metformin/sitagliptin', 'metFORMIN/SITagliptin'],
    ['a nonlisted name', 'a nonlisted name'],
    ['prednisonex', 'prednisonex'],
  ])('of %s are %s', (text, tall) => {
    expect(tallMan(text)).toBe(tall)
    expect(tallMan(tall)).toBe(tall)
  })

  it('stand in a letter to a prescriber, and not on a sheet for a patient', () => {
    const input = sampleDocumentInput({
      prescriberId: 'dr-sample',
      medications: [sampleMedication({ text: 'Bupropion 150 mg tablet' })],
      review: {
        recommendations: [sampleRecommendation({ recommendation: 'Please stop bupropion.' })],
      },
    })
    expect(JSON.stringify(prescriberLetter.prepare(input))).toContain('Please stop buPROPion.')
    expect(JSON.stringify(fridgeSheet.prepare(input))).not.toContain('buPROPion')
  })

  it('are in the table once for each name, and change nothing but the case', () => {
    const names = tallManRows.map(({ name }) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    for (const { name } of tallManRows) expect(name).toMatch(/^[a-z]*[A-Z]/i)
    expect(tallManRows.every(({ name }) => name !== name.toLowerCase())).toBe(true)
  })
})
