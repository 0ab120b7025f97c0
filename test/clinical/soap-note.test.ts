import { describe, expect, it } from 'vitest'
import { type SoapInput, soapNote, soapText } from '../../src-main/clinical/notes/soap-note.ts'
import type { Review } from '../../src-main/clinical/review.ts'
import { aChart, today } from '../helpers/a-chart.ts'

const review: Review = {
  id: 'r1',
  referenceCode: 'TEST-0001',
  kind: 'CMR',
  mode: 'phone',
  recipient: 'patient',
  heldOn: today,
  patientGoal: null,
  problems: [],
  todo: [],
  recommendations: [],
  followUpOn: null,
  signature: null,
}
const { chart } = aChart()
  .takes('Lisinopril 10 mg tablet', { directions: 'Take 1 tablet daily' })
  .takes('Omeprazole 20 mg capsule')
const input: SoapInput = {
  review,
  reason: 'Yearly',
  chart,
  lines: [],
  barriers: [],
  note: null,
  prescribers: new Map(),
}
const line = { medicationId: 'm1', reason: null, says: null }

describe('the SOAP note written by the data', () => {
  it('says of each fact that nobody recorded that it is not recorded', () => {
    const { subjective, objective, assessment, plan } = soapNote({
      ...input,
      chart: aChart().chart,
    })
    expect(subjective).toContain('Goal of the patient: not recorded')
    for (const words of [
      'Medications:\n- not recorded',
      'Allergies: not asked',
      'Conditions: not recorded',
      'newest of each:\n- not recorded',
    ])
      expect(objective).toContain(words)
    expect(assessment).toBe('No medication therapy problem is recorded.')
    expect(plan).toContain('Follow-up: no day is set')
  })

  it('tells what the patient says: the goal in quotes, lines taken otherwise, lines not asked, barriers', () => {
    const { subjective } = soapNote({
      ...input,
      review: { ...review, patientGoal: 'I want to sleep' },
      lines: [
        { ...line, answer: 'differently', reason: 'cost', says: 'Every second day' },
        { ...line, medicationId: 'm2', answer: null },
      ],
      barriers: [{ medicationId: 'm1', barriers: ['Cost', 'Forgets doses'], note: null }],
    })
    expect(subjective).toContain('Goal of the patient: “I want to sleep”')
    expect(subjective).toContain('Takes 0 of 2 medications as directed; 1 not asked yet.')
    expect(subjective).toContain(
      '- Lisinopril 10 mg tablet: takes it differently (cost; “Every second day”)',
    )
    expect(subjective).toContain('- In the way of Lisinopril 10 mg tablet: cost, forgets doses')
  })

  it('lists medications with directions and reason, and the newest result of each kind of one year', () => {
    const measured = aChart()
      .takes('Lisinopril 10 mg tablet', { directions: 'Take 1 tablet daily' })
      .measured('2823-3', 4.1, 'mmol/L', '2025-11-23')
      .measured('2823-3', 4.9, 'mmol/L', '2026-06-01')
      .measured('2951-2', 140, 'mmol/L', '2025-11-22')
    const { objective } = soapNote({ ...input, chart: measured.chart })
    expect(objective).toContain(
      '- Lisinopril 10 mg tablet: Take 1 tablet daily; for a reason not recorded',
    )
    expect(objective).toMatch(/4\.9 mmol\/L \(2026-06-01\)/)
    expect(objective).not.toContain('4.1')
    expect(objective).not.toContain('140')
  })

  it('numbers the problems with cause, facts and source, and lists the plan by whom it is for', () => {
    const note = soapNote({
      ...input,
      review: {
        ...review,
        problems: [
          {
            id: 'p1',
            title: 'Potassium is high',
            category: { pqa: 'safety', dtp: 'adverse-drug-reaction' },
            cause: 'Interaction',
            severity: 'major',
            evidence: [{ fact: 'potassium', value: '5.9', unit: 'mmol/L', date: today }],
            citation: 'An invented label',
            status: 'open',
          },
        ],
        todo: [
          {
            id: 't1',
            problemId: null,
            topic: 'Blood test',
            actions: ['Go on Monday', 'Eat first'],
          },
        ],
        recommendations: [
          {
            id: 'x1',
            problemId: null,
            prescriberId: 'd1',
            situation: 's',
            background: 'b',
            assessment: 'a',
            recommendation: 'Please halve the dose.',
            urgency: 'soon',
          },
        ],
        followUpOn: today,
      },
      prescribers: new Map([['d1', 'Nora Madeup, MD']]),
    })
    expect(note.assessment).toBe(
      '1. Potassium is high (safety: adverse drug reaction; major; open)\n   Cause: Interaction\n' +
        '   Seen: potassium 5.9 mmol/L (2026-11-23)\n   Source: An invented label',
    )
    expect(note.plan).toBe(
      'For the patient:\n- Blood test: Go on Monday; Eat first\nTo prescribers:\n' +
        '- Nora Madeup, MD (soon): Please halve the dose.\nFollow-up: 2026-11-23',
    )
    expect(soapText(note)).toMatch(/^SUBJECTIVE\n.*\n\nOBJECTIVE\n.*\n\nASSESSMENT\n.*\n\nPLAN\n/s)
  })
})
