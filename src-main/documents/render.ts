// Draws page descriptions into one PDF. The only importer of pdfmake. Reads the fonts and nothing else: no address is
// opened, no clock is read, so the same descriptions and creation date give the same bytes.

import { resolve } from 'node:path'
import pdfmake from 'pdfmake'
import type { Content, ContentSection, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Instant } from '../clinical/dates.ts'
import { bodyFont, fallbackFont, formFont } from './fonts.ts'
import { bookmarkFirstText, copyContent } from './pdf/content-copy.ts'
import { imagesOf, type Pictures, withPictures } from './pdf/pictures.ts'
import { installQuickStyles } from './pdf/quick-styles.ts'
import { childTag, rootTag, type Tag } from './pdf/structure.ts'
import { installTags } from './pdf/tagged-drawing.ts'
import { printableText } from './printable-text.ts'
import type { PageDescription } from './template.ts'

/** What a PDF says about itself. `language` is a BCP 47 tag, `createdAt` comes from the caller's clock. */
export interface DocumentInfo {
  readonly title: string
  readonly language: string
  readonly createdAt: Instant
  /** Pictures that the parts name, by id: SVG text, or the bytes of others as a data address. */
  readonly pictures?: Pictures
}

/** A finished PDF. `pages` counts blank backs too; `pagesPerPart` does not. */
export interface RenderedDocument {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly pagesPerPart: readonly number[]
}

/** Draws parts in order into one PDF. Rejects when a part has more pages than its `maxPages`. */
export type RenderDocument = (
  parts: readonly PageDescription[],
  info: DocumentInfo,
) => Promise<RenderedDocument>

const watermarkStyle = { color: '#5a5a5a', opacity: 0.16, bold: true, angle: -52 }
/** A page's diagonal has room for about 24 letters of the large size. */
const watermarkSize = (text: string) => (text.length > 24 ? 38 : 54)

/** The drawing function over the fonts in `resourcesDir/fonts`; made once where the program starts. */
export function createRenderer(resourcesDir: string): RenderDocument {
  const faces = {
    [bodyFont]: filesOf(resourcesDir, bodyFont),
    [fallbackFont]: filesOf(resourcesDir, fallbackFont),
    [formFont]: { normal: resolve(resourcesDir, 'fonts', `${formFont}-Regular.ttf`) },
  }
  const allowed = new Set<string>(Object.values(faces).flatMap((files) => Object.values(files)))
  installQuickStyles()
  installTags()
  return async (parts, info) => {
    const layout = layOut(parts, info)
    pdfmake.setFonts(structuredClone(faces))
    pdfmake.setUrlAccessPolicy(() => false)
    pdfmake.setLocalAccessPolicy((path) => allowed.has(path))
    const bytes = await pdfmake
      .createPdf({
        ...documentFrame(info),
        content: layout.sections,
        images: imagesOf(info.pictures ?? {}),
      })
      .getBuffer()
    const pagesPerPart = layout.runs.map((run) => run.contentPages)
    parts.forEach((part, index) => {
      const pages = pagesPerPart[index] ?? 0
      if (part.maxPages !== null && pages > part.maxPages) {
        throw new Error(
          `Part ${index + 1} has ${pages} pages; at most ${part.maxPages} are allowed`,
        )
      }
    })
    return { bytes, pages: layout.runs.reduce((sum, run) => sum + run.pages, 0), pagesPerPart }
  }
}

function filesOf(resourcesDir: string, face: string) {
  const file = (style: string) => resolve(resourcesDir, 'fonts', `${face}-${style}.ttf`)
  return {
    normal: file('Regular'),
    bold: file('Bold'),
    italics: file('Italic'),
    bolditalics: file('BoldItalic'),
  }
}

function documentFrame(info: DocumentInfo): Omit<TDocumentDefinitions, 'content'> {
  return {
    pageSize: 'LETTER',
    version: '1.7',
    displayTitle: true,
    tagged: true,
    language: info.language,
    info: {
      title: info.title,
      creator: 'Pestle',
      producer: 'Pestle',
      creationDate: new Date(info.createdAt),
    },
    defaultStyle: { font: bodyFont },
  }
}

/** Where a part's pages came to lie; filled in by pdfmake's callbacks while it lays the document out. */
interface PageRun {
  firstPage: number
  pages: number
  contentPages: number
}

/**
 * One section for each part, all in one layout. pdfmake calls `background` as each page is begun, which gives the
 * page counts, and asks for headers and footers when all pages exist, so each part can be numbered on its own.
 */
function layOut(
  parts: readonly PageDescription[],
  { language, pictures = {} }: DocumentInfo,
): {
  sections: ContentSection[]
  runs: readonly PageRun[]
} {
  const root = rootTag()
  const runs: PageRun[] = parts.map(() => ({ firstPage: 0, pages: 0, contentPages: 0 }))
  const sections = parts.map((part, index): ContentSection => {
    const run = runs[index] ?? { firstPage: 0, pages: 0, contentPages: 0 }
    const blankBack = index < parts.length - 1 ? part.blankBack : null
    let isOver = false
    const end: Content = {
      stack: [],
      // Read when everything before it is laid out: only then is it known whether a blank back is needed.
      get pageBreak() {
        isOver = true
        return blankBack !== null && run.pages % 2 === 1 ? ('before' as const) : undefined
      },
    }
    const edge = (draw: PageDescription['header']) => (page: number) => {
      const own = page - run.firstPage + 1
      return own > run.contentPages
        ? null
        : copyContent(withPictures(draw(own, run.contentPages), pictures), null)
    }
    const [left, top, right, bottom] = part.margins
    return {
      section: {
        stack: [...contentOf(part, root, language, pictures), end],
        fontSize: part.fontSize,
        lineHeight: part.lineHeight,
      },
      pageMargins: [left, top, right, bottom],
      header: edge(part.header),
      footer: edge(part.footer),
      watermark:
        part.watermark === null
          ? null
          : {
              text: part.watermark,
              fontSize: watermarkSize(part.watermark),
              ...watermarkStyle,
            },
      background: (page, size) => {
        if (run.pages === 0) run.firstPage = page
        run.pages += 1
        if (!isOver) run.contentPages = run.pages
        return isOver ? blankNotice(blankBack ?? '', size.height) : null
      },
    }
  })
  return { sections, runs }
}

/** The part's content under its own tag, with a bookmark at its first words. */
function contentOf(
  part: PageDescription,
  root: Tag,
  language: string,
  pictures: Pictures,
): Content[] {
  const own = part.language ?? language
  const section = childTag(root, 'Sect', own === language ? {} : { language: own })
  const content = part.content.map((item) => copyContent(withPictures(item, pictures), section))
  if (part.bookmark !== undefined) bookmarkFirstText(content, part.bookmark)
  return content
}

function blankNotice(text: string, pageHeight: number): Content {
  return {
    text: printableText(text),
    alignment: 'center',
    fontSize: 14,
    color: '#444444',
    margin: [0, pageHeight / 2 - 10, 0, 0],
  }
}
