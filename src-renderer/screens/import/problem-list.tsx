// Rows that cannot be read, each with its line number and reason.

import { Table } from '@mantine/core'
import type { RowProblemView } from '../../../src-main/contract/imports.ts'
import { focusableArea } from '../../ui/focusable-area.ts'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'

interface Props {
  readonly title: string
  readonly problems: readonly RowProblemView[]
  readonly empty: string
}

/** The part. */
export function ProblemList({ title, problems, empty }: Props) {
  return (
    <Section title={title} count={problems.length}>
      {problems.length === 0 ? (
        <div className={lines.note}>{empty}</div>
      ) : (
        <Table.ScrollContainer minWidth={400} maxHeight={280} scrollAreaProps={focusableArea}>
          <Table stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={80}>Line</Table.Th>
                <Table.Th w={180}>Column</Table.Th>
                <Table.Th>What is wrong</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {problems.map((one) => (
                <Table.Tr key={`${one.line}-${one.column ?? ''}-${one.reason}`}>
                  <Table.Td className="figures">{one.line}</Table.Td>
                  <Table.Td>{one.column ?? ''}</Table.Td>
                  <Table.Td>{one.reason}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  )
}
