// The schedule part of the CDC's supporting data: conflicts of live vaccines, vaccine groups, antigens of each vaccine,
// observations with their codes.

import type { StoredSchedule } from '../../../src-main/reference/immunization/stored-tables.ts'
import { all, first, text, type XmlElement } from './read-xml.ts'
import { filled, periodIn, yes } from './values.ts'

/** The table of ScheduleSupportingData.xml. */
export function scheduleOf(root: XmlElement): StoredSchedule {
  if (root.name !== 'scheduleSupportingData') throw new Error(`Not a schedule: <${root.name}>`)
  const members = new Map(
    all(first(root, 'vaccineGroupToAntigenMap'), 'vaccineGroupMap').map((map) => [
      text(map, 'name'),
      all(map, 'antigen').map((antigen) => antigen.text),
    ]),
  )
  return {
    conflicts: all(first(root, 'liveVirusConflicts'), 'liveVirusConflict').map((one) =>
      [
        text(first(one, 'previous'), 'cvx'),
        text(first(one, 'current'), 'cvx'),
        ...['conflictBeginInterval', 'minConflictEndInterval', 'conflictEndInterval'].map(
          (name) => periodIn(text(one, name)) ?? '',
        ),
      ].join('|'),
    ),
    groups: all(first(root, 'vaccineGroups'), 'vaccineGroup').map((group) => {
      const name = text(group, 'name')
      const full = text(group, 'administerFullVaccineGroup')
      return {
        name,
        ...filled({ administerFull: full === '' ? undefined : yes(full) === true }),
        antigens: members.get(name) ?? [],
      }
    }),
    vaccines: all(first(root, 'cvxToAntigenMap'), 'cvxMap').map((map) => ({
      cvx: text(map, 'cvx'),
      name: text(map, 'shortDescription'),
      antigens: all(map, 'association').map((one) => ({
        antigen: text(one, 'antigen'),
        ...filled({
          begin: periodIn(text(one, 'associationBeginAge')),
          end: periodIn(text(one, 'associationEndAge')),
        }),
      })),
    })),
    observations: all(first(root, 'observations'), 'observation').map((one) => ({
      code: text(one, 'observationCode'),
      title: text(one, 'observationTitle'),
      ...filled({
        coded: all(first(one, 'codedValues'), 'codedValue').map(
          (value) => `${text(value, 'codeSystem')}|${text(value, 'code')}`,
        ),
      }),
    })),
  }
}
