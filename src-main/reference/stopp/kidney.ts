// STOPP, section E: kidney function.

import { all, dailyDoseAbove, egfrBelow, notMeasured, takenLongerThan } from '../circumstance.ts'
import { classes, drugs } from '../drug-group.ts'
import { tooHigh } from '../drug-row.ts'
import { CURRENT_DAYS, LONG_TERM_DAYS, stopp } from './stopp-row.ts'

/** STOPP E1 to E10. */
export const stoppKidneyRows = [
  stopp({
    id: 'stopp-e1-digoxin-weak-kidneys',
    drugs: drugs('digoxin'),
    when: all(
      // From 0.125 mg on, which is the criterion's limit; digoxin comes in no strength just below it.
      dailyDoseAbove(0.124),
      notMeasured(CURRENT_DAYS, 'digoxinLevel'),
      egfrBelow(30),
      takenLongerThan(LONG_TERM_DAYS),
    ),
    category: tooHigh,
    severity: 'major',
    effect:
      'With an eGFR below 30 digoxin builds up at 0.125 mg a day or more, and no level of it was measured in six months.',
    recommendation:
      'Ask about nausea, confusion and visual change; recommend a level, potassium and a lower dose.',
  }),
  stopp({
    id: 'stopp-e2-dabigatran-weak-kidneys',
    drugs: drugs('dabigatran etexilate'),
    when: egfrBelow(30),
    severity: 'major',
    effect: 'Most of dabigatran leaves by the kidneys; with an eGFR below 30 bleeding is likelier.',
    recommendation: 'Call the prescriber about an anticoagulant that depends less on the kidneys.',
  }),
  stopp({
    id: 'stopp-e3-factor-xa-inhibitor-weak-kidneys',
    drugs: drugs('apixaban', 'edoxaban', 'rivaroxaban'),
    when: egfrBelow(15),
    severity: 'major',
    effect: 'With an eGFR below 15 it can build up and cause bleeding, and trials left it out.',
    recommendation:
      'Call the prescriber about whether anticoagulation is still wanted and with what.',
  }),
  stopp({
    id: 'stopp-e4-nsaid-weak-kidneys',
    drugs: classes('nsaid'),
    when: egfrBelow(50),
    severity: 'major',
    effect: 'With an eGFR below 50 an NSAID can take more kidney function, at times abruptly.',
    recommendation:
      'Recommend acetaminophen or a topical product in its place; ask for a creatinine.',
  }),
  stopp({
    id: 'stopp-e5-colchicine-weak-kidneys',
    drugs: drugs('colchicine'),
    when: egfrBelow(10),
    severity: 'major',
    effect:
      'With an eGFR below 10 colchicine builds up and harms muscle, nerve and marrow; dialysis does not remove it.',
    recommendation: 'Call the prescriber about another treatment of gout, and ask about weakness.',
  }),
  stopp({
    id: 'stopp-e6-metformin-weak-kidneys',
    drugs: drugs('metformin'),
    when: egfrBelow(30),
    severity: 'major',
    effect: 'With an eGFR below 30 metformin builds up and can cause lactic acidosis.',
    recommendation: 'Call the prescriber about stopping metformin and what replaces it.',
  }),
  stopp({
    id: 'stopp-e7-mra-weak-kidneys',
    drugs: drugs('spironolactone', 'eplerenone'),
    when: egfrBelow(30),
    severity: 'major',
    effect: 'With an eGFR below 30 it can raise potassium to a dangerous level.',
    recommendation: 'Ask for potassium now and call the prescriber about stopping it.',
  }),
  stopp({
    id: 'stopp-e8-nitrofurantoin-weak-kidneys',
    drugs: drugs('nitrofurantoin'),
    when: egfrBelow(45),
    severity: 'major',
    effect:
      'With an eGFR below 45 less of it reaches the urine and more stays in the blood, where it harms nerve and lung.',
    recommendation:
      'Ask the prescriber about another antibiotic, chosen by the culture where there is one.',
  }),
  stopp({
    id: 'stopp-e9-bisphosphonate-weak-kidneys',
    drugs: classes('bisphosphonate'),
    when: egfrBelow(30),
    severity: 'major',
    effect: 'With an eGFR below 30 a bisphosphonate can bring acute kidney failure.',
    recommendation: 'Ask the prescriber about stopping it and about another treatment of bone.',
  }),
  stopp({
    id: 'stopp-e10-methotrexate-weak-kidneys',
    drugs: drugs('methotrexate'),
    when: egfrBelow(30),
    severity: 'major',
    effect: 'With an eGFR below 30 methotrexate builds up and can destroy marrow and mucosa.',
    recommendation:
      'Call the prescriber before the next dose; ask for a blood count, and about sores and fever.',
  }),
]
