// Interactions: more bleeding than either drug brings.

import { classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'

const harm = { pqa: 'safety', dtp: 'adverse-drug-reaction' } as const
const tooHigh = { pqa: 'safety', dtp: 'dosage-too-high' } as const

/** More bleeding than either drug brings. */
export const bleedingInteractions: readonly InteractionRow[] = [
  {
    id: 'warfarin-nsaid',
    parties: [drugs('warfarin'), classes('nsaid')],
    severity: 'major',
    interrupts: true,
    mechanism: 'bleeding',
    category: harm,
    effect:
      'Bleeding, above all from the stomach and bowel, is more likely; an NSAID also injures the stomach lining and impairs platelets.',
    recommendation:
      'Stop the NSAID where possible and use acetaminophen. If it must stay, add a proton pump inhibitor, check the INR within a week and teach the signs of bleeding.',
    source: 'fda-label-warfarin',
  },
  {
    id: 'doac-nsaid',
    parties: [classes('doac'), classes('nsaid')],
    severity: 'major',
    interrupts: true,
    mechanism: 'bleeding',
    category: harm,
    effect: 'Bleeding is more likely than with the anticoagulant alone.',
    recommendation:
      'Prefer acetaminophen or a local treatment. If the NSAID must stay, use the lowest dose for the shortest time with stomach protection.',
    source: 'fda-label-apixaban',
  },
  {
    id: 'warfarin-antiplatelet',
    parties: [drugs('warfarin'), classes('antiplatelet')],
    severity: 'major',
    interrupts: false,
    mechanism: 'bleeding',
    category: harm,
    effect: 'The bleeding risk adds up while the INR does not show it.',
    recommendation:
      'Confirm that both are wanted, why and until when. If so, check for stomach protection and teach the signs of bleeding.',
    source: 'fda-label-warfarin',
  },
  {
    id: 'doac-antiplatelet',
    parties: [classes('doac'), classes('antiplatelet')],
    severity: 'major',
    interrupts: false,
    mechanism: 'bleeding',
    category: harm,
    effect: 'The bleeding risk adds up.',
    recommendation:
      'Confirm with the prescriber that both are wanted, why and until when. Check for stomach protection.',
    source: 'fda-label-apixaban',
  },
  {
    id: 'anticoagulant-serotonin-reuptake-inhibitor',
    parties: [classes('anticoagulant'), classes('serotonin-reuptake-inhibitor')],
    severity: 'moderate',
    interrupts: false,
    mechanism: 'bleeding',
    category: harm,
    effect: 'Serotonin reuptake inhibitors impair platelets, so bleeding is more likely.',
    recommendation:
      'Ask about bruising and bleeding. Review other bleeding risks and the need for stomach protection.',
    source: 'fda-label-sertraline',
  },
  {
    id: 'warfarin-sulfamethoxazole',
    parties: [drugs('warfarin'), drugs('sulfamethoxazole')],
    severity: 'major',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect:
      'Sulfamethoxazole slows the breakdown of warfarin; the INR can rise sharply within days.',
    recommendation:
      'Ask for another antibiotic. If there is none, arrange an INR within 3 to 5 days and a dose plan.',
    source: 'fda-label-warfarin',
  },
  {
    id: 'warfarin-metronidazole',
    parties: [drugs('warfarin'), drugs('metronidazole')],
    severity: 'major',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect: 'Metronidazole slows the breakdown of S-warfarin; the INR can rise sharply.',
    recommendation:
      'Ask for another drug, or arrange an INR within 3 to 5 days and a dose plan for the course and after it.',
    source: 'fda-label-warfarin',
  },
  {
    id: 'warfarin-fluconazole',
    parties: [drugs('warfarin'), drugs('fluconazole')],
    severity: 'major',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect: 'Fluconazole inhibits CYP2C9 and CYP3A4; the INR can rise sharply.',
    recommendation:
      'Ask for a local antifungal. If there is no choice, arrange an INR within 3 to 5 days and a dose plan.',
    source: 'fda-label-warfarin',
  },
  {
    id: 'warfarin-amiodarone',
    parties: [drugs('warfarin'), drugs('amiodarone')],
    severity: 'major',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect:
      'Amiodarone slows the breakdown of warfarin for weeks to months, also after it is stopped.',
    recommendation:
      'Check that the warfarin dose was reviewed when amiodarone started, and that the INR is taken often until it is steady.',
    source: 'fda-label-warfarin',
  },
]
