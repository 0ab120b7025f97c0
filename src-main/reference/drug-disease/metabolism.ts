// Table of drug-disease rows: drugs in diabetes and in diseases of glands, bones, joints and salts.

import { all, any, everHad, has, measuredBelow, not, taking } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { inDisease } from './disease-row.ts'

/** Drugs in diabetes, thyroid and adrenal disease, gout, osteoporosis and disorders of salts. */
export const metabolismRows = [
  inDisease({
    id: 'disease-metformin-acidosis',
    drugs: drugs('metformin'),
    when: has(...disease.acidosis),
    severity: 'critical',
    effect: 'Metformin is contraindicated in metabolic acidosis, diabetic ketoacidosis included.',
    recommendation:
      'Ask whether the acidosis is over; while it is not, call the prescriber today and ask to stop it.',
    source: 'fda-warnings-metformin',
  }),
  inDisease({
    id: 'disease-sglt2-type-1',
    drugs: classes('sglt2-inhibitor'),
    when: has(...disease.type1Diabetes),
    severity: 'major',
    interrupts: true,
    effect: 'In type 1 diabetes SGLT2 inhibitors bring ketoacidosis, often with a normal glucose.',
    recommendation:
      'Ask the prescriber to stop it, or who leads the treatment and whether the patient can measure ketones.',
    source: 'fda-warnings-sglt2',
  }),
  inDisease({
    id: 'disease-sglt2-ketoacidosis',
    drugs: classes('sglt2-inhibitor'),
    when: everHad(...disease.ketoacidosis),
    severity: 'major',
    interrupts: true,
    effect:
      'After a ketoacidosis SGLT2 inhibitors can bring another one, often with a normal glucose.',
    recommendation:
      'Ask the prescriber for another drug; explain sick-day rules and when to measure ketones.',
    source: 'fda-warnings-sglt2',
  }),
  inDisease({
    id: 'disease-canagliflozin-amputation',
    drugs: drugs('canagliflozin'),
    when: everHad(...disease.amputation),
    severity: 'moderate',
    effect:
      'Canagliflozin was followed by more amputations of the lower limb, most after an earlier one.',
    recommendation: 'Ask the prescriber for empagliflozin or dapagliflozin, and check foot care.',
    source: 'fda-warnings-sglt2',
  }),
  inDisease({
    id: 'disease-glp1-men2',
    drugs: classes('glp1-agonist'),
    when: everHad(...disease.medullaryThyroidCancer),
    severity: 'critical',
    effect:
      'GLP-1 receptor agonists are contraindicated in multiple endocrine neoplasia of type 2.',
    recommendation: 'Call the prescriber today for a drug of another kind.',
    source: 'fda-warnings-glp1',
  }),
  inDisease({
    id: 'disease-glp1-thyroid-cancer',
    drugs: classes('glp1-agonist'),
    when: everHad(...disease.thyroidCancer),
    severity: 'major',
    interrupts: true,
    effect:
      'With medullary thyroid cancer, in the family too, GLP-1 receptor agonists are contraindicated; the code does not tell the kind.',
    recommendation:
      'Ask which kind of thyroid cancer it was; with a medullary one ask the prescriber today to stop.',
    source: 'fda-warnings-glp1',
  }),
  inDisease({
    id: 'disease-incretin-pancreatitis',
    drugs: classes('glp1-agonist', 'dpp4-inhibitor'),
    when: everHad(...disease.pancreatitis),
    severity: 'major',
    effect:
      'Incretin drugs have been followed by pancreatitis, and it was not studied after an earlier one.',
    recommendation:
      'Ask about its cause and about belly pain; ask the prescriber for a drug of another kind.',
    source: 'fda-warnings-glp1',
  }),
  inDisease({
    id: 'disease-glp1-gastroparesis',
    drugs: anyOf(classes('glp1-agonist'), drugs('pramlintide')),
    when: has(...disease.gastroparesis),
    severity: 'major',
    effect:
      'GLP-1 receptor agonists and pramlintide slow the stomach and are not to be used in severe gastroparesis; pramlintide is contraindicated.',
    recommendation:
      'Ask about fullness and vomiting; ask the prescriber for a drug of another kind.',
    source: 'fda-warnings-glp1',
  }),
  inDisease({
    id: 'disease-pioglitazone-bladder-cancer',
    drugs: drugs('pioglitazone'),
    when: everHad(...disease.bladderCancer),
    severity: 'major',
    effect:
      'Pioglitazone has been linked to bladder cancer and is not to be used while it is active.',
    recommendation: 'Ask the prescriber for another drug.',
    source: 'fda-warnings-pioglitazone',
  }),
  inDisease({
    id: 'disease-glitazone-osteoporosis',
    drugs: classes('thiazolidinedione'),
    when: has(...disease.osteoporosis),
    severity: 'moderate',
    effect: 'Glitazones bring more fractures, most in women.',
    recommendation: 'Ask the prescriber for another drug.',
    source: 'fda-warnings-pioglitazone',
  }),
  inDisease({
    id: 'disease-steroid-diabetes',
    drugs: classes('corticosteroid-systemic'),
    when: has(...disease.diabetes),
    severity: 'moderate',
    effect: 'Corticosteroids raise glucose, most in the afternoon and evening.',
    recommendation:
      'Agree on more frequent measurements while it lasts and on whom to call above 250 mg/dL.',
    source: 'fda-warnings-prednisone',
  }),
  inDisease({
    id: 'disease-antipsychotic-diabetes',
    drugs: drugs('olanzapine', 'clozapine', 'quetiapine'),
    when: has(...disease.diabetes),
    severity: 'moderate',
    effect: 'Olanzapine, clozapine and quetiapine raise weight, glucose and lipids.',
    recommendation:
      'Look at A1c and weight since the start; ask whether aripiprazole or lurasidone was considered.',
    source: 'ada-apa-antipsychotics-2004',
  }),
  inDisease({
    id: 'disease-niacin-diabetes-gout',
    drugs: drugs('niacin'),
    when: any(has(...disease.diabetes), has(...disease.gout), has(...disease.pepticUlcer)),
    severity: 'moderate',
    effect:
      'Niacin raises glucose and uric acid and can open ulcers, and it has not prevented events on top of a statin.',
    recommendation: 'Ask the prescriber whether it can be stopped.',
    source: 'fda-warnings-niacin',
  }),
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
