// Table of missing therapy for lungs, bones, pain, stomach, joints, blood and infection.

import {
  all,
  any,
  dailyDoseBelow,
  everHad,
  female,
  from,
  has,
  male,
  measuredBelow,
  not,
  notTaking,
  onRecord,
  opioidMmeAtLeast,
  regularly,
  startedWithin,
  takenLongerThan,
  taking,
  takingAt,
  takingCount,
  takingWhere,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import * as treatment from '../treatments.ts'
import { omission } from './omission.ts'

const steroids = classes('corticosteroid-systemic')
const longSteroid = takingWhere(steroids, takenLongerThan(90))
const noBoneTreatment = notTaking(treatment.boneTreatment)
const noNaloxone = not({
  kind: 'taking-where',
  drugs: drugs('naloxone', 'nalmefene'),
  sites: ['nose', 'systemic'],
  // Naloxone in a tablet or film of buprenorphine rescues nobody.
  when: not({ kind: 'form-has', words: ['tablet', 'film', 'sublingual'] }),
})
const withoutNaloxone = [taking(classes('opioid')), noNaloxone] as const
const noInhaledSteroid = not(takingAt(classes('inhaled-corticosteroid'), 'lung'))
const noRescue = not(
  takingAt(anyOf(classes('saba'), drugs('ipratropium', 'formoterol')), 'lung', 'systemic'),
)
const noStomachProtection = notTaking(treatment.stomachProtection)
const nsaid = classes('nsaid')
const rescueNaloxone = {
  topic: 'Naloxone with opioid',
  recommendation:
    'Recommend naloxone nasal spray, and show the people around the patient when and how to give it.',
  source: 'cdc-opioid-2022',
} as const

/** Missing therapy outside heart, kidneys and diabetes. */
export const bodyOmissions = [
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
  omission({
    id: 'omitted-controller-asthma',
    topic: 'Inhaler without controller',
    when: [
      has('asthma that is persistent or not graded', 'J45.3', 'J45.4', 'J45.5', 'J45.9'),
      takingAt(classes('saba'), 'lung', 'systemic'),
      noInhaledSteroid,
      not(takingAt(classes('laba'), 'lung')),
    ],
    severity: 'major',
    effect:
      'In asthma a rescue inhaler without an inhaled corticosteroid leaves the inflammation untreated and goes with severe attacks.',
    recommendation:
      'Ask how often it is used; recommend budesonide/formoterol as needed or daily, or another inhaled corticosteroid.',
    source: 'gina-2024',
  }),
  omission({
    id: 'omitted-steroid-laba-asthma',
    topic: 'Inhaled corticosteroid with long-acting beta agonist',
    when: [has(...disease.asthma), takingAt(classes('laba'), 'lung'), noInhaledSteroid],
    severity: 'major',
    interrupts: true,
    effect:
      'In asthma a long-acting beta agonist without an inhaled corticosteroid raises deaths from asthma.',
    recommendation: 'Call the prescriber for a combination inhaler in its place.',
    source: 'gina-2024',
  }),
  omission({
    id: 'omitted-bronchodilator-copd',
    topic: 'Long-acting bronchodilator in COPD',
    when: [has('COPD', 'J44'), not(takingAt(classes('lama', 'laba'), 'lung'))],
    severity: 'moderate',
    effect: 'COPD is on record and no long-acting bronchodilator on the list.',
    recommendation:
      'Ask about breath on effort and attacks; recommend a long-acting muscarinic antagonist, or both kinds in one inhaler.',
    source: 'gold-2025',
  }),
  omission({
    id: 'omitted-dual-bronchodilator-copd',
    topic: 'Two long-acting bronchodilators in COPD with attacks',
    when: [
      has('COPD with an exacerbation or infection', 'J44.0', 'J44.1'),
      takingAt(classes('lama', 'laba'), 'lung'),
      not(all(takingAt(classes('lama'), 'lung'), takingAt(classes('laba'), 'lung'))),
    ],
    severity: 'moderate',
    effect:
      'With exacerbations COPD calls for both kinds of long-acting bronchodilator, and one lacks.',
    recommendation:
      'Recommend both in one inhaler, with a corticosteroid when eosinophils are 300 or more.',
    source: 'gold-2025',
  }),
  omission({
    id: 'omitted-rescue-inhaler',
    topic: 'Rescue inhaler',
    when: [
      any(has(...disease.asthma), has('COPD', 'J44')),
      takingAt(classes('inhaled-corticosteroid', 'lama', 'laba'), 'lung'),
      noRescue,
    ],
    severity: 'moderate',
    effect: 'A daily inhaler is on the list and nothing for an attack.',
    recommendation:
      'Ask what is used in an attack and whether it is in date; recommend albuterol, or budesonide/formoterol for both.',
    source: 'gina-2024',
  }),
  omission({
    id: 'omitted-osteoporosis-treatment',
    topic: 'Treatment of osteoporosis',
    when: [
      any(
        has(...disease.osteoporosis),
        everHad(
          'a fragility fracture',
          'Z87.310',
          'M48.5',
          'S72.0',
          'S72.1',
          'S72.2',
          'S22.0',
          'S32.0',
        ),
      ),
      noBoneTreatment,
      from(50),
    ],
    severity: 'moderate',
    effect:
      'Osteoporosis or a fracture of hip or spine is on record and no drug for the bones on the list.',
    recommendation:
      'Ask about yearly infusions, injections at the clinic and past treatment; recommend alendronate or what kidneys and stomach allow.',
    source: 'bhof-2022',
  }),
  omission({
    id: 'omitted-calcium-bone-treatment',
    topic: 'Calcium and vitamin D with osteoporosis treatment',
    when: [
      taking(treatment.boneTreatment),
      notTaking(treatment.calciumOrVitaminD),
      not(onRecord(...disease.hypercalcemia)),
    ],
    severity: 'minor',
    effect: 'Bone treatment needs calcium and vitamin D, and neither is on the list.',
    recommendation:
      'Add up calcium from food; recommend what lacks to 1,200 mg a day, and vitamin D of 800 to 1,000 units.',
    source: 'bhof-2022',
  }),
  omission({
    id: 'omitted-bone-protection-steroid',
    topic: 'Bone protection with a long corticosteroid',
    when: [longSteroid, noBoneTreatment, from(40)],
    severity: 'moderate',
    effect:
      'A corticosteroid of more than three months takes bone, and no drug for the bones is on the list.',
    recommendation:
      'Ask for bone density and fracture risk; from 2.5 mg of prednisone a day on recommend treatment at moderate risk and above.',
    source: 'acr-glucocorticoid-bone-2022',
  }),
  omission({
    id: 'omitted-calcium-steroid',
    topic: 'Calcium and vitamin D with a long corticosteroid',
    when: [
      longSteroid,
      notTaking(treatment.calciumOrVitaminD),
      not(onRecord(...disease.hypercalcemia)),
    ],
    severity: 'minor',
    effect:
      'Everybody on a corticosteroid of more than three months needs enough calcium and vitamin D; neither is on the list.',
    recommendation:
      'Add up calcium from food; recommend what lacks to 1,000 to 1,200 mg a day, and vitamin D of 600 to 800 units.',
    source: 'acr-glucocorticoid-bone-2022',
  }),
  omission({
    id: 'omitted-pneumocystis-prophylaxis',
    topic: 'Pneumocystis prophylaxis with a corticosteroid',
    when: [
      takingWhere(
        drugs('prednisone', 'prednisolone'),
        all(takenLongerThan(28), not(dailyDoseBelow(20))),
      ),
      notTaking(drugs('sulfamethoxazole', 'atovaquone', 'dapsone', 'pentamidine')),
    ],
    severity: 'moderate',
    effect:
      'Prednisone of 20 mg or more for over four weeks opens the way to pneumocystis pneumonia, and nothing on the list prevents it.',
    recommendation:
      'Ask the prescriber about it, above all with another immunosuppressant or a cancer.',
    source: 'ats-pneumocystis-2011',
  }),
  omission({
    id: 'omitted-b12-metformin',
    topic: 'Vitamin B12 in deficiency',
    when: [
      measuredBelow('vitaminB12', 200),
      taking(classes('biguanide')),
      notTaking(drugs('vitamin B12', 'hydroxocobalamin')),
    ],
    severity: 'moderate',
    effect:
      'The last vitamin B12 was below 200 pg/mL under metformin, which lowers it, and none is on the list.',
    recommendation:
      'Ask about numbness and memory; recommend vitamin B12 1,000 mcg a day and a measurement after three months.',
    source: 'ada-standards-2025',
  }),
  omission({
    id: 'omitted-iron-deficiency',
    topic: 'Iron in iron deficiency',
    when: [
      measuredBelow('ferritin', 30),
      any(all(female, measuredBelow('hemoglobin', 12)), all(male, measuredBelow('hemoglobin', 13))),
      notTaking(
        anyOf(classes('iron-salt'), drugs('polysaccharide iron complex', 'ferric citrate')),
      ),
    ],
    severity: 'moderate',
    effect: 'Hemoglobin and ferritin are low, and no iron is on the list.',
    recommendation:
      'Ask about bleeding and infusions; recommend iron once a day or every other day, and that the cause is looked for.',
    source: 'aga-iron-2020',
  }),
  omission({
    id: 'omitted-urate-lowering-gout',
    topic: 'Urate lowering in chronic gout',
    when: [has('chronic gout', 'M1A'), notTaking(treatment.urateLowering)],
    severity: 'moderate',
    effect: 'Chronic gout is on record and nothing that lowers uric acid on the list.',
    recommendation:
      'Ask about attacks and tophi; recommend allopurinol from 100 mg on, from 50 mg in kidney disease, with prevention of attacks.',
    source: 'acr-gout-2020',
  }),
  omission({
    id: 'omitted-gout-prophylaxis',
    topic: 'Prevention of attacks at the start of urate lowering',
    when: [
      has(...disease.gout),
      takingWhere(classes('xanthine-oxidase-inhibitor'), startedWithin(90)),
      notTaking(anyOf(nsaid, steroids, drugs('colchicine'))),
    ],
    severity: 'moderate',
    effect:
      'In the first months urate lowering brings attacks of gout, and nothing on the list prevents them.',
    recommendation:
      'Recommend colchicine 0.6 mg once or twice a day by kidney function and interactions, for three to six months.',
    source: 'acr-gout-2020',
  }),
]
