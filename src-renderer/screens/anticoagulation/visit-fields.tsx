// Fields of a visit that stand below the proposal: another dose with its reason, the next test, a note.

import { Group, Select, Stack, TextInput } from '@mantine/core'
import { type NextTest, testPlaces } from '../../../src-main/contract/anticoagulation.ts'
import { optionsOf } from '../../forms/choice.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import classes from './anticoagulation.module.css'
import type { VisitDraft } from './visit-draft.ts'
import { WeekInput } from './week-input.tsx'

interface Props {
  readonly draft: VisitDraft
  readonly isDoac: boolean
  readonly onChange: (part: Partial<VisitDraft>) => void
}

/** What an override or a visit without a dose has to say; nothing when the proposal is accepted. */
export function DecisionFields({ draft, isDoac, onChange }: Props) {
  const isOverride = draft.decision === 'overridden'
  if (!isOverride && (draft.decision !== 'no-dose' || isDoac)) return null
  return (
    <Stack gap="xs" className={classes.part}>
      {isOverride && (
        <Group gap="xs" align="end" wrap="nowrap">
          <WeekInput
            label="Dose of the week"
            isFirst
            value={draft.week}
            onChange={(week) => onChange({ week })}
          />
          <TextInput
            label="Doses held"
            w="6em"
            inputMode="numeric"
            maxLength={2}
            value={draft.hold}
            onChange={(event) => onChange({ hold: event.currentTarget.value })}
          />
        </Group>
      )}
      <TextInput
        label={isOverride ? 'Why another dose than the proposed one' : 'Why no dose is signed'}
        required
        maxLength={400}
        data-reason
        value={draft.reason}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
      />
    </Stack>
  )
}

/** Filled in by the rule; a person may take another day. */
export function NextTestFields({
  draft,
  isDoac,
  nextTest,
  onChange,
}: Props & { readonly nextTest: NextTest | null }) {
  return (
    <Group gap="xs" align="end" className={classes.part}>
      <DayInput
        label={isDoac ? 'Next visit' : 'Next INR'}
        w="11em"
        value={draft.nextOn ?? nextTest?.on ?? null}
        onChange={(nextOn) => onChange({ nextOn })}
      />
      <Select
        label="Where"
        w="9em"
        data={optionsOf(testPlaces)}
        allowDeselect={false}
        value={draft.nextAt}
        onChange={(text) =>
          onChange({ nextAt: testPlaces.find((one) => one === text) ?? draft.nextAt })
        }
      />
      <TextInput
        label="Note"
        flex={1}
        miw="10em"
        maxLength={4000}
        value={draft.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </Group>
  )
}
