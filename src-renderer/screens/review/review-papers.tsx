// The papers of a review as a list: ↑↓ shows one, one key issues and prints it, another saves it as a file.

import { Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { IconFileText, IconMail, IconPrinter } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { PaperGroup } from '../../../src-main/contract/documents.ts'
import { notifyDone, useCommand } from '../../client.ts'
import { formatCount, formatInstant } from '../../format.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { useListFocus } from '../../ui/list-focus.ts'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import classes from './papers.module.css'
import layout from './review.module.css'
import { useReviewWork } from './review-work.tsx'
import type { Paper, Papers } from './use-papers.ts'

interface ReviewPapersProps {
  readonly papers: Papers
  readonly index: number
  readonly onIndex: (index: number) => void
}

const groupTitles: Readonly<Record<Exclude<PaperGroup, 'main'>, string>> = {
  'packet-part': 'Parts of the packet, alone',
  patient: 'More for the patient',
  prescriber: 'More for prescribers',
  office: 'For the file',
}

function notIssued({ missing }: Paper): string {
  const [first, ...more] = missing
  if (first === undefined) return 'not issued'
  return `lacks ${first.what}${more.length === 0 ? '' : ` and ${more.length} more`}`
}

/** Why this paper cannot be printed; null when it can. One that is kept already always can. */
function whyNot(paper: Paper | null, isSigned: boolean): string | null {
  if (paper === null) return 'There is no paper to print'
  if (paper.issued !== null) return null
  if (paper.needsSignature && !isSigned)
    return 'Sign the review first: only a signed paper is printed'
  if (paper.missing.length > 0)
    return `Still missing: ${paper.missing.map((one) => one.what).join('; ')}`
  return null
}

/** Issuing keeps the paper; printing it again prints the kept one. */
export function ReviewPapers({ papers, index, onIndex }: ReviewPapersProps) {
  const { review } = useReviewWork()
  const issue = useCommand('documents.issue')
  const print = useCommand('documents.print')
  const save = useCommand('documents.save')
  const { getItemProps } = useRovingIndex({
    total: papers.list.length,
    orientation: 'vertical',
    loop: false,
    focusedIndex: index,
    onFocusChange: onIndex,
  })
  const current = papers.list[index] ?? null
  const isBusy = issue.isPending || print.isPending || save.isPending
  const reason = isBusy ? 'One moment' : whyNot(current, review.signature !== null)

  /** The kept paper; issues it first when there is none. */
  async function kept(paper: Paper): Promise<string> {
    if (paper.issued !== null) return paper.issued.id
    const { template, prescriberId, look } = paper
    const made = await issue.mutateAsync({
      reviewId: review.id,
      template,
      prescriberId,
      ...look,
    })
    return made.id
  }

  async function printCurrent() {
    if (current === null || reason !== null) return
    const documentId = await kept(current)
    const { message } = await print.mutateAsync({ documentId })
    notifyDone(message)
    const next = papers.list.findIndex((one, place) => place > index && one.issued === null)
    if (next > 0 && papers.list[next]?.group === 'main') onIndex(next)
  }

  async function saveCurrent() {
    if (current === null || reason !== null) return
    const documentId = await kept(current)
    const { path } = await save.mutateAsync({ documentId })
    if (path !== null) notifyDone(`Saved as ${path}`)
  }

  // A failure is shown in a corner by the command itself, and the paper stays marked.
  const run = (work: () => Promise<void>) => () => void work().catch(() => undefined)
  const printLabel = current?.issued == null ? 'Issue and print' : 'Print again'
  useActions('Papers', [
    {
      id: 'paper-print',
      label: `Print: ${printLabel.toLowerCase()} the marked paper`,
      keys: 'F9',
      run: run(printCurrent),
      disabledReason: reason,
    },
    {
      id: 'paper-save',
      label: 'Save the marked paper as a file',
      keys: 'S',
      run: run(saveCurrent),
      disabledReason: reason,
    },
  ])

  const box = useRef<HTMLUListElement>(null)
  const order = papers.list.map((one) => one.key).join(' ')
  useListFocus(box, `${order} ${review.signature === null}`)
  // After printing, the next paper is marked: the arrow keys go on from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another paper is marked
  useEffect(() => {
    if (box.current?.contains(document.activeElement) !== true) return
    box.current.querySelector<HTMLElement>('[data-current]')?.focus()
  }, [index])

  return (
    <section className={layout.block} aria-label="Papers">
      <Title order={2} mb={6}>
        Papers
      </Title>
      {papers.error !== null && <ErrorPanel error={papers.error} />}
      {papers.isLoading && <LoadingRows rows={3} />}
      <ul ref={box} className={layout.plainList}>
        {papers.list.map((paper, place) => (
          <li key={paper.key}>
            {paper.group !== 'main' && paper.group !== papers.list[place - 1]?.group && (
              <Text size="xs" c="dimmed" className={classes.partsTitle}>
                {groupTitles[paper.group]}
              </Text>
            )}
            <UnstyledButton
              {...getItemProps({ index: place })}
              className={classes.paper}
              data-current={place === index || undefined}
              aria-current={place === index || undefined}
              data-field={`paper:${paper.key}`}
              onFocus={() => onIndex(place)}
            >
              {paper.prescriberId === null ? (
                <IconFileText size="1.1em" aria-hidden />
              ) : (
                <IconMail size="1.1em" aria-hidden />
              )}
              <span className={classes.paperWords}>
                <span>
                  {paper.title}
                  {paper.prescriberName !== null && ` to ${paper.prescriberName}`}
                </span>
                <Text size="xs" c="dimmed" component="span">
                  {paper.issued === null
                    ? notIssued(paper)
                    : `issued ${formatInstant(paper.issued.issuedAt)} · ${formatCount(paper.issued.pages, 'page')}`}
                </Text>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <Stack gap={6} mt="xs">
        <ActionButton
          keys="F9"
          leftSection={<IconPrinter size="1.1em" aria-hidden />}
          disabledReason={reason}
          onClick={run(printCurrent)}
        >
          {printLabel}
        </ActionButton>
        <ActionButton variant="default" keys="S" disabledReason={reason} onClick={run(saveCurrent)}>
          Save as
        </ActionButton>
      </Stack>
    </section>
  )
}
