// Reports of a period: what a program wants to see, and how the desk did; as a file and on paper as well.

import { Box, SegmentedControl, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { PatientHit } from '../../../src-main/contract/patients.ts'
import {
  type PeriodUnit,
  type ReportId,
  type ReportRow,
  reportIds,
} from '../../../src-main/contract/reports.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { client, notifyDone, notifyFailure, useRead } from '../../client.ts'
import { findHit } from '../../find-hit.ts'
import { type Action, useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ConfirmIdentity } from '../patients/confirm-identity.tsx'
import { ReportFigures, ReportTablePart } from './report-parts.tsx'
import classes from './reports.module.css'

const names: Readonly<Record<ReportId, string>> = {
  'part-d': 'Part D MTM',
  assurance: 'Pharmaceutical care',
  wellness: 'Wellness groups',
  desk: 'Desk',
}

const units: readonly {
  readonly unit: PeriodUnit
  readonly label: string
  readonly keys: string
}[] = [
  { unit: 'month', label: 'Month', keys: 'M' },
  { unit: 'quarter', label: 'Quarter', keys: 'Q' },
  { unit: 'year', label: 'Year', keys: 'Y' },
]

const onlyYears = 'A plan’s year is a calendar year'

/** The screen under Alt R. */
export function ReportsScreen() {
  const go = useGo()
  const [report, setReport] = useState<ReportId>('part-d')
  const [unit, setUnit] = useState<PeriodUnit>('year')
  const [on, setOn] = useState<Day | null>(null)
  const [isWhole, setIsWhole] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [hit, setHit] = useState<PatientHit | null>(null)
  const asked = { report, unit, on }
  const read = useRead('reports.open', asked, { keepsFormer: true })
  const view = read.data ?? null
  const isOld = view === null || read.isPlaceholderData || isBusy
  const waitReason = isOld ? 'The report is being made' : null
  const unitReason = report === 'part-d' ? onlyYears : null

  const run = async (work: () => Promise<string | null>) => {
    setIsBusy(true)
    try {
      const said = await work()
      if (said !== null) notifyDone(said)
    } catch (error) {
      notifyFailure(error)
    } finally {
      setIsBusy(false)
    }
  }
  const save = (as: 'csv' | 'pdf') =>
    void run(async () => {
      const { path } = await client.reports.save({ ...asked, as })
      return path === null ? null : `Saved as ${path}`
    })
  const print = () => void run(async () => (await client.reports.print(asked)).message)
  const open = (row: ReportRow, name: string) => {
    // A chart opens with two identifiers, wherever the way to it begins.
    if (row.patientId !== null) findHit(name, row.patientId).then(setHit, notifyFailure)
  }
  const move = (day: Day | null) => day !== null && setOn(day)
  const laterReason = waitReason ?? (view?.later == null ? 'The next period has not begun' : null)

  const actions: readonly Action[] = [
    ...reportIds.map((id, place) => ({
      id,
      label: `Report: ${names[id]}`,
      keys: `alt+${place + 1}`,
      run: () => setReport(id),
    })),
    ...units.map((one) => ({
      id: one.unit,
      label: `Period: ${one.label.toLowerCase()}`,
      keys: one.keys,
      run: () => setUnit(one.unit),
      disabledReason: unitReason,
    })),
    {
      id: 'earlier',
      label: 'The period before',
      keys: 'E',
      run: () => move(view?.earlier ?? null),
      disabledReason: waitReason,
    },
    {
      id: 'later',
      label: 'The period after',
      keys: 'L',
      run: () => move(view?.later ?? null),
      disabledReason: laterReason,
    },
    {
      id: 'whole',
      label: isWhole ? 'Fewer columns' : 'Every field of the file',
      keys: 'F',
      run: () => setIsWhole(!isWhole),
    },
    {
      id: 'csv',
      label: 'Save as CSV',
      keys: 'C',
      run: () => save('csv'),
      disabledReason: waitReason,
    },
    {
      id: 'pdf',
      label: 'Save as PDF',
      keys: 'D',
      run: () => save('pdf'),
      disabledReason: waitReason,
    },
    { id: 'print', label: 'Print', keys: 'P', run: print, disabledReason: waitReason },
  ]
  useActions('Reports', actions)

  return (
    <>
      <PageHeader
        title="Reports"
        about={view === null ? 'What programs want to see' : `${view.title} · ${view.period}`}
        actions={
          <>
            <ActionButton
              variant="default"
              keys="C"
              disabledReason={waitReason}
              onClick={() => save('csv')}
            >
              Save CSV
            </ActionButton>
            <ActionButton
              variant="default"
              keys="D"
              disabledReason={waitReason}
              onClick={() => save('pdf')}
            >
              Save PDF
            </ActionButton>
            <ActionButton keys="P" disabledReason={waitReason} onClick={print}>
              Print
            </ActionButton>
          </>
        }
      />
      <div className={classes.bar}>
        <SegmentedControl
          aria-label="Report"
          value={report}
          onChange={(value) => setReport(reportIds.find((id) => id === value) ?? 'part-d')}
          data={reportIds.map((id, place) => ({
            value: id,
            label: (
              <span className={classes.choice}>
                {names[id]} <KeyHint keys={`alt+${place + 1}`} />
              </span>
            ),
          }))}
        />
        <span className={classes.period}>
          {units.map((one) => (
            <ActionButton
              key={one.unit}
              variant={(unitReason === null ? unit : 'year') === one.unit ? 'light' : 'subtle'}
              keys={one.keys}
              disabledReason={unitReason}
              onClick={() => setUnit(one.unit)}
            >
              {one.label}
            </ActionButton>
          ))}
          <ActionButton
            variant="default"
            keys="E"
            disabledReason={waitReason}
            onClick={() => move(view?.earlier ?? null)}
          >
            Earlier
          </ActionButton>
          <ActionButton
            variant="default"
            keys="L"
            disabledReason={laterReason}
            onClick={() => move(view?.later ?? null)}
          >
            Later
          </ActionButton>
        </span>
      </div>
      {read.isPending && <LoadingRows rows={9} />}
      {read.isError && (
        <Box p="lg">
          <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
        </Box>
      )}
      {view !== null && (
        <div className={classes.body} aria-busy={isOld}>
          <VisuallyHidden role="status">
            {isOld ? 'Being made' : `${view.title}, ${view.period}`}
          </VisuallyHidden>
          <ReportFigures view={view} />
          {view.tables.map((table) => (
            <ReportTablePart
              key={`${view.report} ${table.id}`}
              table={table}
              isWhole={isWhole}
              isFile={view.fileTable === table.id}
              onWhole={() => setIsWhole(!isWhole)}
              onOpen={open}
            />
          ))}
          <p className={classes.about}>{view.about}</p>
        </div>
      )}
      {hit !== null && (
        <ConfirmIdentity
          hit={hit}
          confirmed={[]}
          onClose={() => setHit(null)}
          onOpened={() => go(paths.patientPrograms(hit.id))}
        />
      )}
    </>
  )
}
