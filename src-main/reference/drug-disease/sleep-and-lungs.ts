// Table of drug-disease rows: drugs in sleep apnea, diseases of the lungs, headache and demyelination.

import { any, everHad, has } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { classes, drugs, except } from '../drug-group.ts'
import { inDisease } from './disease-row.ts'

const opioids = except(classes('opioid'), drugs('buprenorphine'))
const sedatives = classes('benzodiazepine', 'z-drug', 'barbiturate', 'muscle-relaxant')

/** Opioids, sedatives and beta blockers where breathing is weak; drugs in migraine and demyelinating disease. */
export const sleepAndLungRows = [
  inDisease({
    id: 'disease-opioid-sleep-apnea',
    drugs: opioids,
    when: has(...disease.sleepApnea),
    severity: 'major',
    effect: 'Opioids weaken breathing during sleep, most in sleep apnea that is not treated.',
    recommendation:
      'Ask whether the device is used every night; recommend naloxone and the lowest dose.',
    source: 'cdc-opioid-2022',
  }),
  inDisease({
    id: 'disease-opioid-copd',
    drugs: opioids,
    when: has(...disease.copd),
    severity: 'moderate',
    effect: 'Opioids weaken breathing and cough in COPD.',
    recommendation: 'Ask about sleepiness and breath; recommend naloxone and the lowest dose.',
    source: 'fda-warnings-opioid',
  }),
  inDisease({
    id: 'disease-sedative-lungs',
    drugs: sedatives,
    when: any(has(...disease.sleepApnea), has(...disease.copd)),
    severity: 'moderate',
    effect: 'Sedatives weaken breathing during sleep in sleep apnea and COPD.',
    recommendation:
      'Recommend treatment of sleeplessness without drugs; ask the prescriber for a slow taper.',
    source: 'fda-warnings-benzodiazepine',
  }),
  inDisease({
    id: 'disease-benzodiazepine-substance-use',
    drugs: classes('benzodiazepine', 'z-drug', 'barbiturate'),
    when: everHad(...disease.substanceUse),
    severity: 'major',
    effect:
      'Benzodiazepines and Z-drugs add to misuse, dependence and overdose with a substance use disorder.',
    recommendation:
      'Look into the prescription monitoring program and ask the prescriber about the plan; never stop it at once.',
    source: 'fda-warnings-benzodiazepine',
  }),
  inDisease({
    id: 'disease-gabapentinoid-lungs',
    drugs: classes('gabapentinoid'),
    when: any(has(...disease.copd), has(...disease.sleepApnea)),
    severity: 'minor',
    effect:
      'Gabapentin and pregabalin can weaken breathing in lung disease, more with other sedatives.',
    recommendation: 'Ask about sleepiness and breath; start low and adjust to the kidneys.',
    source: 'fda-label-gabapentin',
  }),
  inDisease({
    id: 'disease-beta-blocker-asthma',
    drugs: drugs(
      'propranolol',
      'nadolol',
      'timolol',
      'pindolol',
      'sotalol',
      'carvedilol',
      'labetalol',
      'levobunolol',
      'carteolol',
    ),
    sites: ['systemic', 'eye'],
    when: has(...disease.asthma),
    severity: 'critical',
    effect:
      'A beta blocker that is not selective, as an eye drop too, can bring severe bronchospasm and blocks the rescue inhaler.',
    recommendation:
      'Call the prescriber today: a selective beta blocker when one is needed; for the eye a prostaglandin.',
    source: 'fda-warnings-propranolol',
  }),
  inDisease({
    id: 'disease-selective-beta-blocker-asthma',
    drugs: drugs('metoprolol', 'atenolol', 'bisoprolol', 'nebivolol', 'acebutolol', 'betaxolol'),
    when: has(...disease.asthma),
    severity: 'moderate',
    effect: 'Selective beta blockers still narrow airways in asthma at higher doses.',
    recommendation:
      'Ask about wheeze and rescue use since the start; keep the dose low and the rescue inhaler at hand.',
    source: 'gina-2024',
  }),
  inDisease({
    id: 'disease-butalbital-migraine',
    drugs: drugs('butalbital'),
    when: has('migraine', 'G43'),
    severity: 'moderate',
    effect:
      'Butalbital on more than a few days a month turns migraine into medication-overuse headache.',
    recommendation:
      'Ask how many days a month it is taken; recommend a specific drug and prevention.',
    source: 'ahs-migraine-2021',
  }),
  inDisease({
    id: 'disease-tnf-demyelinating',
    drugs: classes('tnf-inhibitor'),
    when: has(...disease.multipleSclerosis),
    severity: 'critical',
    effect: 'TNF blockers can start or worsen demyelination.',
    recommendation: 'Call the prescriber today for a drug of another kind.',
    source: 'fda-warnings-tnf',
  }),
]
