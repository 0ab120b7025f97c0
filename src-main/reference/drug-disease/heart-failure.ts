// Table of drug-disease rows: drugs in heart failure and structural heart disease.

import { any, everHad, has } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { classes, drugs } from '../drug-group.ts'
import { inDisease, nsaidInDisease } from './disease-row.ts'

const failing = has(...disease.heartFailure)

/** Drugs that hold fluid, weaken the heart muscle or provoke arrhythmia in a diseased heart. */
export const heartFailureRows = [
  ...nsaidInDisease({
    id: 'disease-nsaid-heart-failure',
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
    drugs: classes('nsaid'),
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
]
