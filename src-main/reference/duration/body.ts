// Drugs for stomach, heart, bone, hormones and infections that are taken for too long.

import { all, everHad, has, not, notTaking, taking } from '../circumstance.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { type DrugRow, harm, omitted } from '../drug-row.ts'
import { longerThan } from './duration-row.ts'

const needsAcidBlocker = has(
  'erosive esophagitis, Barrett esophagus, ulcer or acid oversecretion',
  ...['K20', 'K21.0', 'K22.1', 'K22.7', 'E16.4', 'K25', 'K26', 'K27', 'K28'],
)
const bleedingDrugs = anyOf(
  classes('nsaid', 'corticosteroid-systemic', 'anticoagulant', 'antiplatelet'),
)

/** Rows about drugs for stomach, heart, bone, hormones and infections. */
export const bodyDurationRows: readonly DrugRow[] = [
  longerThan(
    56,
    ['ppi', classes('ppi')],
    'moderate',
    'Taken for more than 8 weeks without a lasting reason on record: infections, fractures, low magnesium and vitamin B12.',
    'Ask for the reason. Without one, plan half the dose, then as needed or stop; warn of acid rebound for two weeks.',
    { when: all(notTaking(bleedingDrugs), not(needsAcidBlocker)) },
  ),
  longerThan(
    365,
    ['dual-antiplatelet', classes('p2y12-inhibitor')],
    'moderate',
    'A P2Y12 inhibitor with aspirin for more than 12 months brings bleeding; most patients then need one of them.',
    'Ask the cardiologist which one to stop and since when the stent or infarction is. Continue until the answer.',
    { when: taking(drugs('aspirin')), category: harm, source: 'aha-acc-coronary-2023' },
  ),
  longerThan(
    90,
    ['dual-antiplatelet-stroke', drugs('clopidogrel', 'ticagrelor')],
    'major',
    'After a stroke or TIA aspirin with a P2Y12 inhibitor is meant for 21 to 90 days; longer it brings bleeding and no benefit.',
    'Ask the prescriber which one to stop, unless a stent or infarction explains both.',
    {
      category: harm,
      source: 'aha-asa-stroke-2021',
      when: all(
        taking(drugs('aspirin')),
        everHad('stroke or TIA', 'I63', 'G45', 'Z86.73'),
        not(
          everHad(
            'coronary or arterial disease',
            'I20',
            'I21',
            'I22',
            'I24',
            'I25',
            'Z95.5',
            'Z95.1',
            'I70',
            'I73.9',
          ),
        ),
      ),
    },
  ),
  longerThan(
    1826,
    ['bisphosphonate', classes('bisphosphonate')],
    'moderate',
    'After 5 years by mouth a pause is considered: fractures of the thigh and harm to the jaw become likelier.',
    'Ask the prescriber for bone density and the risk: pause at low risk, up to 10 years at high risk. Ask about pain in thigh and jaw.',
    { source: 'aace-osteoporosis-2020' },
  ),
  longerThan(
    1095,
    ['zoledronic-acid', drugs('zoledronic acid')],
    'moderate',
    'After 3 yearly infusions a pause is considered.',
    'Ask the prescriber for bone density and the risk.',
    { source: 'aace-osteoporosis-2020' },
  ),
  longerThan(
    90,
    ['corticosteroid-bone', classes('corticosteroid-systemic')],
    'moderate',
    'A corticosteroid for more than 3 months takes bone, and nothing that protects it is on the list.',
    'Ask the prescriber for a fracture risk, calcium, vitamin D and, at 2.5 mg prednisone a day or more with risk, a drug for bone.',
    {
      category: omitted,
      topic: 'Bone protection with a long corticosteroid',
      source: 'acr-glucocorticoid-bone-2022',
      when: all(
        notTaking(
          anyOf(
            classes('bisphosphonate'),
            drugs('zoledronic acid', 'denosumab', 'teriparatide', 'romosozumab', 'raloxifene'),
          ),
        ),
        not(has('adrenal insufficiency', 'E27.1', 'E27.2', 'E27.4', 'E25')),
      ),
    },
  ),
  longerThan(
    28,
    ['corticosteroid-stop', classes('corticosteroid-systemic')],
    'minor',
    'After some weeks the adrenal glands sleep: a sudden stop can bring collapse.',
    'Make sure that the patient knows not to stop at once and carries a note.',
    { category: harm, when: not(has('adrenal insufficiency', 'E27.1', 'E27.2', 'E27.4', 'E25')) },
  ),
  longerThan(
    90,
    ['nitrofurantoin', drugs('nitrofurantoin')],
    'moderate',
    'Taken for months: harm to lung, liver and nerves.',
    'Ask about breath, cough and numb feet; ask the prescriber for vaginal estrogen, methenamine or a pause.',
    { category: harm },
  ),
  longerThan(
    30,
    [
      'antibiotic',
      anyOf(
        classes('fluoroquinolone', 'cephalosporin', 'macrolide'),
        drugs('amoxicillin', 'clavulanate', 'clindamycin', 'metronidazole'),
      ),
    ],
    'moderate',
    'Taken for more than 30 days: C. difficile, resistance, and harm of its own.',
    'Ask for the reason and the planned end; tell the prescriber if there is none.',
    {
      when: not(
        has(
          'reason for a long antibiotic',
          'J44',
          'E84',
          'J47',
          'A15',
          'A31',
          'M86',
          'I33',
          'T84.5',
          'B20',
          'D57',
          'A04.8',
          'L73.2',
        ),
      ),
    },
  ),
  longerThan(
    90,
    ['terbinafine', drugs('terbinafine')],
    'minor',
    'Tablets for nails are meant for 6 weeks (fingers) or 12 weeks (toes).',
    'Check the planned end and liver enzymes.',
  ),
  longerThan(
    1826,
    ['estrogen', classes('estrogen')],
    'moderate',
    'After 5 years of hormones after menopause risks of breast cancer, clots and stroke rise.',
    'Ask the prescriber whether symptoms still need it; lowest dose, through the skin, or vaginal only.',
    {
      category: harm,
      when: not(has('early menopause or gender dysphoria', 'E28.3', 'F64', 'E89.4')),
    },
  ),
  longerThan(
    1095,
    ['medroxyprogesterone', drugs('medroxyprogesterone')],
    'moderate',
    'Boxed warning of the injection: bone is lost; beyond 2 years only without another way.',
    'Ask the prescriber for another way of contraception; calcium and vitamin D.',
    { category: harm, when: not(taking(classes('estrogen'))) },
  ),
  longerThan(
    14,
    ['stimulant-laxative', classes('stimulant-laxative')],
    'minor',
    'Labels without prescription allow 7 days; a new change of the bowel must be looked at.',
    'Ask for the reason; with an opioid it is right. Otherwise polyethylene glycol and a visit.',
    { when: notTaking(classes('opioid')) },
  ),
  longerThan(
    730,
    ['testosterone', drugs('testosterone')],
    'minor',
    'Taken for years: the reason and the benefit are looked at anew, with hematocrit and prostate.',
    'Ask for symptoms and the two low morning levels that began it; without them ask the prescriber to stop.',
    {
      when: not(
        has(
          'disease of testes or pituitary, or gender dysphoria',
          'E23.0',
          'E29',
          'Q98',
          'F64',
          'E89.5',
        ),
      ),
    },
  ),
  longerThan(
    730,
    ['teriparatide', drugs('teriparatide')],
    'moderate',
    'Planned for 2 years in a life; bone is lost when nothing follows.',
    'Ask the prescriber for a bisphosphonate or denosumab next.',
  ),
  longerThan(
    365,
    ['romosozumab', drugs('romosozumab')],
    'moderate',
    'Planned for 12 months; bone is lost when nothing follows.',
    'Ask the prescriber for a bisphosphonate or denosumab next.',
  ),
  longerThan(
    183,
    ['denosumab-stop', drugs('denosumab')],
    'minor',
    'A dose that is late by more than a month, or a stop without another drug, brings several broken vertebrae.',
    'Check the day of the next injection; before any stop ask for a bisphosphonate.',
    { category: harm },
  ),
  longerThan(
    365,
    ['megestrol', drugs('megestrol')],
    'moderate',
    'Taken for long: clots, adrenal glands that sleep, little gain.',
    'Ask for the goal and the weight; plan to stop step by step.',
    { category: harm, when: not(has('cancer', 'C')) },
  ),
  longerThan(
    183,
    ['colchicine-prophylaxis', drugs('colchicine')],
    'minor',
    'Prevention while uric acid is lowered is meant for 3 to 6 months.',
    'Ask for attacks and uric acid; ask the prescriber for the end.',
    { source: 'acr-gout-2020', when: taking(classes('xanthine-oxidase-inhibitor')) },
  ),
  longerThan(
    90,
    ['sucralfate', drugs('sucralfate')],
    'minor',
    'Sucralfate is planned for 4 to 8 weeks; it binds other drugs.',
    'Ask for the reason and the spacing from other drugs.',
  ),
  longerThan(
    1826,
    ['tamoxifen', drugs('tamoxifen', 'anastrozole', 'letrozole', 'exemestane')],
    'minor',
    'After 5 years the oncologist decides on an end or up to 10 years.',
    'Ask whether the end was talked about.',
  ),
]
