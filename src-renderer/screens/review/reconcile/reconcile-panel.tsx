// What opens under the marked line: the second key of a decision.

import {
  type DiscrepancyCode,
  discrepancyCauses,
  discrepancyTypes,
} from '../../../../src-main/contract/reconciliation.ts'
import { LineReason } from '../line-reason.tsx'
import type { GridRow } from './reconcile-cells.tsx'
import { ReconcileChange } from './reconcile-change.tsx'
import { ReconcileChoice } from './reconcile-choice.tsx'
import type { ReconcileWork } from './reconcile-work.ts'

/** `next`: the line to go to afterwards. */
export interface Panel {
  readonly key: string
  readonly next: string
  readonly kind: 'differently' | 'stop' | 'ask' | 'add' | 'change' | 'correct' | 'type' | 'cause'
  /** A type that was chosen and waits for the cause. */
  readonly type?: DiscrepancyCode
}

interface Props {
  readonly panel: Panel
  readonly grid: GridRow
  readonly field: string
  readonly work: ReconcileWork
}

const kinds = [
  { code: 'prescription', words: 'Prescription' },
  { code: 'otc', words: 'Over the counter' },
  { code: 'herbal', words: 'Herbal' },
  { code: 'supplement', words: 'Supplement' },
] as const

const causes = discrepancyCauses.map(({ code, words }) => ({ code, words }))
const types = discrepancyTypes.map(({ code, words }) => ({ code, words }))

const answers = { differently: 'differently', stop: 'stopped', ask: 'not-known' } as const

/** One panel. */
export function ReconcilePanel({ panel, grid, field, work }: Props) {
  const { row, medication, line } = grid
  switch (panel.kind) {
    case 'differently':
    case 'stop':
    case 'ask':
      return (
        <LineReason
          field={field}
          answer={answers[panel.kind]}
          line={line}
          onAnswer={(reason, says) => work.answer(panel, reason, says, true)}
          onKeep={(reason, says) => work.answer(panel, reason, says, false)}
          onCancel={work.back}
        />
      )
    case 'add':
      return (
        <ReconcileChoice
          question="Add it as"
          field={`${field}:kind`}
          choices={kinds}
          onChoose={(as) => work.decide(panel, { kind: 'add', as }, 'cause')}
          onSkip={null}
          onCancel={work.back}
        />
      )
    case 'change': {
      const from = row.told.find((one) => one.verdict === 'differs') ?? row.told[0]
      const isOther = from?.comparisons.some(
        (one) => one.aspect === 'strength' && one.state === 'differs',
      )
      return (
        <ReconcileChange
          title="From now on"
          field={`${field}:change`}
          text={(isOther === true ? from?.text : medication?.text) ?? row.text}
          directions={from?.directions ?? medication?.directions ?? null}
          onSave={(text, directions) =>
            work.decide(panel, { kind: 'change', text, directions }, 'cause')
          }
          onCancel={work.back}
        />
      )
    }
    case 'correct': {
      const told = row.told.find((one) => one.isHalfKnown) ?? row.told[0]
      if (told === undefined) return null
      return (
        <ReconcileChange
          title="It is"
          field={`${field}:correct`}
          text={told.text}
          directions={told.directions}
          onSave={(text, directions) => work.correct(panel, told, text, directions)}
          onCancel={work.back}
        />
      )
    }
    case 'type':
      return (
        <ReconcileChoice
          question="What differs?"
          field={`${field}:type`}
          choices={types}
          onChoose={(type) => work.open({ ...panel, kind: 'cause', type })}
          onSkip={() => work.open({ ...panel, kind: 'cause' })}
          onCancel={work.back}
        />
      )
    case 'cause':
      return (
        <ReconcileChoice
          question="Why does it differ?"
          field={`${field}:cause`}
          choices={causes}
          onChoose={(cause) => work.code(panel, cause)}
          onSkip={() => (panel.type === undefined ? work.goOn(panel) : work.code(panel, null))}
          onCancel={work.back}
        />
      )
  }
}
