// Shows the pages of a PDF made by the worker: sharp canvases, readable text over them, page keys.
// Does not fetch, print or keep anything.

import { ActionIcon, Center, Group, Loader, Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { PdfPages } from './pdf-open.ts'
import { PdfPage } from './pdf-page.tsx'
import classes from './pdf-view.module.css'

interface PdfViewProps {
  /** The file's bytes as base64. */
  readonly base64: string
  /** Accessible name of the view. */
  readonly title: string
}

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pages: PdfPages }
  | { readonly kind: 'failed' }

/** A scrolling view of every page; PageUp and PageDown go page by page while it has the focus. */
export function PdfView({ base64, title }: PdfViewProps) {
  const [state, setState] = useState<State>({ kind: 'opening' })
  const [page, setPage] = useState(1)
  const { ref: sizer, width } = useElementSize()
  const scroller = useRef<HTMLDivElement>(null)

  useEffect(() => {
    let isGone = false
    const opening = import('./pdf-open.ts').then(({ openPdf }) => openPdf(base64))
    opening.then(
      (pages) => !isGone && setState({ kind: 'open', pages }),
      () => !isGone && setState({ kind: 'failed' }),
    )
    setState({ kind: 'opening' })
    setPage(1)
    return () => {
      isGone = true
      opening.then(
        (pages) => pages.close(),
        () => undefined,
      )
    }
  }, [base64])

  const count = state.kind === 'open' ? state.pages.count : 0

  function goTo(next: number) {
    const wanted = Math.min(Math.max(next, 1), Math.max(count, 1))
    setPage(wanted)
    scroller.current?.querySelector(`[data-page="${wanted}"]`)?.scrollIntoView({ block: 'start' })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'PageDown') goTo(page + 1)
    else if (event.key === 'PageUp') goTo(page - 1)
    else if (event.key === 'Home') goTo(1)
    else if (event.key === 'End') goTo(count)
    else return
    event.preventDefault()
  }

  function onScroll() {
    const box = scroller.current
    if (box === null) return
    const middle = box.getBoundingClientRect().top + box.clientHeight / 2
    const shown = [...box.querySelectorAll('[data-page]')].findLast(
      (sheet) => sheet.getBoundingClientRect().top <= middle,
    )
    if (shown !== undefined) setPage(Number(shown.getAttribute('data-page')))
  }

  return (
    <div className={classes.view}>
      <Group className={classes.bar} gap="xs" wrap="nowrap" justify="space-between">
        <Text size="sm" fw={600} truncate>
          {title}
        </Text>
        <Group gap={4} wrap="nowrap">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Page before (Page Up)"
            aria-keyshortcuts="PageUp"
            disabled={page <= 1}
            onClick={() => goTo(page - 1)}
          >
            <IconChevronUp size="1rem" />
          </ActionIcon>
          <Text size="sm" className={classes.count} aria-live="polite">
            {count === 0 ? '' : `Page ${page} of ${count}`}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Next page (Page Down)"
            aria-keyshortcuts="PageDown"
            disabled={page >= count}
            onClick={() => goTo(page + 1)}
          >
            <IconChevronDown size="1rem" />
          </ActionIcon>
        </Group>
      </Group>
      <section
        ref={scroller}
        className={classes.scroller}
        // A scrolling area must be reachable by keyboard (WCAG 2.1.1).
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        aria-label={`${title}, pages`}
        data-field="document:pages"
        onKeyDown={onKeyDown}
        onScroll={onScroll}
      >
        <div ref={sizer}>
          {state.kind === 'opening' && (
            <Center h="12rem">
              <Loader size="sm" role="status" aria-label="Opening the document" />
            </Center>
          )}
          {state.kind === 'failed' && (
            <Text p="md" role="alert">
              This page cannot be shown. Saving and printing do not depend on it.
            </Text>
          )}
          {state.kind === 'open' &&
            width > 0 &&
            Array.from({ length: state.pages.count }, (_, index) => (
              <PdfPage
                // Pages of one file never change their order.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                key={index}
                pages={state.pages}
                number={index + 1}
                widthPx={Math.min(width, 900)}
              />
            ))}
        </div>
      </section>
    </div>
  )
}
