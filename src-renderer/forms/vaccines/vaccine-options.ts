// What vaccine forms choose from, as options of a select.

import type { vaccineFundings } from '../../../src-main/contract/immunizations.ts'
import type { VaccineLists } from '../../../src-main/contract/vaccine-store.ts'

export const fundingWords: Readonly<Record<(typeof vaccineFundings)[number], string>> = {
  private: 'Private',
  vfc: 'VFC',
  state: 'State, not VFC',
  other: 'Other',
}

/** Vaccines against a group; all when it is blank. */
export function vaccineOptions({ products }: VaccineLists, group: string) {
  return products
    .filter(({ groups }) => (group === '' ? groups.length > 0 : groups.includes(group)))
    .map(({ cvx, name }) => ({ value: cvx, label: `${name} (CVX ${cvx})` }))
}
