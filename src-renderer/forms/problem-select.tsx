// Which problem of the review a line of the plan belongs to; it may belong to none.

import { Select } from '@mantine/core'
import type { Problem } from '../../src-main/contract/vocabulary.ts'

interface ProblemSelectProps {
  readonly problems: readonly Problem[]
  readonly value: string | null
  readonly onChange: (problemId: string | null) => void
}

/** Hidden while the review has no problem. */
export function ProblemSelect({ problems, value, onChange }: ProblemSelectProps) {
  if (problems.length === 0) return null
  return (
    <Select
      label="Answers this problem"
      placeholder="None of them"
      clearable
      data={problems.map((one) => ({ value: one.id, label: one.title }))}
      value={value}
      onChange={onChange}
    />
  )
}
