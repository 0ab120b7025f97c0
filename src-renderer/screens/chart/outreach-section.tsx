// Offers and contact: who speaks, what was offered, how often it was tried, consent, appointments and tasks.

import { Badge } from '@mantine/core'
import { useState } from 'react'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import {
  attemptsOnDays,
  type Giver,
  type OfferView,
  type OutreachView,
} from '../../../src-main/contract/outreach.ts'
import type { TaskView } from '../../../src-main/contract/tasks.ts'
import { useRead } from '../../client.ts'
import { formatCode, formatCount, formatDay, formatPhone } from '../../format.ts'
import { BookForm } from '../../forms/outreach/appointment-form.tsx'
import { CallForm } from '../../forms/outreach/call-form.tsx'
import { ConsentForm } from '../../forms/outreach/consent-form.tsx'
import { OfferAnswerForm } from '../../forms/outreach/offer-answer-form.tsx'
import { OfferForm } from '../../forms/outreach/offer-form.tsx'
import { HandOverForm, TaskDoneForm, TaskForm } from '../../forms/outreach/task-form.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import looks from '../../ui/ui.module.css'
import classes from './chart.module.css'
import type { HistoryOf } from './history-drawer.tsx'
import { OutreachLog } from './outreach-log.tsx'
import { RowMenu } from './row-menu.tsx'

interface Props {
  readonly chart: ChartView
  readonly onHistory: (of: HistoryOf) => void
}

type Dialog = 'offer' | 'call' | 'book' | 'consent' | 'task'

/** The part. */
export function OutreachSection({ chart, onHistory }: Props) {
  const patientId = chart.patient.id
  const read = useRead('outreach.read', { patientId })
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const [offer, setOffer] = useState<OfferView | null>(null)
  const [task, setTask] = useState<{ task: TaskView; does: 'hand-over' | 'done' } | null>(null)
  const outreach = read.data
  const action = (id: Dialog, label: string, keys: string) => ({
    id,
    label,
    keys,
    // Before the part is read the dialog waits for it: a key is never lost.
    run: () => setDialog(id),
  })
  const actions = [
    action('offer', 'Offer…', 'F'),
    action('call', 'Call…', 'L'),
    action('book', 'Book…', 'P'),
    action('consent', 'Consent or refusal…', 'I'),
    action('task', 'Task…', 'U'),
  ]
  useActions('Offers and contact', actions)
  const close = () => setDialog(null)
  const openOffer = outreach?.offers.find((one) => one.state === 'open') ?? null
  const giver: Giver = outreach?.speaker.kind === 'representative' ? 'representative' : 'patient'
  const programs = chart.eligibility
  const { first, last } = chart.patient
  return (
    <Section
      title="Offers and contact"
      part="outreach"
      actions={actions.map(({ id, label, keys, run }) => (
        <ActionButton key={id} variant="subtle" keys={keys} disabledReason={null} onClick={run}>
          {label}
        </ActionButton>
      ))}
    >
      {read.isPending && <LoadingRows rows={3} />}
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {outreach !== undefined && (
        <>
          <Speaks outreach={outreach} />
          <ul className={lines.list} aria-label="Offers">
            {outreach.offers.map((one) => (
              <OfferLine
                key={one.id}
                offer={one}
                onOpen={() => setOffer(one)}
                onHistory={() =>
                  onHistory({
                    patientId,
                    table: 'offers',
                    id: one.id,
                    title: `Offer of a ${one.kind}`,
                  })
                }
              />
            ))}
          </ul>
          {outreach.offers.length === 0 && (
            <div className={`${lines.note} ${classes.stopped}`}>Nothing offered yet.</div>
          )}
          <ul className={lines.list} aria-label="Tasks">
            {outreach.tasks
              .filter((one) => one.doneAt === null)
              .map((one) => (
                <li key={one.id} className={lines.item}>
                  <span className={lines.grow}>
                    <RowButton
                      rowId={one.id}
                      onChosen={() => undefined}
                      onOpen={() => setTask({ task: one, does: 'done' })}
                    >
                      {one.text}
                    </RowButton>
                    <span className={classes.sub}>
                      {formatCode(one.kind)} · {one.ownerName ?? 'nobody’s yet'}
                      {one.dueOn === null ? '' : ` · by ${formatDay(one.dueOn)}`}
                    </span>
                  </span>
                  <RowMenu
                    label={`Actions for ${one.text}`}
                    items={[
                      { label: 'Done…', run: () => setTask({ task: one, does: 'done' }) },
                      { label: 'Hand over…', run: () => setTask({ task: one, does: 'hand-over' }) },
                    ]}
                  />
                </li>
              ))}
          </ul>
          <OutreachLog patientId={patientId} outreach={outreach} onHistory={onHistory} />
          {dialog === 'offer' && (
            <OfferForm patientId={patientId} programs={programs} onClose={close} />
          )}
          {dialog === 'call' && (
            <CallForm
              patientId={patientId}
              patientName={`${first} ${last}`}
              outreach={outreach}
              onClose={close}
            />
          )}
          {dialog === 'book' && (
            <BookForm patientId={patientId} offer={openOffer} day={null} onClose={close} />
          )}
          {dialog === 'consent' && (
            <ConsentForm patientId={patientId} programs={programs} giver={giver} onClose={close} />
          )}
        </>
      )}
      {dialog === 'task' && <TaskForm patientId={patientId} onClose={close} />}
      {offer !== null && (
        <OfferAnswerForm
          patientId={patientId}
          offer={offer}
          giver={giver}
          onClose={() => setOffer(null)}
        />
      )}
      {task?.does === 'done' && <TaskDoneForm task={task.task} onClose={() => setTask(null)} />}
      {task?.does === 'hand-over' && (
        <HandOverForm task={task.task} onClose={() => setTask(null)} />
      )}
    </Section>
  )
}

