// STOPP, section D, first part: antidepressants, sleeping drugs and antihistamines.

import {
  all,
  any,
  dailyDoseAbove,
  has,
  measuredAbove,
  measuredBelow,
  not,
  notTaking,
  takenLongerThan,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import { unnecessary } from '../drug-row.ts'
import {
  antipsychotics,
  bleeding,
  CURRENT_DAYS,
  demented,
  dementiaWithBehavior,
  falls,
  sleepless,
  stopp,
} from './stopp-row.ts'

const benzodiazepines = anyOf(
  classes('benzodiazepine'),
  drugs('estazolam', 'flurazepam', 'quazepam', 'temazepam', 'triazolam'),
)
const tricyclics = except(classes('tricyclic'), drugs('doxepin'))
/** Doxepin up to this dose is a sleeping drug with hardly any anticholinergic effect. */
const DOXEPIN_FOR_SLEEP_MG = 6
/** Dementia, which the criterion also names, is the question of D14. */
const tricyclicWorsens = any(
  has(...disease.narrowAngle),
  has('a disorder of cardiac conduction', 'I44', 'I45', 'I49.5'),
  has(...disease.prostateSymptoms),
  has(...disease.constipation),
  has(...disease.orthostasis),
  falls,
)
const tricyclicTexts = {
  severity: 'major',
  effect:
    'It can worsen narrow-angle glaucoma, slow conduction, urinary retention, constipation, falls and low pressure.',
  recommendation:
    'Ask what it is for, and the prescriber about a drug without anticholinergic effect; taper it.',
} as const
const itchRemedies = drugs(
  ...['brompheniramine', 'chlorpheniramine', 'cyproheptadine', 'diphenhydramine', 'hydroxyzine'],
  'triprolidine',
)
/** Why a benzodiazepine may go on. */
const benzodiazepineNeeded = has(
  'seizures, REM sleep behavior disorder or palliative care',
  ...['G40', 'G47.52', 'Z51.5'],
)

/** STOPP D1 to D3, D6 to D11, D16, D24 and D25. */
export const stoppMoodAndSleepRows = [
  stopp({
    id: 'stopp-d1-tricyclic-worsens-condition',
    drugs: tricyclics,
    when: tricyclicWorsens,
    ...tricyclicTexts,
  }),
  stopp({
    id: 'stopp-d1-doxepin-worsens-condition',
    drugs: drugs('doxepin'),
    when: all(tricyclicWorsens, dailyDoseAbove(DOXEPIN_FOR_SLEEP_MG)),
    ...tricyclicTexts,
  }),
  stopp({
    id: 'stopp-d2-tricyclic-first-depression',
    drugs: tricyclics,
    when: all(
      has(...disease.depression),
      notTaking(anyOf(classes('ssri', 'snri'), drugs('mirtazapine', 'bupropion'))),
      not(
        has(
          'another reason for a tricyclic',
          ...['G43', 'G44', 'G50.0', 'G62', 'G63', 'G89', 'M79.7', 'B02.2', 'E11.4', 'E10.4'],
        ),
      ),
      { kind: 'started-within', days: CURRENT_DAYS },
    ),
    effect: 'Against depression an SSRI or SNRI works as well and is better tolerated.',
    recommendation: 'Ask the prescriber whether another class was tried before the tricyclic.',
  }),
  stopp({
    id: 'stopp-d3-snri-severe-hypertension',
    drugs: classes('snri'),
    when: any(
      measuredAbove('systolic', 180, CURRENT_DAYS),
      measuredAbove('diastolic', 105, CURRENT_DAYS),
    ),
    severity: 'major',
    effect: 'Pressure is already very high, and an SNRI can raise it further.',
    recommendation: 'Measure again today and call the prescriber about another drug.',
  }),
  stopp({
    id: 'stopp-d6-ssri-hyponatremia',
    drugs: classes('ssri'),
    when: measuredBelow('sodium', 130, CURRENT_DAYS),
    severity: 'major',
    effect: 'Sodium is below 130 mmol/L, and an SSRI can lower it further.',
    recommendation:
      'Call the prescriber about mirtazapine or another drug; ask for a new sodium this week.',
  }),
  stopp({
    id: 'stopp-d7-ssri-bleeding',
    drugs: classes('ssri'),
    when: has(...bleeding),
    severity: 'major',
    effect: 'An SSRI weakens platelets, so a bleeding on record can go on or come back.',
    recommendation: 'Ask when it bled, and the prescriber about a drug that spares platelets.',
  }),
  stopp({
    id: 'stopp-d8-benzodiazepine-four-weeks',
    drugs: benzodiazepines,
    // From the 28th day on.
    when: all(takenLongerThan(27), not(benzodiazepineNeeded)),
    effect:
      'After four weeks a benzodiazepine mainly brings sedation, confusion, falls and dependence.',
    recommendation:
      'Offer a slow taper with the prescriber, such as a quarter every two weeks; never an abrupt stop.',
  }),
  stopp({
    id: 'stopp-d9-benzodiazepine-dementia-behavior',
    drugs: benzodiazepines,
    when: dementiaWithBehavior,
    severity: 'major',
    effect: 'It does not calm agitation or psychosis of dementia, and it adds confusion and falls.',
    recommendation:
      'Look for pain, infection or another cause; ask the prescriber for a taper and care without drugs.',
  }),
  stopp({
    id: 'stopp-d10-benzodiazepine-insomnia',
    drugs: benzodiazepines,
    // From the 14th day on; from the 28th on D8 speaks.
    when: all(takenLongerThan(13), not(takenLongerThan(27)), sleepless),
    effect: 'After two weeks dependence, falls and fractures become likelier than better sleep.',
    recommendation:
      'Agree on an end with the prescriber now, and recommend behavioral therapy for insomnia.',
  }),
  stopp({
    id: 'stopp-d11-z-drug-two-weeks',
    drugs: classes('z-drug'),
    when: takenLongerThan(13),
    effect: 'After two weeks a Z-drug brings falls and fractures and little more sleep.',
    recommendation: 'Recommend a taper and behavioral therapy for insomnia.',
  }),
  stopp({
    id: 'stopp-d16-antipsychotic-for-sleep',
    drugs: antipsychotics,
    when: all(
      sleepless,
      not(
        any(
          has(...disease.psychosis),
          has(...disease.depression),
          has(...disease.tics),
          has('delirium', 'F05'),
          demented,
        ),
      ),
    ),
    category: unnecessary,
    effect:
      'For sleep alone an antipsychotic is not approved; it brings confusion, low pressure and falls.',
    recommendation: 'Ask what it is for; if it is sleep, ask the prescriber for a taper.',
  }),
  stopp({
    id: 'stopp-d24-antihistamine-first-allergy',
    drugs: itchRemedies,
    when: has('an allergy, hives or itching', 'J30', 'L29', 'L50', 'T78.4', 'L20', 'L23'),
    effect: 'It sedates, confuses and dries out; newer antihistamines work as well without that.',
    recommendation: 'Recommend loratadine, cetirizine or fexofenadine, or a nasal steroid.',
  }),
  stopp({
    id: 'stopp-d25-antihistamine-insomnia',
    drugs: drugs('diphenhydramine', 'doxylamine', 'hydroxyzine'),
    when: sleepless,
    effect:
      'Against insomnia it works for days only, and confusion, retention and falls stay likely.',
    recommendation: 'Recommend stopping it and behavioral therapy for insomnia.',
  }),
]
