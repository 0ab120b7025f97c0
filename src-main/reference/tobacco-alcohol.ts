// Table of tobacco and alcohol: help that is not offered, and drugs that either changes. The combined pill in smokers,
// and methotrexate with alcohol, stand among drugs and diseases.

import { all, from, has, not, notTaking, usesTobacco } from './circumstance.ts'
import * as disease from './diseases.ts'
import { anyOf, classes, drugs } from './drug-group.ts'
import { type DrugRow, harm, omitted, type PatientRow, tooHigh } from './drug-row.ts'
import * as treatment from './treatments.ts'

const drinking = has(...disease.alcoholUse)

/** Rows about help. */
export const helpRows: readonly PatientRow[] = [
  {
    id: 'tobacco-help-to-quit',
    topic: 'Help to quit tobacco',
    when: all(
      usesTobacco,
      not({
        kind: 'taking',
        drugs: drugs('nicotine', 'varenicline', 'bupropion'),
        sites: ['systemic', 'nose', 'lung'],
      }),
      from(18),
    ),
    severity: 'moderate',
    interrupts: false,
    category: omitted,
    effect: 'Tobacco is used, and no drug that helps to quit is on the list.',
    recommendation:
      'Ask whether the patient wants to quit; recommend varenicline or a patch with gum or lozenge, and counseling such as 1-800-QUIT-NOW.',
    source: 'uspstf-tobacco-2021',
  },
  {
    id: 'alcohol-treatment',
    topic: 'Treatment of alcohol use disorder',
    when: all(
      has(
        'alcohol dependence',
        'F10.20',
        'F10.22',
        'F10.23',
        'F10.24',
        'F10.25',
        'F10.26',
        'F10.27',
        'F10.28',
        'F10.29',
      ),
      notTaking(drugs('naltrexone', 'acamprosate', 'disulfiram', 'topiramate')),
      from(18),
    ),
    severity: 'moderate',
    interrupts: false,
    category: omitted,
    effect: 'Alcohol dependence is on record, and no drug that treats it is on the list.',
    recommendation:
      'Ask whether the patient wants to drink less; recommend naltrexone when no opioid is taken and the liver allows, else acamprosate.',
    source: 'apa-alcohol-2018',
  },
]

/** Rows about drugs. */
export const substanceRows: readonly DrugRow[] = [
  {
    id: 'tobacco-smoke-levels',
    drugs: drugs('theophylline', 'clozapine', 'olanzapine'),
    when: usesTobacco,
    severity: 'moderate',
    interrupts: false,
    category: tooHigh,
    effect:
      'Smoke speeds the breakdown of this drug; within days after quitting its level rises, clozapine and theophylline by half or more.',
    recommendation:
      'Tell the prescriber before a quit date, so that the dose is lowered and a level taken. Nicotine itself changes nothing.',
    source: 'label-smoking',
  },
  {
    id: 'alcohol-acetaminophen',
    drugs: drugs('acetaminophen'),
    when: drinking,
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect: 'With alcohol use disorder acetaminophen harms the liver at lower doses.',
    recommendation: 'Add up every product that holds it and agree on 2 g a day at most.',
    source: 'label-alcohol',
  },
  {
    id: 'alcohol-sedative',
    drugs: classes(
      'opioid',
      'benzodiazepine',
      'z-drug',
      'barbiturate',
      'muscle-relaxant',
      'gabapentinoid',
    ),
    when: drinking,
    severity: 'major',
    interrupts: false,
    category: harm,
    effect: 'With alcohol this drug can stop breathing, and alcohol use disorder is on record.',
    recommendation:
      'Ask about drinking today, recommend naloxone with an opioid, and ask the prescriber for a safer treatment.',
    source: 'label-alcohol',
  },
  {
    id: 'alcohol-nitroimidazole',
    drugs: drugs('metronidazole', 'tinidazole'),
    when: drinking,
    severity: 'major',
    interrupts: false,
    category: harm,
    effect: 'Alcohol with this drug can bring flushing, vomiting and a fast heart.',
    recommendation:
      'Tell the patient not to drink until three days after the last dose; when that is not possible ask for another drug.',
    source: 'label-alcohol',
  },
  {
    id: 'alcohol-disulfiram',
    drugs: drugs('disulfiram'),
    when: drinking,
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect:
      'Any alcohol with disulfiram, in mouthwash and sauces too, brings a severe reaction for up to two weeks.',
    recommendation:
      'Ask about the last drink, name hidden sources, and ask for a card and liver tests.',
    source: 'label-alcohol',
  },
  {
    id: 'alcohol-metformin',
    drugs: drugs('metformin'),
    when: drinking,
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect: 'Much alcohol with metformin can bring lactic acidosis.',
    recommendation:
      'Ask about drinking, liver and kidneys; ask the prescriber whether metformin is still safe.',
    source: 'label-alcohol',
  },
  {
    id: 'alcohol-warfarin',
    drugs: classes('vitamin-k-antagonist'),
    when: drinking,
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect: 'Drinking makes the INR swing both ways and brings falls and bleeding.',
    recommendation:
      'Ask for the INR more often and about falls; ask whether another anticoagulant is safer.',
    source: 'label-alcohol',
  },
  {
    id: 'alcohol-low-glucose',
    drugs: anyOf(treatment.insulins, classes('sulfonylurea')),
    when: drinking,
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect:
      'Alcohol without food brings low glucose under insulin or a sulfonylurea, hours later too.',
    recommendation:
      'Tell the patient to eat with a drink and to measure before sleep; recommend glucagon.',
    source: 'label-alcohol',
  },
  {
    id: 'alcohol-stomach',
    drugs: anyOf(classes('nsaid'), drugs('aspirin')),
    when: drinking,
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect: 'Three drinks a day or more with an NSAID or aspirin bring bleeding from the stomach.',
    recommendation:
      'Ask whether it is needed, and about black stools; recommend a proton pump inhibitor when it stays.',
    source: 'label-alcohol',
  },
  {
    id: 'alcohol-isoniazid',
    drugs: drugs('isoniazid'),
    when: drinking,
    severity: 'major',
    interrupts: false,
    category: harm,
    effect: 'Daily alcohol raises the risk that isoniazid destroys the liver.',
    recommendation:
      'Ask for liver tests each month and about nausea and dark urine; ask the prescriber about rifampin instead.',
    source: 'label-alcohol',
  },
  {
    id: 'alcohol-bupropion',
    drugs: drugs('bupropion'),
    when: drinking,
    severity: 'major',
    interrupts: false,
    category: harm,
    effect: 'Stopping alcohol at once under bupropion brings seizures; the label rules it out.',
    recommendation: 'Ask about plans to stop drinking, and the prescriber for another drug.',
    source: 'label-alcohol',
  },
]
