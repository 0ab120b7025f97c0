// An invented patient's place in each program that has papers of its own. Say only what the case is about.

import { activeMedications } from '../../../src-main/clinical/chart.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import type { ProgramOnPaper } from '../../../src-main/documents/programs/program-on-paper.ts'
import type { DocumentInput } from '../../../src-main/documents/template.ts'

/** The programs of a document input, with two problems, one of them answered. */
export function samplePrograms(
  { chart, review, prescribers }: Pick<DocumentInput, 'chart' | 'review' | 'prescribers'>,
  over: Partial<ProgramOnPaper> = {},
): readonly ProgramOnPaper[] {
  const nameOf = (id: string | null) => prescribers.find((one) => one.id === id)?.name ?? null
  const place: Omit<ProgramOnPaper, 'program'> = {
    memberNumber: 'INVENTED-1',
    signedOn: day('2026-11-23'),
    consent: 'written, by patient, 2026-11-23',
    drugs:
      activeMedications(chart)?.map((one) => ({
        text: one.text,
        directions: one.patientWording,
        indication: one.indication,
        prescriber: nameOf(one.prescriberId),
      })) ?? null,
    conditions: [
      {
        text: 'High blood pressure',
        icd10: 'I10',
        goal: 'Below 130/80 by March',
        isGoalMet: false,
      },
      { text: 'Type 2 diabetes', icd10: 'E11.9', goal: 'A1c below 7 %', isGoalMet: true },
      { text: 'Osteoporosis', icd10: null, goal: null, isGoalMet: null },
    ],
    problems: [
      {
        id: 'p-1',
        title: 'Falls while taking zolpidem',
        dtp: 'adverse-drug-reaction',
        cause: 'Unsafe drug for the patient',
        drug: 'Zolpidem 10 mg tablet',
        recommendation: review.recommendations[0]?.recommendation ?? null,
        prescriber: 'Dana Sample, MD',
        asksPrescriber: true,
        result: null,
        resultOn: null,
        resolvedOn: null,
      },
      {
        id: 'p-2',
        title: 'No treatment of osteoporosis',
        dtp: 'needs-additional-drug-therapy',
        cause: 'Untreated condition',
        drug: null,
        recommendation: 'Please start alendronate 70 mg once a week.',
        prescriber: 'Dana Sample, MD',
        asksPrescriber: true,
        result: 'started',
        resultOn: day('2026-11-23'),
        resolvedOn: null,
      },
    ],
    lastContactOn: day('2026-11-23'),
    yearlyCost: 'cannot be told: no dispensing record',
    ...over,
  }
  return ['iowa-pcm', 'pharmmd'].map((program) => ({ program, ...place }))
}
