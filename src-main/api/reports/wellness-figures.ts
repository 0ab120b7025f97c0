// Groups of a wellness program in numbers that point at nobody. Pure.

import { type GroupCell, type GroupReport, groupReport } from '../../programs/group-report.ts'

export interface WellnessMember {
  readonly group: string
  readonly isAnswered: boolean
  readonly isMeasured: boolean
}

/** In the order of the table; every member is in one. */
export const participationWords = [
  'Answered and measured',
  'Answered only',
  'Measured only',
  'Neither',
] as const

function participationOf({ isAnswered, isMeasured }: WellnessMember) {
  if (isAnswered) return isMeasured ? participationWords[0] : participationWords[1]
  return isMeasured ? participationWords[2] : participationWords[3]
}

/** Who took part in what, of these members. */
export function participation(members: readonly WellnessMember[], smallest: number): GroupReport {
  const cells = participationWords.map(
    (label): GroupCell => ({
      label,
      count: members.filter((member) => participationOf(member) === label).length,
    }),
  )
  return groupReport(cells, smallest)
}

/** Members by group, by name. */
export function sizes(members: readonly WellnessMember[], smallest: number): GroupReport {
  const cells = [...Map.groupBy(members, ({ group }) => group)]
    .map(([label, list]): GroupCell => ({ label, count: list.length }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return groupReport(cells, smallest)
}
