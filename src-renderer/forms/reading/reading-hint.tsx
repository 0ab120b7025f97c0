// While words for a patient are typed: their reading grade, the words that cost most, and plainer ones to pick.

import { Button, Group, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRead } from '../../client.ts'
import classes from './reading.module.css'
import { ReadingLine } from './reading-line.tsx'

/** How long typing rests before the grade is reckoned. */
const REST_MS = 250
const mostShown = 4

interface Props {
  readonly text: string
  /** The writer picked `plain` for every `hard`. */
  readonly onReplace: (hard: string, plain: string) => void
}

/** Nothing while there is too little text to tell. */
export function ReadingHint({ text, onReplace }: Props) {
  const [asked] = useDebouncedValue(text.trim(), REST_MS)
  const read = useRead(
    'documents.readingGrade',
    { text: asked.slice(0, 5000) },
    { isWanted: asked !== '', keepsFormer: true },
  )
  if (asked === '' || read.data === undefined) return null
  const withPlainer = read.data.costly.filter((one) => one.plainer.length > 0).slice(0, mostShown)
  const others = read.data.costly.filter((one) => one.plainer.length === 0).slice(0, mostShown)
  return (
    <div aria-live="polite">
      <ReadingLine reading={read.data} />
      {/* One stop of Tab for each word, like the rows of a list. */}
      <Group component="ul" gap={6} className={classes.words}>
        {withPlainer.flatMap(({ word, plainer }) =>
          plainer.map((plain) => (
            <li key={`${word}:${plain}`}>
              <Button size="compact-xs" variant="default" onClick={() => onReplace(word, plain)}>
                {word} → {plain}
              </Button>
            </li>
          )),
        )}
      </Group>
      {others.length > 0 && (
        <Text size="xs" c="dimmed">
          Long words: {others.map((one) => one.word).join(', ')}
        </Text>
      )}
    </div>
  )
}
