// The headings of the grid: our list alone with its fills, or one column for each source that says anything.

import { Table } from '@mantine/core'
import type { OtherSource } from '../../../../src-main/contract/reconciliation.ts'
import classes from '../lines.module.css'
import { sourceColumns } from './reconcile-words.ts'

/** The row of headings. */
export function ReconcileHead({ sources }: { readonly sources: readonly OtherSource[] }) {
  if (sources.length === 0)
    return (
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="2.4em">#</Table.Th>
          <Table.Th>Medication</Table.Th>
          <Table.Th>Directions</Table.Th>
          <Table.Th w="9.5em">Last fill</Table.Th>
          <Table.Th w="7em" className={classes.source}>
            Source
          </Table.Th>
          <Table.Th w="24%">Decision</Table.Th>
        </Table.Tr>
      </Table.Thead>
    )
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th w="2.4em">#</Table.Th>
        {/* One other list leaves room: whole names and directions in ours. */}
        <Table.Th w={sources.length < 3 ? '36%' : '26%'}>Our list</Table.Th>
        {sources.map((source) => (
          <Table.Th key={source}>{sourceColumns[source].title}</Table.Th>
        ))}
        <Table.Th w="22%">Decision</Table.Th>
      </Table.Tr>
    </Table.Thead>
  )
}
