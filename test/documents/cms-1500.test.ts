// The CMS-1500 read back from the drawn page, box by box: every datum stands at its line and column, and nowhere else.

import { describe, expect, it } from 'vitest'
import type { ClaimOnPaper } from '../../src-main/documents/billing/claim-on-paper.ts'
import { fillCms1500 } from '../../src-main/documents/billing/fill-cms-1500.ts'
import { fieldOf } from '../../src-main/documents/billing/filled-form.ts'
import type { DocumentTemplate } from '../../src-main/documents/template.ts'
import { cms1500 } from '../../src-main/documents/templates/office/cms-1500.ts'
import { formCells } from '../../src-main/reference/claim-form/cms-1500-cells.ts'
import {
  formFields,
  formGrid,
  serviceFields,
} from '../../src-main/reference/claim-form/cms-1500-fields.ts'
import { sampleClaim, sampleClaimLine } from '../helpers/claims/sample-claim.ts'
import { sampleDocumentInput, samplePharmacy } from '../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'
import { placedWords } from './pdf-geometry.ts'

const input = sampleDocumentInput()
const fill = (over: Partial<ClaimOnPaper> = {}) =>
  fillCms1500(sampleClaim(input, over), samplePharmacy)
const textsOf = (over: Partial<ClaimOnPaper> = {}) => fill(over).forms[0]?.texts ?? {}

async function drawn<Facts>(
  template: DocumentTemplate<Facts>,
  claim: Partial<ClaimOnPaper> = {},
  shift = { right: 0, down: 0 },
) {
  const prepared = template.prepare({ ...sampleDocumentInput({ claim }), formShift: shift })
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.missing))
  return renderDocument(template.build(prepared.facts), testDocumentInfo)
}

/** Line and column of the grid at which a drawn word begins. */
function gridPlace({ left, bottom }: { readonly left: number; readonly bottom: number }) {
  return {
    line: Math.round((bottom - formGrid.top) / formGrid.linePoints),
    column: (left - formGrid.left) / formGrid.columnPoints + 1,
  }
}

const expected: Readonly<Record<string, string>> = {
  'payer.1': 'EXAMPLE HEALTH PLAN INC',
  'payer.2': 'P O BOX 100',
  'payer.4': 'SAMPLETON IA 50000-1234',
  'kind.group': 'X',
  'insured.id': 'XYZ123456',
  'patient.name': 'EXEMPEL, MARIA, Q',
  'patient.birth.month': '03',
  'patient.birth.day': '09',
  'patient.birth.year': '1950',
  'patient.female': 'X',
  'insured.name': 'EXEMPEL, MARIA, Q',
  'patient.street': '7 SAMPLE LANE APT 2',
  'relation.self': 'X',
  'insured.street': '7 SAMPLE LANE APT 2',
  'patient.city': 'SAMPLETON',
  'patient.state': 'IA',
  'patient.zip': '50000',
  'patient.area': '555',
  'patient.phone': '0100300',
  'insured.city': 'SAMPLETON',
  'insured.state': 'IA',
  'insured.zip': '50000',
  'insured.area': '555',
  'insured.phone': '0100300',
  'insured.group': 'G77',
  'employment.no': 'X',
  'auto.no': 'X',
  'accident.no': 'X',
  'insured.birth.month': '03',
  'insured.birth.day': '09',
  'insured.birth.year': '1950',
  'insured.female': 'X',
  'insured.plan': 'EXAMPLE CHOICE',
  'another.no': 'X',
  'patient.signature': 'SIGNATURE ON FILE',
  'insured.signature': 'SIGNATURE ON FILE',
  'referring.qualifier': 'DN',
  'referring.name': 'DANA SAMPLE MD',
  'referring.npi': '1245319599',
  'lab.no': 'X',
  icd: '0',
  'diagnosis.A': 'I10',
  'diagnosis.B': 'E119',
  'diagnosis.C': 'Z794',
  authorization: 'PA55',
  '1.from.month': '11',
  '1.from.day': '23',
  '1.from.year': '26',
  '1.to.month': '11',
  '1.to.day': '23',
  '1.to.year': '26',
  '1.place': '01',
  '1.code': '99605',
  '1.modifier.1': 'U9',
  '1.pointer': 'ABC',
  '1.charge': '52 00',
  '1.units': '1',
  '1.rendering.npi': '1234567893',
  '2.from.month': '11',
  '2.from.day': '23',
  '2.from.year': '26',
  '2.to.month': '11',
  '2.to.day': '23',
  '2.to.year': '26',
  '2.place': '01',
  '2.code': '99607',
  '2.modifier.1': 'U9',
  '2.pointer': 'ABC',
  '2.charge': '48 00',
  '2.units': '2',
  '2.rendering.npi': '1234567893',
  'tax.id': '001234567',
  'tax.ein': 'X',
  account: 'C7K32QMX',
  'assignment.yes': 'X',
  total: '100 00',
  paid: '10 00',
  'provider.signature': 'ROBIN TESTWELL PHARMD',
  'provider.signed': '112326',
  'facility.name': 'WILLOW CREEK PHARMACY',
  'facility.street': '100 EXAMPLE STREET',
  'facility.city': 'SAMPLETON IA 50000',
  'facility.npi': '1234567893',
  'billing.area': '555',
  'billing.phone': '0100100',
  'billing.name': 'WILLOW CREEK PHARMACY',
  'billing.street': '100 EXAMPLE STREET',
  'billing.city': 'SAMPLETON IA 50000',
  'billing.npi': '1234567893',
}

