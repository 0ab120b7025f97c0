// Table of drug-disease rows: drugs after strokes, infarctions and clots, and with valves.

import { any, everHad, has } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { classes, drugs } from '../drug-group.ts'
import { inDisease } from './disease-row.ts'

/** Antithrombotics and other drugs after a stroke, an infarction or a clot. */
export const strokeAndClotRows = [
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
