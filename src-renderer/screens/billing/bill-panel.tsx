// The papers of one claim: each with what it still lacks, seen before it is printed; the facts they ask for by one key.

import { Text, UnstyledButton } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import type { BillingView } from '../../../src-main/contract/billing.ts'
import type { OfferedPaper } from '../../../src-main/contract/documents.ts'
import { plainLook } from '../../../src-main/contract/look-words.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { BillingForm } from '../../forms/billing/billing-form.tsx'
import { ShiftForm } from '../../forms/billing/shift-form.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PdfView } from '../../ui/pdf/pdf-view.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import looks from '../../ui/ui.module.css'
import { Buttons } from '../claims/buttons.tsx'
import classes from '../claims/claims.module.css'

interface Props {
  readonly claimId: string
  readonly title: string
  readonly onClose: () => void
}

/** Why it cannot be printed; null when it can. */
function whyNot(paper: OfferedPaper | undefined): string | null {
  if (paper === undefined) return 'This claim has no paper'
  if (paper.missing.length === 0) return null
  return `Still missing: ${paper.missing.map((one) => one.what).join('; ')}`
}

/** The panel under B. */
export function BillPanel({ claimId, title, onClose }: Props) {
  const read = useRead('billing.read', { claimId })
  const billing = read.data
  const [index, setIndex] = useState(0)
  const [dialog, setDialog] = useState<'facts' | 'shift' | null>(null)
  const issue = useCommand('documents.issue')
  const print = useCommand('documents.print')
  const save = useCommand('documents.save')
  const papers = billing?.papers ?? []
  const current = papers[index]
  const isBusy = issue.isPending || print.isPending || save.isPending
  const waits = billing === undefined ? 'One moment' : null
  const reason = isBusy ? 'One moment' : (waits ?? whyNot(current))
  const { getItemProps } = useRovingIndex({
    total: papers.length,
    orientation: 'vertical',
    loop: false,
    focusedIndex: index,
    onFocusChange: setIndex,
  })
  const box = useRef<HTMLUListElement>(null)
  const hasPapers = papers.length > 0
  // The panel takes the focus before its papers are there.
  useEffect(() => {
    if (hasPapers) box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [hasPapers])
  /** The kept paper: the same facts give the same one. */
  async function kept(): Promise<string | null> {
    if (billing === undefined || current === undefined || reason !== null) return null
    const { template } = current
    const { reviewId } = billing
    return (await issue.mutateAsync({ reviewId, claimId, template, ...plainLook })).id
  }
  // A failure is shown in a corner by the command itself, and the paper stays marked.
  const withPaper = (work: (documentId: string) => Promise<void>) => () =>
    void kept()
      .then((id) => (id === null ? undefined : work(id)))
      .catch(() => undefined)
  const actions = [
    {
      id: 'bill-print',
      label: 'Print',
      keys: 'F9',
      disabledReason: reason,
      run: withPaper(async (documentId) =>
        notifyDone((await print.mutateAsync({ documentId })).message),
      ),
    },
    {
      id: 'bill-save',
      label: 'Save as',
      keys: 'S',
      disabledReason: reason,
      run: withPaper(async (documentId) => {
        const { path } = await save.mutateAsync({ documentId })
        if (path !== null) notifyDone(`Saved as ${path}`)
      }),
    },
    {
      id: 'bill-facts',
      label: 'Facts for bills',
      keys: 'F',
      disabledReason: waits,
      run: () => setDialog('facts'),
    },
    {
      id: 'bill-shift',
      label: 'Place on the form',
      keys: 'H',
      disabledReason: waits,
      run: () => setDialog('shift'),
    },
  ] as const
  return (
    <SidePanel title={`Bills: ${title}`} onClose={onClose} actions={actions}>
      <Buttons actions={actions} />
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {read.isPending && <LoadingRows rows={4} />}
      <ul ref={box} className={classes.lines} aria-label="Papers of this claim">
        {papers.map((paper, place) => (
          <li key={paper.template}>
            <UnstyledButton
              {...getItemProps({ index: place })}
              {...(place === 0 ? { 'data-autofocus': true } : {})}
              className={classes.line}
              data-current={place === index || undefined}
              aria-current={place === index || undefined}
              onFocus={() => setIndex(place)}
            >
              <span className={classes.words}>{paper.title}</span>
              <span
                className={`${looks.badge} ${paper.missing.length === 0 ? looks.good : looks.warn}`}
              >
                {paper.missing.length === 0 ? 'complete' : `${paper.missing.length} missing`}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {billing !== undefined && current !== undefined && (
        <Shown billing={billing} paper={current} />
      )}
      {billing !== undefined && dialog === 'facts' && (
        <BillingForm billing={billing} onClose={() => setDialog(null)} />
      )}
      {billing !== undefined && dialog === 'shift' && (
        <ShiftForm shift={billing.formShift} onClose={() => setDialog(null)} />
      )}
    </SidePanel>
  )
}

/** The pages, or what they wait for. */
function Shown({
  billing: { reviewId, claimId },
  paper,
}: {
  readonly billing: BillingView
  readonly paper: OfferedPaper
}) {
  if (paper.missing.length > 0)
    return (
      <section aria-label={`What ${paper.title} lacks`}>
        <ul>
          {paper.missing.map(({ what, where }) => (
            <li key={`${where}/${what}`}>
              {what} <span className={classes.dim}>({placeTitles[where] ?? where})</span>
            </li>
          ))}
        </ul>
      </section>
    )
  return <Preview order={{ reviewId, claimId, template: paper.template }} title={paper.title} />
}

/** Where each is written. */
const placeTitles: Readonly<Record<string, string>> = {
  coverage: 'F, facts for bills, or the coverage of the chart',
  claims: 'F, facts for bills; a charge: the terms of the program',
  patient: 'F, facts for bills, or the patient’s details',
  pharmacy: 'Settings, pharmacy',
  prescriber: 'details of the prescriber',
  enrollment: 'programs of the chart',
}

function Preview({
  order,
  title,
}: {
  readonly order: {
    readonly reviewId: string
    readonly claimId: string
    readonly template: string
  }
  readonly title: string
}) {
  const preview = useRead('documents.preview', { ...order, ...plainLook })
  if (preview.isError)
    return <ErrorPanel error={preview.error} onRetry={() => void preview.refetch()} />
  if (preview.data === undefined)
    return (
      <Text size="sm" c="dimmed" role="status">
        Drawing the page
      </Text>
    )
  return <PdfView base64={preview.data.base64} title={title} />
}
