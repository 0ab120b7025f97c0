// Interactions of MAO inhibitors that raise blood pressure or change blood sugar.

import { anyOf, classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { antidepressantMaoi, harm, maoB, otherMaoi } from '../groups.ts'
import { withEach } from '../with-each.ts'

const maoi = {
  severity: 'critical',
  interrupts: true,
  mechanism: 'serotonin',
  category: harm,
  source: 'fda-label-phenelzine',
} as const
const pressure = { ...maoi, mechanism: 'blood-pressure' } as const

const not14 =
  'Do not use together, nor within 14 days of the MAO inhibitor. Tell the prescriber today.'

/** MAO inhibitors and blood pressure. */
export const maoiBloodPressureInteractions: readonly InteractionRow[] = [
  ...withEach(anyOf(otherMaoi, maoB), { ...pressure, source: 'onc-ddi-2012' }, [
    [
      'maoi-stimulant',
      anyOf(
        classes('stimulant'),
        drugs(
          'methamphetamine',
          'dexmethylphenidate',
          'phentermine',
          'diethylpropion',
          'phendimetrazine',
          'benzphetamine',
        ),
      ),
      'Catecholamines are set free and not broken down; a hypertensive crisis with bleeding in the brain is possible.',
      not14,
    ],
    [
      'maoi-decongestant',
      classes('decongestant'),
      'Blood pressure can rise to a crisis.',
      `${not14} Ask for saline or a nasal steroid; a drug for Parkinson disease at its usual dose needs caution rather than a ban.`,
      { source: 'fda-label-phenelzine' },
    ],
    [
      'maoi-atomoxetine',
      drugs('atomoxetine', 'viloxazine', 'solriamfetol'),
      'Noradrenaline rises; a hypertensive crisis is possible.',
      not14,
      { source: 'fda-label-atomoxetine' },
    ],
    [
      'maoi-sympathomimetic',
      drugs('ephedrine', 'midodrine', 'droxidopa'),
      'Blood pressure can rise to a crisis.',
      not14,
      { severity: 'major', source: 'fda-label-phenelzine' },
    ],
  ]),
  ...withEach(antidepressantMaoi, pressure, [
    [
      'maoi-procarbazine',
      drugs('procarbazine'),
      'Procarbazine blocks MAO too; seizures and a hypertensive crisis are possible.',
      `${not14} Tell the oncologist.`,
      { source: 'onc-ddi-2012' },
    ],
    [
      'maoi-levodopa',
      drugs('levodopa'),
      'Blood pressure can rise to a crisis.',
      not14,
      { source: 'fda-label-carbidopa-levodopa' },
    ],
    [
      'maoi-antidiabetic',
      anyOf(classes('sulfonylurea', 'insulin-basal', 'insulin-rapid')),
      'MAO inhibitors can make hypoglycemia longer and deeper.',
      'Ask for more frequent glucose checks after a start.',
      { severity: 'moderate', interrupts: false, mechanism: 'glucose' },
    ],
    [
      'maoi-methyldopa-guanfacine',
      drugs('methyldopa', 'guanfacine'),
      'Excitation, or blood pressure that swings, is possible.',
      'Ask for another drug for blood pressure.',
      { severity: 'major', interrupts: false },
    ],
  ]),
]
