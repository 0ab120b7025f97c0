import { describe, expect, test } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { Concern, Evidence } from '../../src-main/clinical/finding.ts'
import { readingGrade, targetGrade } from '../../src-main/clinical/reading/reading-grade.ts'
import { draftFrom, evidenceWords } from '../../src-renderer/forms/decide-draft.ts'

const evidence: Evidence = { fact: 'eGFR', value: '42', unit: 'mL/min', date: day('2026-11-03') }

function concern(more: Partial<Concern> = {}): Concern {
  return {
    kind: 'concern',
    rule: 'invented',
    row: 'invented',
    severity: 'major',
    interrupts: true,
    category: { pqa: 'safety', dtp: 'dosage-too-high' },
    subjects: [{ name: 'inventodrug', rxcui: null, kind: 'drug', id: 'm1' }],
    evidence: [evidence],
    text: 'Inventodrug: the dose is high for this kidney function.',
    recommendation: 'Consider half the dose.',
    source: { id: 'invented', citation: 'Invented citation, 2026.' },
    ...more,
  }
}

const written = { id: 'm1', prescriberId: 'p1', prescriberName: 'Nora Madeup, MD' }
const unwritten = { id: 'm1', prescriberId: null, prescriberName: null }

describe('the first words of a decision', () => {
  test('the letter goes to whoever prescribed the drug, with all facts and the source', () => {
    expect(draftFrom(concern(), [written]).letter).toEqual({
      prescriberId: 'p1',
      situation: 'Inventodrug: the dose is high for this kidney function.',
      background: 'eGFR: 42 mL/min (Nov 3, 2026)',
      assessment: 'Major problem of safety (dosage too high). Invented citation, 2026.',
      recommendation: 'Consider half the dose.',
      urgency: 'soon',
    })
  })

  test('nobody is chosen as addressee when no prescriber is recorded', () => {
    const draft = draftFrom(concern(), [unwritten])
    expect(draft.letter.prescriberId).toBeNull()
    expect(draft.todo.actions).toContain('Talk with my doctor about inventodrug.')
  })

  test('the patient is asked to talk first, never told to stop or change a medicine', () => {
    const { todo } = draftFrom(concern(), [written])
    expect(todo).toEqual({
      topic: 'Inventodrug',
      actions:
        'Talk with Nora Madeup, MD about inventodrug.\nDo not stop a drug on your own.\nDo not take more or less of it on your own.',
    })
  })

  test.each([
    ['Lorazepam'],
    ['Hydrochlorothiazide', 'Spironolactone'],
    ['Oxycodone-acetaminophen', 'Lorazepam'],
    ['Empagliflozin', 'Hydrochlorothiazide'],
  ])('is read at grade 6 about %s', (...names) => {
    const subjects = names.map((name) => ({ kind: 'drug' as const, id: name, name, rxcui: null }))
    const { todo } = draftFrom(concern({ subjects }), [])
    expect(readingGrade(todo.actions).grade).toBeLessThanOrEqual(targetGrade)
  })

  test.each([
    ['critical', 'now'],
    ['major', 'soon'],
    ['moderate', 'routine'],
    ['minor', 'routine'],
  ] as const)('a %s concern asks for an answer: %s', (severity, urgency) => {
    expect(draftFrom(concern({ severity }), [written]).letter.urgency).toBe(urgency)
  })

  test('a long text is cut to what a letter holds', () => {
    const { letter } = draftFrom(concern({ recommendation: 'x'.repeat(700) }), [written])
    expect(letter.recommendation).toHaveLength(600)
  })

  test.each([
    [evidence, 'eGFR: 42 mL/min (Nov 3, 2026)'],
    [{ ...evidence, unit: null, date: null }, 'eGFR: 42'],
  ])('a fact is written with unit and date when they are known', (fact, words) => {
    expect(evidenceWords(fact)).toBe(words)
  })
})
