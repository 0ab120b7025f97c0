// Interactions of anticoagulants and antiplatelet drugs: bleeding that adds up, and levels of the direct ones.

import { clearanceAtMost, clearanceBelow } from '../../circumstance.ts'
import { classes, drugs, except } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { harm, tooHigh, tooLow } from '../groups.ts'
import { withEach } from '../with-each.ts'

const bleeding = {
  severity: 'major',
  interrupts: false,
  mechanism: 'bleeding',
  category: harm,
  source: 'fda-label-warfarin',
} as const
const level = { ...bleeding, mechanism: 'elimination', category: tooHigh } as const
const lost = { ...bleeding, interrupts: true, mechanism: 'elimination', category: tooLow } as const

const heparins = drugs('heparin', 'enoxaparin', 'dalteparin', 'fondaparinux')
const combinedStrong = drugs('itraconazole', 'ketoconazole', 'ritonavir', 'cobicistat')
const inducer = drugs(
  'rifampin',
  'carbamazepine',
  'phenytoin',
  'fosphenytoin',
  'phenobarbital',
  'primidone',
)
const avoidInducer =
  'The labels advise against it. Ask for an inducer-free choice, or for warfarin with frequent INR.'

const adding: readonly InteractionRow[] = [
  ...withEach(drugs('warfarin'), bleeding, [
    [
      'warfarin-heparin',
      except(heparins, classes('anticoagulant')),
      'Bleeding adds up; both are meant only for some days until the INR is in range.',
      'Confirm that it is a bridge with an end. Check INR and platelets.',
      { interrupts: true },
    ],
  ]),
  ...withEach(heparins, { ...bleeding, source: 'fda-label-enoxaparin' }, [
    [
      'heparin-nsaid',
      classes('nsaid'),
      'NSAIDs impair platelets and injure the stomach; bleeding is more likely.',
      'Ask to stop the NSAID and use acetaminophen.',
      { interrupts: true },
    ],
    [
      'heparin-antiplatelet',
      classes('antiplatelet'),
      'The bleeding risk adds up.',
      'Confirm that both are wanted and until when.',
    ],
  ]),
  ...withEach(
    except(heparins, classes('anticoagulant')),
    { ...bleeding, source: 'fda-label-enoxaparin' },
    [
      [
        'heparin-doac',
        classes('doac'),
        'Two anticoagulants together cause severe bleeding.',
        'Ask today which one is meant; start the other only when the next dose of the first is due.',
        { severity: 'critical', interrupts: true },
      ],
    ],
  ),
  ...withEach(classes('antiplatelet'), { ...bleeding, source: 'fda-label-clopidogrel' }, [
    [
      'antiplatelet-nsaid',
      except(classes('nsaid'), drugs('ibuprofen', 'naproxen')),
      'Bleeding from stomach and bowel is more likely.',
      'Ask for acetaminophen or a gel. If the NSAID stays, check for a proton pump inhibitor.',
    ],
    [
      'antiplatelet-serotonin-reuptake-inhibitor',
      classes('serotonin-reuptake-inhibitor'),
      'Serotonin reuptake inhibitors impair platelets too; bleeding is more likely.',
      'Ask about bruising and dark stools. With a further risk ask for a proton pump inhibitor.',
      { severity: 'moderate', source: 'fda-label-sertraline' },
    ],
  ]),
  ...withEach(drugs('aspirin'), { ...bleeding, source: 'fda-aspirin-ibuprofen-2006' }, [
    [
      'aspirin-ibuprofen',
      drugs('ibuprofen', 'naproxen'),
      'It can block the platelet effect of aspirin, and both injure the stomach.',
      'Ask for acetaminophen. With occasional ibuprofen: at least 30 minutes after or 8 hours before immediate-release aspirin. Not enough is known for enteric coating and naproxen.',
    ],
  ]),
  ...withEach(classes('nsaid'), { ...bleeding, severity: 'moderate' }, [
    [
      'nsaid-serotonin-reuptake-inhibitor',
      classes('serotonin-reuptake-inhibitor'),
      'Bleeding from stomach and bowel is several times more likely than with either alone.',
      'Ask for acetaminophen. If the NSAID stays, check for a proton pump inhibitor.',
      { source: 'fda-label-sertraline' },
    ],
    [
      'nsaid-corticosteroid',
      classes('corticosteroid-systemic'),
      'Ulcers and bleeding from the stomach are more likely.',
      'Ask whether the NSAID can stop for the course; if not, check for a proton pump inhibitor.',
      { source: 'fda-label-celecoxib' },
    ],
    [
      'nsaid-pentoxifylline',
      drugs('pentoxifylline'),
      'Bleeding is more likely; ketorolac is contraindicated with pentoxifylline.',
      'Ask for acetaminophen.',
      { source: 'fda-label-pentoxifylline' },
    ],
  ]),
  ...withEach(classes('anticoagulant'), { ...bleeding, severity: 'moderate' }, [
    [
      'anticoagulant-pentoxifylline',
      drugs('pentoxifylline'),
      'Bleeding is more likely.',
      'Ask about bleeding; with warfarin have the INR taken more often.',
      { source: 'fda-label-pentoxifylline' },
    ],
    [
      'anticoagulant-vorapaxar',
      drugs('vorapaxar'),
      'Bleeding adds up; the label of vorapaxar advises against warfarin and other anticoagulants.',
      'Ask the prescriber which one is meant.',
      { severity: 'major', interrupts: true, source: 'fda-label-vorapaxar' },
    ],
  ]),
]

