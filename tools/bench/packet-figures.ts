// The three-part packet with 14 medications against the same words printed by headless Chromium.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Instant } from '../../src-main/clinical/dates.ts'
import { cmsPacket } from '../../src-main/documents/cms-packet.ts'
import { createRenderer } from '../../src-main/documents/render.ts'
import { sampleDocumentInput, sampleMedications } from '../../test/helpers/sample-document-input.ts'
import { findChromium } from '../find-chromium.ts'
import { resources } from '../places.ts'
import { type Figure, median, ms, times } from './measure.ts'
import { packetHtml } from './packet-html.ts'

/** Milliseconds of a warm packet, and the ratio to Chromium's print-to-PDF. */
export async function packetFigures(): Promise<readonly Figure[]> {
  const input = sampleDocumentInput({ medications: sampleMedications(14) })
  const render = createRenderer(resources)
  const createdAt = '2026-11-23T15:00:00.000Z' as Instant
  const draw = () => {
    const prepared = cmsPacket.prepare(input)
    if (!prepared.ok) throw new Error('The packet could not be prepared')
    return render(cmsPacket.build(prepared.facts), {
      title: cmsPacket.title,
      language: 'en-US',
      createdAt,
    })
  }
  const ours = await times(30, draw, 5)
  const { pages } = await draw()
  const theirs = await chromiumTimes(packetHtml(input))
  const own = median(ours)
  const ratio = theirs === null ? null : median(theirs) / own
  return [
    {
      name: `three-part packet, 14 medications, warm (${pages} pages)`,
      value: ms(own),
      goal: '≤ 150 ms',
      isMet: own <= 150,
      numbers: { medianMs: own },
    },
    ratio === null || theirs === null
      ? {
          name: "Chromium's print-to-PDF / packet",
          value: 'no Chromium here',
          goal: '≥ 3×',
          isMet: null,
          numbers: {},
        }
      : {
          name: "Chromium's print-to-PDF / packet",
          value: `${ratio.toFixed(1)}× (${ms(median(theirs))})`,
          goal: '≥ 3×',
          isMet: ratio >= 3,
          numbers: { ratio, chromiumMs: median(theirs) },
        },
  ]
}

/** Each part is a document of its own, because Chromium numbers pages per document. The browser stays open. */
function chromiumTimes(parts: readonly string[]): Promise<readonly number[] | null> {
  return withChromium(async (openPage) => {
    const print = await openPage()
    return times(
      12,
      async () => {
        for (const html of parts) await print(html)
      },
      3,
    )
  })
}

/** Prints one document in a page of the browser. */
type PrintHtml = (html: string) => Promise<void>

/** A headless browser for as long as `work` takes; null where there is none. */
export async function withChromium<T>(
  work: (openPage: () => Promise<PrintHtml>) => Promise<T>,
): Promise<T | null> {
  const executablePath = findChromium()
  if (executablePath === null) return null
  const userDataDir = await mkdtemp(join(tmpdir(), 'pestle-bench-'))
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath,
    headless: true,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const footerTemplate =
    '<div style="font-size:8px;width:100%;text-align:center">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>'
  try {
    return await work(async () => {
      const page = await context.newPage()
      return async (html) => {
        await page.setContent(html)
        await page.pdf({
          format: 'Letter',
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate,
          margin: { top: '60px', bottom: '60px' },
        })
      }
    })
  } finally {
    await context.close()
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}
