// Duplication: classes for metabolism, lungs, gut, bone and urinary tract.

import { classes } from '../drug-group.ts'
import type { ClassDuplicationRow } from '../duplication.ts'

/** Classes for metabolism, lungs, gut, bone and urinary tract. */
export const otherDuplicates: readonly ClassDuplicationRow[] = [
  {
    id: 'two-proton-pump-inhibitors',
    drugs: classes('ppi'),
    severity: 'moderate',
    interrupts: false,
    effect: 'Two proton pump inhibitors do the same work.',
    recommendation:
      'Keep one, once daily before a meal, or none. Ask about products bought without prescription.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-sulfonylureas',
    drugs: classes('sulfonylurea'),
    severity: 'major',
    interrupts: true,
    effect: 'Two sulfonylureas bring low blood sugar without more effect.',
    recommendation: 'Confirm which one is meant; ask about low blood sugar.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-incretin-drugs',
    drugs: classes('dpp4-inhibitor', 'glp1-agonist'),
    severity: 'moderate',
    interrupts: false,
    effect: 'Both act through GLP-1, so the second adds cost but hardly any effect.',
    recommendation:
      'Ask the prescriber to stop the DPP-4 inhibitor where a GLP-1 receptor agonist is taken.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-sglt2-inhibitors',
    drugs: classes('sglt2-inhibitor'),
    severity: 'major',
    interrupts: true,
    effect: 'Two SGLT2 inhibitors add dehydration and ketoacidosis risk without more effect.',
    recommendation: 'Confirm which one is meant.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-inhaled-corticosteroids',
    drugs: classes('inhaled-corticosteroid'),
    severity: 'moderate',
    interrupts: false,
    effect: 'Two inhaled corticosteroids add up to a higher dose than intended.',
    recommendation: 'Check whether a combination inhaler was meant to replace the single one.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-long-acting-beta-agonists',
    drugs: classes('laba'),
    severity: 'major',
    interrupts: true,
    effect:
      'Two long-acting beta agonists can bring fast heartbeat and tremor; the labels warn against it.',
    recommendation: 'Check whether a combination inhaler was meant to replace the other one.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-long-acting-muscarinic-antagonists',
    drugs: classes('lama'),
    severity: 'moderate',
    interrupts: false,
    effect:
      'Two long-acting inhaled anticholinergics add dry mouth and urinary retention, not breath.',
    recommendation: 'Check whether a combination inhaler was meant to replace the other one.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-h2-blockers',
    drugs: classes('h2-blocker'),
    severity: 'minor',
    interrupts: false,
    effect: 'Two H2 blockers do the same work.',
    recommendation: 'Keep one. Ask about products bought without prescription.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-bladder-antimuscarinics',
    drugs: classes('bladder-antimuscarinic'),
    severity: 'moderate',
    interrupts: false,
    effect: 'Two bladder antimuscarinics add up in dry mouth, constipation and confusion.',
    recommendation: 'Confirm which one is meant.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-pde5-inhibitors',
    drugs: classes('pde5-inhibitor'),
    severity: 'major',
    interrupts: true,
    effect: 'Two PDE5 inhibitors can lower blood pressure too far.',
    recommendation: 'Keep one. Ask which prescriber knows of which.',
    source: 'fda-label-sildenafil',
  },
  {
    id: 'two-bisphosphonates',
    drugs: classes('bisphosphonate'),
    severity: 'moderate',
    interrupts: false,
    effect: 'Two bisphosphonates do not protect bone more.',
    recommendation: 'Confirm which one is meant, and since when.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-xanthine-oxidase-inhibitors',
    drugs: classes('xanthine-oxidase-inhibitor'),
    severity: 'major',
    interrupts: true,
    effect: 'Two drugs block the same enzyme.',
    recommendation: 'Confirm which one is meant.',
    source: 'cfr-42-456-705',
  },
]
