// STOPP, section K: drugs that make falls more likely, in people who fall again and again.

import { all, everHad, has } from '../circumstance.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import { falls, hypertensive, inhibitorsOfAngiotensin, stopp } from './stopp-row.ts'

const alphaBlockers = except(
  classes('alpha-1-blocker', 'alpha-1-blocker-uroselective'),
  drugs('silodosin'),
)
const antiepileptics = anyOf(
  classes('gabapentinoid', 'barbiturate'),
  drugs('carbamazepine', 'oxcarbazepine', 'phenytoin', 'valproate', 'lamotrigine', 'topiramate'),
  drugs('levetiracetam', 'lacosamide', 'zonisamide', 'primidone', 'ethosuximide'),
)
const antidepressants = anyOf(
  classes('ssri', 'snri', 'tricyclic', 'maoi'),
  drugs('mirtazapine', 'trazodone', 'bupropion', 'nefazodone', 'vilazodone', 'vortioxetine'),
)

/** STOPP K1 to K12. */
export const stoppFallsRows = [
  stopp({
    id: 'stopp-k1-benzodiazepine-falls',
    drugs: classes('benzodiazepine'),
    when: falls,
    severity: 'major',
    effect: 'Benzodiazepines dull attention and balance, and this patient keeps falling.',
    recommendation: 'Ask the prescriber for a slow taper and tell the patient not to stop at once.',
  }),
  stopp({
    id: 'stopp-k2-antipsychotic-falls',
    drugs: classes('antipsychotic'),
    when: falls,
    effect: 'Antipsychotics can stiffen gait like Parkinson disease and lead to another fall.',
    recommendation: 'Ask for the target symptom and for a trial of a slow reduction.',
  }),
  stopp({
    id: 'stopp-k3-vasodilator-falls',
    drugs: anyOf(
      classes('nitrate', 'dihydropyridine', 'alpha-1-blocker'),
      inhibitorsOfAngiotensin,
      drugs('hydralazine', 'minoxidil'),
    ),
    when: all(falls, has('orthostatic hypotension', 'I95.1')),
    effect: 'It widens vessels; pressure drops on standing, and the patient faints or falls.',
    recommendation:
      'Measure pressure lying and standing, then ask the prescriber for a lower dose.',
  }),
  stopp({
    id: 'stopp-k4-z-drug-falls',
    drugs: classes('z-drug'),
    when: falls,
    severity: 'major',
    effect: 'Z-drugs leave sleepiness and unsteadiness into the day.',
    recommendation: 'Recommend tapering it off and sleep measures without a drug.',
  }),
  stopp({
    id: 'stopp-k5-antiepileptic-falls',
    drugs: antiepileptics,
    when: falls,
    effect: 'Antiepileptic drugs can dull attention and disturb coordination.',
    recommendation:
      'Ask what it is for. For seizures ask for a level or a review; else ask whether it can be tapered.',
  }),
  stopp({
    id: 'stopp-k6-first-antihistamine-falls',
    drugs: classes('antihistamine-first-generation'),
    when: falls,
    effect:
      'First-generation antihistamines sedate and confuse, also when bought without a script.',
    recommendation: 'Recommend a second-generation antihistamine, or nothing when it is for sleep.',
  }),
  stopp({
    id: 'stopp-k7-opioid-falls',
    drugs: classes('opioid'),
    when: falls,
    effect: 'Opioids dull attention and balance.',
    recommendation:
      'Ask about the lowest dose that works, and look for other sedatives on the list.',
  }),
  stopp({
    id: 'stopp-k8-antidepressant-falls',
    drugs: antidepressants,
    when: falls,
    effect: 'Antidepressants can dull attention and lower pressure or sodium.',
    recommendation: 'Ask whether it is still needed; check sodium and pressure on standing.',
  }),
  stopp({
    id: 'stopp-k9-alpha-blocker-hypertension-falls',
    drugs: classes('alpha-1-blocker'),
    when: all(falls, hypertensive),
    effect: 'Against hypertension alpha blockers often lower pressure on standing.',
    recommendation: 'Ask the prescriber about another class against hypertension.',
  }),
  stopp({
    id: 'stopp-k10-alpha-blocker-prostate-falls',
    drugs: alphaBlockers,
    when: all(falls, everHad('an enlarged prostate', 'N40')),
    effect: 'Alpha blockers for the prostate can lower pressure on standing.',
    recommendation: 'Measure pressure on standing and ask the prescriber about silodosin.',
  }),
  stopp({
    id: 'stopp-k11-central-antihypertensive-falls',
    drugs: classes('central-alpha-agonist'),
    when: falls,
    effect: 'Centrally acting drugs sedate and lower pressure on standing.',
    recommendation: 'Ask about another class; taper, because pressure rebounds.',
  }),
  stopp({
    id: 'stopp-k12-bladder-antimuscarinic-falls',
    drugs: classes('bladder-antimuscarinic'),
    when: falls,
    effect: 'Antimuscarinics for the bladder can cloud the mind.',
    recommendation: 'Ask whether it still helps; recommend bladder training or a beta-3 agonist.',
  }),
]
