// Opens a PDF with pdf.js and its own worker. The only file that runs pdf.js; loaded with the first page shown.

import {
  getDocument,
  type PageViewport,
  type PDFPageProxy,
  PDFWorker,
  TextLayer,
  VerbosityLevel,
} from 'pdfjs-dist'
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'

/** An open file; `close` frees its memory. */
export interface PdfPages {
  readonly count: number
  readonly page: (number: number) => Promise<PDFPageProxy>
  /** Lays the page's words over its picture; the answer stops it. */
  readonly layText: (
    page: PDFPageProxy,
    viewport: PageViewport,
    container: HTMLElement,
  ) => () => void
  readonly close: () => void
}

// Going to another paper ends the reading of this one: pdf.js would warn of every page that it had not finished.
const verbosity = VerbosityLevel.ERRORS

// One worker for all files: closing a file leaves it running.
let worker: PDFWorker | null = null

/** Rejects when the bytes are not a PDF. */
export async function openPdf(base64: string): Promise<PdfPages> {
  worker ??= PDFWorker.create({ port: new PdfWorker(), verbosity })
  const task = getDocument({
    data: bytesOf(base64),
    worker,
    verbosity,
    useWorkerFetch: false,
    useSystemFonts: false,
    stopAtErrors: false,
  })
  const file = await task.promise
  return {
    count: file.numPages,
    page: (number) => file.getPage(number),
    layText,
    close: () => void task.destroy(),
  }
}

function layText(page: PDFPageProxy, viewport: PageViewport, container: HTMLElement): () => void {
  container.replaceChildren()
  const layer = new TextLayer({
    textContentSource: page.streamTextContent(),
    container,
    viewport,
  })
  // Rejects when it is stopped, which is wanted.
  layer.render().catch(() => undefined)
  return () => layer.cancel()
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
