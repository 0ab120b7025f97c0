// The open risk score of the regimen: every point with the fact behind it, and what could not be counted.

import { Stack, Table, Text } from '@mantine/core'
import type { RegimenComplexity, RegimenRisk } from '../../../src-main/contract/reviews.ts'
import { missingWords } from '../../../src-main/contract/vocabulary.ts'
import { SidePanel } from '../../ui/side-panel.tsx'
import layout from './review.module.css'

/** "Regimen risk: at least 6 of 18, raised". */
export function riskWords(risk: RegimenRisk, isShort = false): string {
  const points = `${risk.isAtLeast ? 'at least ' : ''}${risk.points} of ${risk.most}`
  return isShort ? points : `${points}, ${risk.band}`
}

/** The drawer. */
export function RiskPanel({
  risk,
  complexity,
  onClose,
}: {
  readonly risk: RegimenRisk
  readonly complexity: RegimenComplexity | null
  readonly onClose: () => void
}) {
  return (
    <SidePanel title={`Regimen risk: ${riskWords(risk)}`} onClose={onClose}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          For sorting work. Each point has a reason and a source, but the weights are Pestle’s own
          and nobody has tested their sum. It is not a diagnosis.
        </Text>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>What counts</Table.Th>
              <Table.Th>Seen</Table.Th>
              <Table.Th ta="right">Points</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {risk.lines.map((line) => (
              <Table.Tr key={line.title} style={{ verticalAlign: 'top' }}>
                <Table.Td>
                  <Text size="sm" fw={600}>
                    {line.title}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {line.because}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {line.citation}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Text size="sm" className="figures">
                    {line.seen ?? 'cannot tell'}
                  </Text>
                  {line.from.length > 0 && (
                    <Text size="xs" c="dimmed">
                      {line.from.join(', ')}
                    </Text>
                  )}
                  {line.missing.length > 0 && (
                    <Text size="xs" c="var(--pestle-warn)">
                      {line.missing.map(missingWords).join(', ')}
                      {line.points === null ? '' : ' for some: it may be more'}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td ta="right" className="figures">
                  {line.points === null ? (
                    <span className={layout.dim}>–</span>
                  ) : (
                    `${line.points} of ${line.most}`
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {complexity !== null && <Complexity complexity={complexity} />}
      </Stack>
    </SidePanel>
  )
}

/** The complexity index in one line; it has no limit, so nothing is called high. */
function Complexity({ complexity }: { readonly complexity: RegimenComplexity }) {
  const { total, forms, frequencies, directions, unknown } = complexity
  return (
    <section aria-label="Complexity of the regimen">
      <Text size="sm" fw={600}>
        Complexity (MRCI): {unknown.length > 0 ? 'at least ' : ''}
        {total}
      </Text>
      <Text size="xs" c="dimmed">
        Dose forms {forms}, how often {frequencies}, further directions {directions}. George J, Phun
        YT, Bailey MJ, et al. Ann Pharmacother 2004;38(9):1369-1376. There is no published limit.
      </Text>
      {unknown.length > 0 && (
        <Text size="xs" c="var(--pestle-warn)">
          Not known in full for {unknown.map((one) => one.name).join(', ')}.
        </Text>
      )}
    </section>
  )
}
