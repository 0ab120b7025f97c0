// Names of missing facts for a screen. The facts are kept by id in the derived answers.

import { type Fact, factNames } from '../../clinical/chart.ts'

function isFact(id: string): id is Fact {
  return Object.hasOwn(factNames, id)
}

/** "state whose Medicaid covers the patient"; the id itself for one that a newer Pestle wrote. */
export function factWords(id: string): string {
  return isFact(id) ? factNames[id] : id
}
