// A batch of 200 packets: pages a second, memory against 20 packets, whether time grows in a line, and the same words
// printed by headless Chromium, which may use every core.

import type { Instant } from '../../src-main/clinical/dates.ts'
import { cmsPacket } from '../../src-main/documents/cms-packet.ts'
import { createRenderer } from '../../src-main/documents/render.ts'
import type { DocumentInput } from '../../src-main/documents/template.ts'
import { sampleDocumentInput, sampleMedications } from '../../test/helpers/sample-document-input.ts'
import { resources } from '../places.ts'
import type { Figure } from './measure.ts'
import { withChromium } from './packet-figures.ts'
import { packetHtml } from './packet-html.ts'

const few = 20
const many = 200
/** Packets that Chromium prints: it takes longer, and its time a packet does not change with their count. */
const theirs = 20

/** Every patient is another one: between 4 and 23 medicines. */
function patient(at: number): DocumentInput {
  return sampleDocumentInput({
    medications: sampleMedications(4 + (at % 20)),
    patient: { first: 'Maria', last: `Exempel-${at}` },
  })
}

interface Run {
  readonly ms: number
  readonly pages: number
  /** Megabytes of the process at its fullest. */
  readonly peakMb: number
}

/** Pages a second, memory, linearity, and the ratio to Chromium. */
export async function batchFigures(): Promise<readonly Figure[]> {
  const render = createRenderer(resources)
  const createdAt = '2026-11-23T15:00:00.000Z' as Instant
  const run = async (count: number): Promise<Run> => {
    globalThis.gc?.()
    let pages = 0
    let peakMb = 0
    const start = performance.now()
    for (let at = 0; at < count; at++) {
      const prepared = cmsPacket.prepare(patient(at))
      if (!prepared.ok) throw new Error('The packet could not be prepared')
      const drawn = await render(cmsPacket.build(prepared.facts), {
        title: cmsPacket.title,
        language: 'en-US',
        createdAt,
      })
      pages += drawn.pages
      peakMb = Math.max(peakMb, process.memoryUsage().rss / 1_048_576)
    }
    return { ms: performance.now() - start, pages, peakMb }
  }
  await run(few)
  const short = await run(few)
  const long = await run(many)
  const growth = long.ms / many / (short.ms / few)
  const memory = long.peakMb / short.peakMb
  const perSecond = long.pages / (long.ms / 1000)
  const chromiumMs = await chromiumBatch()
  const ratio = chromiumMs === null ? null : chromiumMs / theirs / (long.ms / many)
  return [
    {
      name: `batch of ${many} packets, ${long.pages} pages, one core`,
      value: `${perSecond.toFixed(0)} pages/s`,
      goal: 'measured',
      isMet: null,
      numbers: { pagesPerSecond: perSecond, ms: long.ms },
    },
    {
      name: `memory at the fullest, ${many} packets / ${few}`,
      value: `${memory.toFixed(2)}× (${long.peakMb.toFixed(0)} MB)`,
      goal: '≤ 1.5×',
      isMet: memory <= 1.5,
      numbers: { memory, peakMb: long.peakMb },
    },
    {
      name: `time a packet, ${many} / ${few}`,
      value: `${growth.toFixed(2)}×`,
      goal: '≤ 1.2×',
      isMet: growth <= 1.2,
      numbers: { growth },
    },
    {
      name: "Chromium's batch on two pages at once / ours on one core",
      value: ratio === null ? 'no Chromium here' : `${ratio.toFixed(1)}×`,
      goal: '≥ 5×',
      isMet: ratio === null ? null : ratio >= 5,
      numbers: ratio === null ? {} : { ratio, chromiumMs: chromiumMs ?? 0 },
    },
  ]
}

/** Milliseconds of the batch, two pages of one browser at a time; null without a browser. */
function chromiumBatch(): Promise<number | null> {
  return withChromium(async (openPage) => {
    const pages = [await openPage(), await openPage()]
    const print = async (print: (typeof pages)[number], from: number, count: number) => {
      for (let at = from; at < count; at += pages.length)
        for (const html of packetHtml(patient(at))) await print(html)
    }
    const all = (count: number) => Promise.all(pages.map((page, from) => print(page, from, count)))
    await all(4)
    const start = performance.now()
    await all(theirs)
    return performance.now() - start
  })
}
