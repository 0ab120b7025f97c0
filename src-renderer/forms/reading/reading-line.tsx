// One line with the reading grade of a text for patients and what it aims at.

import { Text } from '@mantine/core'
import { IconCheck, IconQuestionMark } from '@tabler/icons-react'
import { type ReadingGrade, targetGrade } from '../../../src-main/contract/documents.ts'

/** Nothing where no grade can be told. */
export function ReadingLine({ reading }: { readonly reading: ReadingGrade | null }) {
  if (reading === null || reading.grade === null) return null
  const isPlain = reading.grade <= targetGrade
  const smog =
    reading.smog === null
      ? ''
      : `, SMOG ${reading.smog.toFixed(1)}${reading.isSmogEstimate ? ' (estimate: fewer than 30 sentences)' : ''}`
  return (
    <Text size="xs" px={4} py={2} {...(isPlain ? { c: 'dimmed' } : { c: 'var(--pestle-warn)' })}>
      {isPlain ? <IconCheck size="1em" aria-hidden /> : <IconQuestionMark size="1em" aria-hidden />}{' '}
      Reading grade {reading.grade.toFixed(1)}
      {isPlain ? `, at most ${targetGrade} as aimed` : `: aim at ${targetGrade} or less`}
      {smog}
    </Text>
  )
}
