// Older adults: drugs for metabolism, gut, kidney, pain and hormones.

import { all, always, any, everHad, has, not, taking } from '../circumstance.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import type { OlderAdultRow } from '../older-adults.ts'

const harm = { pqa: 'safety', dtp: 'adverse-drug-reaction' } as const
const unneeded = { pqa: 'indication', dtp: 'unnecessary-drug-therapy' } as const

/** Drugs for metabolism, gut, kidney, pain and hormones. */
export const bodyRows: readonly OlderAdultRow[] = [
  {
    id: 'older-sulfonylurea-long-acting',
    drugs: classes('sulfonylurea-long-acting'),
    when: always,
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'Long, severe low blood sugar is more likely than with other glucose drugs.',
    recommendation:
      'Ask for another class; if a sulfonylurea must be used, short-acting glipizide. Ask about low blood sugar.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-sulfonylurea-short-acting',
    drugs: drugs('glipizide'),
    when: always,
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect:
      'Sulfonylureas bring more low blood sugar, cardiovascular events and deaths than other choices.',
    recommendation:
      'Not first or second choice unless cost or access decides. Ask about low blood sugar and review the A1c goal.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-insulin-without-basal',
    drugs: classes('insulin-rapid'),
    when: not(taking(classes('insulin-basal'))),
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect:
      'Short-acting insulin by the current glucose alone, without basal insulin, brings low blood sugar without better control.',
    recommendation:
      'Ask how the dose is found. Unless a pump or a fixed meal dose explains it, ask for a plan with basal insulin.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-ppi-longer-than-8-weeks',
    drugs: classes('ppi'),
    when: all(
      { kind: 'taken-longer-than', days: 56 },
      not(taking(classes('nsaid', 'corticosteroid-systemic'))),
      not(
        has(
          'erosive esophagitis, Barrett esophagus or acid oversecretion',
          'K20',
          'K21.0',
          'K22.1',
          'K22.7',
          'E16.4',
        ),
      ),
    ),
    severity: 'moderate',
    interrupts: false,
    category: unneeded,
    effect:
      'Beyond 8 weeks without a lasting reason: C. difficile infection, pneumonia, bone loss and fractures.',
    recommendation:
      'Ask for the reason. Without one, plan to lower, stop, or take as needed; warn of acid rebound.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-nsaid-bleeding-risk',
    drugs: except(classes('nsaid'), drugs('indomethacin', 'ketorolac')),
    when: all(
      any(
        { kind: 'age-at-least', years: 76 },
        taking(anyOf(classes('corticosteroid-systemic', 'anticoagulant', 'antiplatelet'))),
      ),
      not(taking(anyOf(classes('ppi'), drugs('misoprostol')))),
    ),
    severity: 'major',
    interrupts: true,
    category: harm,
    effect:
      'High risk of stomach bleeding (over 75 years, or with a corticosteroid, anticoagulant or antiplatelet) and no stomach protection on the list.',
    recommendation:
      'Use acetaminophen or a local treatment. If the NSAID must stay, short and with a proton pump inhibitor.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-nsaid-ulcer-history',
    drugs: classes('nsaid'),
    when: everHad('stomach or duodenal ulcer', 'K25', 'K26', 'K27', 'K28', 'Z87.11'),
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'An old ulcer can come back and bleed.',
    recommendation: 'Use another pain drug. If there is none, add a proton pump inhibitor.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-nsaid-kidney',
    drugs: classes('nsaid'),
    when: { kind: 'creatinine-clearance-below', mlPerMin: 30 },
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'With a creatinine clearance below 30 mL/min kidney function can fall further.',
    recommendation: 'Stop it; use acetaminophen. Check creatinine and potassium.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-indomethacin-ketorolac',
    drugs: drugs('indomethacin', 'ketorolac'),
    when: always,
    severity: 'major',
    interrupts: true,
    category: harm,
    effect:
      'Of all NSAIDs these bring most harm to stomach, kidney and, for indomethacin, the brain.',
    recommendation: 'Ask for another pain drug.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-nitrofurantoin-kidney',
    drugs: drugs('nitrofurantoin'),
    when: { kind: 'creatinine-clearance-below', mlPerMin: 30 },
    severity: 'major',
    interrupts: true,
    category: harm,
    effect:
      'Below a creatinine clearance of 30 mL/min: harm to lung, liver and nerves is more likely.',
    recommendation: 'Ask for another antibiotic.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-metoclopramide',
    drugs: drugs('metoclopramide'),
    when: not(has('gastroparesis', 'K31.84')),
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'Movement disorders, some of them lasting; more in frail adults.',
    recommendation: 'Avoid except for gastroparesis, and then for at most 12 weeks.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-gi-antispasmodic',
    drugs: classes('gi-antispasmodic'),
    when: always,
    severity: 'major',
    interrupts: false,
    category: harm,
    effect: 'Strongly anticholinergic, with doubtful benefit.',
    recommendation: 'Ask for another treatment of the symptom.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-megestrol',
    drugs: drugs('megestrol'),
    when: always,
    severity: 'major',
    interrupts: false,
    category: harm,
    effect: 'Hardly any weight gain; more clots and perhaps more deaths.',
    recommendation: 'Ask for the goal; look at mouth, mood and meals first. Plan to stop.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-desiccated-thyroid',
    drugs: drugs('thyroid (USP)'),
    when: always,
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect: 'Its effect on the heart varies; levothyroxine is safer.',
    recommendation: 'Ask for levothyroxine and a TSH 6 to 8 weeks after the change.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-estrogen',
    drugs: classes('estrogen'),
    when: always,
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect:
      'Estrogens for the whole body: breast and uterine cancer, clots, stroke, dementia; no protection of heart or brain.',
    recommendation:
      'Do not start; where taken, ask about stopping. Low-dose vaginal products are acceptable for local symptoms.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-androgen',
    drugs: classes('androgen'),
    when: not(has('hypogonadism', 'E29.1', 'E23.0', 'E89.5')),
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect: 'Heart risk, and harm in prostate cancer.',
    recommendation: 'Avoid unless low testosterone is confirmed and causes symptoms.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-desmopressin',
    drugs: drugs('desmopressin'),
    // The criteria speak of urine at night only; the label's other use is central diabetes insipidus.
    when: not(has('diabetes insipidus', 'E23.2', 'N25.1')),
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'Taken for urine at night it has a high risk of low sodium.',
    recommendation: 'Avoid for urine at night. Check sodium now if it is taken.',
    source: 'ags-beers-2023',
  },
]
