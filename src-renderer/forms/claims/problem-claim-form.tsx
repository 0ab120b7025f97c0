// What claims ask of one problem: what was done, what came of it, what it avoided. Written once for every program.

import { NumberInput, Select, SimpleGrid, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import {
  avoidedCosts,
  type ClaimFact,
  type EncounterView,
  type ProblemForClaims,
  problemActions,
  problemResults,
} from '../../../src-main/contract/claims.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { notifyDone } from '../../client.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { optionsOf } from '../choice.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

/** Levels of avoided cost with short words of our own. */
const severities = [
  'adherence or quality of care',
  'lower cost of drugs',
  'a visit to the physician',
  'a further prescription',
  'a visit to the emergency room',
  'a stay in hospital',
  'a threat to life',
].map((words, place) => ({ value: String(place + 1), label: `${place + 1}  ${words}` }))

interface Props {
  readonly encounter: EncounterView
  /** Null: the first of the encounter. */
  readonly problemId: string | null
  readonly onClose: () => void
}

/** The dialog under P. */
export function ProblemClaimForm({ encounter, problemId, onClose }: Props) {
  const [id, setId] = useState(problemId ?? encounter.problems[0]?.id ?? null)
  const problem = encounter.problems.find((one) => one.id === id)
  if (problem === undefined)
    return (
      <FormDialog
        title="Problem for claims"
        submitLabel="Save"
        isBusy={false}
        error={null}
        disabledReason="The review has no problem"
        onClose={onClose}
        onSubmit={() => undefined}
      >
        The review has no problem.
      </FormDialog>
    )
  return (
    <Fields
      key={problem.id}
      encounter={encounter}
      problem={problem}
      onProblem={setId}
      onClose={onClose}
    />
  )
}

function Fields({
  encounter,
  problem,
  onProblem,
  onClose,
}: {
  readonly encounter: EncounterView
  readonly problem: ProblemForClaims
  readonly onProblem: (id: string | null) => void
  readonly onClose: () => void
}) {
  const form = useForm<{
    drugId: string | null
    conditionId: string | null
    action: string | null
    result: string | null
    resultOn: Day | null
    severity: string | null
    rationale: string
    saved: number | string
    avoidedCost: string | null
  }>({
    initialValues: {
      drugId: problem.drugId,
      conditionId: problem.conditionId,
      action: problem.action,
      result: problem.result,
      resultOn: problem.resultOn,
      severity: problem.severity?.toString() ?? null,
      rationale: problem.rationale ?? '',
      saved: problem.savedCents === null ? '' : problem.savedCents / 100,
      avoidedCost: problem.avoidedCost,
    },
  })
  const save = useFormCommand('claims.say', form)
  const submit = () => {
    const { saved, rationale, ...values } = form.values
    const cents = String(saved) === '' ? '' : String(Math.round(Number(saved) * 100))
    // What the chart says by itself is not written a second time.
    const known: Partial<Record<ClaimFact, string | null>> = {
      drugId: problem.drugId,
      conditionId: problem.conditionId,
      action: problem.action,
      result: problem.result,
      resultOn: problem.resultOn,
    }
    const said: readonly (readonly [ClaimFact, string | null])[] = [
      ['drugId', values.drugId],
      ['conditionId', values.conditionId],
      ['action', values.action],
      ['result', values.result],
      ['resultOn', values.resultOn],
      ['severity', values.severity],
      ['rationale', orNull(rationale)],
      ['savedCents', orNull(cents)],
      ['avoidedCost', values.avoidedCost],
    ]
    save.submit(
      {
        encounterId: encounter.encounterId,
        facts: said
          .filter(([field, value]) => !(field in known) || known[field] !== value)
          .map(([field, value]) => ({ subjectId: problem.id, field, value })),
      },
      () => {
        notifyDone('Written for every program.')
        onClose()
      },
    )
  }
  const drugs = encounter.drugs.map(({ id, text }) => ({ value: id, label: text }))
  const conditions = encounter.conditions.map(({ id, text }) => ({ value: id, label: text }))
  return (
    <FormDialog
      title="Problem for claims"
      submitLabel="Save"
      size="lg"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label="Problem"
        allowDeselect={false}
        data={encounter.problems.map(({ id, title }) => ({ value: id, label: title }))}
        value={problem.id}
        onChange={onProblem}
      />
      <SimpleGrid cols={2} spacing="sm">
        <Select label="Drug" clearable searchable data={drugs} {...form.getInputProps('drugId')} />
        <Select
          label="Condition"
          clearable
          data={conditions}
          {...form.getInputProps('conditionId')}
        />
        <Select
          label="Done"
          clearable
          data={optionsOf(problemActions)}
          {...form.getInputProps('action')}
        />
        <Select
          label="What came of it"
          clearable
          searchable
          data={optionsOf(problemResults)}
          {...form.getInputProps('result')}
        />
        <DayInput label="On" {...form.getInputProps('resultOn')} />
        <NumberInput
          label="Cost avoided, estimated, US dollars"
          min={0}
          decimalScale={2}
          prefix="$"
          {...form.getInputProps('saved')}
        />
        <Select
          label="What was avoided"
          clearable
          data={optionsOf(avoidedCosts)}
          {...form.getInputProps('avoidedCost')}
        />
      </SimpleGrid>
      <Select
        label="Avoided, at the most"
        description="Above 2 the reason must be written"
        clearable
        data-autofocus
        data={severities}
        {...form.getInputProps('severity')}
      />
      <Textarea
        label="Without it: what, how likely, how soon"
        autosize
        minRows={1}
        maxLength={400}
        {...form.getInputProps('rationale')}
      />
    </FormDialog>
  )
}
