// Older adults: drugs that harm more together. Other families name some of the same pairs for every age.

import { all, any, clearanceBelow, egfrBelow, female, has, taking } from '../circumstance.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import {
  angiotensinBlockers,
  beers,
  benzodiazepines,
  lithium,
  opioids,
  stopping,
} from './beers-row.ts'

const potassiumSparing = drugs('amiloride', 'triamterene')
const kidneyDisease = any(
  has('chronic kidney disease of stage 3 or more', 'N18.3', 'N18.4', 'N18.5', 'N18.6'),
  egfrBelow(60),
)
const potassiumTexts = {
  ...stopping,
  effect: 'Together, and with weak kidneys, they can raise potassium to a dangerous level.',
  recommendation:
    'Ask the prescriber which of the two can go. Until then check potassium and creatinine within days.',
} as const

const lithiumTexts = {
  ...stopping,
  effect: 'The kidney holds lithium back, so its level can rise into the toxic range.',
  recommendation:
    'Ask for a drug that leaves lithium alone. If both stay, ask for a lithium level now, after a week and after each dose change; teach tremor, diarrhea and confusion as signs.',
} as const

const bleedingTexts = {
  ...stopping,
  effect: 'The INR or the tendency to bleed rises, and older adults bleed more severely.',
} as const

const theophyllineTexts = {
  ...stopping,
  effect: 'Theophylline leaves the body more slowly: nausea, fast heartbeat and seizures.',
} as const

/** Two drugs that should not be together in an older adult. */
export const pairRows = [
  beers({
    ...potassiumTexts,
    id: 'older-two-angiotensin-blockers',
    drugs: anyOf(classes('arb'), drugs('aliskiren')),
    when: all(taking(classes('ace-inhibitor')), kidneyDisease),
  }),
  beers({
    ...potassiumTexts,
    id: 'older-arb-with-aliskiren',
    drugs: drugs('aliskiren'),
    when: all(taking(classes('arb')), kidneyDisease),
  }),
  beers({
    ...potassiumTexts,
    id: 'older-potassium-sparing-with-angiotensin-blocker',
    drugs: potassiumSparing,
    when: all(taking(angiotensinBlockers), kidneyDisease),
  }),
  beers({
    ...stopping,
    id: 'older-opioid-with-benzodiazepine',
    drugs: opioids,
    when: taking(benzodiazepines),
    effect: 'Together they can stop breathing; overdoses and deaths are more frequent.',
    recommendation:
      'Ask both prescribers which can be tapered; do not stop either at once. Offer naloxone and teach signs of sedation.',
  }),
  beers({
    ...stopping,
    id: 'older-opioid-with-gabapentinoid',
    drugs: opioids,
    when: taking(classes('gabapentinoid')),
    effect: 'Together they sedate strongly and can slow breathing, up to death.',
    recommendation:
      'Ask whether the gabapentinoid is meant to replace the opioid or to lower its dose. Otherwise plan to taper one; fit the dose to the kidney and offer naloxone.',
  }),
  beers({
    ...lithiumTexts,
    id: 'older-lithium-with-angiotensin-blocker',
    drugs: lithium,
    when: taking(anyOf(classes('ace-inhibitor', 'arb'), drugs('sacubitril'))),
  }),
  beers({
    ...lithiumTexts,
    id: 'older-lithium-with-loop-diuretic',
    drugs: lithium,
    when: taking(classes('loop-diuretic')),
  }),
  beers({
    id: 'older-alpha-1-blocker-with-loop-diuretic',
    drugs: classes('alpha-1-blocker'),
    when: all(female, taking(classes('loop-diuretic'))),
    effect: 'In older women the two together make urinary incontinence more likely.',
    recommendation:
      'Ask about leakage. If it is there, ask the prescriber for another drug in place of the alpha blocker.',
  }),
  beers({
    ...stopping,
    id: 'older-phenytoin-with-trimethoprim-sulfamethoxazole',
    drugs: drugs('phenytoin'),
    when: all(taking(drugs('trimethoprim')), taking(drugs('sulfamethoxazole'))),
    effect: 'Phenytoin leaves the body more slowly: unsteadiness, double vision, confusion.',
    recommendation:
      'Ask for another antibiotic. If it must be this one, ask for phenytoin levels during and after the course.',
  }),
  beers({
    ...theophyllineTexts,
    id: 'older-theophylline-with-cimetidine',
    drugs: drugs('theophylline'),
    when: taking(drugs('cimetidine')),
    recommendation: 'Replace cimetidine by another acid drug and ask for a theophylline level.',
  }),
  beers({
    ...theophyllineTexts,
    id: 'older-theophylline-with-ciprofloxacin',
    drugs: drugs('theophylline'),
    when: taking(drugs('ciprofloxacin')),
    recommendation:
      'Ask for another antibiotic. If ciprofloxacin must be used, ask for a lower theophylline dose and a level within days.',
  }),
  beers({
    ...bleedingTexts,
    id: 'older-warfarin-with-amiodarone',
    drugs: drugs('warfarin'),
    when: taking(drugs('amiodarone')),
    recommendation:
      'Ask for a weekly INR while amiodarone is new or its dose changes, and expect a lower warfarin dose.',
  }),
  beers({
    ...bleedingTexts,
    id: 'older-warfarin-with-ciprofloxacin',
    drugs: drugs('warfarin'),
    when: taking(drugs('ciprofloxacin')),
    recommendation: 'Ask for another antibiotic, or for an INR within 3 to 5 days of the start.',
  }),
  beers({
    ...bleedingTexts,
    id: 'older-warfarin-with-macrolide',
    drugs: drugs('warfarin'),
    when: taking(drugs('clarithromycin', 'erythromycin')),
    recommendation:
      'Ask for another antibiotic (azithromycin is not meant here), or for an INR within 3 to 5 days of the start.',
  }),
  beers({
    ...bleedingTexts,
    id: 'older-warfarin-with-trimethoprim-sulfamethoxazole',
    drugs: drugs('warfarin'),
    when: all(taking(drugs('trimethoprim')), taking(drugs('sulfamethoxazole'))),
    recommendation:
      'Ask for another antibiotic. If it must be this one, ask for an INR within 3 days and a plan for the warfarin dose.',
  }),
  beers({
    ...bleedingTexts,
    id: 'older-warfarin-with-ssri',
    drugs: drugs('warfarin'),
    when: taking(classes('ssri')),
    interrupts: false,
    recommendation:
      'Ask about bruises and dark stool and for an INR after a start or dose change. Ask whether an antidepressant that is no SSRI fits.',
  }),
  beers({
    id: 'older-trimethoprim-with-angiotensin-blocker',
    ...stopping,
    drugs: drugs('trimethoprim'),
    // The criteria say "reduced" without a limit; the limit of 60 mL/min is Pestle's own.
    when: all(
      taking(drugs('sulfamethoxazole')),
      taking(anyOf(classes('ace-inhibitor', 'arb'), drugs('sacubitril'))),
      clearanceBelow(60),
    ),
    effect:
      'Trimethoprim holds potassium back, and so does the blood pressure drug; with weak kidneys potassium can rise dangerously within days.',
    recommendation:
      'Ask for another antibiotic. Otherwise ask for potassium on day 3 to 5 and a short course.',
  }),
]
