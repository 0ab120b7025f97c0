// Interactions: breathing, sedation, serotonin and seizures.

import { anyOf, classes, drugs, except } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'

const harm = { pqa: 'safety', dtp: 'adverse-drug-reaction' } as const

const maoB = drugs('rasagiline', 'selegiline', 'safinamide')
/** The other MAO inhibitors; those for Parkinson disease have rows of their own, by the words of their labels. */
const otherMaoi = except(classes('maoi'), maoB)

/** Breathing, sedation, serotonin and seizures. */
export const nervousSystemInteractions: readonly InteractionRow[] = [
  {
    id: 'opioid-benzodiazepine',
    parties: [classes('opioid'), classes('benzodiazepine')],
    severity: 'critical',
    interrupts: true,
    mechanism: 'sedation',
    category: harm,
    effect: 'Together they can slow breathing and cause deep sedation, overdose and death.',
    recommendation:
      'Ask both prescribers whether both are needed. If so: lowest doses, a taper plan for one of them, naloxone at home, no alcohol. Never stop a benzodiazepine at once.',
    source: 'fda-label-opioid',
  },
  {
    id: 'opioid-gabapentinoid',
    parties: [classes('opioid'), classes('gabapentinoid')],
    severity: 'major',
    interrupts: true,
    mechanism: 'sedation',
    category: harm,
    effect: 'Sedation adds up and breathing can slow, most in older adults and with lung disease.',
    recommendation:
      'Check that doses were raised slowly and fit kidney function. Offer naloxone and teach the signs of overdose.',
    source: 'fda-label-gabapentin',
  },
  {
    id: 'opioid-z-drug',
    parties: [classes('opioid'), classes('z-drug')],
    severity: 'major',
    interrupts: true,
    mechanism: 'sedation',
    category: harm,
    effect: 'Sedation adds up; falls, confusion and slow breathing are more likely.',
    recommendation: 'Ask whether the sleeping drug can be tapered. Offer naloxone.',
    source: 'fda-label-opioid',
  },
  {
    id: 'opioid-muscle-relaxant',
    parties: [
      classes('opioid'),
      anyOf(classes('muscle-relaxant'), drugs('tizanidine', 'baclofen')),
    ],
    severity: 'major',
    interrupts: false,
    mechanism: 'sedation',
    category: harm,
    effect: 'Sedation adds up; falls and slow breathing are more likely.',
    recommendation:
      'Ask whether the muscle relaxant is still needed. If so, lowest doses and naloxone at home.',
    source: 'fda-label-opioid',
  },
  {
    id: 'serotonin-reuptake-inhibitor-maoi',
    parties: [classes('serotonin-reuptake-inhibitor'), otherMaoi],
    severity: 'critical',
    interrupts: true,
    mechanism: 'serotonin',
    category: harm,
    effect: 'Serotonin syndrome can follow and can be fatal.',
    recommendation:
      'Do not use together, nor within the wash-out time of each label. Tell the prescriber today.',
    source: 'onc-ddi-2012',
  },
  {
    id: 'meperidine-maoi',
    parties: [drugs('meperidine'), otherMaoi],
    severity: 'critical',
    interrupts: true,
    mechanism: 'serotonin',
    category: harm,
    effect: 'Serotonin syndrome with high fever, and death, have followed.',
    recommendation:
      'Do not use together, nor within 14 days of the MAO inhibitor. Ask for another pain drug.',
    source: 'onc-ddi-2012',
  },
  {
    id: 'tramadol-maoi',
    parties: [drugs('tramadol'), otherMaoi],
    severity: 'critical',
    interrupts: true,
    mechanism: 'serotonin',
    category: harm,
    effect: 'Serotonin syndrome and seizures are possible.',
    recommendation:
      'Do not use together, nor within 14 days of the MAO inhibitor. Ask for another pain drug.',
    source: 'fda-label-tramadol',
  },
  {
    id: 'tricyclic-maoi',
    parties: [classes('tricyclic'), otherMaoi],
    severity: 'critical',
    interrupts: true,
    mechanism: 'serotonin',
    category: harm,
    effect: 'Serotonin syndrome and a hypertensive crisis are possible.',
    recommendation: 'Do not use together, nor within 14 days. Tell the prescriber today.',
    source: 'onc-ddi-2012',
  },
  {
    id: 'tramadol-serotonin-reuptake-inhibitor',
    parties: [drugs('tramadol'), classes('serotonin-reuptake-inhibitor')],
    severity: 'major',
    interrupts: true,
    mechanism: 'serotonin',
    category: harm,
    effect:
      'Serotonin syndrome and seizures are more likely; inhibitors of CYP2D6 also weaken the pain relief.',
    recommendation:
      'Ask for another pain drug. If both stay, teach agitation, fever, tremor and diarrhea as warning signs.',
    source: 'fda-label-tramadol',
  },
  {
    id: 'mao-b-inhibitor-antidepressant',
    parties: [maoB, classes('serotonin-reuptake-inhibitor', 'tricyclic')],
    severity: 'major',
    interrupts: true,
    mechanism: 'serotonin',
    category: harm,
    effect: 'Serotonin syndrome is possible; the labels warn of the combination.',
    recommendation:
      'The selegiline patch is contraindicated with most of these, safinamide with SNRIs and tricyclics. Ask the prescriber whether both are meant. If so, teach agitation, fever, tremor and diarrhea as warning signs.',
    source: 'fda-label-rasagiline',
  },
  {
    id: 'mao-b-inhibitor-contraindicated',
    parties: [
      maoB,
      drugs('meperidine', 'tramadol', 'methadone', 'dextromethorphan', 'cyclobenzaprine'),
    ],
    severity: 'critical',
    interrupts: true,
    mechanism: 'serotonin',
    category: harm,
    effect: 'Serotonin syndrome or, with dextromethorphan, psychosis is possible.',
    recommendation:
      'Contraindicated by label. Ask for another drug; keep the wash-out time of the label.',
    source: 'fda-label-rasagiline',
  },
]
