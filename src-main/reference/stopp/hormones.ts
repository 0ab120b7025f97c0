// STOPP, section J: hormones and diabetes.

import {
  all,
  any,
  everHad,
  female,
  has,
  measuredAtLeast,
  not,
  notTaking,
  taking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { unnecessary } from '../drug-row.ts'
import { failing, incontinent, stopp, vascular } from './stopp-row.ts'

const estrogens = classes('estrogen', 'estrogen-contraceptive')

/** STOPP J1 to J10. */
export const stoppHormoneRows = [
  stopp({
    id: 'stopp-j1-long-sulfonylurea',
    drugs: anyOf(classes('sulfonylurea-long-acting'), drugs('glimepiride')),
    when: has(...disease.type2Diabetes),
    severity: 'major',
    effect: 'A long-acting sulfonylurea can cause hypoglycemia that lasts for many hours.',
    recommendation: 'Ask the prescriber about glipizide or a class without hypoglycemia.',
  }),
  stopp({
    id: 'stopp-j2-glitazone-heart-failure',
    drugs: classes('thiazolidinedione'),
    when: failing,
    severity: 'major',
    effect: 'Glitazones hold fluid and make heart failure worse.',
    recommendation: 'Recommend stopping it and ask about an SGLT2 inhibitor.',
  }),
  stopp({
    id: 'stopp-j3-nonselective-beta-blocker-hypoglycemia',
    drugs: drugs(
      'propranolol',
      'nadolol',
      'timolol',
      'sotalol',
      'pindolol',
      'carvedilol',
      'labetalol',
    ),
    when: all(
      has(...disease.diabetes),
      has('hypoglycemia', 'E08.64', 'E09.64', 'E10.64', 'E11.64', 'E13.64', 'E16.0', 'E16.2'),
    ),
    effect: 'A non-selective beta blocker hides tremor and palpitation, the warnings of low sugar.',
    recommendation:
      'Ask how often sugar is low; ask the prescriber about a beta-1 selective drug and a weaker regimen.',
  }),
  stopp({
    id: 'stopp-j4-sglt2-hypotension',
    drugs: classes('sglt2-inhibitor'),
    when: has('hypotension', 'I95'),
    effect: 'SGLT2 inhibitors draw water out and lower the pressure further.',
    recommendation:
      'Ask about dizziness and drinking; ask whether a diuretic or a pressure drug can be lowered first.',
  }),
  stopp({
    id: 'stopp-j5-estrogen-breast-cancer',
    drugs: estrogens,
    when: everHad(...disease.breastCancer),
    severity: 'critical',
    effect: 'After breast cancer systemic estrogen makes a recurrence more likely.',
    recommendation: 'Call the prescriber today and recommend stopping the estrogen.',
  }),
  stopp({
    id: 'stopp-j6-estrogen-venous-clot',
    drugs: estrogens,
    when: everHad(...disease.venousClot),
    severity: 'critical',
    effect: 'After a venous clot systemic estrogen makes another one more likely.',
    recommendation: 'Call the prescriber today and recommend stopping the estrogen.',
  }),
  stopp({
    id: 'stopp-j7-hormone-therapy-vascular-disease',
    drugs: estrogens,
    when: all(vascular, taking(classes('progestin'))),
    severity: 'major',
    effect: 'In artery disease estrogen with a progestin raises the risk of an acute thrombosis.',
    recommendation: 'Call the prescriber about stopping and about treatment without hormones.',
  }),
  stopp({
    id: 'stopp-j8-estrogen-without-progestin',
    drugs: estrogens,
    when: all(
      female,
      notTaking(anyOf(classes('progestin'), drugs('bazedoxifene'))),
      not(everHad('a removed uterus', 'Z90.710', 'Z90.712')),
    ),
    severity: 'major',
    effect: 'With a uterus, estrogen alone can lead to cancer of its lining.',
    recommendation:
      'Ask whether the uterus was removed; if not, ask for a progestin or for a stop.',
  }),
  stopp({
    id: 'stopp-j9-levothyroxine-subclinical',
    drugs: drugs('levothyroxine'),
    when: all(has('subclinical hypothyroidism', 'E02'), not(measuredAtLeast('tsh', 10))),
    category: unnecessary,
    effect:
      'With normal free T4 and a TSH below 10 levothyroxine has no shown benefit and can overtreat.',
    recommendation:
      'Ask for TSH and free T4 from before treatment and whether a stop can be tried.',
  }),
  stopp({
    id: 'stopp-j10-desmopressin-bladder',
    drugs: drugs('desmopressin', 'vasopressin (USP)', 'arginine vasopressin'),
    when: all(
      any(incontinent, has('frequent urination', 'R35.0')),
      not(has('diabetes insipidus', 'E23.2', 'N25.1')),
    ),
    severity: 'major',
    effect: 'For incontinence or frequency it can bring dangerously low sodium.',
    recommendation: 'Ask for sodium now and ask the prescriber about another treatment.',
  }),
]
