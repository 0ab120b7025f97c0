// The log of the cases of one program: what was done on which day, and what was paid.

import dayjs from 'dayjs'
import { useState } from 'react'
import type { CaseEventView } from '../../../src-main/contract/case-log.ts'
import type { CaseView } from '../../../src-main/contract/enrollment.ts'
import { toDay } from '../../../src-main/contract/vocabulary.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { formatCents, formatCode, formatDay } from '../../format.ts'
import { CaseStepForm } from '../../forms/programs/case-step-form.tsx'
import { ReasonForm } from '../../forms/reason-form.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import classes from './programs.module.css'

interface Props {
  readonly patientId: string
  readonly cases: readonly CaseView[]
  /** The one that is meant; null: the first. */
  readonly marked: CaseView | null
}

/** The part; nothing where the program has no case. */
export function CaseLogPart({ patientId, cases, marked }: Props) {
  const one = marked ?? cases[0] ?? null
  return one === null ? null : <Log patientId={patientId} one={one} />
}

function Log({ patientId, one }: { readonly patientId: string; readonly one: CaseView }) {
  const read = useRead('caseLog.read', { patientId })
  const remove = useCommand('caseLog.void', { isQuiet: true })
  const [dialog, setDialog] = useState<'add' | CaseEventView | null>(null)
  const close = () => setDialog(null)
  const add = () => setDialog('add')
  const events = (read.data?.events ?? []).filter(({ caseId }) => caseId === one.id)
  const paid = read.data?.paid.find(({ caseId }) => caseId === one.id)?.cents ?? null
  useActions('Log of the case', [{ id: 'log', label: 'Log a step', keys: 'J', run: add }])
  return (
    <Section
      title={`Log of case ${one.caseNumber}`}
      count={events.length}
      actions={
        <ActionButton variant="subtle" keys="J" disabledReason={null} onClick={add}>
          Log a step
        </ActionButton>
      }
    >
      {read.isPending && <LoadingRows rows={2} />}
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {read.isSuccess && events.length === 0 && (
        <div className={lines.note}>Nothing was done yet. Begin with the first call.</div>
      )}
      <ul className={lines.list}>
        {events.map((event) => (
          <li key={event.id} className={lines.item}>
            <span className={lines.grow}>
              <RowButton
                rowId={event.id}
                onChosen={() => undefined}
                onOpen={() => setDialog(event)}
              >
                {stepWords(event)}
              </RowButton>
              <span className={classes.sub}>
                {[formatDay(event.on), event.by, event.note]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </span>
            {event.cents !== null && <span className="figures">{formatCents(event.cents)}</span>}
          </li>
        ))}
      </ul>
      {paid !== null && (
        <div className={lines.note}>
          Paid {formatCents(paid)}
          {one.feeCents === null ? '' : ` of a fee of ${formatCents(one.feeCents)}`}
        </div>
      )}
      {dialog === 'add' && (
        <CaseStepForm
          patientId={patientId}
          ofCase={one}
          today={toDay(dayjs().format('YYYY-MM-DD'))}
          onClose={close}
        />
      )}
      {dialog !== null && dialog !== 'add' && (
        <ReasonForm
          title="Take the step back"
          about={`${stepWords(dialog)}, ${formatDay(dialog.on)}. The state of the case stays: change it in the case.`}
          submitLabel="Void"
          isBusy={remove.isPending}
          error={remove.error}
          onClose={close}
          onReason={(reason) =>
            remove.mutate(
              { patientId, id: dialog.id, reason },
              {
                onSuccess: () => {
                  notifyDone('Voided; it stays in the history.')
                  close()
                },
              },
            )
          }
        />
      )}
    </Section>
  )
}

function stepWords({ step, outcome, report }: CaseEventView): string {
  const more = outcome === null ? report : formatCode(outcome)
  return more === null ? formatCode(step) : `${formatCode(step)}: ${more}`
}
