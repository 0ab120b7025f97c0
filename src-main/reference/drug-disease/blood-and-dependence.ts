// Table of drug-disease rows: drugs in enzyme deficiency, in diseases of the blood, in dependence and in disorders of fats.

import { all, any, everHad, has, measuredAbove, taking } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { inDisease } from './disease-row.ts'

const estrogens = classes('estrogen', 'estrogen-contraceptive')

/** Drugs in G6PD deficiency, bleeding and neutropenia; opioids and their antagonists; drugs that raise triglycerides. */
export const bloodAndDependenceRows = [
  inDisease({
    id: 'disease-g6pd-oxidant',
    drugs: drugs(
      'primaquine',
      'tafenoquine',
      'rasburicase',
      'dapsone',
      'methylene blue',
      'pegloticase',
    ),
    when: has(...disease.g6pdDeficiency),
    severity: 'critical',
    effect: 'In G6PD deficiency this drug destroys red cells.',
    recommendation: 'Call the prescriber today for another drug.',
    source: 'cpic-g6pd-2022',
  }),
  inDisease({
    id: 'disease-g6pd-nitrofurantoin',
    drugs: drugs('nitrofurantoin'),
    when: has(...disease.g6pdDeficiency),
    severity: 'major',
    interrupts: true,
    effect: 'Nitrofurantoin has caused hemolysis in G6PD deficiency.',
    recommendation: 'Ask the prescriber for another antibiotic.',
    source: 'cpic-g6pd-2022',
  }),
  inDisease({
    id: 'disease-g6pd-sulfonylurea',
    drugs: classes('sulfonylurea'),
    when: has(...disease.g6pdDeficiency),
    severity: 'moderate',
    effect: 'Labels of sulfonylureas warn of hemolysis in G6PD deficiency.',
    recommendation:
      'Ask the prescriber for a drug that is no sulfonylurea; look for the last hemoglobin.',
    source: 'fda-warnings-sulfonylurea',
  }),
  inDisease({
    id: 'disease-anticoagulant-bleeding',
    drugs: classes('anticoagulant'),
    when: any(
      has('bleeding in the skull', 'I60', 'I61', 'I62'),
      has('bleeding from the gut', 'K92.0', 'K92.1', 'K92.2'),
      has(...disease.bleedingDisorder),
    ),
    severity: 'major',
    interrupts: true,
    effect: 'An anticoagulant is taken while bleeding, or a tendency to bleed, is on record.',
    recommendation:
      'Ask whether the bleeding is over and who decided to go on; call the prescriber when nobody did.',
    source: 'fda-warnings-doac',
  }),
  inDisease({
    id: 'disease-ticlopidine-blood',
    drugs: drugs('ticlopidine'),
    when: any(
      has(...disease.bleedingDisorder),
      has(...disease.cirrhosis),
      has('neutropenia', 'D70'),
    ),
    severity: 'critical',
    effect: 'Ticlopidine is contraindicated with low blood counts and in severe liver disease.',
    recommendation: 'Call the prescriber today for clopidogrel.',
    source: 'fda-warnings-ticlopidine',
  }),
  inDisease({
    id: 'disease-clozapine-neutropenia',
    drugs: anyOf(drugs('clozapine', 'carbamazepine', 'deferiprone')),
    when: has('neutropenia or bone marrow failure', 'D70', 'D61'),
    severity: 'critical',
    effect: 'This drug stops the bone marrow, and low counts are on record.',
    recommendation: 'Look for the neutrophils of the last week and call the prescriber today.',
    source: 'fda-warnings-clozapine',
  }),
  inDisease({
    id: 'disease-esa-pressure',
    drugs: drugs('epoetin alfa', 'darbepoetin alfa'),
    when: any(measuredAbove('hemoglobin', 11), measuredAbove('systolic', 159, 183)),
    severity: 'major',
    effect:
      'Above a hemoglobin of 11 g/dL, or with pressure out of control, these drugs bring stroke, infarction and clots.',
    recommendation: 'Call the prescriber before the next dose to lower or hold it.',
    source: 'fda-warnings-esa',
  }),
  inDisease({
    id: 'disease-naltrexone-opioid-use',
    drugs: drugs('naltrexone'),
    when: all(has(...disease.opioidUseDisorder), taking(classes('opioid'))),
    severity: 'critical',
    effect: 'Naltrexone brings sudden severe withdrawal while an opioid is taken.',
    recommendation:
      'Ask when the last opioid was taken: seven to ten days must pass. Call the prescriber today.',
    source: 'fda-warnings-naltrexone',
  }),
  inDisease({
    id: 'disease-opioid-use-disorder',
    drugs: drugs(
      'oxycodone',
      'hydrocodone',
      'hydromorphone',
      'morphine',
      'oxymorphone',
      'fentanyl',
      'codeine',
      'tramadol',
      'tapentadol',
    ),
    when: everHad(...disease.opioidUseDisorder),
    severity: 'major',
    interrupts: true,
    effect: 'An opioid for pain is taken with an opioid use disorder on record.',
    recommendation:
      'Look into the prescription monitoring program, recommend naloxone, and ask the prescriber about buprenorphine.',
    source: 'cdc-opioid-2022',
  }),
  inDisease({
    id: 'disease-disulfiram-heart-psychosis',
    drugs: drugs('disulfiram'),
    when: any(
      has(...disease.coronaryDisease),
      has(...disease.psychosis),
      has(...disease.activeLiverDisease),
    ),
    severity: 'critical',
    effect:
      'Disulfiram is contraindicated with severe heart disease and psychosis, and it can destroy the liver.',
    recommendation: 'Call the prescriber today for naltrexone or acamprosate.',
    source: 'fda-warnings-disulfiram',
  }),
  inDisease({
    id: 'disease-methylergonovine-pressure',
    drugs: drugs('methylergonovine'),
    when: any(has(...disease.hypertension), has('preeclampsia', 'O14', 'O15')),
    severity: 'critical',
    effect: 'Methylergonovine is contraindicated with hypertension and preeclampsia.',
    recommendation: 'Call the prescriber today.',
    source: 'fda-warnings-ergot',
  }),
  inDisease({
    id: 'disease-triglycerides-estrogen-isotretinoin',
    drugs: anyOf(estrogens, drugs('isotretinoin', 'acitretin')),
    when: measuredAbove('triglycerides', 500),
    severity: 'major',
    effect:
      'The last triglycerides are above 500 mg/dL, and this drug raises them until the pancreas is inflamed.',
    recommendation:
      'Ask the prescriber to stop or change it: a patch in place of an oral estrogen.',
    source: 'acc-aha-cholesterol-2018',
  }),
  inDisease({
    id: 'disease-sulfonylurea-type-1',
    drugs: classes('sulfonylurea', 'thiazolidinedione', 'dpp4-inhibitor'),
    when: has(...disease.type1Diabetes),
    severity: 'moderate',
    effect:
      'This drug has no place in type 1 diabetes: it does not work without insulin of one’s own.',
    recommendation:
      'Ask which type of diabetes it is, and the prescriber whether the drug can be stopped.',
    source: 'ada-standards-2025',
  }),
  inDisease({
    id: 'disease-bile-acid-triglycerides',
    drugs: drugs('cholestyramine resin', 'colesevelam', 'colestipol'),
    when: any(measuredAbove('triglycerides', 500), has(...disease.bowelObstruction)),
    severity: 'major',
    effect:
      'Bile acid binders raise triglycerides and block a narrow bowel; above 500 mg/dL they are contraindicated.',
    recommendation: 'Ask the prescriber for ezetimibe.',
    source: 'fda-warnings-colesevelam',
  }),
]
