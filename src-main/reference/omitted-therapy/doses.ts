// Table of rows about one medication that stands in the place of better therapy: a statin too weak, the wrong beta
// blocker, aspirin where it brings more harm than good.

import {
  all,
  any,
  below,
  dailyDoseBelow,
  everHad,
  from,
  has,
  not,
  onRecord,
  taking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import { type DrugRow, ineffective, tooLow, unnecessary } from '../drug-row.ts'

const statinNotBorne = onRecord(
  'a muscle disease or another harm by a statin',
  'G72.0',
  'M62.82',
  'T46.6X5',
)
const intensityMatters = all(everHad(...disease.atherosclerosis), below(76), not(statinNotBorne))
const stronger = {
  severity: 'moderate',
  interrupts: false,
  category: tooLow,
  effect:
    'In cardiovascular disease up to 75 years a high-intensity statin prevents more, and this is not one.',
  recommendation:
    'Ask how it is borne and what LDL is; recommend atorvastatin 40 to 80 mg or rosuvastatin 20 to 40 mg.',
  source: 'acc-aha-cholesterol-2018',
} as const
const reasonForAspirin = any(
  everHad(...disease.atherosclerosis),
  has(
    'another reason for aspirin',
    'D45',
    'D47.3',
    'D68.6',
    'I48',
    'M30.3',
    'Z95.2',
    'Z95.3',
    'Z95.4',
    'O09',
    'Z33',
    'Z34',
    'Z15.09',
    'Z95.8',
  ),
)
const lifeProlonging = drugs('bisoprolol', 'carvedilol', 'metoprolol')

/** Rows about the dose or choice of one medication. */
export const doseRows: readonly DrugRow[] = [
  {
    ...stronger,
    id: 'omitted-intensity-atorvastatin',
    drugs: drugs('atorvastatin'),
    when: all(intensityMatters, dailyDoseBelow(40)),
  },
  {
    ...stronger,
    id: 'omitted-intensity-rosuvastatin',
    drugs: drugs('rosuvastatin'),
    when: all(intensityMatters, dailyDoseBelow(20)),
  },
  {
    ...stronger,
    id: 'omitted-intensity-other-statin',
    drugs: except(classes('statin'), drugs('atorvastatin', 'rosuvastatin')),
    when: intensityMatters,
  },
  {
    id: 'omitted-proven-beta-blocker',
    drugs: except(classes('beta-blocker'), anyOf(lifeProlonging, drugs('sotalol'))),
    when: all(disease.reducedEjection, not(taking(lifeProlonging))),
    severity: 'moderate',
    interrupts: false,
    category: ineffective,
    effect:
      'In heart failure with a reduced ejection fraction only bisoprolol, carvedilol and metoprolol succinate have been shown to prolong life.',
    recommendation: 'Ask the prescriber for one of the three, changed over step by step.',
    source: 'aha-heart-failure-2022',
  },
  {
    id: 'omitted-metoprolol-succinate',
    drugs: drugs('metoprolol'),
    when: all(disease.reducedEjection, { kind: 'immediate-release' }),
    severity: 'moderate',
    interrupts: false,
    category: ineffective,
    effect:
      'In heart failure with a reduced ejection fraction metoprolol succinate prolongs life; tartrate, which gives its drug off at once, does not as well.',
    recommendation: 'Ask the prescriber for the same daily dose as succinate once a day.',
    source: 'aha-heart-failure-2022',
  },
  {
    id: 'omitted-not-aspirin-primary-prevention',
    drugs: drugs('aspirin'),
    when: all(from(60), not(reasonForAspirin)),
    severity: 'moderate',
    interrupts: false,
    category: unnecessary,
    effect:
      'No cardiovascular disease is on record; from 60 years on aspirin to prevent a first event brings as much bleeding as good.',
    recommendation:
      'Ask why it is taken and who started it; recommend stopping when it is for prevention of a first event.',
    source: 'uspstf-aspirin-2022',
  },
  {
    id: 'omitted-not-aspirin-bleeding-risk',
    drugs: drugs('aspirin'),
    when: all(
      any(
        everHad(...disease.pepticUlcer),
        has(...disease.bleedingDisorder),
        taking(classes('anticoagulant')),
      ),
      not(reasonForAspirin),
    ),
    severity: 'major',
    interrupts: false,
    category: unnecessary,
    effect:
      'The risk of bleeding is high and no cardiovascular disease is on record: aspirin brings more harm than good.',
    recommendation: 'Ask why it is taken; recommend stopping unless the prescriber names a reason.',
    source: 'acc-aha-prevention-2019',
  },
]
