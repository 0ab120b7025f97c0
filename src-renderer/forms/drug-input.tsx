// A field for a drug line with the catalogue behind it: candidates as one types, and whether the line is certain.
// What is typed stays as it is: a half-known drug is a drug too.

import { Autocomplete, type AutocompleteProps, Group, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCheck, IconQuestionMark } from '@tabler/icons-react'
import type { OutputOf } from '../../src-main/contract/client.ts'
import { useRead } from '../client.ts'

type Candidate = OutputOf<'knowledge.findDrug'>['candidates'][number]

/** How long typing rests before the catalogue is asked. */
const REST_MS = 60
const LEAST_LETTERS = 2
/** As many as fit without scrolling. */
const SHOWN = 6

type Props = Omit<AutocompleteProps, 'data' | 'filter' | 'renderOption'>

/** The field. Arrow keys and Enter take a candidate; Escape keeps what is typed. */
export function DrugInput({ value = '', ...rest }: Props) {
  const typed = value.trim()
  const [asked] = useDebouncedValue(typed, REST_MS)
  const isWanted = asked.length >= LEAST_LETTERS
  const read = useRead(
    'knowledge.findDrug',
    { text: asked, limit: SHOWN },
    { isWanted, keepsFormer: true },
  )
  const candidates = isWanted ? (read.data?.candidates ?? []) : []
  const byName = new Map(candidates.map((one) => [readableUnits(one.name), one]))
  return (
    <>
      <Autocomplete
        {...rest}
        value={value}
        data={[...byName.keys()]}
        // The order is that of the catalogue; Mantine's own filter would drop misspellings.
        filter={({ options }) => options}
        // An open list would take the Escape that leaves the dialog.
        openOnFocus={false}
        maxDropdownHeight={420}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        renderOption={({ option }) => <Option candidate={byName.get(option.value)} />}
      />
      {isWanted && read.data !== undefined && <Certainty isCertain={read.data.certain} />}
    </>
  )
}

/** RxNorm shouts its units and forms: `50 MG Extended Release Oral Tablet`. Only the case changes. */
function readableUnits(name: string): string {
  return name
    .replaceAll(/\b(MG|MCG|MEQ|HR|ACTUAT|UNT)\b/g, (unit) => unit.toLowerCase())
    .replaceAll(/\bML\b/g, 'mL')
    .replaceAll(
      /\b(Extended|Delayed|Release|Oral|Tablet|Capsule|Solution|Suspension|Topical|Cream|Ointment|Injection|Injectable|Disintegrating|Chewable)\b/g,
      (word) => word.toLowerCase(),
    )
}

function Option({ candidate }: { readonly candidate: Candidate | undefined }) {
  if (candidate === undefined) return null
  const { name, ingredients, kind } = candidate
  const names = ingredients.map((one) => one.name).join(' + ')
  return (
    <div>
      <Text size="sm">{readableUnits(name)}</Text>
      {kind !== 'ingredient' && (
        <Text size="xs" c="dimmed">
          {names}
        </Text>
      )}
    </div>
  )
}

/** Says at once whether the rules will know this drug. */
function Certainty({ isCertain }: { readonly isCertain: boolean }) {
  return (
    <Group gap={6} wrap="nowrap" mt={-6} aria-live="polite">
      {isCertain ? (
        <IconCheck size="1em" aria-hidden />
      ) : (
        <IconQuestionMark size="1em" aria-hidden />
      )}
      <Text size="xs" c={isCertain ? 'dimmed' : 'var(--pestle-warn)'}>
        {isCertain
          ? 'Known: the rules look at it.'
          : 'Not certain: choose one from the list, or keep it as half-known. The rules say nothing about it until then.'}
      </Text>
    </Group>
  )
}
