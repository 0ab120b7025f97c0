// Table of missing therapy: beside opioids, methotrexate and drugs that harm the stomach.

import {
  all,
  any,
  everHad,
  from,
  has,
  not,
  notTaking,
  onRecord,
  opioidMmeAtLeast,
  regularly,
  taking,
  takingCount,
  takingWhere,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import * as treatment from '../treatments.ts'
import { omission } from './omission.ts'

const steroids = classes('corticosteroid-systemic')
const noNaloxone = not({
  kind: 'taking-where',
  drugs: drugs('naloxone', 'nalmefene'),
  sites: ['nose', 'systemic'],
  // Naloxone in a tablet or film of buprenorphine rescues nobody.
  when: not({ kind: 'form-has', words: ['tablet', 'film', 'sublingual'] }),
})
const withoutNaloxone = [taking(classes('opioid')), noNaloxone] as const
const noStomachProtection = notTaking(treatment.stomachProtection)
const nsaid = classes('nsaid')
const rescueNaloxone = {
  topic: 'Naloxone with opioid',
  recommendation:
    'Recommend naloxone nasal spray, and show the people around the patient when and how to give it.',
  source: 'cdc-opioid-2022',
} as const

/** Missing naloxone, laxatives, folic acid and stomach protection. */
export const opioidAndStomachOmissions = [
  omission({
    ...rescueNaloxone,
    id: 'omitted-naloxone-benzodiazepine',
    when: [...withoutNaloxone, taking(classes('benzodiazepine'))],
    severity: 'major',
    effect:
      'An opioid with a benzodiazepine is the commonest way to a deadly overdose, and no naloxone is on the list.',
  }),
  omission({
    ...rescueNaloxone,
    id: 'omitted-naloxone-condition',
    when: [
      ...withoutNaloxone,
      any(
        has(...disease.sleepApnea),
        has(...disease.copd),
        everHad(...disease.substanceUse),
        everHad('an overdose', 'T40.2', 'T40.4', 'T40.6'),
      ),
    ],
    severity: 'major',
    effect:
      'An opioid is taken with a condition that raises the risk of overdose, and no naloxone is on the list.',
  }),
  omission({
    ...rescueNaloxone,
    id: 'omitted-naloxone-mme',
    when: [...withoutNaloxone, opioidMmeAtLeast(50)],
    severity: 'major',
    effect:
      'From 50 MME a day on the risk of overdose at least doubles, and no naloxone is on the list.',
  }),
  omission({
    id: 'omitted-laxative-opioid',
    topic: 'Laxative with opioid',
    when: [
      takingWhere(
        classes('opioid'),
        all(regularly, not({ kind: 'form-has', words: ['patch', 'film'] })),
      ),
      notTaking(treatment.laxatives),
      not(onRecord('diarrhea or bowel obstruction', 'K56', 'K52', 'K58.0', 'R19.7')),
    ],
    severity: 'moderate',
    effect:
      'Opioids taken regularly bring constipation that does not wear off, and no laxative is on the list.',
    recommendation:
      'Ask about stools; recommend senna or polyethylene glycol daily as long as the opioid lasts.',
    source: 'aga-opioid-constipation-2019',
  }),
  omission({
    id: 'omitted-folic-acid-methotrexate',
    topic: 'Folic acid with methotrexate',
    when: [
      taking(drugs('methotrexate')),
      notTaking(drugs('folic acid', 'leucovorin', 'levomefolate')),
      not(onRecord('leukemia or lymphoma', 'C81', 'C82', 'C83', 'C84', 'C85', 'C91', 'C92')),
    ],
    severity: 'major',
    effect:
      'Low-dose methotrexate without folic acid harms mouth, stomach, liver and blood more often.',
    recommendation:
      'Recommend folic acid of at least 5 mg a week, such as 1 mg daily; ask about a product bought without a prescription.',
    source: 'acr-ra-2021',
  }),
  omission({
    id: 'omitted-stomach-nsaid',
    topic: 'Stomach protection with NSAID',
    when: [
      taking(nsaid),
      noStomachProtection,
      any(
        taking(anyOf(treatment.antithrombotics, steroids)),
        all(taking(except(nsaid, drugs('celecoxib'))), from(65)),
      ),
    ],
    severity: 'major',
    effect:
      'An NSAID with age, a blood thinner or a corticosteroid brings ulcers and bleeding, and nothing on the list protects the stomach.',
    recommendation:
      'Ask whether the NSAID can stop; when not, recommend a proton pump inhibitor as long as it lasts.',
    source: 'acg-nsaid-ulcer-2009',
  }),
  omission({
    id: 'omitted-stomach-antithrombotics',
    topic: 'Stomach protection with two blood thinners',
    when: [takingCount(treatment.antithrombotics, 2), noStomachProtection, not(taking(nsaid))],
    severity: 'moderate',
    effect:
      'Two drugs against clotting together bring bleeding from the stomach, and nothing on the list protects it.',
    recommendation:
      'Ask whether both are still needed; recommend a proton pump inhibitor as long as both are taken.',
    source: 'acc-oac-antiplatelet-2020',
  }),
]
