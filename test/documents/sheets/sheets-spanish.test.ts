// Sheets for patients in Spanish: fixed words by pairs, free text in English in lines of its own, marked.

import { describe, expect, it } from 'vitest'
import type { AnyDocumentTemplate, DocumentInput } from '../../../src-main/documents/template.ts'
import { anyTemplate } from '../../../src-main/documents/template.ts'
import { drawnSchedule } from '../../../src-main/documents/templates/patient/drawn-schedule.ts'
import { fridgeSheet } from '../../../src-main/documents/templates/patient/fridge-sheet.ts'
import { medicationActionPlan } from '../../../src-main/documents/templates/patient/medication-action-plan.ts'
import { personalMedicationRecord } from '../../../src-main/documents/templates/patient/personal-medication-record.ts'
import { walletCard } from '../../../src-main/documents/templates/patient/wallet-card.ts'
import { textPackOf } from '../../../src-main/documents/text-packs/index.ts'
import {
  patientSheetLanguages,
  patientSheetWords,
} from '../../../src-main/documents/text-packs/patient-sheets.ts'
import { definitionText } from '../../helpers/definition-text.ts'
import { pdfPages } from '../../helpers/pdf-text.ts'
import type { SampleChanges } from '../../helpers/sample-document-input.ts'
import { sampleDocumentInput, sampleMedication } from '../../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../../helpers/test-renderer.ts'

const sheets = [
  anyTemplate(drawnSchedule),
  anyTemplate(fridgeSheet),
  anyTemplate(medicationActionPlan),
  anyTemplate(personalMedicationRecord),
  anyTemplate(walletCard),
] as const

const mark = '(en inglés, sin traducir)'

/** Words that only a person wrote, and their pairs where there are some. */
const changes: SampleChanges = {
  medications: [
    sampleMedication({
      id: 'm-known',
      text: 'Metformin 500 mg tablet',
      patientWording: 'Take 1 tablet by mouth every morning',
      indication: 'Diabetes',
    }),
    sampleMedication({
      id: 'm-own',
      text: 'Zolpidem 5 mg tablet',
      patientWording: 'Take it as we practised',
      indication: 'Her old trouble',
    }),
  ],
  patient: {
    emergencyContact: { name: 'Otto Exempel', relationship: 'son', phone: '(555) 010-0400' },
  },
  review: {
    patientGoal: 'Walk the dog again',
    todo: [
      { id: 't-1', problemId: null, topic: 'Flu shot', actions: ['Get your flu shot.'] },
      { id: 't-2', problemId: null, topic: 'Sleep', actions: ['Keep a light on at night.'] },
    ],
  },
}

const inSpanish = (over: SampleChanges = {}, typeSize: DocumentInput['typeSize'] = 14) => ({
  ...sampleDocumentInput({ ...changes, ...over }),
  textPack: textPackOf('es'),
  typeSize,
})

function partsOf(template: AnyDocumentTemplate, input: DocumentInput) {
  const prepared = template.prepare(input)
  if (!prepared.ok) throw new Error(`Not prepared: ${JSON.stringify(prepared.missing)}`)
  return template.build(prepared.facts)
}
const wordsOf = (template: AnyDocumentTemplate, input: DocumentInput) =>
  partsOf(template, input).map(definitionText).join(' ')

/** Every fixed text of a pack, up to its first blank. */
function fixedTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.replace(/\{.*$/, '').trim()]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(fixedTexts) : []
}

