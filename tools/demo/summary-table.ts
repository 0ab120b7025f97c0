// The demo's summary for the terminal: steps with their times, what was found and decided, what was printed.

import type { ReviewView } from '../../src-main/contract/reviews.ts'

interface StepRow {
  readonly step: string
  readonly result: string
  readonly ms: number
}

/** All three tables as text. */
export function summaryTable(
  review: ReviewView,
  steps: readonly StepRow[],
  files: readonly { readonly file: string; readonly pages: number; readonly to: string }[],
): string {
  const findings = review.findings.map(({ finding, decision, reason }) =>
    finding.kind === 'concern'
      ? [finding.severity, finding.rule, clip(finding.text, 74), decisionWords(decision, reason)]
      : [
          'cannot tell',
          finding.rule,
          clip(`${finding.about}: no ${finding.missing.join(', ')}`, 74),
          '',
        ],
  )
  return [
    table(
      ['step', 'result', 'ms'],
      steps.map((row) => [row.step, row.result, row.ms.toFixed(0)]),
    ),
    table(['severity', 'rule', 'found', 'decided'], findings),
    table(
      ['printed', 'pages', 'for'],
      files.map((row) => [row.file, String(row.pages), row.to]),
    ),
  ].join('\n\n')
}

function decisionWords(decision: 'accept' | 'dismiss' | null, reason: string | null): string {
  if (decision === 'accept') return 'problem'
  return decision === 'dismiss' ? `dismissed: ${clip(reason ?? '', 40)}` : 'open'
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n')
}