const direct: readonly InteractionRow[] = [
  ...withEach(drugs('apixaban'), { ...level, source: 'fda-label-apixaban' }, [
    [
      'apixaban-combined-inhibitor',
      combinedStrong,
      'Inhibitors of both P-glycoprotein and CYP3A4 raise apixaban levels about twofold.',
      'With 5 mg or 10 mg twice daily ask for half the dose; with 2.5 mg twice daily the label advises against it.',
      { interrupts: true },
    ],
    [
      'apixaban-inducer',
      inducer,
      'Apixaban levels fall by about half; stroke and clots are possible.',
      avoidInducer,
      { ...lost, source: 'fda-label-apixaban' },
    ],
  ]),
  ...withEach(drugs('rivaroxaban'), { ...level, source: 'fda-label-rivaroxaban' }, [
    [
      'rivaroxaban-combined-inhibitor',
      combinedStrong,
      'Inhibitors of both P-glycoprotein and CYP3A4 raise rivaroxaban levels more than twofold.',
      'The label advises against it. Ask for another anticoagulant or another drug than the inhibitor.',
      { interrupts: true },
    ],
    [
      'rivaroxaban-moderate-inhibitor',
      drugs('diltiazem', 'verapamil', 'dronedarone', 'erythromycin'),
      'With impaired kidneys, inhibitors of P-glycoprotein and CYP3A4 raise rivaroxaban levels further.',
      'With a creatinine clearance of 15 to below 80 mL/min the label advises against it unless the benefit outweighs the bleeding. Ask for another drug.',
      { when: clearanceBelow(80) },
    ],
    [
      'rivaroxaban-inducer',
      inducer,
      'Rivaroxaban levels fall by about half; stroke and clots are possible.',
      avoidInducer,
      { ...lost, source: 'fda-label-rivaroxaban' },
    ],
  ]),
  ...withEach(drugs('dabigatran etexilate'), { ...level, source: 'fda-label-dabigatran' }, [
    [
      'dabigatran-dronedarone-ketoconazole',
      drugs('dronedarone', 'ketoconazole'),
      'Dabigatran levels about double, more with impaired kidneys.',
      'With a clearance of 30 to 50 mL/min the label asks for 75 mg twice daily for atrial fibrillation; below 30 it advises against it.',
      { interrupts: true, when: clearanceAtMost(50) },
    ],
    [
      'dabigatran-pgp-inhibitor',
      drugs('amiodarone', 'verapamil', 'quinidine', 'clarithromycin', 'ticagrelor'),
      'Inhibitors of P-glycoprotein raise dabigatran levels; with poor kidney function too much.',
      'Below a clearance of 30 mL/min (50 for treatment of clots) the label advises against it. Ask for another anticoagulant.',
      { interrupts: true, when: clearanceBelow(50) },
    ],
    [
      'dabigatran-inducer',
      inducer,
      'Inducers of P-glycoprotein lower dabigatran levels; rifampin by two thirds.',
      avoidInducer,
      { ...lost, source: 'fda-label-dabigatran' },
    ],
  ]),
  ...withEach(drugs('edoxaban'), { ...level, source: 'fda-label-edoxaban' }, [
    [
      'edoxaban-pgp-inhibitor',
      drugs(
        'verapamil',
        'quinidine',
        'dronedarone',
        'azithromycin',
        'clarithromycin',
        'erythromycin',
        'itraconazole',
        'ketoconazole',
      ),
      'Inhibitors of P-glycoprotein raise edoxaban levels.',
      'For treatment of clots the label asks for 30 mg once daily; for atrial fibrillation no change. Ask what it is for.',
      { severity: 'moderate' },
    ],
    [
      'edoxaban-rifampin',
      drugs('rifampin'),
      'Edoxaban levels fall by about a third.',
      avoidInducer,
      { ...lost, source: 'fda-label-edoxaban' },
    ],
  ]),
]

/** Anticoagulants and antiplatelet drugs. */
export const anticoagulantInteractions: readonly InteractionRow[] = [...adding, ...direct]
