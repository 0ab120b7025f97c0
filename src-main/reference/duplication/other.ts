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
    effect:
      'Two proton pump inhibitors are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation:
      'Keep one, once daily before a meal, or none. Ask about products bought without prescription.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-sulfonylureas',
    drugs: classes('sulfonylurea'),
    severity: 'major',
    interrupts: true,
    effect:
      'Two sulfonylureas are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Confirm which one is meant; ask about low blood sugar.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-incretin-drugs',
    drugs: classes('dpp4-inhibitor', 'glp1-agonist'),
    severity: 'moderate',
    interrupts: false,
    effect:
      'Two incretin drugs are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation:
      'Ask the prescriber to stop the DPP-4 inhibitor where a GLP-1 receptor agonist is taken.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-sglt2-inhibitors',
    drugs: classes('sglt2-inhibitor'),
    severity: 'major',
    interrupts: true,
    effect:
      'Two SGLT2 inhibitors are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Confirm which one is meant.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-inhaled-corticosteroids',
    drugs: classes('inhaled-corticosteroid'),
    severity: 'moderate',
    interrupts: false,
    effect:
      'Two inhaled corticosteroids are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Check whether a combination inhaler was meant to replace the single one.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-long-acting-beta-agonists',
    drugs: classes('laba'),
    severity: 'major',
    interrupts: true,
    effect:
      'Two long-acting beta agonists are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Check whether a combination inhaler was meant to replace the other one.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-long-acting-muscarinic-antagonists',
    drugs: classes('lama'),
    severity: 'moderate',
    interrupts: false,
    effect:
      'Two long-acting muscarinic antagonists are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Check whether a combination inhaler was meant to replace the other one.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-h2-blockers',
    drugs: classes('h2-blocker'),
    severity: 'minor',
    interrupts: false,
    effect:
      'Two H2 blockers are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Keep one. Ask about products bought without prescription.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-bladder-antimuscarinics',
    drugs: classes('bladder-antimuscarinic'),
    severity: 'moderate',
    interrupts: false,
    effect:
      'Two bladder antimuscarinics are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
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
    effect:
      'Two bisphosphonates are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Confirm which one is meant, and since when.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-xanthine-oxidase-inhibitors',
    drugs: classes('xanthine-oxidase-inhibitor'),
    severity: 'major',
    interrupts: true,
    effect:
      'Two xanthine oxidase inhibitors are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Confirm which one is meant.',
    source: 'cfr-42-456-705',
  },
]
