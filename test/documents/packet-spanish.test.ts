import { describe, expect, it } from 'vitest'
import type { Medication } from '../../src-main/clinical/chart.ts'
import { cmsPacket } from '../../src-main/documents/cms-packet.ts'
import { hoursIn, phraseIn, reasonIn } from '../../src-main/documents/languages/in-language.ts'
import { medicationList } from '../../src-main/documents/medication-list.ts'
import { cmsPacketText, textPackOf } from '../../src-main/documents/text-packs/index.ts'
import { definitionText } from '../helpers/definition-text.ts'
import { pdfPages } from '../helpers/pdf-text.ts'
import type { SampleChanges } from '../helpers/sample-document-input.ts'
import { sampleDocumentInput, sampleMedication } from '../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'

const spanish = (changes: SampleChanges) => ({
  ...sampleDocumentInput(changes),
  textPack: textPackOf('es'),
})

function rowOf(over: Partial<Medication>) {
  const prepared = medicationList.prepare(spanish({ medications: [sampleMedication(over)] }))
  if (!prepared.ok) throw new Error('Not prepared')
  return prepared.facts.rows[0]
}

function wordsOf(changes: SampleChanges): string {
  const prepared = cmsPacket.prepare(spanish(changes))
  if (!prepared.ok) throw new Error(`Not prepared: ${JSON.stringify(prepared.missing)}`)
  return cmsPacket.build(prepared.facts).map(definitionText).join(' ')
}

const mark = '(en inglés, sin traducir)'

describe('how a medicine is taken, on a Spanish page', () => {
  const cases: readonly (readonly [
    what: string,
    over: Partial<Medication>,
    text: string,
    isMarked: boolean,
  ])[] = [
    [
      'comes from the phrase tables when the wording is understood',
      { patientWording: 'Take 1 tablet by mouth every morning' },
      'Tome 1 tableta por la boca todos los días por la mañana.',
      false,
    ],
    [
      'comes from the phrase tables for codes of the prescriber',
      { directions: '1 TAB PO QD' },
      'Tome 1 tableta por la boca 1 vez al día.',
      false,
    ],
    [
      'stays in English and is marked when one word is not understood',
      { patientWording: 'Take 1 tablet with the blue spoon' },
      'Take 1 tablet with the blue spoon',
      true,
    ],
    [
      'never takes the prescriber’s words where the pharmacist wrote others',
      { patientWording: 'Take it as we practised', directions: '1 TAB PO QD' },
      'Take it as we practised',
      true,
    ],
  ]
  it.each(cases)('%s', (_, over, text, isMarked) => {
    const row = rowOf(over)
    expect(row?.directions).toEqual({ kind: 'patient-wording', text })
    expect(row?.untranslated.includes('directions')).toBe(isMarked)
  })

  it('is asked for where nobody wrote it, and for what it is', () => {
    const words = wordsOf({ medications: [sampleMedication({})] })
    expect(words).toContain('Pregunte a su farmacéutico cómo tomarlo')
    expect(words).toContain('Pregunte a su médico para qué es')
  })
})

describe('pairs of phrases', () => {
  it('translate a whole phrase or none', () => {
    expect(phraseIn('es', 'reaction', 'Hives')).toEqual({
      text: 'urticaria (ronchas)',
      isTranslated: true,
    })
    expect(phraseIn('es', 'reaction', 'hives and more')).toEqual({
      text: 'hives and more',
      isTranslated: false,
    })
    expect(phraseIn('en', 'reaction', 'hives')).toEqual({ text: 'hives', isTranslated: true })
  })

  it('know the reasons of the phrase tables of directions', () => {
    expect(reasonIn('es', 'gout')).toEqual({ text: 'La gota', isTranslated: true })
    expect(reasonIn('es', 'High blood pressure')).toEqual({
      text: 'Presión arterial alta',
      isTranslated: true,
    })
    expect(reasonIn('es', 'Her old trouble')).toEqual({
      text: 'Her old trouble',
      isTranslated: false,
    })
  })

  it('translate opening hours word by word, or leave them', () => {
    expect(hoursIn('es', 'Monday to Friday 9 am to 6 pm').text).toBe(
      'lunes a viernes 9 a. m. a 6 p. m.',
    )
    expect(hoursIn('es', 'Mondays by appointment').isTranslated).toBe(false)
  })
})

describe('a Spanish packet', () => {
  it('has no English word of the form', () => {
    const words = wordsOf({ review: { todo: [] } })
    const english = cmsPacketText(textPackOf('en'))
    const fixed = [
      ...Object.values(english.toDoList),
      ...Object.values(english.medicationList),
      ...Object.values(english.coverLetter),
    ].filter((text): text is string => typeof text === 'string' && text.length > 12)
    for (const text of fixed) expect(words).not.toContain(text.replace(/\{.*$/, '').trim() || text)
  })

  it('puts free text in a line of its own, marked, and explains the mark once on each list', () => {
    const words = wordsOf({ review: { patientGoal: 'Walk the dog again' } })
    expect(words).toContain(`Walk the dog again ${mark}`)
    expect(words).toContain(`Get up slowly, and keep a light on at night. ${mark}`)
    expect(words).not.toContain(`Vacuna contra la gripe ${mark}`)
    expect(words.split('no tienen una traducción revisada')).toHaveLength(3)
  })

  it('lets hours without a translation stand apart', () => {
    const words = wordsOf({ pharmacy: { hours: 'Whenever the light is on' } })
    expect(words).toContain(`Horario: Whenever the light is on ${mark}`)
    expect(words).not.toContain('Atendemos')
  })

  it('writes days so that day and month cannot be taken for each other, and says that it is Spanish', async () => {
    const prepared = cmsPacket.prepare(spanish({}))
    if (!prepared.ok) throw new Error('Not prepared')
    const parts = cmsPacket.build(prepared.facts)
    expect(parts.map(({ language }) => language)).toEqual(['es-US', 'es-US', 'es-US'])
    const { bytes } = await renderDocument(parts, { ...testDocumentInfo, language: 'es-US' })
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (es-US)')
    const text = pdfPages(bytes).join(' ')
    expect(text).toContain('9 de marzo de 1950')
    expect(text).toContain('redacción preliminar, no es el texto oficial')
    expect(text).not.toContain('03/09/1950')
  })

  it('has every sentence that the English pack has', () => {
    const english = cmsPacketText(textPackOf('en'))
    const other = cmsPacketText(textPackOf('es'))
    const tokens = (text: unknown) =>
      JSON.stringify(text)
        .match(/\{\w+\}/g)
        ?.toSorted() ?? []
    expect(tokens(other.coverLetter)).toEqual(tokens(english.coverLetter))
    expect(tokens(other.toDoList)).toEqual(tokens(english.toDoList))
    expect(tokens(other.medicationList)).toEqual(tokens(english.medicationList))
    expect(other.form.months).toHaveLength(12)
  })
})
