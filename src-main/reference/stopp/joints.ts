// STOPP, section H: joints, bones and muscles.

import {
  all,
  any,
  everHad,
  has,
  measuredAbove,
  not,
  notTaking,
  takenLongerThan,
  taking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import { ineffective } from '../drug-row.ts'
import { CURRENT_DAYS, LONG_TERM_DAYS, stopp } from './stopp-row.ts'

/** Aspirin is no member: most take it in a low dose, which is no pain treatment. */
const nsaids = classes('nsaid')
const corticosteroids = classes('corticosteroid-systemic')
const osteoarthritis = has('osteoarthritis', 'M15', 'M16', 'M17', 'M18', 'M19')
const rheumatoid = has('rheumatoid arthritis', 'M05', 'M06')
const longTerm = takenLongerThan(LONG_TERM_DAYS)
/** Codes of diseases, beside osteoarthritis, for which a corticosteroid is usual. */
const otherReasonForCorticosteroid = has(
  'another reason for a corticosteroid',
  ...['M05', 'M06', 'M10', 'M1A', 'M3', 'J44', 'J45', 'J84', 'K50', 'K51', 'K75.4', 'L', 'N04'],
  ...['D59', 'D69', 'D86', 'E27', 'E23.0', 'G35', 'G70', 'C', 'Z94'],
)
const diseaseModifying = anyOf(
  classes('tnf-inhibitor'),
  drugs('methotrexate', 'leflunomide', 'sulfasalazine', 'hydroxychloroquine', 'azathioprine'),
  drugs('tofacitinib', 'baricitinib', 'upadacitinib', 'abatacept', 'tocilizumab', 'sarilumab'),
  drugs('rituximab'),
)

/** STOPP H1 to H9. */
export const stoppJointRows = [
  stopp({
    id: 'stopp-h1-nsaid-ulcer-unprotected',
    drugs: except(nsaids, drugs('celecoxib')),
    when: all(everHad(...disease.pepticUlcer), notTaking(classes('ppi', 'h2-blocker'))),
    severity: 'major',
    effect:
      'After an ulcer or a bleeding from the gut an NSAID without protection can bring it back.',
    recommendation:
      'Recommend acetaminophen; if the NSAID must stay, ask for a proton pump inhibitor.',
  }),
  stopp({
    id: 'stopp-h2-nsaid-severe-hypertension',
    drugs: nsaids,
    when: any(
      measuredAbove('systolic', 170, CURRENT_DAYS),
      measuredAbove('diastolic', 100, CURRENT_DAYS),
    ),
    severity: 'major',
    effect: 'The last pressure is very high, and NSAIDs raise it and blunt the drugs against it.',
    recommendation:
      'Measure the pressure again today; recommend acetaminophen or a topical product.',
  }),
  stopp({
    id: 'stopp-h3-nsaid-before-acetaminophen',
    drugs: nsaids,
    when: all(osteoarthritis, notTaking(drugs('acetaminophen')), longTerm),
    effect: 'For osteoarthritis acetaminophen often does as well as a long course of an NSAID.',
    recommendation: 'Ask whether acetaminophen was tried in full doses; if not, recommend it.',
  }),
  stopp({
    id: 'stopp-h4-corticosteroid-alone-rheumatoid',
    drugs: corticosteroids,
    when: all(rheumatoid, notTaking(diseaseModifying), longTerm),
    effect: 'Alone in rheumatoid arthritis a corticosteroid harms for long and spares no joint.',
    recommendation: 'Ask the prescriber about methotrexate or another disease-modifying drug.',
  }),
  stopp({
    id: 'stopp-h5-corticosteroid-osteoarthritis',
    drugs: corticosteroids,
    when: all(osteoarthritis, not(otherReasonForCorticosteroid)),
    category: ineffective,
    effect: 'A systemic corticosteroid has no place in osteoarthritis, and its harms are many.',
    recommendation: 'Ask what it is for; if for osteoarthritis, ask the prescriber about a taper.',
  }),
  stopp({
    id: 'stopp-h6-gout-without-urate-lowering',
    drugs: anyOf(nsaids, drugs('colchicine')),
    when: all(has(...disease.gout), notTaking(classes('xanthine-oxidase-inhibitor')), longTerm),
    category: ineffective,
    effect: 'For months against gout it treats attacks but leaves the uric acid where it is.',
    recommendation: 'Ask the prescriber about allopurinol and ask for uric acid and creatinine.',
  }),
  stopp({
    id: 'stopp-h7-nsaid-corticosteroid',
    drugs: nsaids,
    when: all(
      taking(corticosteroids),
      has('arthritis or rheumatism', 'M05', 'M06', 'M07', 'M08', 'M1', 'M3', 'M45', 'M79.0'),
    ),
    severity: 'major',
    effect: 'An NSAID with a corticosteroid makes a peptic ulcer much more likely.',
    recommendation: 'Ask whether the NSAID can stop; until then ask for a proton pump inhibitor.',
  }),
  stopp({
    id: 'stopp-h8-bisphosphonate-upper-gut',
    drugs: drugs('alendronate', 'risedronate', 'ibandronate'),
    when: all(
      has(
        'a disease of the upper gut',
        ...['R13.1', 'K20', 'K21.0', 'K22.1', 'K22.2', 'K25', 'K26', 'K27', 'K28', 'K29', 'K92.0'],
      ),
      not({ kind: 'form-has', words: ['injection', 'injectable', 'intravenous', 'syringe'] }),
    ),
    severity: 'major',
    effect: 'An oral bisphosphonate can burn the esophagus and bring a disease of it back.',
    recommendation: 'Ask about pain on swallowing and ask for a product that is not swallowed.',
  }),
  stopp({
    id: 'stopp-h9-opioid-osteoarthritis',
    drugs: classes('opioid'),
    when: all(osteoarthritis, not(has('cancer', 'C')), longTerm),
    category: ineffective,
    effect:
      'For osteoarthritis opioids do little over months, and falls and dependence are common.',
    recommendation: 'Ask about function and recommend other treatment and a slow taper.',
  }),
]
