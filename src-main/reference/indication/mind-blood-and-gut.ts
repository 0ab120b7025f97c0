// Table of chronic conditions without a drug: mind, blood, gut, allergy, angina and cholesterol.

import { all, everHad, has, measuredAtLeast, not } from '../circumstance.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import type { PatientRow } from '../drug-row.ts'
import { untreated } from './untreated-row.ts'

const moodStabilizer = anyOf(
  classes('antipsychotic'),
  drugs('lithium carbonate', 'lithium citrate', 'valproate', 'lamotrigine', 'carbamazepine'),
)

const antidepressant = anyOf(
  classes('ssri', 'snri', 'tricyclic', 'maoi', 'serotonin-reuptake-inhibitor', 'antipsychotic'),
  drugs('bupropion', 'mirtazapine', 'trazodone', 'nefazodone', 'esketamine', 'lithium carbonate'),
)

const bowel = anyOf(
  classes('tnf-inhibitor', 'thiopurine', 'corticosteroid-systemic'),
  drugs(
    'mesalamine',
    'sulfasalazine',
    'balsalazide',
    'olsalazine',
    'budesonide',
    'vedolizumab',
    'ustekinumab',
    'risankizumab',
    'guselkumab',
    'tofacitinib',
    'upadacitinib',
    'methotrexate',
  ),
)

/** Diseases of the mind, deficiencies, angina, anaphylaxis, bowel inflammation and high cholesterol without a drug. */
export const mindBloodAndGutRows: readonly PatientRow[] = [
  untreated({
    id: 'schizophrenia',
    topic: 'Treatment of schizophrenia',
    condition: 'schizophrenia',
    codes: 'F20 F25',
    group: classes('antipsychotic'),
    severity: 'moderate',
    recommendation: 'Ask about long-acting injections at the clinic; else tell the prescriber.',
    source: 'apa-schizophrenia-2020',
  }),
  untreated({
    id: 'bipolar',
    topic: 'Treatment of bipolar disorder',
    condition: 'bipolar disorder',
    codes: 'F31.0 F31.1 F31.2 F31.3 F31.4 F31.5 F31.6 F31.8 F31.9',
    group: moodStabilizer,
    severity: 'moderate',
    recommendation: 'Ask whether treatment ended by plan and who follows the mood.',
    source: 'canmat-bipolar-2018',
  }),
  untreated({
    id: 'depression',
    topic: 'Treatment of depression',
    condition: 'depression of some weight',
    codes: 'F32.1 F32.2 F32.3 F33.1 F33.2 F33.3',
    group: antidepressant,
    severity: 'moderate',
    recommendation:
      'Ask how the mood is and about therapy by talking; offer the PHQ-9. A drug may not be needed.',
    source: 'va-dod-depression-2022',
  }),
  untreated({
    id: 'alzheimer',
    topic: 'Treatment of Alzheimer disease',
    condition: 'Alzheimer disease',
    codes: 'G30',
    group: anyOf(classes('cholinesterase-inhibitor'), drugs('memantine')),
    recommendation: 'Ask whether a drug was tried or declined; its effect is small.',
    source: 'aafp-alzheimer-2017',
  }),
  untreated({
    id: 'opioid-use-disorder',
    topic: 'Treatment of opioid use disorder',
    condition: 'opioid dependence',
    codes: 'F11.20 F11.22 F11.23 F11.24 F11.25 F11.28 F11.29',
    group: drugs('buprenorphine', 'methadone', 'naltrexone'),
    severity: 'major',
    recommendation:
      'Ask about a methadone clinic and injections; recommend buprenorphine and naloxone.',
    source: 'asam-opioid-2020',
  }),
  untreated({
    id: 'b12-deficiency',
    topic: 'Vitamin B12 in deficiency',
    condition: 'vitamin B12 deficiency',
    codes: 'D51 E53.8',
    group: drugs('vitamin B12', 'hydroxocobalamin'),
    sites: ['systemic', 'nose'],
    severity: 'moderate',
    recommendation:
      'Ask about injections at the clinic; recommend 1,000 mcg a day by mouth when there are none.',
    source: 'aafp-b12-2017',
  }),
  untreated({
    id: 'iron-deficiency',
    topic: 'Iron in iron deficiency',
    condition: 'iron deficiency anemia',
    codes: 'D50',
    group: anyOf(classes('iron-salt'), drugs('polysaccharide iron complex', 'ferric citrate')),
    severity: 'moderate',
    recommendation:
      'Ask about infusions and the last ferritin; recommend iron once a day or every other day when it is low.',
    source: 'aga-iron-2020',
  }),
  untreated({
    id: 'angina',
    topic: 'Nitroglycerin for attacks of angina',
    condition: 'angina',
    codes: 'I20.1 I20.8 I20.9 I25.111 I25.118 I25.119',
    group: drugs('nitroglycerin'),
    severity: 'moderate',
    recommendation:
      'Ask what is done in an attack; recommend nitroglycerin under the tongue unless a PDE5 inhibitor is taken.',
    source: 'aha-acc-coronary-2023',
  }),
  untreated({
    id: 'anaphylaxis',
    topic: 'Epinephrine for anaphylaxis',
    condition: 'anaphylaxis, or an allergy to food or stings',
    codes: 'T78.0 T78.2 Z91.010 Z91.013 Z91.030 Z91.038',
    group: drugs('epinephrine'),
    sites: ['systemic', 'nose'],
    severity: 'moderate',
    recommendation:
      'Ask whether a reaction was severe and an auto-injector is at hand and in date; recommend two.',
    source: 'anaphylaxis-2023',
  }),
  untreated({
    id: 'bowel-inflammation',
    topic: 'Treatment of inflammatory bowel disease',
    condition: 'Crohn disease or ulcerative colitis',
    codes: 'K50 K51',
    group: bowel,
    sites: ['systemic', 'rectum'],
    recommendation: 'Ask about infusions, injections and surgery, and who follows it.',
    source: 'acg-crohn-2018',
  }),
  untreated({
    id: 'high-cholesterol',
    topic: 'Treatment of high cholesterol',
    condition: 'high cholesterol',
    codes: 'E78.0 E78.2 E78.5',
    group: anyOf(
      classes('statin', 'pcsk9-inhibitor', 'fibrate'),
      drugs('ezetimibe', 'bempedoic acid', 'inclisiran', 'colesevelam', 'niacin'),
    ),
    and: all(
      measuredAtLeast('ldl', 160),
      not(has('diabetes', 'E08', 'E09', 'E10', 'E11', 'E13')),
      not(everHad('atherosclerotic cardiovascular disease', 'I2', 'I63', 'I70', 'G45', 'Z95')),
    ),
    recommendation: 'Work out the cardiovascular risk, and ask whether a statin was talked about.',
    source: 'acc-aha-cholesterol-2018',
  }),
]
