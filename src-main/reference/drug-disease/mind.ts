// Table of drug-disease rows: drugs in diseases of the mind.

import { all, any, everHad, has, not } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { inDisease } from './disease-row.ts'

/** Drugs in mania, tics, substance use, bipolar disorder, psychosis and depression; stimulants in an overactive thyroid. */
export const mindRows = [
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
    source: 'fda-warnings-product',
  }),
  inDisease({
    id: 'disease-tetrabenazine-suicidality',
    drugs: drugs('tetrabenazine', 'deutetrabenazine'),
    when: has(...disease.suicidality),
    severity: 'critical',
    effect:
      'Tetrabenazine and deutetrabenazine are contraindicated in Huntington disease with suicidality.',
    recommendation: 'Call the prescriber today; valbenazine carries the same warning.',
    source: 'fda-warnings-product',
  }),
]
