// One patient measure by measure: in it or not, what can still be done, and the days of the chosen class.

import { Table, Text } from '@mantine/core'
import type {
  ClassFill,
  PatientMeasure,
  PatientStars,
} from '../../../src-main/contract/star-panel.ts'
import { formatCount, formatDay } from '../../format.ts'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import { AdherenceStrip } from '../review/adherence/adherence-strip.tsx'
import classes from './adherence.module.css'
import { stateLooks, stateWords, timeLeft } from './star-words.ts'

interface Props {
  readonly stars: PatientStars
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** The list of measures. */
export function PatientMeasures({ stars, chosen, onChoose }: Props) {
  return (
    <Section title={`Star measures of ${stars.year}`} part="stars">
      <ul className={lines.list}>
        {stars.measures.map((one) => (
          <li
            key={one.id}
            className={`${lines.item} ${one.id === chosen ? (classes.chosen ?? '') : ''}`}
          >
            <span className={lines.grow}>
              <RowButton rowId={one.id} onChosen={onChoose} onOpen={() => onChoose(one.id)}>
                {one.title}
              </RowButton>
              <span className={classes.sub}>{wordsOf(one)}</span>
            </span>
            <span className={stateLooks[one.state]}>{stateWords[one.state]}</span>
          </li>
        ))}
      </ul>
      <div className={lines.note}>
        {stars.label}
        {stars.year === stars.rulesYear ? '' : `; worked out by the rules of ${stars.rulesYear}`}.
      </div>
    </Section>
  )
}

function wordsOf(one: PatientMeasure): string {
  return [
    one.because,
    timeLeft({ ...one, measure: one.id }),
    one.missing.length === 0 ? '' : `missing: ${one.missing.join(', ')}`,
    one.unchecked.length === 0 ? '' : `not ruled out: ${one.unchecked.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** Days and fills of the class behind a measure; nothing for measures of another kind. */
export function ClassDays({ measure }: { readonly measure: PatientMeasure }) {
  const { strip, fills, title, because } = measure
  if (strip === null) return null
  return (
    <Section title={`${title}: days and fills`}>
      <div className={classes.strip}>
        <AdherenceStrip strip={strip} label={`${title}: ${because}`} />
      </div>
      <Table className={classes.table ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Filled</Table.Th>
            <Table.Th>Medicine</Table.Th>
            <Table.Th className={classes.number ?? ''}>Days</Table.Th>
            <Table.Th>Came</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {fills.map((fill) => (
            <Table.Tr key={`${fill.on} ${fill.text}`}>
              <Table.Td className="figures">{formatDay(fill.on)}</Table.Td>
              <Table.Td>{fill.text}</Table.Td>
              <Table.Td className={`${classes.number} figures`}>{fill.daysSupply}</Table.Td>
              <Table.Td>
                <Came fill={fill} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}

function Came({ fill: { on, usedFrom, daysLate } }: { readonly fill: ClassFill }) {
  const moved = usedFrom === on ? '' : `, used from ${formatDay(usedFrom)}`
  if (daysLate === null) return <>first of the year{moved}</>
  if (daysLate > 0)
    return (
      <Text span size="sm" c="var(--pestle-danger)">
        {formatCount(daysLate, 'day')} late{moved}
      </Text>
    )
  if (daysLate === 0) return <>on time{moved}</>
  return (
    <>
      {formatCount(-daysLate, 'day')} early{moved}
    </>
  )
}
