// A report as a CSV file (RFC 4180): the program's own table alone, or every table under its title. Pure.

import type { ReportCell, ReportColumn, ReportTable, ReportView } from '../../contract/reports.ts'

/** The text of the file; a spreadsheet takes no cell of it for a formula. */
export function reportCsv(view: ReportView): string {
  const tables = view.tables.filter(
    (table) => view.fileTable === null || table.id === view.fileTable,
  )
  const parts = tables.map((table) => {
    const lines = tableLines(table)
    return view.fileTable === null ? [quoted(table.title), ...lines] : lines
  })
  const figures =
    view.fileTable === null
      ? [view.figures.map(({ label, value, why }) => [label, value, why].map(quoted).join(','))]
      : []
  return `${[...figures, ...parts].map((lines) => `${lines.join('\r\n')}\r\n`).join('\r\n')}`
}

function tableLines({ columns, rows }: ReportTable): readonly string[] {
  const kept = columns.flatMap((column, at) => (column.isInFile ? [{ column, at }] : []))
  return [
    kept.map(({ column }) => quoted(column.label)).join(','),
    ...rows.map(({ cells }) =>
      kept.map(({ column, at }) => quoted(fileText(column, cells[at] ?? null))).join(','),
    ),
  ]
}

function fileText({ kind }: ReportColumn, cell: ReportCell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return kind === 'money' ? (cell / 100).toFixed(2) : String(cell)
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
