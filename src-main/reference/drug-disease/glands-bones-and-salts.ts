// Table of drug-disease rows: drugs in gout, in diseases of glands and bones, and in disorders of salts.

import { all, any, has, measuredBelow, not, taking } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { inDisease } from './disease-row.ts'

/** Drugs in gout, thyroid and adrenal disease, disorders of salts, osteoporosis, pheochromocytoma and porphyria. */
export const glandBoneAndSaltRows = [
  inDisease({
    id: 'disease-thiazide-gout',
    drugs: classes('thiazide-diuretic', 'loop-diuretic'),
    when: has(...disease.gout),
    severity: 'moderate',
    effect: 'Thiazides and loop diuretics raise uric acid and bring attacks of gout.',
    recommendation:
      'Where blood pressure is the reason, ask for losartan or a calcium channel blocker instead; else look at uric acid.',
    source: 'acr-gout-2020',
  }),
  inDisease({
    id: 'disease-febuxostat-cardiovascular',
    drugs: drugs('febuxostat'),
    when: has(...disease.atherosclerosis),
    severity: 'major',
    effect:
      'In cardiovascular disease febuxostat was followed by more cardiovascular deaths than allopurinol.',
    recommendation:
      'Ask whether allopurinol failed or was not tolerated; when not, ask the prescriber for it.',
    source: 'fda-warnings-febuxostat',
  }),
  inDisease({
    id: 'disease-levothyroxine-adrenal',
    drugs: classes('thyroid-hormone'),
    when: all(
      has(...disease.adrenalInsufficiency),
      not(taking(classes('corticosteroid-systemic'))),
    ),
    severity: 'critical',
    effect:
      'Thyroid hormone in adrenal insufficiency that is not treated brings an adrenal crisis.',
    recommendation: 'Call the prescriber today: corticosteroid comes first.',
    source: 'fda-warnings-levothyroxine',
  }),
  inDisease({
    id: 'disease-thyroid-hormone-hyperthyroid',
    drugs: classes('thyroid-hormone'),
    when: all(has(...disease.hyperthyroidism), measuredBelow('tsh', 0.1)),
    severity: 'major',
    effect:
      'The last TSH is below 0.1 with hyperthyroidism on record, and thyroid hormone adds to it.',
    recommendation:
      'Ask whether the gland was removed or treated; else call the prescriber about the dose.',
    source: 'fda-warnings-levothyroxine',
  }),
  inDisease({
    id: 'disease-amiodarone-thyroid',
    drugs: drugs('amiodarone'),
    when: any(has(...disease.hyperthyroidism), has(...disease.hypothyroidism)),
    severity: 'moderate',
    effect: 'Amiodarone carries much iodine and worsens diseases of the thyroid both ways.',
    recommendation: 'Look for a TSH of the last six months and ask for one when it lacks.',
    source: 'fda-warnings-amiodarone',
  }),
  inDisease({
    id: 'disease-lithium-thyroid',
    drugs: drugs('lithium carbonate', 'lithium citrate'),
    when: has(...disease.hypothyroidism),
    severity: 'minor',
    effect: 'Lithium slows the thyroid, so that hypothyroidism may need more hormone.',
    recommendation: 'Look for a TSH of the last six months.',
    source: 'fda-warnings-lithium',
  }),
  inDisease({
    id: 'disease-lithium-hypercalcemia',
    drugs: anyOf(
      classes('thiazide-diuretic'),
      drugs('lithium carbonate', 'lithium citrate', 'calcitriol', 'teriparatide'),
    ),
    when: has(...disease.hypercalcemia),
    severity: 'major',
    effect: 'This drug raises calcium, and hypercalcemia or hyperparathyroidism is on record.',
    recommendation:
      'Look for calcium and parathyroid hormone; ask the prescriber for another drug.',
    source: 'fda-warnings-thiazide',
  }),
  inDisease({
    id: 'disease-hyponatremia-drugs',
    drugs: anyOf(
      classes('thiazide-diuretic', 'ssri', 'snri'),
      drugs('carbamazepine', 'oxcarbazepine', 'mirtazapine'),
    ),
    when: has(...disease.hyponatremia),
    severity: 'major',
    effect: 'This drug lowers sodium, and hyponatremia is on record.',
    recommendation:
      'Look for the last sodium; ask the prescriber for a sodium now and for another drug when it is low.',
    source: 'fda-warnings-ssri',
  }),
  inDisease({
    id: 'disease-desmopressin-hyponatremia',
    drugs: drugs('desmopressin'),
    sites: ['systemic', 'nose'],
    when: any(
      has(...disease.hyponatremia),
      measuredBelow('sodium', 135),
      has(...disease.heartFailure),
    ),
    severity: 'critical',
    effect:
      'Desmopressin holds water: with low sodium or heart failure it is contraindicated for nocturia and can bring seizures.',
    recommendation: 'Call the prescriber today and ask for a sodium.',
    source: 'fda-warnings-desmopressin',
  }),
  inDisease({
    id: 'disease-potassium-raising-hyperkalemia',
    drugs: classes('potassium-sparing-diuretic', 'potassium-supplement'),
    when: has(...disease.hyperkalemia),
    severity: 'critical',
    effect: 'This drug raises potassium, and hyperkalemia is on record.',
    recommendation:
      'Look for the last potassium; call the prescriber today unless it is back in range.',
    source: 'fda-label-spironolactone',
  }),
  inDisease({
    id: 'disease-antiresorptive-hypocalcemia',
    drugs: anyOf(classes('bisphosphonate'), drugs('denosumab', 'romosozumab', 'zoledronic acid')),
    when: any(has(...disease.hypocalcemia), measuredBelow('calcium', 8.5)),
    severity: 'critical',
    effect: 'Bone drugs lower calcium and are contraindicated while it is low.',
    recommendation:
      'Call the prescriber before the next dose: calcium, albumin and vitamin D come first.',
    source: 'fda-warnings-bone',
  }),
  inDisease({
    id: 'disease-steroid-osteoporosis',
    drugs: classes('corticosteroid-systemic'),
    when: has(...disease.osteoporosis),
    severity: 'moderate',
    effect: 'Corticosteroids take bone, most in the first months.',
    recommendation: 'Ask for the lowest dose and whether treatment of the bones goes with it.',
    source: 'acr-glucocorticoid-bone-2022',
  }),
  inDisease({
    id: 'disease-bone-loss-osteoporosis',
    drugs: anyOf(
      classes('aromatase-inhibitor', 'ppi'),
      drugs('phenytoin', 'phenobarbital', 'primidone', 'carbamazepine'),
    ),
    when: all(
      has(...disease.osteoporosis),
      not(
        taking(
          anyOf(
            classes('bisphosphonate'),
            drugs('denosumab', 'teriparatide', 'romosozumab', 'zoledronic acid'),
          ),
        ),
      ),
    ),
    severity: 'minor',
    effect:
      'This drug adds to bone loss or fractures, and no treatment of osteoporosis is on the list.',
    recommendation: 'Ask whether it is still needed, and about bone density and treatment.',
    source: 'bhof-2022',
  }),
  inDisease({
    id: 'disease-beta-blocker-pheochromocytoma',
    drugs: classes('beta-blocker'),
    when: all(
      has(...disease.pheochromocytoma),
      not(taking(anyOf(classes('alpha-1-blocker'), drugs('phenoxybenzamine')))),
    ),
    severity: 'critical',
    effect:
      'With a pheochromocytoma a beta blocker without an alpha blocker before it brings a hypertensive crisis.',
    recommendation: 'Call the prescriber today: the alpha blocker comes first.',
    source: 'endocrine-pheochromocytoma-2014',
  }),
  inDisease({
    id: 'disease-pressor-pheochromocytoma',
    drugs: anyOf(
      classes('maoi', 'decongestant', 'stimulant'),
      drugs('phentermine', 'atomoxetine', 'midodrine'),
    ),
    when: has(...disease.pheochromocytoma),
    severity: 'critical',
    effect: 'With a pheochromocytoma this drug can bring a hypertensive crisis.',
    recommendation: 'Call the prescriber today and ask to stop it.',
    source: 'endocrine-pheochromocytoma-2014',
  }),
  inDisease({
    id: 'disease-beta-blocker-hypoglycemia',
    drugs: drugs('propranolol', 'nadolol', 'timolol', 'pindolol'),
    when: all(
      has(...disease.diabetes),
      taking(classes('insulin-basal', 'insulin-rapid', 'sulfonylurea')),
    ),
    severity: 'moderate',
    effect:
      'A beta blocker that is not selective hides the signs of low glucose and delays recovery.',
    recommendation:
      'Explain that sweating stays as a sign; ask the prescriber for a selective one or carvedilol.',
    source: 'fda-warnings-propranolol',
  }),
  inDisease({
    id: 'disease-porphyria',
    drugs: anyOf(
      classes('barbiturate', 'sulfonylurea'),
      drugs('carbamazepine', 'phenytoin', 'griseofulvin', 'metoclopramide', 'rifampin'),
    ),
    when: has(...disease.porphyria),
    severity: 'critical',
    effect: 'In acute porphyria this drug can bring an attack.',
    recommendation: 'Call the prescriber today; look the drug up in a porphyria list.',
    source: 'acute-porphyria-2017',
  }),
]
