// What is due by the schedule: each group with its state; the marked one with reasons, days and what is not on record.

import { List, Text, UnstyledButton } from '@mantine/core'
import type { VaccineDue, VaccineVisitView } from '../../../src-main/contract/immunizations.ts'
import { factNames } from '../../../src-main/contract/vocabulary.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import { dayWords, inOrder, isForToday, stateClass, stateWords } from './vaccine-words.ts'
import classes from './vaccines.module.css'

interface Props {
  readonly view: VaccineVisitView
  /** Name of the marked group. */
  readonly marked: string | null
  readonly onMark: (group: string) => void
  /** Enter on a group. */
  readonly onOpen: () => void
  readonly isWhole: boolean
  readonly onWhole: () => void
}

/** The part. */
export function ForecastPart({ view, marked, onMark, onOpen, isWhole, onWhole }: Props) {
  const { forecast } = view
  if (forecast.kind === 'cannot-tell')
    return (
      <Section title="What is due">
        <div className={lines.note}>
          Cannot tell what is due: {forecast.missing.map((fact) => factNames[fact]).join(', ')} not
          on record.
        </div>
      </Section>
    )
  const all = inOrder(forecast.groups)
  const today = all.filter(isForToday)
  const shown = isWhole ? all : today
  const rest = all.length - today.length
  return (
    <Section title="What is due" count={today.length}>
      {shown.length === 0 && (
        <div className={lines.note}>Nothing is due today by what is on record.</div>
      )}
      <ul className={lines.list}>
        {shown.map((one) => (
          <li key={one.group} className={`${lines.item} ${classes.group}`}>
            <RowButton rowId={one.group} onChosen={onMark} onOpen={onOpen}>
              <span className={classes.groupLine}>
                <strong>{one.group}</strong>
                {one.doseNumber !== null && (
                  <span className={classes.quiet}>dose {one.doseNumber}</span>
                )}
                <span className={stateClass(one.state)}>{stateWords[one.state]}</span>
              </span>
            </RowButton>
            {marked === one.group && <Why due={one} />}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <UnstyledButton className={classes.more} aria-expanded={isWhole} onClick={onWhole}>
          {isWhole ? 'Only what is for today' : `${rest} more: later, or nothing due`}{' '}
          <KeyHint keys="F" />
        </UnstyledButton>
      )}
      {forecast.cannotTell.length > 0 && (
        <div className={classes.unknowns}>
          {forecast.cannotTell.map((one) => (
            <Text key={one} size="xs">
              {one}
            </Text>
          ))}
        </div>
      )}
      <Text size="xs" c="dimmed" className={classes.source}>
        {forecast.citation}
      </Text>
    </Section>
  )
}

/** A list of this length is said in one line; the rest is counted. */
const mostListed = 4

function Why({ due }: { readonly due: VaccineDue }) {
  const days = dayWords(due)
  return (
    <div className={classes.why}>
      {due.unknown !== null && <Text size="sm">{due.unknown}</Text>}
      <List size="sm" spacing={1}>
        {due.reasons.map((one) => (
          <List.Item key={one}>{one}</List.Item>
        ))}
      </List>
      {days !== '' && (
        <Text size="sm" className="figures">
          {days}
        </Text>
      )}
      {due.vaccines.length > 0 && (
        <Text size="xs" c="dimmed">
          Fits: {due.vaccines.map(({ cvx, name }) => `${name} (CVX ${cvx})`).join(', ')}
        </Text>
      )}
      <Coded title="Not on record, would ask for more" list={due.notOnRecord} />
      <Coded title="To ask before a dose" list={due.toAsk} />
      {due.guidance.map((one) => (
        <Text key={one} size="xs" c="dimmed">
          {one}
        </Text>
      ))}
    </div>
  )
}

function Coded({
  title,
  list,
}: {
  readonly title: string
  readonly list: readonly { readonly title: string }[]
}) {
  if (list.length === 0) return null
  const rest = list.length - mostListed
  return (
    <Text size="xs" c="dimmed" title={list.map((one) => one.title).join('; ')}>
      {title}:{' '}
      {list
        .slice(0, mostListed)
        .map((one) => one.title)
        .join('; ')}
      {rest > 0 && ` and ${rest} more`}
    </Text>
  )
}