describe.each(sheets)('$title in Spanish', (template) => {
  it('has no word of the English pack', () => {
    const spanish = fixedTexts(patientSheetWords('es'))
    const english = fixedTexts(patientSheetWords('en')).filter(
      (text) => text.length > 3 && !spanish.some((other) => other.includes(text)),
    )
    for (const size of [14, 20] as const) {
      const words = wordsOf(template, inSpanish({}, size))
      expect(english.filter((text) => words.includes(text))).toEqual([])
    }
  })

  it('says that it is Spanish and a draft, and is an English page for the file as well', async () => {
    const parts = partsOf(template, inSpanish())
    expect(parts.map(({ language }) => language)).toEqual(parts.map(() => 'es-US'))
    const { bytes } = await renderDocument(parts, { ...testDocumentInfo, language: 'es-US' })
    const text = pdfPages(bytes).join(' ')
    expect(text).toContain('traducción preliminar')
    expect(wordsOf(template, sampleDocumentInput(changes))).not.toContain(mark)
  })
})

describe('free text on a Spanish sheet', () => {
  it('stands in English in a line of its own, marked, with the note once', () => {
    const words = wordsOf(anyTemplate(fridgeSheet), inSpanish())
    expect(words).toContain(`Para: Her old trouble ${mark}`)
    expect(words).toContain(`Take it as we practised ${mark}`)
    expect(words).toContain('Tome 1 tableta por la boca todos los días por la mañana.')
    expect(words).toContain('Para: Diabetes')
    expect(words.split('no tiene una traducción revisada')).toHaveLength(2)
    const json = JSON.stringify(partsOf(anyTemplate(fridgeSheet), inSpanish()))
    // The label and the English words are two texts.
    expect(json).toContain('"Para:"')
    expect(json).toContain('"Her old trouble"')
  })

  it('is not marked where every word has its pair', () => {
    const [known] = changes.medications ?? []
    if (known === undefined) throw new Error('No medicine')
    const words = wordsOf(anyTemplate(fridgeSheet), inSpanish({ medications: [known] }))
    expect(words).not.toContain(mark)
    expect(words).not.toContain('no tiene una traducción revisada')
    expect(words).toContain('Para: Diabetes')
  })

  it('keeps an allergy in English as a whole when one half has no pair', () => {
    const allergies = (reaction: string | null): SampleChanges => ({
      allergies: { kind: 'listed', items: [{ id: 'a-1', substance: 'Penicillin', reaction }] },
    })
    const words = (reaction: string | null) =>
      wordsOf(anyTemplate(personalMedicationRecord), inSpanish(allergies(reaction)))
    expect(words('hives')).toContain('penicilina: urticaria (ronchas)')
    expect(words('went purple')).toContain(`Penicillin: went purple ${mark}`)
    expect(words(null)).toContain('penicilina: la reacción no está anotada')
  })

  it('is the patient’s goal and the steps that have no pair', () => {
    const words = wordsOf(anyTemplate(medicationActionPlan), inSpanish())
    expect(words).toContain(`Mi meta: Walk the dog again ${mark}`)
    expect(words).toContain(`Sleep ${mark} Keep a light on at night. ${mark}`)
    expect(words).toContain('Vacuna contra la gripe Póngase la vacuna contra la gripe.')
  })

  it('is who somebody is to the patient, unless that has a pair', () => {
    const words = (relationship: string) =>
      wordsOf(
        anyTemplate(walletCard),
        inSpanish({
          patient: { emergencyContact: { name: 'Otto Exempel', relationship, phone: null } },
        }),
      )
    expect(words('Son')).toContain('Otto Exempel, hijo')
    expect(words('friend from the choir')).toContain(`friend from the choir ${mark}`)
  })
})

describe('the packs of words for sheets', () => {
  it('say the same sentences with the same blanks', () => {
    const tokens = (value: unknown) =>
      JSON.stringify(value)
        .match(/\{\w+\}/g)
        ?.toSorted()
    for (const language of patientSheetLanguages) {
      const words = patientSheetWords(language)
      expect(tokens(words)).toEqual(tokens(patientSheetWords('en')))
      expect(words.personalMedicationRecord.questions).toHaveLength(6)
      expect(fixedTexts(words).filter((text) => text === '')).toHaveLength(
        fixedTexts(patientSheetWords('en')).filter((text) => text === '').length,
      )
    }
  })
})
