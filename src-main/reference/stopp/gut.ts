// STOPP, section F: stomach and gut.

import {
  all,
  any,
  type Circumstance,
  dailyDoseAbove,
  everHad,
  has,
  not,
  notTaking,
  takenLongerThan,
  taking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { ineffective, tooHigh, unnecessary } from '../drug-row.ts'
import { anticoagulants, antiplatelets, antipsychotics, stopp } from './stopp-row.ts'

const ulcers = ['K25', 'K26', 'K27', 'K28']
const uncomplicatedUlcer = everHad(
  'a peptic ulcer without bleeding or perforation',
  ...ulcers.flatMap((code) => [`${code}.3`, `${code}.7`, `${code}.9`]),
  'Z87.11',
)
/** Why a full dose may go on. */
const acidMustStayLow = any(
  everHad(
    'an ulcer that bled or perforated, erosive esophagitis, Barrett esophagus or hypersecretion',
    ...ulcers.flatMap((code) => ['0', '1', '2', '4', '5', '6'].map((kind) => `${code}.${kind}`)),
    ...['K21.0', 'K22.1', 'K22.7', 'E16.4', 'K92.2'],
  ),
  taking(anyOf(classes('nsaid', 'corticosteroid-systemic'), anticoagulants, antiplatelets)),
)
const constipating = anyOf(
  classes('anticholinergic-strong', 'tricyclic', 'opioid', 'iron-salt'),
  drugs('verapamil', 'aluminum hydroxide', 'polysaccharide iron complex', 'iron carbonyl'),
)
const dysphagia = has(
  'dysphagia',
  ...['R13', 'I69.091', 'I69.191', 'I69.291', 'I69.391', 'I69.891', 'I69.991'],
)
const ironTexts = {
  category: tooHigh,
  effect:
    'More than 200 mg of elemental iron a day is not absorbed any better and upsets stomach and gut.',
  recommendation: 'Recommend one tablet a day or every other day, and ask for a ferritin.',
} as const

/** A daily dose above this is more than half of the full one; a drug without a half dose has null. */
function fullDose(name: string, halfDoseMg: number | null) {
  const dose: Circumstance = halfDoseMg === null ? { kind: 'always' } : dailyDoseAbove(halfDoseMg)
  return stopp({
    id: `stopp-f2-full-dose-${name}`,
    drugs: drugs(name),
    // Eight weeks.
    when: all(uncomplicatedUlcer, not(acidMustStayLow), takenLongerThan(56), dose),
    category: unnecessary,
    effect: 'An uncomplicated ulcer has healed after eight weeks; a full dose brings harm only.',
    recommendation:
      'Ask whether Helicobacter was looked for; recommend half the dose, an H2 blocker or stopping.',
  })
}

/** STOPP F1 to F8. */
export const stoppGutRows = [
  stopp({
    id: 'stopp-f1-antiemetic-parkinsonism',
    drugs: drugs('metoclopramide', 'prochlorperazine'),
    when: has('parkinsonism', 'G20', 'G21', 'G31.83'),
    severity: 'major',
    effect: 'It blocks dopamine in the brain and worsens parkinsonism.',
    recommendation: 'Call the prescriber about ondansetron, and ask about stiffness and falls.',
  }),
  fullDose('dexlansoprazole', null),
  fullDose('esomeprazole', null),
  fullDose('lansoprazole', 15),
  fullDose('omeprazole', 10),
  fullDose('pantoprazole', 20),
  fullDose('rabeprazole', 10),
  stopp({
    id: 'stopp-f3-constipating-drug',
    drugs: constipating,
    when: has(...disease.constipation),
    effect: 'It slows the gut and worsens the constipation that is on record.',
    recommendation:
      'Ask the prescriber about a drug that does not; where it must stay, recommend a regular laxative.',
  }),
  stopp({
    id: 'stopp-f4-iron-sulfate-fumarate-over-600-mg',
    drugs: drugs('ferrous sulfate', 'ferrous fumarate'),
    when: dailyDoseAbove(600),
    ...ironTexts,
  }),
  stopp({
    id: 'stopp-f4-iron-gluconate-over-1800-mg',
    drugs: drugs('ferrous gluconate'),
    when: dailyDoseAbove(1800),
    ...ironTexts,
  }),
  stopp({
    id: 'stopp-f5-corticosteroid-ulcer',
    drugs: classes('corticosteroid-systemic'),
    when: all(
      notTaking(classes('ppi')),
      any(
        everHad(...disease.pepticUlcer),
        everHad('erosive or ulcerous esophagitis', 'K21.0', 'K22.1'),
      ),
    ),
    severity: 'major',
    effect: 'After an ulcer or erosive esophagitis it can bring another, and no PPI protects.',
    recommendation: 'Ask the prescriber for a PPI as long as the corticosteroid goes on.',
  }),
  stopp({
    id: 'stopp-f6-antithrombotic-gastric-ectasia',
    drugs: anyOf(anticoagulants, antiplatelets),
    // The code of gastric antral vascular ectasia, which it shares with angiodysplasia of the stomach.
    when: everHad('gastric antral vascular ectasia', 'K31.81'),
    severity: 'major',
    effect: 'Dilated vessels of the stomach can bleed heavily under it.',
    recommendation: 'Ask for the hemoglobin, and the prescriber whether its benefit is worth it.',
  }),
  stopp({
    id: 'stopp-f7-antipsychotic-dysphagia',
    drugs: antipsychotics,
    when: dysphagia,
    severity: 'major',
    effect: 'It weakens swallowing further, and food in the airway brings pneumonia.',
    recommendation:
      'Ask about coughing at meals; ask the prescriber for the lowest dose or a taper.',
  }),
  stopp({
    id: 'stopp-f8-megestrol-appetite',
    drugs: drugs('megestrol'),
    when: not(has('breast or uterine cancer', 'C50', 'C54', 'C55')),
    category: ineffective,
    severity: 'major',
    effect: 'Given for appetite it brings clots and death, and hardly any weight.',
    recommendation:
      'Ask the prescriber to stop it; look for drugs and teeth that spoil appetite. After long use ask about adrenal function.',
  }),
]
