// Table of START: sections F and G, stomach, bowel and lungs.

import {
  all,
  any,
  everHad,
  has,
  measuredBelow,
  not,
  notTaking,
  taking,
  takingAt,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import type { PatientRow } from '../drug-row.ts'
import { start, without } from './start-row.ts'

const acidBlockers = anyOf(classes('ppi'), drugs('vonoprazan'))
const unprotected = notTaking(anyOf(acidBlockers, drugs('misoprostol')))
const gastricNsaid = except(classes('nsaid'), drugs('celecoxib'))
const fiber = drugs('psyllium', 'methylcellulose', 'calcium polycarbophil', 'wheat dextrin')
export const startLaxatives = anyOf(
  classes('stimulant-laxative'),
  drugs('polyethylene glycol 3350', 'lactulose', 'sorbitol'),
  drugs('magnesium hydroxide', 'magnesium citrate'),
  drugs('linaclotide', 'lubiprostone', 'plecanatide', 'prucalopride', 'tenapanor'),
  drugs('naloxegol', 'methylnaltrexone', 'naldemedine'),
)
const antibiotics = anyOf(
  classes('penicillin', 'cephalosporin', 'fluoroquinolone', 'macrolide', 'tetracycline'),
  drugs('clindamycin', 'cefpodoxime', 'ceftriaxone', 'sulfamethoxazole', 'ertapenem'),
)
const probiotics = drugs(
  'Lactobacillus acidophilus',
  'Saccharomyces boulardii',
  'Bifidobacterium infantis',
  'Bifidobacterium bifidum',
)
const eradication = anyOf(
  classes('tetracycline', 'penicillin'),
  drugs('clarithromycin', 'metronidazole', 'levofloxacin', 'rifabutin', 'bismuth subcitrate'),
)
const weakDefense = any(
  has('weak defense against infection', 'D80', 'D81', 'D82', 'D83', 'D84', 'B20', 'Z94', 'D70'),
  has('leukemia or lymphoma', 'C81', 'C82', 'C83', 'C84', 'C85', 'C90', 'C91', 'C92'),
  has('frailty', 'R54'),
  taking(anyOf(classes('corticosteroid-systemic', 'thiopurine', 'tnf-inhibitor'))),
  taking(drugs('methotrexate', 'mycophenolate mofetil', 'tacrolimus', 'cyclosporine')),
)
const longBronchodilators = anyOf(classes('lama', 'laba'), drugs('arformoterol', 'revefenacin'))
const takesLongBronchodilator = takingAt(longBronchodilators, 'lung', 'systemic')
const inhaledSteroid = takingAt(
  anyOf(classes('inhaled-corticosteroid'), drugs('flunisolide', 'triamcinolone')),
  'lung',
)
const severeAsthma = has('moderate or severe persistent asthma', 'J45.4', 'J45.5')

/** START F and G. */
export const startBody: readonly PatientRow[] = [
  start({
    id: 'start-f1-reflux',
    topic: 'Proton pump inhibitor in reflux esophagitis or stricture',
    when: [
      has('reflux esophagitis, esophageal ulcer or stricture', 'K21.0', 'K22.1', 'K22.2'),
      notTaking(acidBlockers),
    ],
    severity: 'moderate',
    effect:
      'Reflux esophagitis, an ulcer or a narrowing of the esophagus is on record, and no proton pump inhibitor on the list.',
    recommendation:
      'Ask about heartburn, swallowing and products bought without prescription; recommend a proton pump inhibitor 30 to 60 minutes before breakfast.',
  }),
  start({
    id: 'start-f2-aspirin',
    topic: 'Stomach protection with aspirin',
    when: [
      taking(drugs('aspirin')),
      notTaking(acidBlockers),
      everHad('peptic ulcer or reflux esophagitis', 'K25', 'K26', 'K27', 'K28', 'Z87.11', 'K21.0'),
    ],
    severity: 'major',
    effect:
      'Aspirin is taken after a peptic ulcer or reflux esophagitis, and no proton pump inhibitor is on the list: bleeding may come again.',
    recommendation:
      'Ask whether aspirin is still needed and about black stools; recommend a proton pump inhibitor as long as it is taken.',
  }),
  start({
    id: 'start-f3-nsaid',
    topic: 'Stomach protection with NSAID',
    when: [taking(gastricNsaid), unprotected],
    severity: 'major',
    effect:
      'An NSAID is taken from 65 years on without a proton pump inhibitor: ulcers and bleeding, in the first weeks too.',
    recommendation:
      'Ask whether acetaminophen or a gel would do; when not, recommend a proton pump inhibitor as long as the NSAID lasts.',
  }),
  start({
    id: 'start-f3-celecoxib',
    topic: 'Stomach protection with NSAID',
    when: [taking(drugs('celecoxib')), notTaking(gastricNsaid), unprotected],
    severity: 'moderate',
    effect:
      'Celecoxib harms the stomach less than other NSAIDs, but from 65 years on ulcers and bleeding still come without a proton pump inhibitor.',
    recommendation:
      'Ask about ulcers in the past and low-dose aspirin; with either recommend a proton pump inhibitor as long as it is taken.',
  }),
  start({
    id: 'start-f4-fiber',
    topic: 'Fiber in diverticulosis with constipation',
    when: [
      has('diverticular disease', 'K57'),
      has(...disease.constipation),
      notTaking(fiber),
      without(...disease.bowelObstruction),
      not(taking(classes('opioid'))),
    ],
    severity: 'minor',
    effect: 'Diverticulosis and constipation are on record, and no fiber supplement on the list.',
    recommendation:
      'Recommend psyllium or methylcellulose with a full glass of water, 2 hours from other drugs; not when swallowing or drinking is a problem.',
  }),
  start({
    id: 'start-f5-constipation',
    topic: 'Laxative in chronic constipation',
    // With an opioid the question is K2's.
    when: [
      has(...disease.constipation),
      notTaking(startLaxatives),
      not(taking(classes('opioid'))),
      without(...disease.bowelObstruction),
    ],
    severity: 'minor',
    effect: 'Constipation is on record and no osmotic or other effective laxative on the list.',
    recommendation:
      'Ask about stools, drinking and drugs that constipate; recommend polyethylene glycol 17 g daily, or lactulose.',
  }),
  start({
    id: 'start-f6-probiotic',
    topic: 'Probiotic with an antibiotic',
    when: [taking(antibiotics), notTaking(probiotics), not(weakDefense)],
    severity: 'minor',
    effect:
      'An antibiotic is taken without a probiotic, which the criterion names against Clostridioides difficile; US gastroenterology guidance does not recommend it for that.',
    recommendation:
      'Ask about earlier Clostridioides difficile; mention a probiotic as a choice, 2 hours apart, and tell to call when diarrhea comes.',
  }),
  start({
    id: 'start-f7-helicobacter',
    topic: 'Eradication of Helicobacter pylori',
    when: [
      has('Helicobacter pylori', 'B96.81'),
      has('peptic ulcer', 'K25', 'K26', 'K27', 'K28'),
      notTaking(eradication),
    ],
    severity: 'moderate',
    effect:
      'A peptic ulcer with Helicobacter pylori is on record, and no antibiotic for its eradication on the list.',
    recommendation:
      'Ask whether it was treated and tested afterwards; else ask the prescriber for 14 days of bismuth quadruple therapy and a test 4 weeks later.',
  }),
  start({
    id: 'start-g1-copd',
    topic: 'Long-acting bronchodilator in COPD',
    when: [has('COPD', 'J44'), not(takesLongBronchodilator)],
    severity: 'moderate',
    effect: 'COPD is on record and no long-acting bronchodilator on the list.',
    recommendation:
      'Ask about breath, cough and attacks; recommend a long-acting muscarinic antagonist, with a beta agonist when symptoms are many, in a device the patient can use.',
  }),
  start({
    id: 'start-g1-asthma',
    topic: 'Long-acting bronchodilator in asthma',
    when: [severeAsthma, inhaledSteroid, not(takesLongBronchodilator)],
    severity: 'minor',
    effect:
      'Moderate or severe asthma is on record with an inhaled corticosteroid but no long-acting bronchodilator.',
    recommendation:
      'Do an Asthma Control Test and watch the technique; when control lacks, recommend formoterol with the corticosteroid in one inhaler, never alone.',
  }),
  start({
    id: 'start-g2-asthma',
    topic: 'Inhaler without controller',
    when: [severeAsthma, not(inhaledSteroid)],
    severity: 'major',
    effect:
      'Moderate or severe persistent asthma is on record and no inhaled corticosteroid on the list: attacks can kill.',
    recommendation:
      'Ask about attacks and how much albuterol is used; call the prescriber for an inhaled corticosteroid, best with formoterol.',
  }),
  start({
    id: 'start-g2-copd',
    topic: 'Inhaled corticosteroid in COPD with attacks',
    // The share of FEV1 is not on a chart; the coded exacerbation stands in and the pharmacist asks.
    when: [has('COPD with an exacerbation', 'J44.1'), takesLongBronchodilator, not(inhaledSteroid)],
    severity: 'minor',
    effect:
      'COPD with an exacerbation is on record under a long-acting bronchodilator and without an inhaled corticosteroid.',
    recommendation:
      'Ask for FEV1, eosinophils, pneumonia and courses of prednisone; with FEV1 below 50 % and repeated attacks ask for one inhaler with all.',
  }),
  start({
    id: 'start-g3-oxygen',
    topic: 'Oxygen at home',
    when: [
      any(
        has('chronic respiratory failure with hypoxia', 'J96.11', 'J96.21'),
        all(
          has('chronic lung disease', 'J43', 'J44', 'J47', 'J84'),
          measuredBelow('oxygenSaturation', 89, 90),
        ),
      ),
      without('oxygen at home', 'Z99.81'),
      not(takingAt(drugs('oxygen'), 'lung', 'nose', 'systemic')),
    ],
    severity: 'major',
    effect:
      'Chronic lack of oxygen is on record (coded, or a saturation below 89 % with chronic lung disease), and no oxygen at home.',
    recommendation:
      'Ask whether there is oxygen at home and about smoking; call the prescriber for a blood gas at rest when the patient is stable.',
  }),
]
