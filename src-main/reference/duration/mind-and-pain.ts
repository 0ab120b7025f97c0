// Drugs for mind, sleep, nausea and pain that are taken for too long.

import { all, from, has, not } from '../circumstance.ts'
import { classes, drugs, except } from '../drug-group.ts'
import { type DrugRow, harm } from '../drug-row.ts'
import { longerThan } from './duration-row.ts'

const slowly = 'It must be lowered step by step, never stopped at once.'

/** Rows about drugs for mind, sleep, nausea and pain. */
export const mindAndPainDurationRows: readonly DrugRow[] = [
  longerThan(
    28,
    ['z-drug', classes('z-drug')],
    'moderate',
    'Taken for more than 4 weeks: tolerance, falls, sleepwalking; the label looks anew after 7 to 10 days.',
    `Ask the prescriber for sleep training (CBT-I) and a plan to stop. ${slowly}`,
    { category: harm },
  ),
  longerThan(
    28,
    ['benzodiazepine', except(classes('benzodiazepine'), drugs('clobazam'))],
    'moderate',
    'Taken for more than 4 weeks: dependence and withdrawal (boxed warning), falls, memory.',
    `Ask the prescriber for the reason and a plan to lower by 5 to 25 percent every 2 to 4 weeks. ${slowly}`,
    {
      category: harm,
      when: not(has('epilepsy or muscle spasm of the nerves', 'G40', 'G25.82', 'G80', 'G35')),
    },
  ),
  longerThan(
    21,
    ['carisoprodol', drugs('carisoprodol')],
    'major',
    'Carisoprodol for more than 2 to 3 weeks brings dependence; there is no proof that it works for longer.',
    `Ask the prescriber for a plan to stop. ${slowly}`,
    { category: harm },
  ),
  longerThan(
    21,
    ['muscle-relaxant', except(classes('muscle-relaxant'), drugs('carisoprodol'))],
    'moderate',
    'Labels speak of 2 to 3 weeks; there is no proof that it works for longer.',
    'Ask whether pain is still there; advise movement and heat; ask the prescriber to stop it.',
  ),
  longerThan(
    5,
    ['ketorolac', drugs('ketorolac')],
    'critical',
    'Boxed warning: at most 5 days in all, for bleeding and kidney failure.',
    'Call the prescriber today to stop it.',
    { interrupts: true, category: harm },
  ),
  longerThan(
    84,
    ['metoclopramide', drugs('metoclopramide')],
    'major',
    'Boxed warning: after 12 weeks lasting movements of face and tongue become likelier.',
    'Ask the prescriber to stop it or to write why it outweighs; look for movements of the face.',
    { interrupts: true, category: harm },
  ),
  longerThan(
    90,
    ['nsaid', classes('nsaid')],
    'moderate',
    'Taken for more than 3 months: stomach, kidney, heart and pressure.',
    'Ask for the reason; lowest dose or pauses, a local NSAID, stomach protection; creatinine, hemoglobin and pressure.',
    {
      category: harm,
      when: not(has('inflammatory joint disease', 'M05', 'M06', 'M08', 'M45', 'L40.5')),
    },
  ),
  longerThan(
    90,
    ['opioid', except(classes('opioid'), drugs('buprenorphine', 'methadone'))],
    'moderate',
    'An opioid for more than 90 days: dependence, tolerance, overdose, and mostly little gain.',
    `Ask for goals of function, naloxone, laxative and the record of the state; offer the prescriber a plan to lower if harm outweighs. ${slowly}`,
    {
      category: harm,
      source: 'cdc-opioid-2022',
      when: not(has('cancer or end of life', 'C', 'G89.3', 'Z51.5')),
    },
  ),
  longerThan(
    7,
    ['decongestant', classes('decongestant')],
    'minor',
    'Labels allow 7 days; longer it raises pressure and disturbs sleep.',
    'Advise salt water or a nasal steroid.',
    { category: harm },
  ),
  longerThan(
    14,
    ['antihistamine-sleep', drugs('diphenhydramine', 'doxylamine')],
    'moderate',
    'Sleep aids without prescription are meant for 2 weeks; they stop working and confuse older people.',
    'Advise to stop; sleep training.',
    { category: harm },
  ),
  longerThan(
    168,
    ['varenicline', drugs('varenicline')],
    'minor',
    'Planned for 12 weeks, and 12 more for those who stopped smoking.',
    'Ask about smoking; note the end.',
  ),
  longerThan(
    84,
    ['phentermine', drugs('phentermine', 'diethylpropion', 'phendimetrazine', 'benzphetamine')],
    'moderate',
    'Labels speak of a few weeks.',
    'Ask about weight, pulse and pressure; ask the prescriber for the plan.',
    { category: harm },
  ),
  longerThan(
    180,
    ['antiemetic', drugs('prochlorperazine', 'promethazine')],
    'moderate',
    'A drug against nausea for months: movement disorders and sedation.',
    'Ask for the reason; ask the prescriber to stop it.',
    { category: harm },
  ),
  longerThan(
    90,
    ['antipsychotic-dementia', classes('antipsychotic')],
    'major',
    'In dementia an antipsychotic is lowered after 3 to 4 months when it helped, and stopped after 4 weeks when it did not: stroke and death (boxed warning).',
    'Ask the prescriber for a trial of less.',
    {
      category: harm,
      source: 'apa-dementia-2016',
      when: all(
        has('dementia', 'F01', 'F02', 'F03', 'G30', 'G31.83'),
        not(has('schizophrenia or bipolar disorder', 'F20', 'F25', 'F31')),
      ),
    },
  ),
  longerThan(
    365,
    ['cholinesterase-inhibitor', classes('cholinesterase-inhibitor')],
    'minor',
    'After a year the benefit is looked at anew: memory, function, pulse, weight.',
    'Ask family and prescriber whether it still helps; a trial of stopping is done over 4 weeks.',
    { when: from(80) },
  ),
]
