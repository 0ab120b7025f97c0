// Interactions: serotonin syndrome, hypertensive crisis with MAO inhibitors, seizures.

import { classes, drugs, except } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { anyMaoi, harm, otherMaoi } from '../groups.ts'
import { withEach } from '../with-each.ts'

const maoi = {
  severity: 'critical',
  interrupts: true,
  mechanism: 'serotonin',
  category: harm,
  source: 'fda-label-phenelzine',
} as const
const serotonin = {
  ...maoi,
  severity: 'moderate',
  interrupts: false,
  source: 'fda-label-sertraline',
} as const

const not14 =
  'Do not use together, nor within 14 days of the MAO inhibitor. Tell the prescriber today.'
const watch =
  'Teach agitation, fever, tremor, sweating and diarrhea as warning signs, most in the first days and after a rise in dose.'
const sri = classes('serotonin-reuptake-inhibitor')

const withMaoi: readonly InteractionRow[] = [
  ...withEach(otherMaoi, maoi, [
    [
      'maoi-maoi',
      anyMaoi,
      'Two MAO inhibitors: hypertensive crisis and serotonin syndrome are possible.',
      not14,
    ],
    [
      'maoi-mirtazapine',
      drugs('mirtazapine'),
      'Serotonin syndrome is possible.',
      not14,
      { source: 'fda-label-mirtazapine' },
    ],
    [
      'maoi-trazodone',
      drugs('trazodone', 'nefazodone'),
      'Serotonin syndrome is possible.',
      not14,
      { source: 'fda-label-trazodone' },
    ],
    [
      'maoi-bupropion',
      drugs('bupropion'),
      'Blood pressure can rise to a crisis.',
      not14,
      { mechanism: 'blood-pressure', source: 'fda-label-bupropion' },
    ],
    [
      'maoi-buspirone',
      drugs('buspirone'),
      'Blood pressure rises and serotonin syndrome is possible.',
      not14,
      { source: 'fda-label-buspirone' },
    ],
    [
      'maoi-dextromethorphan',
      drugs('dextromethorphan'),
      'Serotonin syndrome with high fever, and death, have followed.',
      `${not14} Warn of cough and cold products.`,
    ],
    [
      'maoi-triptan',
      drugs('rizatriptan', 'sumatriptan', 'zolmitriptan'),
      'MAO-A breaks down this triptan; its level rises several times.',
      `${not14} Ask for eletriptan, naratriptan or frovatriptan if a triptan is needed.`,
      { source: 'onc-ddi-2012' },
    ],
    [
      'maoi-cyclobenzaprine',
      drugs('cyclobenzaprine'),
      'Crisis with high fever and seizures, and death, have followed.',
      not14,
      { source: 'fda-label-cyclobenzaprine' },
    ],
    [
      'maoi-carbamazepine',
      drugs('carbamazepine', 'oxcarbazepine'),
      'The structure is like that of tricyclics; the label forbids carbamazepine with MAO inhibitors.',
      not14,
      { source: 'fda-label-carbamazepine' },
    ],
    [
      'maoi-methadone-tapentadol',
      drugs('methadone', 'tapentadol', 'fentanyl'),
      'Serotonin syndrome or a slowed breathing is possible.',
      not14,
      { source: 'fda-label-opioid' },
    ],
    [
      'maoi-other-opioid',
      drugs(
        'morphine',
        'oxycodone',
        'hydrocodone',
        'hydromorphone',
        'codeine',
        'oxymorphone',
        'buprenorphine',
      ),
      'The effect of the opioid can be much stronger: confusion, slowed breathing, coma.',
      'The labels advise against it within 14 days. Ask for another pain plan, else test doses with close watch.',
      { severity: 'major', mechanism: 'sedation', source: 'fda-label-opioid' },
    ],
    [
      'maoi-tryptophan-lithium',
      drugs('tryptophan', 'lithium carbonate', 'lithium citrate', '5-hydroxytryptophan'),
      'Serotonin effects are stronger.',
      `Ask the psychiatrist whether both are meant. ${watch}`,
      { severity: 'major' },
    ],
    [
      'maoi-metoclopramide',
      drugs('metoclopramide'),
      'Blood pressure can rise, since metoclopramide sets catecholamines free.',
      'Ask for another drug against nausea.',
      { severity: 'moderate', mechanism: 'blood-pressure', source: 'fda-label-metoclopramide' },
    ],
    [
      'maoi-tetrabenazine',
      drugs('tetrabenazine', 'deutetrabenazine', 'valbenazine', 'reserpine'),
      'Serotonin and catecholamines are set free; blood pressure can rise to a crisis.',
      not14,
      { mechanism: 'blood-pressure', source: 'fda-label-tetrabenazine' },
    ],
  ]),
]

