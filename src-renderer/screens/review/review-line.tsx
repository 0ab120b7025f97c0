// The cells of one line of the medication list: what, how, last fill, source, answer.

import { Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MedicationView } from '../../../src-main/contract/chart-views.ts'
import { formatDay, formatDirections } from '../../format.ts'
import uiClasses from '../../ui/ui.module.css'
import { PreparedMark } from './lane/prepared-mark.tsx'
import classes from './lines.module.css'
import layout from './review.module.css'

/** Stable name of the field of one line. */
export function lineField(medicationId: string): string {
  return `line:${medicationId}`
}

const kindWords = {
  prescription: null,
  otc: 'OTC',
  herbal: 'herbal',
  supplement: 'supplement',
} as const

const sourceWords: Readonly<Record<string, string>> = {
  dispensing: 'pharmacy',
  patient: 'patient',
  bottle: 'bottle',
  prescriber: 'prescriber',
  discharge: 'hospital',
  fhir: 'health record',
}

interface LineCellsProps {
  readonly number: number
  readonly medication: MedicationView
  /** What was decided and answered. */
  readonly answer: ReactNode
}

/** All cells of one row. */
export function LineCells({ number, medication, answer }: LineCellsProps) {
  const kind = kindWords[medication.kind]
  const source = sourceWords[medication.source] ?? medication.source
  return (
    <>
      <Table.Td className={`figures ${layout.dim}`}>{number}</Table.Td>
      <Table.Td>
        <span className={classes.drug}>{medication.text}</span>
        {kind !== null && <span className={`${uiClasses.badge} ${uiClasses.plain}`}>{kind}</span>}
        {medication.isHalfKnown && (
          <span className={`${uiClasses.badge} ${uiClasses.warn}`}>half-known</span>
        )}
        {medication.prescriberName !== null && (
          <Text size="xs" c="dimmed">
            {medication.prescriberName}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {formatDirections(medication.directions) ?? (
          <span className={layout.dim}>not recorded</span>
        )}
        {medication.patientWording !== null && (
          <Text size="xs" c="dimmed">
            Patient: “{medication.patientWording}”
          </Text>
        )}
      </Table.Td>
      <Table.Td className="figures">
        <LastFill medication={medication} />
        <Text size="xs" c="dimmed" component="span" className={classes.sourceBelow}>
          {source}
        </Text>
      </Table.Td>
      <Table.Td className={classes.source}>{source}</Table.Td>
      <Table.Td>
        {answer} <PreparedMark subject={medication.id} />
      </Table.Td>
    </>
  )
}

function LastFill({ medication }: { readonly medication: MedicationView }) {
  const fill = medication.lastFill
  const endedOn = medication.supplyEndedOn
  if (fill === null) return <span className={layout.dim}>no fill</span>
  return (
    <>
      {formatDay(fill.date)}
      {fill.daysSupply !== null && (
        <Text size="xs" c="dimmed" component="span" className={classes.supply}>
          for {fill.daysSupply} days{endedOn !== null && `; supply ended ${formatDay(endedOn)}`}
        </Text>
      )}
    </>
  )
}
