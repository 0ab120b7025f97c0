// Pharmacotherapy consults of one patient: questions that wait, answers that were signed.

import { Badge } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import type { ConsultView } from '../../../src-main/contract/consults.ts'
import { useRead } from '../../client.ts'
import { formatDay } from '../../format.ts'
import { ConsultPanel } from '../../forms/consult/consult-panel.tsx'
import { ConsultQuestionForm } from '../../forms/consult/consult-question-form.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import classes from './chart.module.css'

interface Props {
  readonly chart: ChartView
  /** The consult that the address asks for: it is open at once. */
  readonly entry: string | null
}

/** The part. Enter on a question opens it. */
export function ConsultsSection({ chart, entry }: Props) {
  const patientId = chart.patient.id
  const read = useRead('consults.list', { patientId })
  const [isAsking, setIsAsking] = useState(false)
  const [openId, setOpenId] = useState<string | null>(entry)
  const consults = read.data ?? []
  const open = consults.find((one) => one.id === openId) ?? null
  const ask = () => setIsAsking(true)
  useActions('Consults', [{ id: 'consult', label: 'Write down a question', keys: 'Q', run: ask }])
  return (
    <Section
      title="Consults"
      part="consults"
      count={consults.length}
      actions={
        <ActionButton variant="subtle" keys="Q" disabledReason={null} onClick={ask}>
          Question…
        </ActionButton>
      }
    >
      {read.isPending && <LoadingRows rows={2} />}
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {read.isSuccess && consults.length === 0 && (
        <div className={`${lines.note} ${classes.stopped}`}>
          No question has been asked about this patient’s therapy.
        </div>
      )}
      <ul className={lines.list}>
        {consults.map((one) => (
          <li key={one.id} className={lines.item}>
            <span className={lines.grow}>
              <RowButton rowId={one.id} onChosen={() => undefined} onOpen={() => setOpenId(one.id)}>
                {one.question}
              </RowButton>
              <span className={classes.sub}>
                {one.requester} · asked {formatDay(one.askedOn)}
                {one.dueOn !== null &&
                  one.signature === null &&
                  ` · answer by ${formatDay(one.dueOn)}`}
              </span>
            </span>
            <ConsultState consult={one} />
          </li>
        ))}
      </ul>
      {isAsking && (
        <ConsultQuestionForm
          patientId={patientId}
          prescribers={chart.prescribers}
          onClose={() => setIsAsking(false)}
        />
      )}
      {open !== null && <ConsultPanel consult={open} onClose={() => setOpenId(null)} />}
    </Section>
  )
}

function ConsultState({ consult }: { readonly consult: ConsultView }) {
  if (consult.signature !== null)
    return (
      <Badge size="sm" variant="light" leftSection={<IconLock size={12} aria-hidden />}>
        Signed
      </Badge>
    )
  return (
    <Badge size="sm" variant="default">
      {consult.answer === null ? 'Waits for an answer' : 'Not signed'}
    </Badge>
  )
}
