// The refrigerator: every lot with its expiry and what should be left of it.

import { Table, Text } from '@mantine/core'
import type { LotView } from '../../../src-main/contract/vaccine-store.ts'
import { formatDay } from '../../format.ts'
import { fundingWords } from '../../forms/vaccines/vaccine-options.ts'
import type { Action } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import uiClasses from '../../ui/ui.module.css'
import classes from './vaccines.module.css'

interface Props {
  readonly lots: readonly LotView[]
  readonly actions: readonly Action[]
  readonly onMark: (lotId: string) => void
  readonly onOpen: (lot: LotView) => void
}

/** The part. */
export function LotsPart({ lots, actions, onMark, onOpen }: Props) {
  return (
    <Section
      title="Lots"
      count={lots.length}
      actions={actions.map((one) => (
        <ActionButton
          key={one.id}
          variant="subtle"
          keys={one.keys}
          disabledReason={one.disabledReason ?? null}
          onClick={one.run}
        >
          {one.label}
        </ActionButton>
      ))}
    >
      {lots.length === 0 ? (
        <div className={`${lines.note} ${classes.quiet}`}>
          None yet. Take a lot in with N; a dose that is given takes its lot in by itself.
        </div>
      ) : (
        <Table.ScrollContainer minWidth={520}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Lot</Table.Th>
                <Table.Th>Vaccine</Table.Th>
                <Table.Th>Good until</Table.Th>
                <Table.Th ta="right">Left</Table.Th>
                <Table.Th>Came, given, other</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lots.map((lot) => (
                <Table.Tr key={lot.id}>
                  <Table.Td>
                    <RowButton rowId={lot.id} onChosen={onMark} onOpen={() => onOpen(lot)}>
                      <strong className="figures">{lot.lot}</strong>
                    </RowButton>
                  </Table.Td>
                  <Table.Td>
                    {lot.tradeName ?? lot.vaccine ?? 'not on file'}
                    {lot.tradeName !== null && lot.vaccine !== null && (
                      <span className={classes.sub}>{lot.vaccine}</span>
                    )}
                    {lot.funding !== null && (
                      <span className={classes.sub}>{fundingWords[lot.funding]}</span>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <Expiry lot={lot} />
                  </Table.Td>
                  <Table.Td ta="right" className="figures" fw={600}>
                    {lot.left}
                  </Table.Td>
                  <Table.Td className="figures">
                    <Text size="xs" c="dimmed" span>
                      {lot.received} − {lot.given} {lot.other < 0 ? '−' : '+'} {Math.abs(lot.other)}
                    </Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  )
}

function Expiry({ lot }: { readonly lot: LotView }) {
  if (lot.recalledOn !== null)
    return (
      <span className={`${uiClasses.badge} ${uiClasses.danger}`} title={lot.recallNote ?? ''}>
        recalled {formatDay(lot.recalledOn)}
      </span>
    )
  if (lot.expires === null) return <span className={classes.quiet}>not on file</span>
  return lot.isExpired ? (
    <span className={`${uiClasses.badge} ${uiClasses.danger}`}>
      expired {formatDay(lot.expires)}
    </span>
  ) : (
    <span className="figures">{formatDay(lot.expires)}</span>
  )
}
