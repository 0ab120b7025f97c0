// Table of missing therapy: bones, blood, gout and infection.

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
  startedWithin,
  takenLongerThan,
  taking,
  takingWhere,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import * as treatment from '../treatments.ts'
import { omission } from './omission.ts'

const steroids = classes('corticosteroid-systemic')
const longSteroid = takingWhere(steroids, takenLongerThan(90))
const noBoneTreatment = notTaking(treatment.boneTreatment)
const nsaid = classes('nsaid')

/** Missing bone protection, calcium, vitamin B12, iron, gout treatment and prophylaxis of infection. */
export const boneBloodAndJointOmissions = [
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
