// Everybody of the anticoagulation clinic: who is due, and time in range of patients, prescribers and the store.

import { Box, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { ClinicRow } from '../../../src-main/contract/anticoagulation.ts'
import type { PatientHit } from '../../../src-main/contract/patients.ts'
import { notifyFailure, useRead } from '../../client.ts'
import { findHit } from '../../find-hit.ts'
import { formatCount, formatDay } from '../../format.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import { Section } from '../../ui/section.tsx'
import looks from '../../ui/ui.module.css'
import { ConfirmIdentity } from '../patients/confirm-identity.tsx'
import classes from './anticoagulation.module.css'

const percent = (value: number | null) => (value === null ? '' : `${value} %`)

/** The screen under Alt+U. */
export function ClinicScreen() {
  const go = useGo()
  const read = useRead('anticoagulation.clinic', {})
  const [hit, setHit] = useState<PatientHit | null>(null)
  const list = read.data
  const open = (row: ClinicRow) => {
    // A chart opens with two identifiers, wherever the way to it begins.
    findHit(row.patientName, row.patientId).then(setHit, notifyFailure)
  }
  return (
    <>
      <PageHeader
        title="Anticoagulation clinic"
        about={
          list &&
          `${formatCount(list.rows.length, 'patient')}${list.percent === null ? '' : ` · ${list.percent} % of all days in range`}`
        }
      />
      {read.isPending && <LoadingRows rows={10} />}
      {read.isError && (
        <Box p="lg">
          <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
        </Box>
      )}
      {list?.rows.length === 0 && (
        <EmptyState title="Nobody is enrolled">
          Enrol a patient with Alt K, then N, in the chart.
        </EmptyState>
      )}
      {list !== undefined && list.rows.length > 0 && (
        <div className={classes.columns} data-tight>
          <div className={classes.column}>
            <Section title="Patients" count={list.rows.length}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Patient</Table.Th>
                    <Table.Th>Next</Table.Th>
                    <Table.Th>Last INR</Table.Th>
                    <Table.Th>Days in range</Table.Th>
                    <Table.Th>INRs in range</Table.Th>
                    <Table.Th>Prescriber</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {list.rows.map((row) => (
                    <Table.Tr key={row.patientId}>
                      <Table.Td>
                        <RowButton
                          rowId={row.patientId}
                          onChosen={() => undefined}
                          onOpen={() => open(row)}
                        >
                          {row.patientName}
                          {row.kind === 'doac' ? ' (DOAC)' : ''}
                        </RowButton>
                      </Table.Td>
                      <Table.Td>
                        {row.isOverdue ? (
                          <span className={`${looks.badge} ${looks.warn}`}>
                            Overdue since {formatDay(row.nextTestOn)}
                          </span>
                        ) : (
                          formatDay(row.nextTestOn)
                        )}
                      </Table.Td>
                      <Table.Td className="figures">
                        {row.lastInr === null
                          ? ''
                          : `${row.lastInr.value} on ${formatDay(row.lastInr.on)}`}
                      </Table.Td>
                      <Table.Td className="figures">{percent(row.percent)}</Table.Td>
                      <Table.Td className="figures">{percent(row.fractionPercent)}</Table.Td>
                      <Table.Td>{row.prescriberName ?? 'not named'}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Section>
            <Section title="By prescriber" count={list.prescribers.length}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Prescriber</Table.Th>
                    <Table.Th>Patients with a time in range</Table.Th>
                    <Table.Th>Days in range</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {list.prescribers.map((one) => (
                    <Table.Tr key={one.name}>
                      <Table.Td>{one.name}</Table.Td>
                      <Table.Td className="figures">{one.patients}</Table.Td>
                      <Table.Td className="figures">{percent(one.percent)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Section>
            <Text size="xs" c="dimmed">
              Rosendaal linear interpolation; intervals of more than 56 days are left out. Days of
              all patients are counted together.
            </Text>
          </div>
        </div>
      )}
      {hit !== null && (
        <ConfirmIdentity
          hit={hit}
          confirmed={[]}
          onClose={() => setHit(null)}
          onOpened={() => go(paths.anticoagulation(hit.id))}
        />
      )}
    </>
  )
}
