// Anticoagulants and kidney function: too much, and too little without a reason.

import {
  all,
  atLeastOf,
  clearanceAbove,
  clearanceAtMost,
  clearanceBelow,
  dailyDoseAbove,
  dailyDoseBelow,
  everHad,
  from,
  has,
  not,
  resultAtLeast,
  resultAtMost,
} from '../circumstance.ts'
import { drugs } from '../drug-group.ts'
import { type DrugRow, harm, tooHigh, tooLow } from '../drug-row.ts'

const fibrillation = has('atrial fibrillation or flutter', 'I48')
/** A lower dose may be meant for this. */
const thrombosis = everHad('venous thromboembolism', 'I26', 'I82', 'Z86.71')
/** The three facts of the apixaban label, two of which halve the dose. */
const apixabanReduction = atLeastOf(
  2,
  from(80),
  resultAtMost('weight', 60),
  resultAtLeast('creatinine', 1.5),
)

const major = { severity: 'major', interrupts: true, source: 'fda-label-kidney' } as const
const reducedEffect = 'Less protection from stroke, with no less bleeding in return.'

/** Anticoagulants whose dose follows kidney function. */
export const anticoagulantRows: readonly DrugRow[] = [
  {
    ...major,
    id: 'renal-apixaban-too-high',
    drugs: drugs('apixaban'),
    when: all(dailyDoseAbove(5), fibrillation, apixabanReduction),
    category: tooHigh,
    effect:
      'Two of three hold (80 years or older, 60 kg or less, creatinine 1.5 mg/dL or more): in atrial fibrillation the label halves the dose, and more brings bleeding.',
    recommendation: 'Ask the prescriber for 2.5 mg twice a day, unless a clot is being treated.',
  },
  {
    ...major,
    id: 'renal-apixaban-too-low',
    drugs: drugs('apixaban'),
    when: all(dailyDoseBelow(10), fibrillation, not(thrombosis), not(apixabanReduction)),
    category: tooLow,
    effect: `Fewer than two of three hold (80 years or older, 60 kg or less, creatinine 1.5 mg/dL or more), so the label gives 5 mg twice a day in atrial fibrillation. ${reducedEffect}`,
    recommendation:
      'Ask the prescriber for the reason; without one, for 5 mg twice a day. Check that both daily doses are taken.',
  },
  {
    ...major,
    id: 'renal-rivaroxaban-too-high',
    drugs: drugs('rivaroxaban'),
    when: all(dailyDoseAbove(15), fibrillation, clearanceAtMost(50)),
    category: tooHigh,
    effect:
      'In atrial fibrillation with a creatinine clearance of 50 mL/min or less the label gives 15 mg a day; more brings bleeding.',
    recommendation: 'Ask the prescriber for 15 mg once a day with the evening meal.',
  },
  {
    ...major,
    id: 'renal-rivaroxaban-too-low',
    drugs: drugs('rivaroxaban'),
    when: all(dailyDoseBelow(20), fibrillation, not(thrombosis), clearanceAbove(50)),
    category: tooLow,
    effect: `In atrial fibrillation with a creatinine clearance above 50 mL/min the label gives 20 mg a day. ${reducedEffect}`,
    recommendation:
      'Ask the prescriber for the reason (a stent with a P2Y12 inhibitor may be one); without one, for 20 mg once a day with the evening meal.',
  },
  {
    ...major,
    id: 'renal-rivaroxaban-below-15',
    drugs: drugs('rivaroxaban'),
    when: clearanceBelow(15),
    category: harm,
    effect:
      'Below a creatinine clearance of 15 mL/min it builds up; the label advises against it for clots, and experience in atrial fibrillation is small.',
    recommendation: 'Ask the prescriber for apixaban or warfarin.',
  },
  {
    ...major,
    id: 'renal-dabigatran-too-high',
    drugs: drugs('dabigatran etexilate'),
    when: all(dailyDoseAbove(150), fibrillation, clearanceAtMost(30), not(clearanceBelow(15))),
    category: tooHigh,
    effect:
      'Four fifths leave by the kidney: from 15 to 30 mL/min the label gives 75 mg twice a day; more brings bleeding.',
    recommendation:
      'Ask the prescriber for 75 mg twice a day, or for apixaban. With a P-gp inhibitor ask for another anticoagulant.',
  },
  {
    ...major,
    id: 'renal-dabigatran-too-low',
    drugs: drugs('dabigatran etexilate'),
    when: all(dailyDoseBelow(300), fibrillation, not(thrombosis), clearanceAbove(30)),
    category: tooLow,
    effect: `In atrial fibrillation with a creatinine clearance above 30 mL/min the label gives 150 mg twice a day. ${reducedEffect}`,
    recommendation:
      'Ask the prescriber for the reason (dronedarone or ketoconazole at 30 to 50 mL/min is one); without one, for 150 mg twice a day.',
  },
  {
    ...major,
    id: 'renal-dabigatran-below-15',
    drugs: drugs('dabigatran etexilate'),
    when: clearanceBelow(15),
    category: harm,
    effect: 'It leaves by the kidney; below 15 mL/min the label has no dose for it.',
    recommendation: 'Ask the prescriber for apixaban or warfarin today.',
  },
  {
    ...major,
    id: 'renal-edoxaban-above-95',
    drugs: drugs('edoxaban'),
    when: all(fibrillation, clearanceAbove(95)),
    category: { pqa: 'effectiveness', dtp: 'ineffective-drug' },
    effect:
      'Boxed warning: in atrial fibrillation with a creatinine clearance above 95 mL/min more strokes came than with warfarin, because the kidney clears it too fast.',
    recommendation: 'Ask the prescriber for another anticoagulant.',
  },
  {
    ...major,
    id: 'renal-edoxaban-too-high',
    drugs: drugs('edoxaban'),
    when: all(dailyDoseAbove(30), clearanceAtMost(50)),
    category: tooHigh,
    effect:
      'With a creatinine clearance of 15 to 50 mL/min the label gives 30 mg a day; more brings bleeding.',
    recommendation: 'Ask the prescriber for 30 mg once a day.',
  },
  {
    ...major,
    id: 'renal-edoxaban-too-low',
    drugs: drugs('edoxaban'),
    when: all(
      dailyDoseBelow(60),
      fibrillation,
      not(thrombosis),
      clearanceAbove(50),
      not(clearanceAbove(95)),
    ),
    category: tooLow,
    effect: `In atrial fibrillation with a creatinine clearance from 51 to 95 mL/min the label gives 60 mg a day. ${reducedEffect}`,
    recommendation: 'Ask the prescriber for the reason; without one, for 60 mg once a day.',
  },
  {
    ...major,
    id: 'renal-edoxaban-below-15',
    drugs: drugs('edoxaban'),
    when: clearanceBelow(15),
    category: harm,
    effect: 'It builds up; below 15 mL/min the label advises against it.',
    recommendation: 'Ask the prescriber for apixaban or warfarin.',
  },
  {
    ...major,
    id: 'renal-enoxaparin-below-30',
    drugs: drugs('enoxaparin'),
    when: clearanceBelow(30),
    category: tooHigh,
    effect: 'Below a creatinine clearance of 30 mL/min it builds up and bleeding is more likely.',
    recommendation:
      'Check the dose: 1 mg/kg once a day for treatment, 30 mg once a day for prevention. Ask for platelets and hemoglobin.',
  },
]
