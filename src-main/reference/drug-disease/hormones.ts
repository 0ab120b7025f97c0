// Table of drug-disease rows: hormones in clots, cancer, migraine, smokers and Addison disease.

import { all, any, everHad, from, has, measuredAbove, usesTobacco } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { inDisease } from './disease-row.ts'

const estrogens = classes('estrogen', 'estrogen-contraceptive')
const pill = classes('estrogen-contraceptive')
const androgens = anyOf(classes('androgen'), drugs('methyltestosterone', 'oxandrolone'))

/** Estrogens, their modulators, progestins and androgens where they harm; spironolactone in Addison disease. */
export const hormoneRows = [
  inDisease({
    id: 'disease-estrogen-clot',
    drugs: estrogens,
    when: any(
      everHad(...disease.venousClot),
      has('an inherited tendency to clot', 'D68.5', 'D68.6'),
    ),
    severity: 'critical',
    effect: 'Estrogen brings clots and is contraindicated after one or with a tendency to them.',
    recommendation:
      'Call the prescriber today; a progestin alone or a device without hormones protects from pregnancy.',
    source: 'us-mec-2024',
  }),
  inDisease({
    id: 'disease-estrogen-cancer',
    drugs: estrogens,
    when: everHad(...disease.estrogenCancer),
    severity: 'critical',
    effect: 'Estrogen is contraindicated with breast or uterine cancer, past ones included.',
    recommendation:
      'Call the prescriber today; for hot flashes recommend what is no hormone, for dryness a moisturizer.',
    source: 'fda-warnings-estrogen',
  }),
  inDisease({
    id: 'disease-estrogen-vascular',
    drugs: estrogens,
    when: any(has(...disease.coronaryDisease), everHad(...disease.anyStroke)),
    severity: 'critical',
    effect: 'Estrogen is contraindicated after infarction or stroke: it brings more of both.',
    recommendation: 'Call the prescriber today.',
    source: 'us-mec-2024',
  }),
  inDisease({
    id: 'disease-estrogen-aura',
    drugs: pill,
    when: has(...disease.auraMigraine),
    severity: 'critical',
    effect: 'With migraine with aura the combined pill multiplies the risk of stroke.',
    recommendation: 'Call the prescriber today for a progestin alone or a device.',
    source: 'us-mec-2024',
  }),
  inDisease({
    id: 'disease-estrogen-smoker',
    drugs: pill,
    when: all(from(35), usesTobacco),
    severity: 'critical',
    effect:
      'From 35 years on, the combined pill and smoking together bring infarction and stroke; the label warns of it in a box.',
    recommendation:
      'Call the prescriber today for a progestin alone or a device, and offer help to quit.',
    source: 'us-mec-2024',
  }),
  inDisease({
    id: 'disease-estrogen-pressure',
    drugs: pill,
    when: has(...disease.hypertension),
    severity: 'major',
    effect:
      'With hypertension the combined pill raises stroke and infarction, controlled pressure included.',
    recommendation: 'Measure today and ask the prescriber for a progestin alone or a device.',
    source: 'us-mec-2024',
  }),
  inDisease({
    id: 'disease-estrogen-liver',
    drugs: estrogens,
    when: has(...disease.activeLiverDisease),
    severity: 'major',
    effect: 'Estrogen is contraindicated in active liver disease.',
    recommendation: 'Ask the prescriber for another treatment.',
    source: 'fda-warnings-estrogen',
  }),
  inDisease({
    id: 'disease-serm-clot',
    drugs: drugs('raloxifene', 'tamoxifen', 'ospemifene'),
    when: everHad(...disease.venousClot),
    severity: 'critical',
    effect:
      'Raloxifene, tamoxifen and ospemifene bring clots; after a clot they are contraindicated, tamoxifen when given for prevention.',
    recommendation: 'Call the prescriber today, or the oncologist when tamoxifen treats a cancer.',
    source: 'fda-warnings-raloxifene',
  }),
  inDisease({
    id: 'disease-raloxifene-stroke',
    drugs: drugs('raloxifene'),
    when: any(everHad(...disease.anyStroke), has(...disease.coronaryDisease)),
    severity: 'major',
    effect:
      'With coronary disease or after a stroke raloxifene was followed by more deaths from stroke.',
    recommendation: 'Ask the prescriber for another bone drug.',
    source: 'fda-warnings-raloxifene',
  }),
  inDisease({
    id: 'disease-megestrol-clot',
    drugs: anyOf(drugs('megestrol', 'tranexamic acid', 'lenalidomide', 'thalidomide')),
    when: everHad(...disease.venousClot),
    severity: 'major',
    interrupts: true,
    effect: 'This drug brings clots, and one is on record.',
    recommendation:
      'Ask the prescriber for another treatment, or whether an anticoagulant goes with it.',
    source: 'fda-warnings-product',
  }),
  inDisease({
    id: 'disease-testosterone-cancer',
    drugs: androgens,
    when: any(has(...disease.prostateCancer), has('breast cancer', 'C50')),
    severity: 'critical',
    effect: 'Testosterone is contraindicated with cancer of the prostate or the male breast.',
    recommendation: 'Call the prescriber today.',
    source: 'fda-warnings-testosterone',
  }),
  inDisease({
    id: 'disease-testosterone-polycythemia',
    drugs: androgens,
    when: any(has(...disease.polycythemia), measuredAbove('hemoglobin', 18)),
    severity: 'major',
    effect: 'Testosterone thickens the blood, and it is thick already.',
    recommendation: 'Ask the prescriber for a hematocrit and to pause it above 54 %.',
    source: 'endocrine-testosterone-2018',
  }),
  inDisease({
    id: 'disease-testosterone-cardiovascular',
    drugs: androgens,
    when: any(
      has(...disease.recentInfarction),
      has(...disease.heartFailure),
      has(...disease.sleepApnea),
    ),
    severity: 'moderate',
    effect:
      'Testosterone holds fluid, worsens sleep apnea that is not treated, and is not advised soon after an infarction.',
    recommendation:
      'Ask about swelling, sleep and the date of the infarction; tell the prescriber.',
    source: 'endocrine-testosterone-2018',
  }),
  inDisease({
    id: 'disease-spironolactone-addison',
    drugs: drugs('spironolactone'),
    when: has('Addison disease', 'E27.1', 'E27.2'),
    severity: 'critical',
    effect: 'In Addison disease potassium is high already; spironolactone is contraindicated.',
    recommendation: 'Call the prescriber today.',
    source: 'fda-warnings-spironolactone',
  }),
]
