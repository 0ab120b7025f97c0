// Older adults: how many drugs of one kind the whole list holds.

import { takingCount } from '../circumstance.ts'
import { anyOf, classes } from '../drug-group.ts'
import {
  anticholinergics,
  antidepressants,
  antiepileptics,
  antipsychotics,
  beersOfList,
  benzodiazepines,
  opioids,
  stopping,
} from './beers-row.ts'

const brainActive = anyOf(
  antiepileptics,
  antidepressants,
  antipsychotics,
  benzodiazepines,
  classes('z-drug', 'muscle-relaxant'),
  opioids,
)

/** Counts over the whole list. */
export const listRows = [
  beersOfList({
    ...stopping,
    id: 'older-two-anticholinergics',
    topic: 'Drugs with anticholinergic effects',
    when: takingCount(anticholinergics, 2),
    effect:
      'Two or more strong anticholinergics add up: confusion, delirium, falls and cognitive decline.',
    recommendation:
      'Decide which can be stopped or replaced first, over-the-counter products included, and aim at none or one.',
  }),
  beersOfList({
    ...stopping,
    id: 'older-three-brain-active-drugs',
    topic: 'Drugs that act on the brain',
    when: takingCount(brainActive, 3),
    effect:
      'Three or more of antidepressants, antiepileptics, antipsychotics, benzodiazepines, Z-drugs, opioids and muscle relaxants make falls and fractures more likely.',
    recommendation:
      'Go through the reason for each with the prescribers and taper at least one, the one with least benefit first. Ask about falls.',
  }),
]