const withoutMaoi: readonly InteractionRow[] = [
  ...withEach(sri, serotonin, [
    [
      'serotonin-reuptake-inhibitor-triptan',
      classes('triptan'),
      'Serotonin syndrome has been reported, rarely.',
      'The combination is common and mostly safe. Say once what agitation, fever and tremor would mean.',
      { severity: 'minor', source: 'fda-label-sumatriptan' },
    ],
    [
      'serotonin-reuptake-inhibitor-dextromethorphan',
      drugs('dextromethorphan'),
      'Serotonin effects add up; fluoxetine and paroxetine also keep dextromethorphan in the body.',
      `Ask for another cough remedy. ${watch}`,
      { source: 'fda-label-dextromethorphan' },
    ],
    [
      'serotonin-reuptake-inhibitor-tricyclic',
      except(classes('tricyclic'), drugs('clomipramine')),
      'Serotonin effects add up, and fluoxetine, paroxetine and duloxetine raise the tricyclic.',
      `With more than a low dose for sleep or pain ask for a level and an ECG. ${watch}`,
      { source: 'fda-label-amitriptyline' },
    ],
    [
      'serotonin-reuptake-inhibitor-trazodone',
      drugs('trazodone', 'nefazodone'),
      'Serotonin effects and drowsiness add up; at sleep doses the risk is small.',
      watch,
      { severity: 'minor', source: 'fda-label-trazodone' },
    ],
    [
      'serotonin-reuptake-inhibitor-mirtazapine',
      drugs('mirtazapine'),
      'Serotonin effects add up; the combination is often intended.',
      watch,
      { severity: 'minor', source: 'fda-label-mirtazapine' },
    ],
    [
      'serotonin-reuptake-inhibitor-buspirone',
      drugs('buspirone'),
      'Serotonin effects add up; the combination is often intended.',
      watch,
      { severity: 'minor', source: 'fda-label-buspirone' },
    ],
    [
      'serotonin-reuptake-inhibitor-lithium',
      drugs('lithium carbonate', 'lithium citrate'),
      'Lithium strengthens serotonin effects; tremor and confusion are possible at a usual level.',
      `Have lithium measured after a start. ${watch}`,
      { source: 'fda-label-lithium' },
    ],
    [
      'serotonin-reuptake-inhibitor-fentanyl',
      drugs('fentanyl', 'meperidine', 'tapentadol', 'methadone'),
      'The opioid has serotonin effects of its own.',
      watch,
      { severity: 'major', source: 'fda-label-opioid' },
    ],
    [
      'serotonin-reuptake-inhibitor-amphetamine',
      drugs('amphetamine', 'dextroamphetamine', 'lisdexamfetamine', 'methamphetamine'),
      'Serotonin effects add up, and inhibitors of CYP2D6 raise the amphetamine.',
      watch,
      { source: 'fda-label-amphetamine' },
    ],
    [
      'serotonin-reuptake-inhibitor-tryptophan',
      drugs('tryptophan', '5-hydroxytryptophan'),
      'The supplement is turned into serotonin.',
      'Ask to stop the supplement.',
      { severity: 'major' },
    ],
    [
      'serotonin-reuptake-inhibitor-cyclobenzaprine',
      drugs('cyclobenzaprine'),
      'Serotonin syndrome has followed the combination.',
      watch,
      { source: 'fda-label-cyclobenzaprine' },
    ],
    [
      'serotonin-reuptake-inhibitor-fenfluramine',
      drugs('fenfluramine', 'phentermine'),
      'Serotonin effects add up.',
      watch,
      { source: 'fda-label-fenfluramine' },
    ],
    [
      'serotonin-reuptake-inhibitor-metoclopramide',
      drugs('metoclopramide'),
      'Movement disorders and serotonin syndrome have followed.',
      'Ask about restlessness and stiffness; use metoclopramide for the shortest time.',
      { source: 'fda-label-metoclopramide' },
    ],
  ]),
]

/** Serotonin, MAO inhibitors and seizures. */
export const serotoninInteractions: readonly InteractionRow[] = [...withMaoi, ...withoutMaoi]
