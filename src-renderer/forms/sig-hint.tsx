// What the directions say in plain words, while they are typed; what is not understood is named and never guessed.

import { Group, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCheck, IconQuestionMark } from '@tabler/icons-react'
import { useRead } from '../client.ts'
import { ActionButton } from '../ui/action-button.tsx'

/** How long typing rests before the directions are read. */
const REST_MS = 80

interface Props {
  readonly directions: string
  /** The drug line: its form says what "1 bid" counts. */
  readonly drug: string
  readonly keys: string
  /** Takes the plain words over as the patient's. */
  readonly onUse: (plain: string) => void
}

/** Nothing while there are no directions. */
export function SigHint({ directions, drug, keys, onUse }: Props) {
  const [asked] = useDebouncedValue(directions.trim(), REST_MS)
  const read = useRead(
    'knowledge.expandSig',
    { directions: asked, drug },
    { isWanted: asked !== '', keepsFormer: true },
  )
  if (asked === '' || read.data === undefined) return null
  const { plain, understood, notUnderstood } = read.data
  return (
    <Group gap={8} wrap="nowrap" align="center" aria-live="polite">
      {understood ? (
        <IconCheck size="1em" aria-hidden />
      ) : (
        <IconQuestionMark size="1em" aria-hidden />
      )}
      <Text size="sm" style={{ flex: 1 }} {...(understood ? {} : { c: 'var(--pestle-warn)' })}>
        {understood && plain !== null
          ? plain
          : `Not understood, so it stays as written: ${notUnderstood.map((one) => `“${one}”`).join(', ') || 'no plain words for it'}`}
      </Text>
      {understood && plain !== null && (
        <ActionButton
          variant="default"
          size="compact-sm"
          keys={keys}
          disabledReason={null}
          onClick={() => onUse(plain)}
        >
          Use for the patient
        </ActionButton>
      )}
    </Group>
  )
}