function Speaks({ outreach }: { readonly outreach: OutreachView }) {
  const { speaker, isLongTermCare, phone } = outreach
  const isLtc = isLongTermCare === true
  if (speaker.kind === 'patient' && !isLtc) return null
  return (
    <div className={lines.block}>
      {isLtc && <span className={`${looks.badge} ${looks.warn}`}>Long-term care resident</span>}{' '}
      {speaker.kind === 'representative' && (
        <span className={`${looks.badge} ${looks.warn}`}>
          {speaker.name} speaks for this patient · {formatPhone(phone)}
        </span>
      )}
      {speaker.kind === 'cannot-tell' && (
        <span className={`${looks.badge} ${looks.danger}`}>
          Cannot tell who speaks: {speaker.missing} is not recorded
        </span>
      )}
    </div>
  )
}

function OfferLine({
  offer,
  onOpen,
  onHistory,
}: {
  readonly offer: OfferView
  readonly onOpen: () => void
  readonly onHistory: () => void
}) {
  const isOpen = offer.state === 'open' || offer.state === 'scheduled'
  const tried = offer.failedDays.length
  return (
    <li className={lines.item}>
      <span className={lines.grow}>
        <RowButton rowId={offer.id} onChosen={() => undefined} onOpen={onOpen}>
          <strong>{offer.kind}</strong> offered on {formatDay(offer.offeredOn)}
        </RowButton>
        <span className={classes.sub}>
          {offer.programName}
          {offer.representative === null ? '' : ` · to ${offer.representative}`}
          {offer.ownerName === null ? '' : ` · ${offer.ownerName}`}
          {offer.closeNote === null ? '' : ` · ${offer.closeNote}`}
        </span>
      </span>
      {isOpen && tried > 0 && (
        <span className="figures">
          tried on {tried} of {formatCount(attemptsOnDays, 'day')}
        </span>
      )}
      <Badge size="sm" variant={isOpen ? 'light' : 'default'}>
        {formatCode(offer.state)}
        {offer.closeCode === null ? '' : `: ${formatCode(offer.closeCode)}`}
      </Badge>
      <RowMenu
        label={`Actions for the ${offer.kind} offer`}
        items={[
          { label: isOpen ? 'Answer…' : 'Reopen…', run: onOpen },
          { label: 'History', run: onHistory },
        ]}
      />
    </li>
  )
}
