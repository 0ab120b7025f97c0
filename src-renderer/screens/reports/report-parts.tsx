// A report's numbers and one of its tables, whatever the report.

import { Table } from '@mantine/core'
import type {
  ReportCell,
  ReportColumn,
  ReportRow,
  ReportTable,
  ReportView,
} from '../../../src-main/contract/reports.ts'
import { formatCents, formatDay } from '../../format.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import classes from './reports.module.css'

/** Each number with what it is made of. */
export function ReportFigures({ view }: { readonly view: ReportView }) {
  return (
    <dl className={classes.figures}>
      {view.figures.map(({ label, value, why }) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd className={classes.value}>{value}</dd>
          <dd className={classes.why}>{why}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One table; with fewer columns unless `isWhole`. */
export function ReportTablePart({
  table,
  isWhole,
  isFile,
  onWhole,
  onOpen,
}: {
  readonly table: ReportTable
  readonly isWhole: boolean
  /** True when its file has more columns than the window shows at first. */
  readonly isFile: boolean
  readonly onWhole: () => void
  readonly onOpen: (row: ReportRow, name: string) => void
}) {
  const { columns, rows } = table
  const kept = columns.flatMap((column, at) =>
    isWhole || column.isOnPaper ? [{ column, at }] : [],
  )
  const nameAt = kept.find(({ column }) => column.label === 'Name')?.at ?? null
  return (
    <Section
      title={table.title}
      {...(nameAt === null ? {} : { count: rows.length })}
      actions={
        isFile && (
          <ActionButton variant="subtle" keys="F" disabledReason={null} onClick={onWhole}>
            {isWhole ? 'Fewer columns' : 'Every field'}
          </ActionButton>
        )
      }
    >
      {rows.length === 0 ? (
        <div className={lines.note}>{table.empty}</div>
      ) : (
        // A wide table scrolls by itself, with the keyboard too.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus
        <section className={classes.scroll} tabIndex={0} aria-label={`${table.title}, table`}>
          <Table className={classes.table ?? ''} data-whole={isWhole || undefined}>
            <Table.Thead>
              <Table.Tr>
                {kept.map(({ column, at }) => (
                  <Table.Th key={at} className={sideOf(column)}>
                    {column.label}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row, place) => (
                // Rows keep their order within one report.
                // biome-ignore lint/suspicious/noArrayIndexKey: a sum has no identity of its own
                <Table.Tr key={place} data-sum={isSum(row, place, rows) || undefined}>
                  {kept.map(({ column, at }) => {
                    const shown = windowText(column, row.cells[at] ?? null)
                    return (
                      <Table.Td key={at} className={sideOf(column)}>
                        {at === nameAt && row.patientId !== null ? (
                          <RowButton
                            rowId={row.patientId}
                            onChosen={() => undefined}
                            onOpen={() => onOpen(row, shown)}
                          >
                            {shown}
                          </RowButton>
                        ) : (
                          shown
                        )}
                      </Table.Td>
                    )
                  })}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
      {table.note !== null && rows.length > 0 && <div className={lines.note}>{table.note}</div>}
    </Section>
  )
}

/** The last row of sums. */
function isSum(row: ReportRow, place: number, rows: readonly ReportRow[]): boolean {
  return row.patientId === null && place === rows.length - 1 && row.cells[0] === 'All'
}

const isNumber = ({ kind }: ReportColumn) =>
  kind === 'count' || kind === 'percent' || kind === 'money'

function sideOf(column: ReportColumn): string {
  return isNumber(column) ? `${classes.number} figures` : ''
}

function windowText({ kind }: ReportColumn, cell: ReportCell): string {
  if (cell === null) return ''
  if (typeof cell === 'string')
    return kind === 'day' ? formatDay(cell) : cell.replaceAll(/\d{4}-\d{2}-\d{2}/g, formatDay)
  switch (kind) {
    case 'money':
      return formatCents(cell)
    case 'percent':
      return `${cell.toFixed(1)} %`
    case 'text':
    case 'day':
    case 'count':
      return cell.toLocaleString('en-US')
  }
}
