// Table of drug-disease rows: drugs in artery disease and high blood pressure.

import { any, everHad, has } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { pressureAtLeast } from '../pressure.ts'
import { inDisease } from './disease-row.ts'

const failing = has(...disease.heartFailure)
const ergots = drugs('ergotamine', 'dihydroergotamine')
const vascularDisease = any(has(...disease.coronaryDisease), everHad(...disease.anyStroke))

/** Drugs that narrow arteries, raise the pressure or strain the heart. */
export const arteryAndPressureRows = [
  inDisease({
    id: 'disease-triptan-vascular',
    drugs: classes('triptan'),
    when: any(vascularDisease, has(...disease.peripheralArteryDisease)),
    severity: 'critical',
    effect:
      'Triptans narrow arteries and are contraindicated in coronary disease, stroke or TIA and artery disease of the legs.',
    recommendation:
      'Ask the prescriber for a gepant, lasmiditan or an NSAID where allowed, and tell the patient not to take the triptan.',
    source: 'fda-warnings-triptan',
  }),
  inDisease({
    id: 'disease-triptan-uncontrolled-pressure',
    drugs: classes('triptan'),
    when: pressureAtLeast(160, 100),
    severity: 'major',
    effect: 'Triptans raise blood pressure and are contraindicated while it is not controlled.',
    recommendation:
      'Measure again today; when it stays at 160/100 or above, ask for another migraine drug.',
    source: 'fda-warnings-triptan',
  }),
  inDisease({
    id: 'disease-ergot-vascular',
    drugs: ergots,
    when: any(
      vascularDisease,
      has(...disease.peripheralArteryDisease),
      has(...disease.hypertension),
    ),
    severity: 'critical',
    effect:
      'Ergots narrow arteries long and strongly; they are contraindicated in artery disease and in hypertension.',
    recommendation: 'Ask the prescriber today for another drug.',
    source: 'fda-warnings-ergot',
  }),
  inDisease({
    id: 'disease-decongestant-cardiovascular',
    drugs: classes('decongestant'),
    when: any(has(...disease.coronaryDisease), pressureAtLeast(140, 90)),
    severity: 'moderate',
    effect:
      'Oral decongestants raise blood pressure and heart rate, which coronary disease and high pressure do not bear well.',
    recommendation:
      'Recommend a saline spray, a nasal steroid or an antihistamine without a decongestant.',
    source: 'acc-aha-hypertension-2025',
  }),
  inDisease({
    id: 'disease-stimulant-cardiovascular',
    drugs: anyOf(
      classes('stimulant'),
      drugs('methamphetamine', 'dexmethylphenidate', 'phentermine'),
    ),
    when: any(
      has(...disease.coronaryDisease),
      has(...disease.cardiomyopathy),
      failing,
      has(...disease.heartBlock),
    ),
    severity: 'major',
    interrupts: true,
    effect:
      'Stimulants can bring sudden death, infarction and arrhythmia in serious heart disease; labels advise against them.',
    recommendation:
      'Ask the prescriber whether a drug that is no stimulant fits, and whether cardiology knows of it.',
    source: 'fda-warnings-stimulant',
  }),
  inDisease({
    id: 'disease-stimulant-high-pressure',
    drugs: anyOf(
      classes('stimulant'),
      drugs('methamphetamine', 'dexmethylphenidate', 'phentermine', 'atomoxetine'),
    ),
    when: pressureAtLeast(140, 90),
    severity: 'moderate',
    effect: 'The last blood pressure is 140/90 or above, and this drug raises it further.',
    recommendation:
      'Measure again; ask the prescriber to treat the pressure or to lower the dose before the next supply.',
    source: 'fda-warnings-stimulant',
  }),
  inDisease({
    id: 'disease-venlafaxine-high-pressure',
    drugs: classes('snri'),
    when: pressureAtLeast(140, 90),
    severity: 'moderate',
    effect: 'SNRIs raise blood pressure with the dose, and the last value is 140/90 or above.',
    recommendation:
      'Measure again; ask the prescriber for a lower dose, another antidepressant or treatment of the pressure.',
    source: 'fda-warnings-venlafaxine',
  }),
  inDisease({
    id: 'disease-pde5-unstable-heart',
    drugs: classes('pde5-inhibitor'),
    when: any(has(...disease.unstableAngina), has(...disease.recentInfarction)),
    severity: 'major',
    interrupts: true,
    effect:
      'With unstable angina or a recent infarction sexual activity and a fall of blood pressure are dangerous.',
    recommendation: 'Ask the patient not to use it until cardiology has cleared it.',
    source: 'fda-warnings-pde5',
  }),
]
