// One page of a PDF: a canvas at the screen's own resolution and a transparent text layer to select and read aloud.

import type { PageViewport, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef } from 'react'
import type { PdfPages } from './pdf-open.ts'
import classes from './pdf-view.module.css'

interface PdfPageProps {
  readonly pages: PdfPages
  /** From 1. */
  readonly number: number
  readonly widthPx: number
}

/** Draws the page again when its width changes. */
export function PdfPage({ pages, number, widthPx }: PdfPageProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const text = useRef<HTMLDivElement>(null)

  useEffect(() => {
    let isGone = false
    let stop: () => void = () => undefined
    async function draw() {
      const page = await pages.page(number)
      if (isGone || sheet.current === null || canvas.current === null || text.current === null)
        return
      const scale = widthPx / page.getViewport({ scale: 1 }).width
      const viewport = page.getViewport({ scale })
      sheet.current.style.setProperty('--total-scale-factor', String(scale))
      sheet.current.style.width = `${viewport.width}px`
      sheet.current.style.height = `${viewport.height}px`
      const stopPainting = paint(page, viewport, canvas.current)
      const stopText = pages.layText(page, viewport, text.current)
      stop = () => {
        stopPainting()
        stopText()
      }
    }
    // A page whose file was closed meanwhile has nobody left to show it to.
    draw().catch(() => undefined)
    return () => {
      isGone = true
      stop()
    }
  }, [pages, number, widthPx])

  return (
    <article ref={sheet} className={classes.sheet} data-page={number} aria-label={`Page ${number}`}>
      <canvas ref={canvas} className={classes.canvas} />
      <div ref={text} className={classes.text} />
    </article>
  )
}

/** Starts drawing; the answer stops it. */
function paint(page: PDFPageProxy, viewport: PageViewport, canvas: HTMLCanvasElement): () => void {
  const density = window.devicePixelRatio || 1
  canvas.width = Math.floor(viewport.width * density)
  canvas.height = Math.floor(viewport.height * density)
  const task = page.render({
    canvas,
    viewport,
    transform: [density, 0, 0, density, 0, 0],
  })
  // Rejects when the drawing is stopped, which is wanted.
  task.promise.catch(() => undefined)
  return () => task.cancel()
}
