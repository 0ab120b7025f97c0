// Drugs that a disease speaks against, after US labels and guidelines, for every adult.

import { bodyRows } from './drug-disease/body.ts'
import { brainRows } from './drug-disease/brain.ts'
import { heartRows } from './drug-disease/heart.ts'
import { hormoneAndBloodRows } from './drug-disease/hormones-and-blood.ts'
import { metabolismRows } from './drug-disease/metabolism.ts'
import type { DrugRow } from './drug-row.ts'

/** Every drug-disease row. */
export const drugDiseaseRows: readonly DrugRow[] = [
  ...heartRows,
  ...brainRows,
  ...metabolismRows,
  ...bodyRows,
  ...hormoneAndBloodRows,
]
