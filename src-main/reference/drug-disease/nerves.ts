// Table of drug-disease rows: drugs in diseases of the nerves, with narrow-angle glaucoma and urinary retention.

import { all, any, everHad, has, male } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import { inDisease } from './disease-row.ts'

const anticholinergics = classes('anticholinergic-strong', 'antihistamine-first-generation')

/** Drugs in seizures, Parkinson disease, restless legs, dementia and myasthenia; anticholinergics in eye and bladder. */
export const nerveRows = [
  inDisease({
    id: 'disease-bupropion-seizures',
    drugs: drugs('bupropion'),
    when: any(has(...disease.seizures), has(...disease.eatingDisorder)),
    severity: 'critical',
    effect:
      'Bupropion lowers the seizure threshold and is contraindicated with seizures, anorexia or bulimia.',
    recommendation: 'Call the prescriber today for another drug, and ask how to step down.',
    source: 'fda-warnings-bupropion',
  }),
  inDisease({
    id: 'disease-tramadol-seizures',
    drugs: drugs('tramadol', 'meperidine'),
    when: has(...disease.seizures),
    severity: 'major',
    interrupts: true,
    effect: 'Tramadol and meperidine provoke seizures, at usual doses too.',
    recommendation: 'Ask the prescriber for another pain treatment.',
    source: 'fda-warnings-tramadol',
  }),
  inDisease({
    id: 'disease-threshold-seizures',
    drugs: drugs('clozapine', 'chlorpromazine', 'clomipramine', 'varenicline', 'theophylline'),
    when: has(...disease.seizures),
    severity: 'moderate',
    effect: 'This drug lowers the seizure threshold.',
    recommendation:
      'Ask about recent seizures; ask the prescriber whether another drug of the kind fits.',
    source: 'fda-warnings-clozapine',
  }),
  inDisease({
    id: 'disease-dalfampridine-seizures',
    drugs: drugs('dalfampridine'),
    when: everHad(...disease.seizures),
    severity: 'critical',
    effect: 'Dalfampridine causes seizures and is contraindicated after any.',
    recommendation: 'Call the prescriber today and ask to stop it.',
    source: 'fda-warnings-dalfampridine',
  }),
  inDisease({
    id: 'disease-dopamine-blocker-parkinson',
    drugs: anyOf(
      except(classes('antipsychotic'), drugs('quetiapine', 'clozapine', 'pimavanserin')),
      drugs('metoclopramide', 'prochlorperazine', 'promethazine', 'droperidol'),
    ),
    when: has(...disease.parkinson),
    severity: 'major',
    interrupts: true,
    effect:
      'Drugs that block dopamine worsen Parkinson disease and can be dangerous in dementia with Lewy bodies.',
    recommendation:
      'Recommend ondansetron for nausea; for psychosis ask for quetiapine, clozapine or pimavanserin.',
    source: 'fda-warnings-metoclopramide',
  }),
  inDisease({
    id: 'disease-metoclopramide-tardive',
    drugs: drugs('metoclopramide'),
    when: any(
      everHad(...disease.tardiveDyskinesia),
      has(...disease.seizures),
      has(...disease.bowelObstruction),
      has(...disease.pheochromocytoma),
    ),
    severity: 'critical',
    effect:
      'Metoclopramide is contraindicated with tardive dyskinesia, epilepsy, bowel obstruction and pheochromocytoma.',
    recommendation: 'Call the prescriber today for another treatment of nausea.',
    source: 'fda-warnings-metoclopramide',
  }),
  inDisease({
    id: 'disease-dopamine-blocker-restless-legs',
    drugs: anyOf(
      drugs('metoclopramide', 'prochlorperazine'),
      classes('antihistamine-first-generation'),
    ),
    when: has(...disease.restlessLegs),
    severity: 'moderate',
    effect: 'Drugs that block dopamine, and sedating antihistamines, worsen restless legs.',
    recommendation: 'Recommend ondansetron for nausea or an antihistamine that does not sedate.',
    source: 'aasm-restless-legs-2025',
  }),
  inDisease({
    id: 'disease-anticholinergic-dementia',
    drugs: anticholinergics,
    when: has(...disease.dementia),
    severity: 'major',
    effect:
      'Anticholinergic drugs worsen memory and cause confusion in dementia, and they work against cholinesterase inhibitors.',
    recommendation: 'Ask the prescriber to stop it or to choose a drug without this effect.',
    source: 'ags-beers-2023',
  }),
  inDisease({
    id: 'disease-anticholinergic-narrow-angle',
    drugs: anyOf(anticholinergics, drugs('topiramate', 'ipratropium', 'tiotropium')),
    sites: ['systemic', 'lung'],
    when: has(...disease.narrowAngle),
    severity: 'major',
    effect: 'This drug can close a narrow chamber angle, which can cost sight within hours.',
    recommendation:
      'Ask whether the eye was treated by laser or surgery; when not, ask the prescriber for another drug.',
    source: 'fda-warnings-oxybutynin',
  }),
  inDisease({
    id: 'disease-decongestant-narrow-angle',
    drugs: anyOf(classes('decongestant', 'stimulant'), drugs('atomoxetine', 'phentermine')),
    when: has(...disease.narrowAngle),
    severity: 'major',
    effect: 'Drugs that act like adrenaline widen the pupil and can close a narrow chamber angle.',
    recommendation: 'Ask whether the eye was treated; when not, ask for another drug.',
    source: 'fda-warnings-product',
  }),
  inDisease({
    id: 'disease-anticholinergic-retention',
    drugs: anyOf(anticholinergics, classes('antiparkinson-anticholinergic')),
    when: all(has(...disease.prostateSymptoms), male),
    severity: 'major',
    effect: 'Anticholinergic drugs can bring urinary retention with an enlarged prostate.',
    recommendation:
      'Ask about the stream and about retention; recommend a drug without this effect, mirabegron or vibegron for urgency.',
    source: 'ags-beers-2023',
  }),
  inDisease({
    id: 'disease-decongestant-prostate',
    drugs: classes('decongestant'),
    when: all(has(...disease.prostateSymptoms), male),
    severity: 'moderate',
    effect: 'Oral decongestants tighten the neck of the bladder and can bring urinary retention.',
    recommendation: 'Recommend a saline spray or a nasal steroid.',
    source: 'ags-beers-2023',
  }),
  inDisease({
    id: 'disease-antibiotic-myasthenia',
    drugs: anyOf(
      classes('fluoroquinolone', 'macrolide'),
      drugs('gentamicin', 'tobramycin', 'amikacin', 'streptomycin', 'neomycin'),
    ),
    when: has(...disease.myasthenia),
    severity: 'critical',
    effect:
      'Fluoroquinolones, macrolides and aminoglycosides weaken muscles in myasthenia gravis, breathing too.',
    recommendation: 'Call the prescriber today for another antibiotic.',
    source: 'myasthenia-consensus-2020',
  }),
  inDisease({
    id: 'disease-other-myasthenia',
    drugs: anyOf(
      classes('beta-blocker', 'magnesium-salt'),
      drugs(
        'quinine',
        'chloroquine',
        'hydroxychloroquine',
        'procainamide',
        'botulinum toxin type A',
        'penicillamine',
      ),
    ),
    when: has(...disease.myasthenia),
    severity: 'moderate',
    effect: 'This drug can weaken muscles in myasthenia gravis.',
    recommendation:
      'Ask about drooping lids, swallowing and breath since it was started, and tell the neurologist.',
    source: 'myasthenia-consensus-2020',
  }),
]
