// The medication list: what is taken, how, for what, from whom and since when. Keys act on the row with the focus.

import { Badge, SegmentedControl, Table, Tooltip } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { useState } from 'react'
import type { ChartView, MedicationView } from '../../../src-main/contract/chart-views.ts'
import { useCommand } from '../../client.ts'
import { formatCode, formatCount, formatDay, formatDirections } from '../../format.ts'
import { MedicationForm } from '../../forms/medication-form.tsx'
import { ReasonForm } from '../../forms/reason-form.tsx'
import { StopForm } from '../../forms/stop-form.tsx'
import { TabletLookForm } from '../../forms/tablet-look-form.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { focusableArea } from '../../ui/focusable-area.ts'
import { EmptyState } from '../../ui/list-states.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './chart.module.css'
import type { HistoryOf } from './history-drawer.tsx'
import { RowMenu } from './row-menu.tsx'

type Dialog =
  | { readonly kind: 'add' }
  | { readonly kind: 'change' | 'stop' | 'void' | 'look'; readonly medication: MedicationView }

interface Props {
  readonly chart: ChartView
  readonly onHistory: (of: HistoryOf) => void
}

/** The list with its keys. */
export function MedicationsSection({ chart, onHistory }: Props) {
  const patientId = chart.patient.id
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const [shown, setShown] = useState('active')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const voiding = useCommand('medications.void', { isQuiet: true })
  const chosen = chart.medications.find((one) => one.id === chosenId) ?? null
  const active = chart.medications.filter((one) => one.isActive)
  const stopped = chart.medications.filter((one) => !one.isActive)
  const rows = shown === 'active' ? active : stopped
  const close = () => {
    setDialog(null)
    voiding.reset()
  }
  const reason = chosen === null ? 'Choose a medication with the arrow keys' : null
  const onChosen = (kind: 'change' | 'stop' | 'void' | 'look') => () =>
    chosen !== null && setDialog({ kind, medication: chosen })
  const history = (one: MedicationView) =>
    onHistory({ patientId, table: 'medications', id: one.id, title: one.text })

  useActions('Medications', [
    { id: 'add', label: 'Add medication', keys: 'M', run: () => setDialog({ kind: 'add' }) },
    {
      id: 'stop',
      label: 'Stop the chosen medication',
      keys: 'S',
      run: onChosen('stop'),
      disabledReason: reason,
    },
    {
      id: 'void',
      label: 'Void the chosen medication',
      keys: 'X',
      run: onChosen('void'),
      disabledReason: reason,
    },
    {
      id: 'look',
      label: 'Look of the chosen tablet',
      keys: 'shift+L',
      run: onChosen('look'),
      disabledReason: reason,
    },
    {
      id: 'history',
      label: 'History of the chosen medication',
      keys: 'H',
      run: () => chosen !== null && history(chosen),
      disabledReason: reason,
    },
  ])

  return (
    <Section
      title="Medications"
      part="medications"
      actions={
        <>
          <SegmentedControl
            size="xs"
            aria-label="Which medications"
            value={shown}
            onChange={setShown}
            data={[
              { value: 'active', label: `Active ${active.length}` },
              { value: 'stopped', label: `Stopped ${stopped.length}` },
            ]}
          />
          <ActionButton
            variant="subtle"
            keys="M"
            disabledReason={null}
            onClick={() => setDialog({ kind: 'add' })}
          >
            Add
          </ActionButton>
        </>
      }
    >
      {rows.length === 0 ? (
        <EmptyState
          title={shown === 'active' ? 'No active medication on record' : 'Nothing stopped'}
        >
          {shown === 'active'
            ? 'Nobody recorded one. That is not the same as taking none: ask, and add with M.'
            : 'Stopped medications stay here with their reason.'}
        </EmptyState>
      ) : (
        <Table.ScrollContainer minWidth={620} scrollAreaProps={focusableArea}>
          <Table highlightOnHover className={classes.table ?? ''}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w="33%">Medication</Table.Th>
                <Table.Th>Directions</Table.Th>
                <Table.Th w="14%">For</Table.Th>
                <Table.Th>{shown === 'active' ? 'Last fill' : 'Stopped'}</Table.Th>
                <Table.Th aria-label="Actions" />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Td>
                    <RowButton
                      rowId={one.id}
                      onChosen={setChosenId}
                      onOpen={() => setDialog({ kind: 'change', medication: one })}
                    >
                      <Words medication={one} />
                    </RowButton>
                  </Table.Td>
                  <Table.Td>
                    {formatDirections(one.directions) ?? (
                      <span className={classes.stopped}>not recorded</span>
                    )}
                    {one.patientWording !== null && (
                      <span className={classes.sub}>Patient: {one.patientWording}</span>
                    )}
                  </Table.Td>
                  <Table.Td>
                    {one.indication ?? <span className={classes.stopped}>not recorded</span>}
                  </Table.Td>
                  <Table.Td className={`figures ${classes.fill}`}>
                    {one.isActive ? <LastFill medication={one} /> : <Stopped medication={one} />}
                  </Table.Td>
                  <Table.Td className={classes.actionsCell ?? ''}>
                    <RowMenu
                      label={`Actions for ${one.text}`}
                      items={[
                        {
                          label: 'Change',
                          run: () => setDialog({ kind: 'change', medication: one }),
                        },
                        {
                          label: 'Stop',
                          keys: 'S',
                          run: () => setDialog({ kind: 'stop', medication: one }),
                        },
                        {
                          label: 'Void (entered in error)',
                          keys: 'X',
                          run: () => setDialog({ kind: 'void', medication: one }),
                        },
                        {
                          label: 'Look of the tablet',
                          keys: 'shift+L',
                          run: () => setDialog({ kind: 'look', medication: one }),
                        },
                        { label: 'History', keys: 'H', run: () => history(one) },
                      ]}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {dialog?.kind === 'add' && <MedicationForm chart={chart} medication={null} onClose={close} />}
      {dialog?.kind === 'change' && (
        <MedicationForm chart={chart} medication={dialog.medication} onClose={close} />
      )}
      {dialog?.kind === 'stop' && (
        <StopForm chart={chart} medication={dialog.medication} onClose={close} />
      )}
      {dialog?.kind === 'look' && (
        <TabletLookForm patientId={patientId} medication={dialog.medication} onClose={close} />
      )}
      {dialog?.kind === 'void' && (
        <ReasonForm
          title="Void medication"
          about={`${dialog.medication.text} was entered in error. It leaves the list and stays in the history. A medication that was really taken is stopped instead.`}
          submitLabel="Void"
          isBusy={voiding.isPending}
          error={voiding.error}
          onClose={close}
          onReason={(why) =>
            voiding.mutate(
              { patientId, id: dialog.medication.id, reason: why },
              { onSuccess: close },
            )
          }
        />
      )}
    </Section>
  )
}

function Words({ medication: one }: { readonly medication: MedicationView }) {
  return (
    <>
      <span className={classes.medication}>{one.text}</span>{' '}
      {one.isHalfKnown && (
        <Tooltip
          label="Nobody could identify this for certain: it is not screened for interactions"
          multiline
          maw={260}
        >
          <Badge
            size="sm"
            color="yellow"
            variant="light"
            leftSection={<IconHelpCircle size={12} aria-hidden />}
          >
            half known
          </Badge>
        </Tooltip>
      )}
      {one.kind !== 'prescription' && (
        <Badge size="sm" variant="default">
          {one.kind === 'otc' ? 'OTC' : one.kind}
        </Badge>
      )}
      <span className={classes.sub}>
        {one.prescriberName ?? 'prescriber not recorded'} · {formatCode(one.source)}
      </span>
    </>
  )
}

function LastFill({ medication: one }: { readonly medication: MedicationView }) {
  if (one.lastFill === null) return <span className={classes.stopped}>no fill on record</span>
  const { date, quantity, daysSupply } = one.lastFill
  return (
    <>
      {formatDay(date)}
      <span className={classes.sub}>
        {quantity === null ? 'quantity not recorded' : `#${quantity}`}
        {daysSupply === null ? '' : ` · ${daysSupply} days`} · {formatCount(one.fillCount, 'fill')}
      </span>
    </>
  )
}

function Stopped({ medication: one }: { readonly medication: MedicationView }) {
  if (one.supplyEndedOn !== null) return <>supply ended {formatDay(one.supplyEndedOn)}</>
  return (
    <>
      {one.stop === null ? 'not started yet' : formatDay(one.stop)}
      <span className={classes.sub}>{one.stopReason ?? 'reason not recorded'}</span>
    </>
  )
}
