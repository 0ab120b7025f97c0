// The medication list of a review, line by line: one key per answer, the next line by itself.

import { Group, Progress, Table, Text } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { Fragment, useEffect, useRef, useState } from 'react'
import type { MedicationView } from '../../../src-main/contract/chart-views.ts'
import type { LineView } from '../../../src-main/contract/reviews.ts'
import { type LineAnswer, lineAnswers } from '../../../src-main/contract/vocabulary.ts'
import { useCommand } from '../../client.ts'
import { MedicationForm } from '../../forms/medication-form.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { useSaveLedger } from '../../ui/autosave/autosave.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { EmptyState } from '../../ui/list-states.tsx'
import { useIsTight } from '../../ui/tight.ts'
import { answerWords, reasonQuestions, shortAnswerWords } from './line-answers.ts'
import { LineReason } from './line-reason.tsx'
import classes from './lines.module.css'
import layout from './review.module.css'
import { focusField } from './review-focus.ts'
import { LineCells, lineField } from './review-line.tsx'
import { useReviewWork } from './review-work.tsx'

interface Row {
  readonly medication: MedicationView
  readonly line: LineView | null
}

interface Asking {
  readonly medicationId: string
  readonly answer: LineAnswer
}

/** Lists what is in use and what was answered already. */
export function ReviewLines() {
  const { review, lockedReason } = useReviewWork()
  const ledger = useSaveLedger()
  const isTight = useIsTight()
  const answerLine = useCommand('reviews.answerLine')
  const [asking, setAsking] = useState<Asking | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const [current, setCurrent] = useState(0)
  const box = useRef<HTMLDivElement>(null)

  const rows: readonly Row[] = review.chart.medications.flatMap((medication) => {
    const line = review.lines.find((one) => one.medicationId === medication.id) ?? null
    return medication.isActive || line !== null ? [{ medication, line }] : []
  })
  const { getItemProps } = useRovingIndex({
    total: rows.length,
    orientation: 'vertical',
    loop: false,
    focusedIndex: current,
    onFocusChange: setCurrent,
  })
  const row = rows[current]
  const answered = rows.filter((one) => one.line?.answer != null).length

  function focusRow(index: number) {
    const next = rows[index] ?? rows[current]
    if (next === undefined || box.current === null) return
    setCurrent(rows.indexOf(next))
    focusField(box.current, lineField(next.medication.id))
  }

  function save(
    medicationId: string,
    answer: LineAnswer,
    reason: string | null,
    says: string | null,
  ) {
    const name = lineField(medicationId)
    ledger.note(name, { kind: 'saving' })
    answerLine.mutate(
      { reviewId: review.id, medicationId, answer, reason, says },
      {
        onSuccess: () => ledger.note(name, { kind: 'saved', at: new Date() }),
        onError: () => ledger.note(name, { kind: 'failed', message: 'answer the line again' }),
      },
    )
  }

  function answer(code: LineAnswer) {
    if (row === undefined) return
    if (reasonQuestions[code] !== null) {
      setAsking({ medicationId: row.medication.id, answer: code })
      return
    }
    save(row.medication.id, code, null, null)
    setAsking(null)
    focusRow(current + 1)
  }

  // A line that was just added is the next one to ask about, wherever the list sorts it.
  const order = rows.map((one) => one.medication.id).join(' ')
  const formerOrder = useRef(order)
  useEffect(() => {
    const former = new Set(formerOrder.current.split(' '))
    const ids = order.split(' ')
    formerOrder.current = order
    const added = ids.findLast((one) => !former.has(one))
    if (added === undefined || ids.length <= former.size || box.current === null) return
    setCurrent(ids.indexOf(added))
    focusField(box.current, lineField(added))
  }, [order])

  const noRow = rows.length === 0 ? 'There is no line to answer' : null
  useActions('Medication list', [
    ...lineAnswers.map((code, index) => ({
      id: `answer-${code}`,
      label: answerWords[code],
      keys: `${index + 1}`,
      run: () => answer(code),
      disabledReason: lockedReason ?? noRow,
    })),
    {
      id: 'line-add',
      label: 'Add a medication',
      keys: 'A',
      run: () => setIsAdding(true),
      disabledReason: lockedReason,
    },
  ])

  return (
    <section className={classes.lines} aria-label="Medication list">
      <Group className={classes.toolbar} gap="xs" wrap="wrap">
        <Text size="sm" fw={600} className="figures" aria-live="polite">
          {answered} of {rows.length}
          {isTight ? '' : ' answered'}
        </Text>
        {answered < rows.length
          ? !isTight && (
              <Progress w={80} size="sm" value={(100 * answered) / rows.length} aria-hidden />
            )
          : lockedReason === null &&
            rows.length > 0 && (
              <Text size="sm" c="dimmed">
                Next: Assess <KeyHint keys="alt+2" />
              </Text>
            )}
        <Group gap={6} ml="auto" role="group" aria-label="Answer for the marked line">
          {lineAnswers.map((code, index) => (
            <ActionButton
              key={code}
              variant="default"
              keys={`${index + 1}`}
              disabledReason={lockedReason ?? noRow}
              onClick={() => answer(code)}
            >
              {isTight ? shortAnswerWords[code] : answerWords[code]}
            </ActionButton>
          ))}
        </Group>
        <ActionButton keys="A" disabledReason={lockedReason} onClick={() => setIsAdding(true)}>
          {isTight ? 'Add' : 'Add a medication'}
        </ActionButton>
      </Group>
      {rows.length === 0 ? (
        <EmptyState title="No medication on the list yet">
          Ask what the patient takes, with what is bought without a prescription, and add each line.
          A half-known one may be written as the patient says it.
        </EmptyState>
      ) : (
        <div className={layout.scroll} ref={box}>
          <Table
            stickyHeader
            verticalSpacing={3}
            role="grid"
            aria-label="Medications"
            className={classes.grid}
          >
            <Table.Thead>
              <Table.Tr>
                <Table.Th w="2.4em">#</Table.Th>
                <Table.Th>Medication</Table.Th>
                <Table.Th>Directions</Table.Th>
                <Table.Th w="9.5em">Last fill</Table.Th>
                <Table.Th w="7em" className={classes.source}>
                  Source
                </Table.Th>
                <Table.Th w="24%">Answer</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ medication, line }, index) => {
                const field = lineField(medication.id)
                const question = asking?.medicationId === medication.id ? asking : null
                return (
                  <Fragment key={medication.id}>
                    <Table.Tr
                      {...getItemProps({ index })}
                      className={classes.row}
                      data-current={index === current || undefined}
                      aria-selected={index === current}
                      data-field={field}
                      data-first-line={index === current || undefined}
                      onFocus={() => setCurrent(index)}
                    >
                      <LineCells number={index + 1} medication={medication} line={line} />
                    </Table.Tr>
                    {question !== null && (
                      <Table.Tr className={classes.askRow}>
                        <Table.Td colSpan={6}>
                          <LineReason
                            field={field}
                            answer={question.answer}
                            line={line}
                            onAnswer={(reason, says) => {
                              save(medication.id, question.answer, reason, says)
                              setAsking(null)
                              focusRow(index + 1)
                            }}
                            onKeep={(reason, says) =>
                              save(medication.id, question.answer, reason, says)
                            }
                            onCancel={() => {
                              setAsking(null)
                              focusRow(index)
                            }}
                          />
                        </Table.Td>
                      </Table.Tr>
                    )}
                  </Fragment>
                )
              })}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {isAdding && (
        <MedicationForm chart={review.chart} medication={null} onClose={() => setIsAdding(false)} />
      )}
    </section>
  )
}
