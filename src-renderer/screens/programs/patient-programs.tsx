// One patient and every program: each criterion with the fact behind it, and the way to fill in what is missing.

import { Stack } from '@mantine/core'
import { useState } from 'react'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import type { CaseView, PayerFactKind, PayerView } from '../../../src-main/contract/enrollment.ts'
import { AppError } from '../../../src-main/contract/errors.ts'
import type { ProgramLimits } from '../../../src-main/contract/limits.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { ConditionForm, CoverageForm } from '../../forms/chart-forms.tsx'
import { PatientForm } from '../../forms/patient-dialog.tsx'
import { CaseForm } from '../../forms/programs/case-form.tsx'
import { ElsewhereForm } from '../../forms/programs/elsewhere-form.tsx'
import { EnrollmentForm } from '../../forms/programs/enrollment-form.tsx'
import { PayerFactForm } from '../../forms/programs/payer-fact-form.tsx'
import { ReasonForm } from '../../forms/reason-form.tsx'
import { useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { useShowPatient } from '../../open-patient.ts'
import { paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { AnswerMark } from '../../ui/answer-mark.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import { ReopenChart } from '../patients/reopen-chart.tsx'
import { CaseLogPart } from './case-log-part.tsx'
import { CriteriaList } from './criteria-list.tsx'
import { LimitsPart } from './limits-part.tsx'
import { mendOf } from './mend.ts'
import { CasesPart, EnrollmentPart, FactsPart, markCaseFirst } from './payer-part.tsx'
import classes from './programs.module.css'
import { type Gap, shortReason } from './short-reason.ts'

/** The screen under Y in the chart; `asked` is the program that is chosen at first. */
export function PatientPrograms({
  patientId,
  asked,
}: {
  readonly patientId: string
  readonly asked: string | null
}) {
  const read = useRead('patients.chart', { patientId })
  const payers = useRead('enrollments.read', { patientId }, { isWanted: read.isSuccess })
  const limits = useRead('limits.read', { patientId }, { isWanted: read.isSuccess })
  useShowPatient(read.data)
  if (read.data === undefined || payers.data === undefined || limits.data === undefined) {
    const error = read.error ?? payers.error ?? limits.error
    return (
      <>
        <PageHeader title="Programs of the patient" />
        {error === null ? (
          <LoadingRows rows={12} />
        ) : error instanceof AppError && error.kind === 'not-allowed' ? (
          <ReopenChart patientId={patientId} />
        ) : (
          <Stack p="lg">
            <ErrorPanel error={error} onRetry={() => void read.refetch()} />
          </Stack>
        )}
      </>
    )
  }
  return <Programs chart={read.data} payers={payers.data} allLimits={limits.data} asked={asked} />
}

type Dialog =
  | { readonly kind: 'enrollment' | 'void' | 'void-case' | 'coverage' | 'condition' | 'patient' }
  | { readonly kind: 'elsewhere' | 'void-elsewhere' }
  | { readonly kind: 'payer-fact'; readonly fact: PayerFactKind }
  | { readonly kind: 'case'; readonly opened: CaseView | null }

function Programs({
  chart,
  payers,
  allLimits,
  asked,
}: {
  readonly chart: ChartView
  readonly payers: PayerView
  readonly allLimits: readonly ProgramLimits[]
  readonly asked: string | null
}) {
  const go = useGo()
  const patientId = chart.patient.id
  const [chosen, setChosen] = useState<string | null>(asked)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const remove = useCommand('enrollments.void', { isQuiet: true })
  const removeCase = useCommand('cases.void', { isQuiet: true })
  const removeElsewhere = useCommand('payerCounts.void', { isQuiet: true })
  const close = () => setDialog(null)
  const voided = () => {
    notifyDone('Voided; it stays in the history.')
    close()
  }
  const one = chart.eligibility.find(({ program }) => program === chosen) ?? chart.eligibility[0]
  const enrollment = payers.enrollments.find(({ program }) => program === one?.program) ?? null
  const limits = allLimits.find(({ program }) => program === one?.program) ?? null
  const elsewhere = limits?.elsewhere ?? null
  const cases = payers.cases.filter(({ program }) => program === one?.program)
  const [markedId, setMarkedId] = useState<string | null>(null)
  const marked = cases.find(({ id }) => id === markedId) ?? null
  const enroll = () => setDialog({ kind: 'enrollment' })
  const mend = (gap: Gap) => {
    const place = mendOf(gap.fact, gap.criterion)
    if (place.kind === 'terms') go(paths.settings('programs'))
    else if (place.kind === 'chart') go(paths.chart(patientId, place.part))
    else setDialog(place)
  }
  useActions('Programs', [
    { id: 'enroll', label: 'Enrollment of the chosen program', keys: 'E', run: enroll },
    {
      id: 'void',
      label: 'Void the enrollment',
      keys: 'X',
      run: () => setDialog({ kind: 'void' }),
      disabledReason: enrollment === null ? 'Nothing is recorded' : null,
    },
    {
      id: 'case',
      label: 'Add a case',
      keys: 'K',
      run: () => setDialog({ kind: 'case', opened: null }),
    },
    {
      id: 'void-case',
      label: 'Void the marked case',
      keys: 'V',
      run: () => setDialog({ kind: 'void-case' }),
      disabledReason: marked === null ? markCaseFirst : null,
    },
    { id: 'chart', label: 'Back to the chart', keys: 'B', run: () => go(paths.chart(patientId)) },
  ])
  if (one === undefined) return null
  return (
    <>
      <PageHeader
        title="Programs of the patient"
        about="Likely eligibility from the pharmacy’s own record. The payer decides."
        actions={
          <ActionButton
            variant="default"
            keys="B"
            disabledReason={null}
            onClick={() => go(paths.chart(patientId))}
          >
            Chart
          </ActionButton>
        }
      />
      <div className={classes.split}>
        <Section title="Programs" count={chart.eligibility.length}>
          <ul className={lines.list}>
            {chart.eligibility.map((program) => (
              <li
                key={program.program}
                className={`${lines.item} ${classes.top} ${program.program === one.program ? classes.chosen : ''}`}
              >
                <span className={lines.grow}>
                  <RowButton
                    rowId={program.program}
                    onChosen={setChosen}
                    onOpen={() => setChosen(program.program)}
                  >
                    {program.programName}
                  </RowButton>
                  <span className={classes.sub}>{shortReason(program)}</span>
                </span>
                <AnswerMark answer={program.answer} />
              </li>
            ))}
          </ul>
        </Section>
        <div className={classes.stack}>
          <CriteriaList one={one} onMend={mend} />
          <LimitsPart
            limits={limits}
            onElsewhere={() => setDialog({ kind: 'elsewhere' })}
            onVoid={() => setDialog({ kind: 'void-elsewhere' })}
          />
          <EnrollmentPart
            enrollment={enrollment}
            onChange={enroll}
            onVoid={() => setDialog({ kind: 'void' })}
          />
          <CasesPart
            cases={cases}
            marked={marked}
            onMark={setMarkedId}
            onVoid={() => setDialog({ kind: 'void-case' })}
            onAdd={() => setDialog({ kind: 'case', opened: null })}
            onOpen={(opened) => setDialog({ kind: 'case', opened })}
          />
          <CaseLogPart patientId={patientId} cases={cases} marked={marked} />
          <FactsPart view={payers} onFact={(fact) => setDialog({ kind: 'payer-fact', fact })} />
        </div>
      </div>
      {dialog?.kind === 'enrollment' && (
        <EnrollmentForm
          chart={chart}
          program={one.program}
          programName={one.programName}
          enrollment={enrollment}
          onClose={close}
        />
      )}
      {dialog?.kind === 'void' && enrollment !== null && (
        <ReasonForm
          title="Void the enrollment"
          about={one.programName}
          submitLabel="Void"
          isBusy={remove.isPending}
          error={remove.error}
          onClose={close}
          onReason={(reason) =>
            remove.mutate({ patientId, id: enrollment.id, reason }, { onSuccess: voided })
          }
        />
      )}
      {dialog?.kind === 'void-case' && marked !== null && (
        <ReasonForm
          title="Void the case"
          about={`${marked.caseNumber}: ${marked.title}`}
          submitLabel="Void"
          isBusy={removeCase.isPending}
          error={removeCase.error}
          onClose={close}
          onReason={(reason) =>
            removeCase.mutate({ patientId, id: marked.id, reason }, { onSuccess: voided })
          }
        />
      )}
      {dialog?.kind === 'elsewhere' && limits !== null && (
        <ElsewhereForm
          patientId={patientId}
          programName={one.programName}
          limits={limits}
          onClose={close}
        />
      )}
      {dialog?.kind === 'void-elsewhere' && elsewhere !== null && (
        <ReasonForm
          title="Void the services elsewhere"
          about={`${one.programName}: ${elsewhere.learnedFrom}`}
          submitLabel="Void"
          isBusy={removeElsewhere.isPending}
          error={removeElsewhere.error}
          onClose={close}
          onReason={(reason) =>
            removeElsewhere.mutate({ patientId, id: elsewhere.id, reason }, { onSuccess: voided })
          }
        />
      )}
      {dialog?.kind === 'payer-fact' && (
        <PayerFactForm
          patientId={patientId}
          fact={dialog.fact}
          value={payers.facts.find(({ fact }) => fact === dialog.fact)?.value ?? null}
          onClose={close}
        />
      )}
      {dialog?.kind === 'case' && (
        <CaseForm
          patientId={patientId}
          program={one.program}
          programName={one.programName}
          opened={dialog.opened}
          onClose={close}
        />
      )}
      {dialog?.kind === 'coverage' && (
        <CoverageForm patientId={patientId} coverage={chart.coverage} onClose={close} />
      )}
      {dialog?.kind === 'condition' && <ConditionForm patientId={patientId} onClose={close} />}
      {dialog?.kind === 'patient' && (
        <PatientForm chart={chart} onClose={close} onHistory={() => go(paths.chart(patientId))} />
      )}
    </>
  )
}
