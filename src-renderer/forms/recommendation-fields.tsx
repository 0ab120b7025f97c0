// The fields of one recommendation to one prescriber: to whom, how soon, and the four SBAR sentences.

import { Select, Textarea } from '@mantine/core'
import type { PrescriberView } from '../../src-main/contract/chart-views.ts'
import type { Recommendation } from '../../src-main/contract/vocabulary.ts'
import { useSnippets } from '../snippets/use-snippets.ts'
import classes from './form-layout.module.css'

export type RecommendationDraft = Omit<Recommendation, 'id' | 'problemId' | 'prescriberId'> & {
  /** Null until one is chosen. */
  readonly prescriberId: string | null
}

export const emptyRecommendation: RecommendationDraft = {
  prescriberId: null,
  situation: '',
  background: '',
  assessment: '',
  recommendation: '',
  urgency: 'routine',
}

export const urgencies = [
  { value: 'routine', label: 'Routine' },
  { value: 'soon', label: 'Soon (days)' },
  { value: 'now', label: 'Now (today)' },
] as const

const sentences = [
  { name: 'recommendation', label: 'Recommendation', isWide: true },
  { name: 'situation', label: 'Situation', isWide: false },
  { name: 'background', label: 'Background', isWide: false },
  { name: 'assessment', label: 'Assessment', isWide: true },
] as const

/** What of this is missing, by field; empty when it can be saved. */
export function recommendationProblems(
  draft: RecommendationDraft,
): Readonly<Record<string, string>> {
  const blank = sentences.filter(({ name }) => draft[name].trim() === '')
  return {
    ...Object.fromEntries(blank.map(({ name }) => [name, 'Fill this in'])),
    ...(draft.prescriberId === null ? { prescriberId: 'Choose who gets it' } : {}),
  }
}

interface RecommendationFieldsProps {
  readonly value: RecommendationDraft
  readonly prescribers: readonly PrescriberView[]
  readonly problems: Readonly<Record<string, string>>
  readonly onChange: (next: RecommendationDraft) => void
  readonly onLeave?: () => void
  /** Start of the stable field names. */
  readonly field: string
  /** Why it cannot be changed; null when it can. */
  readonly lockedReason: string | null
  readonly isFirst?: boolean
}

/** The recommendation comes first, as it does in the letter. */
export function RecommendationFields(props: RecommendationFieldsProps) {
  const { value, prescribers, problems, onChange, onLeave, field, lockedReason, isFirst } = props
  const isLocked = lockedReason !== null
  const snippets = useSnippets('letter')
  return (
    <div className={classes.pair}>
      <Select
        label="To"
        placeholder={
          prescribers.length === 0 ? 'No prescriber in the chart' : 'Choose the prescriber'
        }
        searchable
        openOnFocus={false}
        data={prescribers.map((one) => ({ value: one.id, label: one.name }))}
        value={value.prescriberId}
        error={problems.prescriberId}
        allowDeselect={false}
        disabled={isLocked}
        onChange={(prescriberId) => onChange({ ...value, prescriberId })}
        onBlur={onLeave}
        data-field={`${field}:prescriber`}
        data-autofocus={isFirst || undefined}
      />
      <Select
        label="How soon"
        data={[...urgencies]}
        value={value.urgency}
        allowDeselect={false}
        disabled={isLocked}
        onChange={(text) => {
          const chosen = urgencies.find((one) => one.value === text)
          if (chosen !== undefined) onChange({ ...value, urgency: chosen.value })
        }}
        onBlur={onLeave}
        data-field={`${field}:urgency`}
      />
      {sentences.map(({ name, label, isWide }) => (
        <Textarea
          key={name}
          className={isWide ? classes.wide : undefined}
          label={label}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={600}
          readOnly={isLocked}
          value={value[name]}
          error={problems[name]}
          onChange={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
          onKeyDown={(event) => snippets(event, (text) => onChange({ ...value, [name]: text }))}
          onBlur={onLeave}
          data-field={`${field}:${name}`}
        />
      ))}
    </div>
  )
}
