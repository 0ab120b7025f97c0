// Opens a PDF with pdf.js and its own worker. The only file that starts pdf.js.

import { getDocument, type PDFPageProxy, PDFWorker } from 'pdfjs-dist'
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'

/** An open file; `close` frees its memory. */
export interface PdfPages {
  readonly count: number
  readonly page: (number: number) => Promise<PDFPageProxy>
  readonly close: () => void
}

// One worker for all files: closing a file leaves it running.
let worker: PDFWorker | null = null

/** Rejects when the bytes are not a PDF. */
export async function openPdf(base64: string): Promise<PdfPages> {
  worker ??= PDFWorker.create({ port: new PdfWorker() })
  const task = getDocument({
    data: bytesOf(base64),
    worker,
    useWorkerFetch: false,
    useSystemFonts: false,
    stopAtErrors: false,
  })
  const file = await task.promise
  return {
    count: file.numPages,
    page: (number) => file.getPage(number),
    close: () => void task.destroy(),
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
