// Table of drug-disease rows: drugs in diseases of the nerves, the mind, sleep and lungs.

import { all, any, everHad, has, male, not } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import { inDisease } from './disease-row.ts'

const anticholinergics = classes('anticholinergic-strong', 'antihistamine-first-generation')
const opioids = except(classes('opioid'), drugs('buprenorphine'))
const sedatives = classes('benzodiazepine', 'z-drug', 'barbiturate', 'muscle-relaxant')

/** Drugs in seizures, dementia, Parkinson disease, myasthenia, depression, sleep apnea, COPD and asthma. */
export const brainRows = [
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
    source: 'fda-warnings-atomoxetine',
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
  inDisease({
    id: 'disease-stimulant-mania',
    drugs: anyOf(classes('stimulant'), drugs('methamphetamine', 'dexmethylphenidate')),
    when: has(...disease.psychosis),
    severity: 'moderate',
    effect: 'Stimulants can bring back psychosis or mania.',
    recommendation:
      'Ask about sleep, mood and voices; ask the prescriber whether the mood is stabilized.',
    source: 'fda-warnings-stimulant',
  }),
  inDisease({
    id: 'disease-stimulant-tics',
    drugs: anyOf(classes('stimulant'), drugs('methamphetamine', 'dexmethylphenidate')),
    when: has(...disease.tics),
    severity: 'moderate',
    effect: 'Stimulants can bring out or worsen tics.',
    recommendation: 'Ask whether tics are worse; guanfacine or atomoxetine are other choices.',
    source: 'fda-warnings-stimulant',
  }),
  inDisease({
    id: 'disease-stimulant-hyperthyroid',
    drugs: anyOf(classes('stimulant', 'decongestant'), drugs('methamphetamine', 'phentermine')),
    when: has(...disease.hyperthyroidism),
    severity: 'major',
    effect:
      'In hyperthyroidism drugs that act like adrenaline add to a fast heart and high pressure.',
    recommendation:
      'Ask whether the thyroid is controlled; when not, ask the prescriber for another drug.',
    source: 'fda-warnings-stimulant',
  }),
  inDisease({
    id: 'disease-stimulant-substance-use',
    drugs: anyOf(classes('stimulant'), drugs('methamphetamine', 'dexmethylphenidate')),
    when: everHad(...disease.substanceUse),
    severity: 'moderate',
    effect:
      'Stimulants have a high potential for misuse, and a substance use disorder is on record.',
    recommendation:
      'Look into the prescription monitoring program; ask whether atomoxetine or viloxazine was tried.',
    source: 'fda-warnings-stimulant',
  }),
  inDisease({
    id: 'disease-antidepressant-bipolar',
    drugs: anyOf(classes('ssri', 'snri', 'tricyclic'), drugs('bupropion', 'mirtazapine')),
    when: all(
      has(...disease.bipolar),
      not({
        kind: 'taking',
        drugs: anyOf(
          classes('antipsychotic'),
          drugs(
            'lithium carbonate',
            'lithium citrate',
            'valproate',
            'lamotrigine',
            'carbamazepine',
          ),
        ),
      }),
    ),
    severity: 'major',
    effect:
      'In bipolar disorder an antidepressant without a mood stabilizer can turn depression into mania.',
    recommendation: 'Ask the prescriber whether a mood stabilizer is meant to go with it.',
    source: 'canmat-bipolar-2018',
  }),
  inDisease({
    id: 'disease-steroid-psychosis',
    drugs: classes('corticosteroid-systemic'),
    when: has(...disease.psychosis),
    severity: 'moderate',
    effect:
      'Corticosteroids can bring mania, psychosis and sleeplessness, more above 40 mg of prednisone a day.',
    recommendation:
      'Ask for the lowest dose and shortest course, in the morning, and tell the family what to watch for.',
    source: 'fda-warnings-prednisone',
  }),
  inDisease({
    id: 'disease-isotretinoin-depression',
    drugs: drugs('isotretinoin'),
    when: any(has(...disease.depression), has(...disease.suicidality), has(...disease.psychosis)),
    severity: 'major',
    effect: 'Isotretinoin has been followed by depression, psychosis and suicide.',
    recommendation: 'Ask about mood at each supply and tell the prescriber of any change at once.',
    source: 'fda-warnings-isotretinoin',
  }),
  inDisease({
    id: 'disease-neuropsychiatric-depression',
    drugs: drugs(
      'levetiracetam',
      'perampanel',
      'montelukast',
      'mefloquine',
      'tetrabenazine',
      'deutetrabenazine',
      'roflumilast',
      'interferon beta-1a',
      'peginterferon alfa-2a',
    ),
    when: any(has(...disease.suicidality), has(...disease.depression)),
    severity: 'moderate',
    effect: 'This drug can cause or deepen depression and suicidal thoughts.',
    recommendation:
      'Ask about mood and thoughts of harm today; with any, ask the prescriber for another drug.',
    source: 'fda-warnings-mood',
  }),
  inDisease({
    id: 'disease-tetrabenazine-suicidality',
    drugs: drugs('tetrabenazine', 'deutetrabenazine'),
    when: has(...disease.suicidality),
    severity: 'critical',
    effect:
      'Tetrabenazine and deutetrabenazine are contraindicated in Huntington disease with suicidality.',
    recommendation: 'Call the prescriber today; valbenazine carries the same warning.',
    source: 'fda-warnings-mood',
  }),
  inDisease({
    id: 'disease-opioid-sleep-apnea',
    drugs: opioids,
    when: has(...disease.sleepApnea),
    severity: 'major',
    effect: 'Opioids weaken breathing during sleep, most in sleep apnea that is not treated.',
    recommendation:
      'Ask whether the device is used every night; recommend naloxone and the lowest dose.',
    source: 'cdc-opioid-2022',
  }),
  inDisease({
    id: 'disease-opioid-copd',
    drugs: opioids,
    when: has(...disease.copd),
    severity: 'moderate',
    effect: 'Opioids weaken breathing and cough in COPD.',
    recommendation: 'Ask about sleepiness and breath; recommend naloxone and the lowest dose.',
    source: 'fda-warnings-opioid',
  }),
  inDisease({
    id: 'disease-sedative-lungs',
    drugs: sedatives,
    when: any(has(...disease.sleepApnea), has(...disease.copd)),
    severity: 'moderate',
    effect: 'Sedatives weaken breathing during sleep in sleep apnea and COPD.',
    recommendation:
      'Recommend treatment of sleeplessness without drugs; ask the prescriber for a slow taper.',
    source: 'fda-warnings-benzodiazepine',
  }),
  inDisease({
    id: 'disease-benzodiazepine-substance-use',
    drugs: classes('benzodiazepine', 'z-drug', 'barbiturate'),
    when: everHad(...disease.substanceUse),
    severity: 'major',
    effect:
      'Benzodiazepines and Z-drugs add to misuse, dependence and overdose with a substance use disorder.',
    recommendation:
      'Look into the prescription monitoring program and ask the prescriber about the plan; never stop it at once.',
    source: 'fda-warnings-benzodiazepine',
  }),
  inDisease({
    id: 'disease-gabapentinoid-lungs',
    drugs: classes('gabapentinoid'),
    when: any(has(...disease.copd), has(...disease.sleepApnea)),
    severity: 'minor',
    effect:
      'Gabapentin and pregabalin can weaken breathing in lung disease, more with other sedatives.',
    recommendation: 'Ask about sleepiness and breath; start low and adjust to the kidneys.',
    source: 'fda-label-gabapentin',
  }),
  inDisease({
    id: 'disease-beta-blocker-asthma',
    drugs: drugs(
      'propranolol',
      'nadolol',
      'timolol',
      'pindolol',
      'sotalol',
      'carvedilol',
      'labetalol',
      'levobunolol',
      'carteolol',
    ),
    sites: ['systemic', 'eye'],
    when: has(...disease.asthma),
    severity: 'critical',
    effect:
      'A beta blocker that is not selective, as an eye drop too, can bring severe bronchospasm and blocks the rescue inhaler.',
    recommendation:
      'Call the prescriber today: a selective beta blocker when one is needed; for the eye a prostaglandin.',
    source: 'fda-warnings-propranolol',
  }),
  inDisease({
    id: 'disease-selective-beta-blocker-asthma',
    drugs: drugs('metoprolol', 'atenolol', 'bisoprolol', 'nebivolol', 'acebutolol', 'betaxolol'),
    when: has(...disease.asthma),
    severity: 'moderate',
    effect: 'Selective beta blockers still narrow airways in asthma at higher doses.',
    recommendation:
      'Ask about wheeze and rescue use since the start; keep the dose low and the rescue inhaler at hand.',
    source: 'gina-2024',
  }),
  inDisease({
    id: 'disease-butalbital-migraine',
    drugs: drugs('butalbital'),
    when: has('migraine', 'G43'),
    severity: 'moderate',
    effect:
      'Butalbital on more than a few days a month turns migraine into medication-overuse headache.',
    recommendation:
      'Ask how many days a month it is taken; recommend a specific drug and prevention.',
    source: 'ahs-migraine-2021',
  }),
  inDisease({
    id: 'disease-tnf-demyelinating',
    drugs: classes('tnf-inhibitor'),
    when: has(...disease.multipleSclerosis),
    severity: 'critical',
    effect: 'TNF blockers can start or worsen demyelination.',
    recommendation: 'Call the prescriber today for a drug of another kind.',
    source: 'fda-warnings-tnf',
  }),
]
