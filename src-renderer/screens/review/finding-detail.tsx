// One finding in full: the facts with their dates, the rule and its source, what to do, and the decision.

import { Group, Stack, Table, Text, Title } from '@mantine/core'
import type { FindingView } from '../../../src-main/contract/reviews.ts'
import { type Concern, inAskedOrder, missingWords } from '../../../src-main/contract/vocabulary.ts'
import { formatCode, formatDay, formatRole } from '../../format.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { lineTitle } from './finding-order.ts'
import classes from './findings.module.css'
import { MissingFacts } from './missing-facts.tsx'
import layout from './review.module.css'
import { FindingMark } from './severity-mark.tsx'

interface FindingDetailProps {
  readonly view: FindingView
  /** What else asks the same question; decided together. */
  readonly also: readonly FindingView[]
  /** Why each key cannot be used now; null when it can. */
  readonly reasons: {
    readonly accept: string | null
    readonly dismiss: string | null
    readonly undo: string | null
  }
  readonly onAccept: () => void
  readonly onDismiss: () => void
  readonly onUndo: () => void
}

/** The right-hand side of the step. */
export function FindingDetail(props: FindingDetailProps) {
  const { view, also, reasons, onAccept, onDismiss, onUndo } = props
  const { finding } = view
  return (
    <article className={classes.detail} aria-label="Finding">
      {/* Reached by Tab: at a large size it scrolls, and by keyboard too. */}
      <Stack gap="md" className={classes.detailBody} tabIndex={0}>
        <div>
          <Group gap="xs" mb={6}>
            <FindingMark view={view} />
            {finding.kind === 'concern' && (
              <Text size="sm" c="dimmed">
                {formatRole(finding.category.pqa)} · {formatCode(finding.category.dtp)}
              </Text>
            )}
          </Group>
          <Title order={2} className={classes.detailTitle}>
            {lineTitle(view)}
          </Title>
          {view.decision !== null && (
            <Text size="sm" mt={4}>
              {view.decision === 'accept'
                ? 'Accepted as a problem.'
                : `Dismissed: ${view.reason ?? ''}`}
            </Text>
          )}
        </div>
        {finding.kind === 'concern' ? (
          <ConcernBody concern={finding} />
        ) : (
          <>
            <MissingFacts
              questions={[view, ...also].flatMap((one) =>
                one.finding.kind === 'cannot-tell' ? [one.finding] : [],
              )}
            />
            <WaitingRules views={[view, ...also]} />
          </>
        )}
        {finding.kind === 'concern' && also.length > 0 && <AlsoFound also={also} />}
      </Stack>
      <Group gap="xs" className={classes.actions}>
        {view.decision === null ? (
          <>
            {finding.kind === 'concern' && (
              <ActionButton keys="Enter" disabledReason={reasons.accept} onClick={onAccept}>
                Accept as a problem
              </ActionButton>
            )}
            <ActionButton
              variant="default"
              keys="D"
              disabledReason={reasons.dismiss}
              onClick={onDismiss}
            >
              Dismiss
            </ActionButton>
          </>
        ) : (
          <ActionButton variant="default" keys="U" disabledReason={reasons.undo} onClick={onUndo}>
            Undo the decision
          </ActionButton>
        )}
      </Group>
    </article>
  )
}

/** What the rules that wait for the fact could not judge; some lack more than that. */
function WaitingRules({ views }: { readonly views: readonly FindingView[] }) {
  return (
    <section aria-label="What waits for it">
      <Title order={3} mb={4}>
        What waits for it
      </Title>
      <Stack gap="sm">
        {views.map(({ key, finding }) =>
          finding.kind !== 'cannot-tell' ? null : (
            <div key={key} className={classes.also}>
              <Text size="sm">{finding.about}</Text>
              {finding.missing.length > 1 && (
                <Text size="xs" c="dimmed">
                  {inAskedOrder(finding.missing).map(missingWords).join(' · ')}
                </Text>
              )}
            </div>
          ),
        )}
      </Stack>
    </section>
  )
}

/** The rest of the group: each with its own facts and source. */
function AlsoFound({ also }: { readonly also: readonly FindingView[] }) {
  return (
    <section aria-label="The same question, also asked by">
      <Title order={3} mb={4}>
        The same question, also asked by
      </Title>
      <Stack gap="sm">
        {also.map(({ key, finding }) => (
          <div key={key} className={classes.also}>
            {finding.kind === 'concern' && (
              <>
                <Text size="sm">{finding.text}</Text>
                <Text size="xs" c="dimmed">
                  {finding.evidence
                    .map((one) => [one.fact, one.value, one.unit].filter(Boolean).join(' '))
                    .join(' · ')}
                </Text>
                <Text size="xs" c="dimmed">
                  {finding.source.citation} Row {finding.row}.
                </Text>
              </>
            )}
          </div>
        ))}
      </Stack>
    </section>
  )
}

function ConcernBody({ concern }: { readonly concern: Concern }) {
  return (
    <>
      <section aria-label="What to do">
        <Title order={3}>What to do</Title>
        <Text>{concern.recommendation}</Text>
      </section>
      <section aria-label="Facts it rests on">
        <Title order={3} mb={4}>
          Facts it rests on
        </Title>
        {concern.evidence.length === 0 ? (
          <Text size="sm" c="dimmed">
            The list itself, as confirmed in this review.
          </Text>
        ) : (
          <Table withTableBorder className={classes.evidence}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Fact</Table.Th>
                <Table.Th>Value</Table.Th>
                <Table.Th w="9em">Date</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {concern.evidence.map((one) => (
                <Table.Tr key={`${one.fact}|${one.value}|${one.date ?? ''}`}>
                  <Table.Td>{one.fact}</Table.Td>
                  <Table.Td className="figures">
                    {one.value}
                    {one.unit !== null && <span className={layout.dim}> {one.unit}</span>}
                  </Table.Td>
                  <Table.Td className="figures">
                    {one.date === null ? (
                      <span className={layout.dim}>–</span>
                    ) : (
                      formatDay(one.date)
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </section>
      <section aria-label="Source">
        <Title order={3}>Source</Title>
        <Text size="sm" c="dimmed">
          {concern.source.citation}
        </Text>
        <Text size="xs" c="dimmed">
          Rule: {formatCode(concern.rule)} · row {concern.row}
        </Text>
      </section>
    </>
  )
}
