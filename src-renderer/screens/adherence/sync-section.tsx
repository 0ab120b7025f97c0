// Synchronized refills of one patient: the plan that was accepted or what is proposed, barriers with what they lead to.

import { Text } from '@mantine/core'
import type { NamedBarrier, SyncView } from '../../../src-main/contract/sync.ts'
import { packWords } from '../../../src-main/contract/sync.ts'
import { notifyDone, useCommand } from '../../client.ts'
import { formatCount, formatDay } from '../../format.ts'
import { ReasonForm } from '../../forms/reason-form.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import classes from './adherence.module.css'
import { SyncPanel } from './sync-panel.tsx'
import { useSync } from './use-sync.ts'

/** The part with its dialogs. */
export function SyncSection({ patientId }: { readonly patientId: string }) {
  const { read, view, dialog, setDialog, papers, noPlan, noLines } = useSync(patientId)
  const end = useCommand('sync.end', { isQuiet: true })
  const close = () => setDialog(null)
  return (
    <>
      <Section
        title="Synchronized refills"
        part="sync"
        actions={
          <ActionButton
            variant={view?.accepted == null ? 'filled' : 'default'}
            keys="S"
            disabledReason={noLines}
            onClick={() => setDialog('plan')}
          >
            {view?.accepted == null ? 'Plan' : 'Plan anew'}
          </ActionButton>
        }
      >
        {read.isPending && <LoadingRows rows={4} />}
        {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
        {view !== undefined && <Plan view={view} />}
        {view?.accepted != null && (
          <div className={classes.buttons}>
            {papers.map(([keys, label, run]) => (
              <ActionButton
                key={keys}
                variant="subtle"
                keys={keys}
                disabledReason={noPlan}
                onClick={run}
              >
                {label}
              </ActionButton>
            ))}
            <ActionButton
              variant="subtle"
              keys="X"
              disabledReason={noPlan}
              onClick={() => setDialog('end')}
            >
              End the plan
            </ActionButton>
          </div>
        )}
      </Section>
      {view !== undefined && view.barriers.length > 0 && (
        <Barriers patientId={patientId} view={view} onPlan={() => setDialog('plan')} />
      )}
      {dialog === 'plan' && <SyncPanel patientId={patientId} onClose={close} />}
      {dialog === 'end' && view?.accepted != null && (
        <ReasonForm
          title="End the plan"
          about="The plan stays in the chart’s history; its open task is closed."
          submitLabel="End it"
          isBusy={end.isPending}
          error={end.error}
          onClose={close}
          onReason={(reason) =>
            view.accepted !== null &&
            end.mutate({ patientId, id: view.accepted.id, reason }, { onSuccess: close })
          }
        />
      )}
    </>
  )
}

function Plan({ view: { accepted, proposal, longer, pack } }: { readonly view: SyncView }) {
  const shown = accepted?.lines ?? proposal.lines
  const anchor = accepted?.anchorOn ?? proposal.anchorOn
  return (
    <>
      <div className={lines.note}>
        {accepted === null
          ? shown.length === 0
            ? 'Nothing to synchronize: no prescription has fills with days of supply.'
            : `Proposed: all together on ${formatDay(anchor)}, then every ${proposal.cycleDays} days.`
          : [
              `All together on ${accepted.nextDays.slice(0, 3).map(formatDay).join(', ')}`,
              `every ${accepted.cycleDays} days`,
              packWords[accepted.pack],
              `accepted ${formatDay(accepted.plannedOn)}${accepted.acceptedBy === null ? '' : ` by ${accepted.acceptedBy}`}`,
            ].join(' · ')}
      </div>
      <ul className={lines.list}>
        {shown.map((one) => (
          <li key={one.medicationId} className={lines.item}>
            <span className={lines.grow}>
              {one.text}
              <span className={classes.sub}>
                {one.shortDays === 0
                  ? `next fill ${formatDay(one.fillOn)}`
                  : one.shortQuantity === null
                    ? `whole fill ${formatDay(one.fillOn)}`
                    : `short fill ${formatDay(one.fillOn)}: ${formatCount(one.shortDays, 'day')}, ${formatCount(one.shortQuantity, 'unit')}`}
                {one.joinsOn !== anchor && ` · joins on ${formatDay(one.joinsOn)}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {accepted === null && pack !== null && (
        <div className={lines.note}>
          Offer a {packWords[pack.pack]}: {pack.because}.
        </div>
      )}
      {longer.length > 0 && (
        <div className={lines.note}>
          Offer 90 days, where the plan pays for them, of {longer.map((one) => one.text).join(', ')}
          : the last 3 fills were of a month and the same amount.
        </div>
      )}
    </>
  )
}

interface BarrierProps {
  readonly patientId: string
  readonly view: SyncView
  readonly onPlan: () => void
}

/** Barriers of the last talks, each with what it leads to under one key. */
function Barriers({ patientId, view, onPlan }: BarrierProps) {
  const add = useCommand('tasks.add')
  const act = (one: NamedBarrier) => () => {
    if (one.action !== 'task') return onPlan()
    add.mutate(
      {
        patientId,
        reviewId: null,
        kind: 'other',
        text: `${one.medicationText}: ${one.title.toLowerCase()}. ${one.pharmacist}`.slice(0, 400),
      },
      { onSuccess: () => notifyDone('Added to the tasks.') },
    )
  }
  const words = { synchronize: 'Plan refills', pack: 'Plan a pack', task: 'Make a task' } as const
  const named = view.barriers.slice(0, 9)
  useActions('Barriers', [
    ...named.map((one, place) => ({
      id: `barrier-${place}`,
      label: `${words[one.action]}: ${one.title.toLowerCase()}`,
      keys: `shift+${letters[place]}`,
      run: act(one),
    })),
  ])
  return (
    <Section title="What gets in the way" count={view.barriers.length}>
      <ul className={lines.list}>
        {named.map((one, place) => (
          <li key={`${one.medicationId} ${one.code}`} className={lines.item}>
            <span className={lines.grow}>
              {one.title}: {one.medicationText}
              <span className={classes.sub}>
                asked {formatDay(one.askedOn)} · {one.pharmacist}
              </span>
            </span>
            <ActionButton
              variant="default"
              keys={`shift+${letters[place]}`}
              disabledReason={null}
              onClick={act(one)}
            >
              {words[one.action]}
            </ActionButton>
          </li>
        ))}
      </ul>
      <Text size="xs" c="dimmed" px="sm" pb={4}>
        Barriers are asked in a review, drug by drug.
      </Text>
    </Section>
  )
}

const letters = ['C', 'D', 'F', 'G', 'H', 'J', 'K', 'M', 'N'] as const
