// Table of drug-disease rows: drugs in diseases of the heart and vessels.

import { all, any, everHad, has, measuredAbove, measuredBelow, not } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import { pressureAtLeast } from '../pressure.ts'
import { inDisease } from './disease-row.ts'

const failing = has(...disease.heartFailure)
const ergots = drugs('ergotamine', 'dihydroergotamine')
const slowing = anyOf(
  classes('beta-blocker', 'non-dihydropyridine'),
  drugs('digoxin', 'ivabradine', 'clonidine'),
)
const vascularDisease = any(has(...disease.coronaryDisease), everHad(...disease.anyStroke))

/** Drugs in heart failure, coronary disease, stroke, hypertension and rhythm disorders. */
export const heartRows = [
  inDisease({
    id: 'disease-nsaid-heart-failure',
    drugs: classes('nsaid'),
    when: failing,
    severity: 'major',
    effect:
      'NSAIDs hold salt and water and weaken diuretics, which brings decompensation and hospital stays in heart failure.',
    recommendation:
      'Recommend acetaminophen or a topical product instead, and ask about weight gain and swelling since the NSAID was started.',
    source: 'aha-heart-failure-2022',
  }),
  inDisease({
    id: 'disease-nsaid-after-infarction',
    drugs: except(classes('nsaid'), drugs('aspirin')),
    when: everHad(...disease.myocardialInfarction),
    severity: 'major',
    effect:
      'After a myocardial infarction NSAIDs raise the risk of another infarction and of death, and some block the effect of aspirin.',
    recommendation:
      'Recommend acetaminophen, topical treatment or a short course of naproxen at the lowest dose when nothing else helps.',
    source: 'fda-warnings-nsaid',
  }),
  inDisease({
    id: 'disease-non-dihydropyridine-reduced-ejection',
    drugs: classes('non-dihydropyridine'),
    when: disease.reducedEjection,
    severity: 'major',
    interrupts: true,
    effect:
      'Diltiazem and verapamil weaken the heart muscle and worsen heart failure with a reduced ejection fraction.',
    recommendation:
      'Ask the prescriber for another drug: an evidence-based beta blocker for the rate, amlodipine for blood pressure or angina.',
    source: 'aha-heart-failure-2022',
  }),
  inDisease({
    id: 'disease-thiazolidinedione-heart-failure',
    drugs: classes('thiazolidinedione'),
    when: failing,
    severity: 'major',
    interrupts: true,
    effect:
      'Glitazones hold fluid and cause or worsen heart failure; the label warns of it in a box and rules out classes III and IV.',
    recommendation:
      'Ask the prescriber to stop it; an SGLT2 inhibitor treats diabetes and heart failure together.',
    source: 'fda-warnings-pioglitazone',
  }),
  inDisease({
    id: 'disease-saxagliptin-alogliptin-heart-failure',
    drugs: drugs('saxagliptin', 'alogliptin'),
    when: failing,
    severity: 'major',
    effect: 'Saxagliptin and alogliptin were followed by more hospital stays for heart failure.',
    recommendation:
      'Ask the prescriber for an SGLT2 inhibitor, or for sitagliptin or linagliptin when a DPP-4 inhibitor is wanted.',
    source: 'fda-warnings-saxagliptin',
  }),
  inDisease({
    id: 'disease-cilostazol-heart-failure',
    drugs: drugs('cilostazol'),
    when: failing,
    severity: 'critical',
    effect:
      'Cilostazol is contraindicated in heart failure of any severity: drugs of its kind shortened life there.',
    recommendation: 'Ask the prescriber today to stop it and to treat claudication by exercise.',
    source: 'fda-warnings-cilostazol',
  }),
  inDisease({
    id: 'disease-dronedarone-heart-failure',
    drugs: drugs('dronedarone'),
    when: failing,
    severity: 'critical',
    effect:
      'Dronedarone doubles mortality in symptomatic heart failure with recent decompensation or of class IV; it is contraindicated there.',
    recommendation:
      'Ask the prescriber today about the class of heart failure and for another rhythm drug when it is IV or was recently worse.',
    source: 'fda-warnings-dronedarone',
  }),
  inDisease({
    id: 'disease-dronedarone-permanent-fibrillation',
    drugs: drugs('dronedarone'),
    when: has(...disease.permanentFibrillation),
    severity: 'critical',
    effect:
      'In permanent atrial fibrillation dronedarone doubles death, stroke and heart failure; it is contraindicated.',
    recommendation: 'Ask the prescriber today to stop it and to control the rate by another drug.',
    source: 'fda-warnings-dronedarone',
  }),
  inDisease({
    id: 'disease-flecainide-structural',
    drugs: drugs('flecainide', 'propafenone'),
    when: any(
      failing,
      everHad(...disease.myocardialInfarction),
      has(...disease.coronaryDisease),
      has(...disease.cardiomyopathy),
    ),
    severity: 'critical',
    effect:
      'In coronary or other structural heart disease flecainide and propafenone provoke deadly arrhythmia.',
    recommendation: 'Ask the prescriber today for another rhythm drug or for rate control.',
    source: 'fda-warnings-flecainide',
  }),
  inDisease({
    id: 'disease-disopyramide-heart-failure',
    drugs: drugs('disopyramide'),
    when: failing,
    severity: 'major',
    effect:
      'Disopyramide weakens the heart muscle strongly and can bring heart failure out of control.',
    recommendation: 'Ask the prescriber for another rhythm drug.',
    source: 'fda-warnings-disopyramide',
  }),
  inDisease({
    id: 'disease-itraconazole-heart-failure',
    drugs: drugs('itraconazole'),
    when: failing,
    severity: 'critical',
    effect:
      'Itraconazole weakens the heart muscle. In heart failure it is contraindicated for nail fungus and a last choice otherwise.',
    recommendation:
      'Ask the prescriber for terbinafine or another antifungal for the same infection.',
    source: 'fda-warnings-itraconazole',
  }),
  inDisease({
    id: 'disease-tnf-heart-failure',
    drugs: classes('tnf-inhibitor'),
    when: failing,
    severity: 'major',
    effect: 'TNF blockers have caused and worsened heart failure.',
    recommendation:
      'Ask the prescriber about the class of heart failure; a drug of another kind is preferred in classes III and IV.',
    source: 'fda-warnings-tnf',
  }),
  inDisease({
    id: 'disease-pregabalin-heart-failure',
    drugs: drugs('pregabalin'),
    when: failing,
    severity: 'minor',
    effect: 'Pregabalin causes swelling and has been followed by worse heart failure.',
    recommendation: 'Ask about weight and swelling; with new swelling ask for another drug.',
    source: 'fda-warnings-pregabalin',
  }),
  inDisease({
    id: 'disease-sotalol-heart-failure',
    drugs: drugs('sotalol'),
    when: disease.reducedEjection,
    severity: 'major',
    effect:
      'Sotalol can provoke torsades and weakens a failing heart; it is not one of the beta blockers that prolong life.',
    recommendation:
      'Ask the prescriber whether amiodarone or dofetilide and an evidence-based beta blocker fit better.',
    source: 'fda-warnings-sotalol',
  }),
  inDisease({
    id: 'disease-alpha-blocker-heart-failure',
    drugs: classes('alpha-1-blocker'),
    when: failing,
    severity: 'moderate',
    effect: 'Doxazosin and its kind hold fluid and were followed by twice as much heart failure.',
    recommendation:
      'Recommend tamsulosin for the prostate, or another drug for blood pressure that also treats heart failure.',
    source: 'allhat-2000',
  }),
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
  inDisease({
    id: 'disease-slowing-heart-block',
    drugs: slowing,
    when: all(has(...disease.heartBlock), not(has(...disease.pacemaker))),
    severity: 'critical',
    effect:
      'This drug slows conduction; in AV block of second or third degree or sick sinus syndrome without a pacemaker it is contraindicated.',
    recommendation: 'Ask about fainting, take the pulse, and call the prescriber today.',
    source: 'fda-warnings-metoprolol',
  }),
  inDisease({
    id: 'disease-slowing-low-rate',
    drugs: slowing,
    when: all(measuredBelow('heartRate', 50, 183), not(has(...disease.pacemaker))),
    severity: 'major',
    effect: 'The last heart rate was below 50 a minute, and this drug slows it further.',
    recommendation:
      'Take the pulse and ask about dizziness and fainting; ask the prescriber for a lower dose.',
    source: 'acc-bradycardia-2018',
  }),
  inDisease({
    id: 'disease-slowing-preexcitation',
    drugs: anyOf(classes('non-dihydropyridine'), drugs('digoxin')),
    when: has(...disease.preexcitation),
    severity: 'critical',
    effect:
      'With an accessory pathway and atrial fibrillation these drugs can bring ventricular fibrillation.',
    recommendation: 'Ask the prescriber today for another drug.',
    source: 'fda-warnings-verapamil',
  }),
  inDisease({
    id: 'disease-ivabradine-fibrillation',
    drugs: drugs('ivabradine'),
    when: has(...disease.atrialFibrillation),
    severity: 'major',
    effect:
      'Ivabradine works on the sinus node only: in persistent atrial fibrillation it does not slow the heart and is to be stopped.',
    recommendation:
      'Ask the prescriber whether the fibrillation persists and for a beta blocker instead.',
    source: 'fda-warnings-ivabradine',
  }),
  inDisease({
    id: 'disease-vasodilator-obstructive',
    drugs: anyOf(
      classes('nitrate', 'dihydropyridine', 'pde5-inhibitor', 'alpha-1-blocker'),
      drugs('digoxin', 'hydralazine'),
    ),
    when: has(...disease.obstructiveCardiomyopathy),
    severity: 'major',
    effect:
      'In obstructive hypertrophic cardiomyopathy drugs that widen vessels or strengthen the beat increase the obstruction.',
    recommendation:
      'Ask the prescriber for a beta blocker, verapamil or disopyramide as the condition allows.',
    source: 'aha-hcm-2024',
  }),
  inDisease({
    id: 'disease-midodrine-high-pressure',
    drugs: drugs('midodrine', 'droxidopa', 'fludrocortisone'),
    when: any(pressureAtLeast(160, 100), failing),
    severity: 'major',
    effect:
      'Drugs for low standing pressure raise the pressure lying down and hold fluid; a high value or heart failure makes that dangerous.',
    recommendation:
      'Measure lying and standing; advise the last dose four hours before bed and ask for a lower dose.',
    source: 'fda-warnings-midodrine',
  }),
  inDisease({
    id: 'disease-long-qt',
    drugs: anyOf(
      classes('macrolide', 'fluoroquinolone'),
      drugs(
        'citalopram',
        'escitalopram',
        'methadone',
        'ondansetron',
        'haloperidol',
        'ziprasidone',
        'thioridazine',
        'pimozide',
        'sotalol',
        'dofetilide',
        'amiodarone',
        'dronedarone',
        'quinidine',
        'hydroxychloroquine',
        'chloroquine',
        'donepezil',
        'fluconazole',
        'quinine',
      ),
    ),
    when: any(has(...disease.longQt), measuredAbove('qtc', 500)),
    severity: 'critical',
    effect: 'With a long QT interval this drug can bring torsades and sudden death.',
    recommendation:
      'Call the prescriber today: another drug, potassium and magnesium in range, and an ECG.',
    source: 'fda-warnings-qt',
  }),
  inDisease({
    id: 'disease-fluoroquinolone-aneurysm',
    drugs: classes('fluoroquinolone'),
    when: has(...disease.aneurysm),
    severity: 'major',
    interrupts: true,
    effect:
      'Fluoroquinolones raise the risk that an aortic aneurysm tears; labels reserve them for when nothing else works.',
    recommendation: 'Ask the prescriber for another antibiotic.',
    source: 'fda-warnings-fluoroquinolone',
  }),
  inDisease({
    id: 'disease-orthostasis-lowering',
    drugs: anyOf(
      classes('alpha-1-blocker', 'tricyclic', 'central-alpha-agonist', 'nitrate'),
      drugs('tizanidine', 'quetiapine', 'clozapine'),
    ),
    when: has(...disease.orthostasis),
    severity: 'moderate',
    effect:
      'This drug lowers the pressure on standing, and the patient already has orthostatic hypotension or fainting.',
    recommendation:
      'Measure lying and standing; ask for a lower dose, bedtime dosing or another drug.',
    source: 'aha-syncope-2017',
  }),
  inDisease({
    id: 'disease-prasugrel-stroke',
    drugs: drugs('prasugrel'),
    when: everHad(...disease.anyStroke),
    severity: 'critical',
    effect:
      'After a stroke or TIA prasugrel brings more strokes and bleeding; it is contraindicated.',
    recommendation: 'Ask the prescriber today for clopidogrel or ticagrelor.',
    source: 'fda-warnings-prasugrel',
  }),
  inDisease({
    id: 'disease-ticagrelor-intracranial',
    drugs: drugs('ticagrelor'),
    when: everHad(...disease.intracranialBleeding),
    severity: 'critical',
    effect: 'After bleeding in the skull ticagrelor is contraindicated.',
    recommendation: 'Ask the prescriber today for another antiplatelet plan.',
    source: 'fda-warnings-ticagrelor',
  }),
  inDisease({
    id: 'disease-romosozumab-vascular',
    drugs: drugs('romosozumab'),
    when: any(has(...disease.recentInfarction), everHad(...disease.ischemicStroke)),
    severity: 'major',
    effect: 'Romosozumab is not to be given within a year of an infarction or stroke.',
    recommendation:
      'Ask when the event was; within a year ask the prescriber for another bone drug.',
    source: 'fda-warnings-romosozumab',
  }),
  inDisease({
    id: 'disease-jak-vascular',
    drugs: drugs('tofacitinib', 'baricitinib', 'upadacitinib'),
    when: any(has(...disease.atherosclerosis), everHad(...disease.venousClot)),
    severity: 'major',
    interrupts: true,
    effect:
      'JAK inhibitors raise infarction, stroke, clots and death in patients with such a risk; the label warns in a box.',
    recommendation:
      'Ask the prescriber whether another drug fits, above all from 65 years on or in smokers.',
    source: 'fda-warnings-jak',
  }),
  inDisease({
    id: 'disease-doac-mechanical-valve',
    drugs: classes('doac'),
    when: any(has(...disease.mechanicalValve), has(...disease.antiphospholipid)),
    severity: 'critical',
    effect:
      'With a mechanical valve or antiphospholipid syndrome direct anticoagulants fail more often than warfarin.',
    recommendation: 'Call the prescriber today about warfarin; ask which type of valve it is.',
    source: 'fda-warnings-doac',
  }),
  inDisease({
    id: 'disease-tricyclic-infarction',
    drugs: classes('tricyclic'),
    when: any(has(...disease.recentInfarction), has(...disease.heartBlock)),
    severity: 'major',
    effect:
      'Tricyclics slow conduction and favor arrhythmia; they are contraindicated soon after an infarction.',
    recommendation:
      'Ask the prescriber for sertraline or another drug, or for an ECG when it must stay.',
    source: 'fda-warnings-tricyclic',
  }),
]
