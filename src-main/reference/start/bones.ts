// Table of START: sections H and I, joints, bones and urinary tract.

import {
  any,
  type Circumstance,
  everHad,
  female,
  has,
  male,
  measuredBelow,
  not,
  notTaking,
  takenLongerThan,
  taking,
  takingAt,
  takingWhere,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, type DrugGroup, drugs } from '../drug-group.ts'
import type { PatientRow } from '../drug-row.ts'
import { start, without } from './start-row.ts'

const antirheumatics = anyOf(
  classes('tnf-inhibitor', 'thiopurine'),
  drugs('methotrexate', 'leflunomide', 'sulfasalazine', 'hydroxychloroquine', 'cyclosporine'),
  drugs('infliximab', 'golimumab', 'certolizumab pegol', 'abatacept', 'rituximab'),
  drugs('tocilizumab', 'sarilumab', 'tofacitinib', 'baricitinib', 'upadacitinib', 'auranofin'),
)
const antiresorptives = anyOf(
  classes('bisphosphonate'),
  drugs('zoledronic acid', 'pamidronate', 'denosumab', 'raloxifene', 'romosozumab'),
)
const boneTreatment = anyOf(antiresorptives, drugs('teriparatide', 'salmon calcitonin'))
const vitaminD = drugs('cholecalciferol', 'ergocalciferol', 'calcifediol', 'calcitriol')
const calcium = anyOf(
  classes('calcium-salt'),
  drugs('calcium acetate', 'calcium phosphate', 'tricalcium phosphate'),
)
/** At this age a broken hip or a collapsed vertebra counts as one of fragility. */
const fragileBones = everHad(
  'osteoporosis or a fragility fracture',
  'M80',
  'M81',
  'Z87.310',
  'M48.5',
  'S72.0',
  'S72.1',
  'S72.2',
)
const noHypercalcemia = without(...disease.hypercalcemia)
/** Replacement of what the adrenals lack takes no bone. */
const longSteroid = [
  takingWhere(classes('corticosteroid-systemic'), takenLongerThan(90)),
  without(...disease.adrenalInsufficiency),
] as const
const prostate = has('an enlarged prostate with urinary symptoms', 'N40.1', 'N40.3')
const vaginalHormone = [
  not(takingAt(classes('estrogen'), 'vagina', 'systemic')),
  not(takingAt(drugs('estropipate', 'prasterone', 'ospemifene'), 'vagina', 'systemic')),
  without(...disease.estrogenCancer),
] as const

/** A medication of the group is on the list as stopped, whatever came after it. */
function stopped(group: DrugGroup): Circumstance {
  return { kind: 'stopped', drugs: group }
}