describe('the overlay', () => {
  it('fills every box of a complete claim and no other', () => {
    expect(textsOf()).toEqual(expected)
    expect(fill().missing).toEqual([])
    expect(fill().cut).toEqual([])
  })

  it('sets every word at its line and column, read back from the page', async () => {
    const words = placedWords((await drawn(cms1500)).bytes)
    const places = words.map((word) => ({ text: word.text, ...gridPlace(word) }))
    let count = 0
    for (const [id, text] of Object.entries(expected)) {
      const field = fieldOf(id)
      const line = field.line + field.row * formGrid.serviceStep
      const first = field.column + (field.align === 'right' ? field.width - text.length : 0)
      let column = first
      for (const word of text.split(' ')) {
        const found = places.find(
          (one) => one.text === word && one.line === line && Math.abs(one.column - column) < 0.15,
        )
        expect(found, `${id}: ${word} at line ${line}, column ${column}`).toBeDefined()
        count += 1
        column += word.length + 1
      }
    }
    // Neighbours of one line may be read as one word; nothing else is on the page.
    expect(words.length).toBeLessThanOrEqual(count)
    expect(words.map(({ text }) => text).join('').length).toBe(
      Object.values(expected).join('').replaceAll(' ', '').length,
    )
  })

  it('moves by the shift of the store’s printer and by nothing else', async () => {
    const still = placedWords((await drawn(cms1500)).bytes)
    const moved = placedWords((await drawn(cms1500, {}, { right: 3, down: -2 })).bytes)
    expect(moved.length).toBe(still.length)
    moved.forEach((word, at) => {
      expect(word.left - (still[at]?.left ?? 0)).toBeCloseTo(3, 1)
      expect(word.top - (still[at]?.top ?? 0)).toBeCloseTo(-2, 1)
    })
  })

  it('goes on to a further form after six lines, each with its own total', async () => {
    const lines = Array.from({ length: 7 }, (_, at) => sampleClaimLine({ cents: 1000 + at }))
    const { forms } = fill({ lines })
    expect(forms.map(({ texts }) => [texts.total, texts.paid])).toEqual([
      ['60 15', '10 00'],
      ['10 06', '0 00'],
    ])
    expect(forms[1]?.texts['1.code']).toBe('99605')
    expect(forms[1]?.texts['2.code']).toBeUndefined()
    expect(forms[1]?.texts['patient.name']).toBe('EXEMPEL, MARIA, Q')
    const { pages } = await drawn(cms1500, { lines })
    expect(pages).toBe(2)
  })
})

describe('the geometry', () => {
  const all = [
    ...formFields,
    ...Array.from({ length: formGrid.serviceLines }, (_, row) =>
      serviceFields.map((one) => ({ ...one, line: one.line + row * formGrid.serviceStep })),
    ).flat(),
  ]
  it('keeps every field within the columns of the form', () => {
    expect(
      all.filter((one) => one.column < 1 || one.column + one.width - 1 > formGrid.columns),
    ).toEqual([])
  })

  it('lets no two fields share a character', () => {
    const taken = new Map<string, string>()
    for (const one of all)
      for (let at = 0; at < one.width; at += 1) {
        const place = `${one.line}/${one.column + at}`
        expect(taken.get(place), `${one.id} at ${place}`).toBeUndefined()
        taken.set(place, one.id)
      }
  })

  it('has every field but the carrier block inside one drawn box', () => {
    const outside = all.filter(
      (one) =>
        one.box !== 'carrier block' &&
        !formCells.some(
          (cell) =>
            one.line >= cell.top &&
            one.line <= cell.bottom &&
            one.column >= cell.from &&
            one.column + one.width - 1 <= cell.to,
        ),
    )
    expect(outside.map(({ id }) => id)).toEqual([])
  })
})
