// Interactions of statins: muscle injury by levels that rise, and the dose limits of the labels.

import { dailyDoseAbove } from '../../circumstance.ts'
import { classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { tooHigh, tooLow } from '../groups.ts'
import { withEach } from '../with-each.ts'

const shared = {
  severity: 'major',
  interrupts: true,
  mechanism: 'metabolism',
  category: tooHigh,
  source: 'fda-label-simvastatin',
} as const
const limit = { ...shared, interrupts: false } as const
const muscle = 'Ask about muscle pain, weakness and dark urine.'

function over(mg: number): string {
  return `More than ${mg} mg a day of this statin is above the limit of its label with the partner.`
}

const other = 'Ask for a lower dose, or for rosuvastatin or pravastatin.'

/** Statins with what raises or lowers them. */
export const statinInteractions: readonly InteractionRow[] = [
  ...withEach(drugs('simvastatin'), limit, [
    [
      'simvastatin-amlodipine',
      drugs('amlodipine'),
      `Amlodipine raises simvastatin. ${over(20)}`,
      other,
      { when: dailyDoseAbove(20) },
    ],
    [
      'simvastatin-amiodarone',
      drugs('amiodarone'),
      `Amiodarone raises simvastatin. ${over(20)}`,
      other,
      { interrupts: true, when: dailyDoseAbove(20) },
    ],
    [
      'simvastatin-ranolazine',
      drugs('ranolazine'),
      `Ranolazine raises simvastatin. ${over(20)}`,
      other,
      { when: dailyDoseAbove(20) },
    ],
    [
      'simvastatin-diltiazem',
      drugs('diltiazem'),
      `Diltiazem raises simvastatin. ${over(10)}`,
      other,
      { interrupts: true, when: dailyDoseAbove(10) },
    ],
    [
      'simvastatin-verapamil',
      drugs('verapamil'),
      `Verapamil raises simvastatin. ${over(10)}`,
      other,
      { interrupts: true, when: dailyDoseAbove(10) },
    ],
    [
      'simvastatin-dronedarone',
      drugs('dronedarone'),
      `Dronedarone raises simvastatin about fourfold. ${over(10)}`,
      other,
      { interrupts: true, when: dailyDoseAbove(10) },
    ],
    [
      'simvastatin-fluconazole',
      drugs('fluconazole'),
      'Fluconazole inhibits CYP3A4; muscle breakdown has followed.',
      `Ask to pause simvastatin for the course. ${muscle}`,
      { source: 'fda-label-fluconazole' },
    ],
    [
      'simvastatin-ticagrelor',
      drugs('ticagrelor'),
      `Ticagrelor raises simvastatin. ${over(40)}`,
      other,
      { source: 'fda-label-ticagrelor', when: dailyDoseAbove(40) },
    ],
    [
      'simvastatin-lomitapide',
      drugs('lomitapide'),
      `Lomitapide doubles simvastatin. ${over(20)}`,
      other,
      { when: dailyDoseAbove(20) },
    ],
    [
      'simvastatin-bempedoic-acid',
      drugs('bempedoic acid'),
      `Bempedoic acid raises simvastatin. ${over(20)}`,
      other,
      { source: 'fda-label-bempedoic-acid', when: dailyDoseAbove(20) },
    ],
  ]),
  ...withEach(drugs('lovastatin'), limit, [
    [
      'lovastatin-diltiazem-verapamil',
      drugs('diltiazem', 'verapamil', 'dronedarone'),
      `The partner raises lovastatin. ${over(20)}`,
      other,
      { source: 'fda-label-lovastatin', when: dailyDoseAbove(20) },
    ],
    [
      'lovastatin-amiodarone',
      drugs('amiodarone'),
      `Amiodarone raises lovastatin. ${over(40)}`,
      other,
      { source: 'fda-label-lovastatin', when: dailyDoseAbove(40) },
    ],
  ]),
  ...withEach(drugs('simvastatin', 'lovastatin'), limit, [
    [
      'simvastatin-lovastatin-inducer',
      classes('cyp3a4-inducer-strong', 'cyp3a4-inducer-moderate'),
      'The statin is broken down faster; LDL cholesterol can rise.',
      'Check LDL cholesterol after 6 to 12 weeks; ask for rosuvastatin or pravastatin.',
      { severity: 'moderate', category: tooLow },
    ],
    [
      'simvastatin-lovastatin-imatinib',
      drugs('imatinib', 'aprepitant', 'crizotinib', 'isavuconazonium', 'letermovir'),
      'The partner inhibits CYP3A4; statin levels rise.',
      `Ask whether the statin can pause or change. ${muscle}`,
      { severity: 'moderate' },
    ],
  ]),
  ...withEach(drugs('atorvastatin'), { ...limit, source: 'fda-label-atorvastatin' }, [
    [
      'atorvastatin-clarithromycin',
      drugs('clarithromycin', 'itraconazole', 'darunavir', 'fosamprenavir'),
      `The partner raises atorvastatin. ${over(20)}`,
      'Ask for at most 20 mg during the course, or to pause the statin.',
      { when: dailyDoseAbove(20) },
    ],
    [
      'atorvastatin-nelfinavir',
      drugs('nelfinavir'),
      `Nelfinavir raises atorvastatin. ${over(40)}`,
      'Ask for at most 40 mg.',
      { when: dailyDoseAbove(40) },
    ],
    [
      'atorvastatin-cyclosporine',
      drugs('cyclosporine'),
      'Atorvastatin levels rise many-fold.',
      'The label advises against it. Ask for another lipid drug.',
      { interrupts: true },
    ],
    [
      'atorvastatin-gemfibrozil',
      drugs('gemfibrozil'),
      'Both injure muscle, and gemfibrozil raises atorvastatin.',
      'The label advises against it. Ask for fenofibrate if a fibrate is needed.',
      { interrupts: true },
    ],
    [
      'atorvastatin-glecaprevir',
      drugs('glecaprevir', 'tipranavir'),
      'Atorvastatin levels rise many-fold.',
      'The label advises against it. Ask to pause atorvastatin for the treatment.',
      { interrupts: true },
    ],
    [
      'atorvastatin-rifampin',
      drugs('rifampin', 'efavirenz'),
      'Atorvastatin levels fall when it is taken hours apart from rifampin.',
      'Take both at the same time of day; check LDL cholesterol after 6 to 12 weeks.',
      { severity: 'moderate', category: tooLow },
    ],
    [
      'atorvastatin-diltiazem-erythromycin',
      drugs('diltiazem', 'erythromycin', 'verapamil'),
      'Atorvastatin levels rise by a third to a half.',
      `High doses deserve a lower one. ${muscle}`,
      { severity: 'minor' },
    ],
  ]),
]