/** START H and I. */
export const startBones: readonly PatientRow[] = [
  start({
    id: 'start-h1-rheumatoid',
    topic: 'Treatment of rheumatoid arthritis',
    when: [
      has('rheumatoid arthritis', 'M05', 'M06.0', 'M06.8', 'M06.9'),
      notTaking(antirheumatics),
    ],
    severity: 'moderate',
    effect:
      'Rheumatoid arthritis is on record and no drug on the list that slows it: joints are lost.',
    recommendation:
      'Ask about infusions at a clinic, swollen joints and morning stiffness; when it is active, ask for a rheumatologist and methotrexate.',
  }),
  start({
    id: 'start-h2-bone-protection',
    topic: 'Bone protection with a long corticosteroid',
    when: [...longSteroid, notTaking(boneTreatment)],
    severity: 'moderate',
    effect:
      'A corticosteroid of more than 3 months takes bone, and no bisphosphonate or other bone drug is on the list.',
    recommendation:
      'Ask whether the corticosteroid can be lowered and about infusions; recommend a bisphosphonate unless creatinine clearance is below 35 mL/min.',
  }),
  start({
    id: 'start-h2-vitamin-d',
    topic: 'Calcium and vitamin D with a long corticosteroid',
    when: [...longSteroid, notTaking(vitaminD), noHypercalcemia],
    severity: 'minor',
    effect: 'A corticosteroid of more than 3 months is taken without vitamin D.',
    recommendation: 'Ask about multivitamins; recommend vitamin D3 800 to 1000 units daily.',
  }),
  start({
    id: 'start-h2-calcium',
    topic: 'Calcium and vitamin D with a long corticosteroid',
    when: [...longSteroid, notTaking(calcium), noHypercalcemia],
    severity: 'minor',
    effect: 'A corticosteroid of more than 3 months is taken without a calcium supplement.',
    recommendation:
      'Ask about calcium in food; fill up to 1000 to 1200 mg a day, apart from levothyroxine, quinolones and bisphosphonates.',
  }),
  start({
    id: 'start-h3-vitamin-d',
    topic: 'Vitamin D in osteoporosis',
    when: [fragileBones, notTaking(vitaminD), noHypercalcemia],
    severity: 'minor',
    effect: 'Osteoporosis or a fragility fracture is on record, and no vitamin D on the list.',
    recommendation:
      'Ask about products bought without prescription; recommend vitamin D3 800 to 1000 units daily.',
  }),
  start({
    id: 'start-h4-osteoporosis',
    topic: 'Treatment of osteoporosis',
    when: [fragileBones, notTaking(boneTreatment)],
    severity: 'moderate',
    effect:
      'Osteoporosis or a fragility fracture is on record, and no drug for the bones on the list.',
    recommendation:
      'Ask about injections and infusions at a clinic; else recommend a bisphosphonate, or denosumab below a creatinine clearance of 35 mL/min.',
  }),
  start({
    id: 'start-h5-vitamin-d-deficiency',
    topic: 'Vitamin D in deficiency',
    when: [
      measuredBelow('vitaminD', 20),
      notTaking(vitaminD),
      any(
        has('falls', 'R29.6', 'Z91.81', 'W0', 'W1'),
        has('osteopenia', 'M85.8'),
        has('reduced mobility', 'Z74.0'),
      ),
      noHypercalcemia,
    ],
    severity: 'moderate',
    effect:
      'Vitamin D is below 20 ng/mL with falls, osteopenia or little mobility, and no supplement is on the list.',
    recommendation:
      'Recommend vitamin D3 1000 to 2000 units daily and a level after 3 months; no single very large dose, which brings falls.',
  }),
  start({
    id: 'start-h6-after-denosumab',
    topic: 'Bone protection after denosumab',
    when: [stopped(drugs('denosumab')), notTaking(antiresorptives)],
    severity: 'major',
    effect:
      'Denosumab was stopped and nothing follows it; after two or more doses bone is lost fast and vertebrae break.',
    recommendation:
      'Ask how many doses were given, when the last was and about an infusion since; call the prescriber for a bisphosphonate 6 months after the last dose.',
  }),
  start({
    id: 'start-h7-after-teriparatide',
    topic: 'Bone protection after teriparatide',
    when: [stopped(drugs('teriparatide')), notTaking(antiresorptives)],
    severity: 'moderate',
    effect: 'Teriparatide was stopped and nothing follows it: the bone it built is lost again.',
    recommendation:
      'Ask about infusions at a clinic; else ask the prescriber for a bisphosphonate or denosumab now.',
  }),
  start({
    id: 'start-h8-gout',
    topic: 'Urate lowering in chronic gout',
    when: [
      has('chronic gout', 'M1A'),
      notTaking(anyOf(classes('xanthine-oxidase-inhibitor'), drugs('probenecid', 'pegloticase'))),
    ],
    severity: 'moderate',
    effect: 'Chronic gout is on record and nothing that lowers uric acid on the list.',
    recommendation:
      'Ask about attacks and tophi; recommend allopurinol from 100 mg daily or less, with colchicine at the start, to uric acid below 6 mg/dL.',
  }),
  start({
    id: 'start-h8-gout-attacks',
    topic: 'Urate lowering in recurrent gout',
    when: [
      has('gout', 'M10'),
      without('chronic gout', 'M1A'),
      notTaking(anyOf(classes('xanthine-oxidase-inhibitor'), drugs('probenecid', 'pegloticase'))),
    ],
    severity: 'minor',
    effect: 'Gout is on record and nothing that lowers uric acid on the list.',
    recommendation:
      'Ask how many attacks there were this year and about diuretics; from two a year on recommend allopurinol from 100 mg daily or less.',
  }),
  start({
    id: 'start-h9-folic-acid',
    topic: 'Folic acid with methotrexate',
    when: [taking(drugs('methotrexate')), notTaking(drugs('folic acid', 'leucovorin'))],
    severity: 'major',
    effect:
      'Methotrexate is taken without folic acid, which spares mouth, stomach, liver and blood.',
    recommendation:
      'Ask about products bought without prescription; recommend 1 mg daily or 5 mg weekly.',
  }),
  start({
    id: 'start-i1-alpha-blocker',
    topic: 'Alpha blocker for an enlarged prostate',
    when: [
      prostate,
      notTaking(
        anyOf(classes('alpha-1-blocker-uroselective', 'alpha-1-blocker'), drugs('tadalafil')),
      ),
      without(...disease.orthostasis),
    ],
    severity: 'minor',
    effect: 'An enlarged prostate with symptoms is on record, and no alpha blocker on the list.',
    recommendation:
      'Ask for the symptom score, drugs that hold urine back, and a planned cataract operation; then ask the prescriber about tamsulosin or silodosin.',
  }),
  start({
    id: 'start-i2-reductase-inhibitor',
    topic: '5-alpha reductase inhibitor for an enlarged prostate',
    when: [prostate, notTaking(classes('5-alpha-reductase-inhibitor'))],
    severity: 'minor',
    effect:
      'An enlarged prostate with symptoms is on record, and no 5-alpha reductase inhibitor on the list.',
    recommendation:
      'When the prostate is known to be large or PSA is above 1.5 ng/mL, ask about finasteride 5 mg; it takes 6 months and halves PSA.',
  }),
  start({
    id: 'start-i3-atrophic-vaginitis',
    topic: 'Vaginal estrogen in atrophic vaginitis',
    when: [has('atrophic vaginitis', 'N95.2'), female, ...vaginalHormone],
    severity: 'minor',
    effect: 'Atrophic vaginitis is on record and no vaginal estrogen on the list.',
    recommendation:
      'Ask about dryness, pain and bleeding; when they trouble, ask the prescriber for a low-dose vaginal estrogen.',
  }),
  start({
    id: 'start-i4-recurrent-urinary-infection',
    topic: 'Vaginal estrogen in recurrent urinary infection',
    when: [everHad('recurrent urinary infection', 'Z87.440'), female, ...vaginalHormone],
    severity: 'minor',
    effect:
      'Recurrent urinary infection is on record and no vaginal estrogen, which prevents it after menopause, on the list.',
    recommendation:
      'Ask how many infections there were in a year; from two in 6 months or three in a year ask the prescriber for a vaginal estrogen.',
  }),
  start({
    id: 'start-i5-erectile-dysfunction',
    topic: 'PDE5 inhibitor in erectile dysfunction',
    when: [
      has('erectile dysfunction', 'N52'),
      male,
      notTaking(classes('pde5-inhibitor')),
      not(taking(anyOf(classes('nitrate'), drugs('riociguat')))),
      without(...disease.unstableAngina),
      without(...disease.recentInfarction),
    ],
    severity: 'minor',
    effect: 'Erectile dysfunction is on record and no PDE5 inhibitor on the list.',
    recommendation:
      'Ask in private whether it distresses, and about chest pain and nitrates; then ask the prescriber for a low dose, lower with an alpha blocker.',
  }),
]
