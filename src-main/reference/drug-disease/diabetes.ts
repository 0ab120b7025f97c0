// Table of drug-disease rows: drugs in diabetes, and drugs for diabetes in other diseases.

import { any, everHad, has } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { inDisease } from './disease-row.ts'

/** Drugs that treat diabetes where they harm, and drugs that raise the glucose. */
export const diabetesRows = [
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
]
