// Opens each typeface once for the process, and measures each word in it once: pdfmake opens and measures anew for every
// document, which took more than a third of the time of a packet. What a document embeds is still its own subset. No glyph of
// our faces stands for two characters (a test holds it), so nothing that is kept depends on the documents before.

import { createRequire } from 'node:module'

/** A typeface as fontkit reads it. */
type Face = object

/** A typeface in one document, as pdfkit has it. */
interface Embedded {
  readonly name: string
  readonly font: Face
  /** Words that were measured, by text. */
  layoutCache: Record<string, unknown>
  readonly constructor: unknown
}

/** What is used of pdfmake's document. */
interface Pdf {
  readonly fonts: Readonly<Record<string, Readonly<Record<string, string | string[]>>>>
  readonly fontCache: Record<string, Record<string, Embedded>>
  readonly _fontFamilies: Record<string, Embedded>
  _fontCount: number
  _font: Embedded
  readonly getFontType: (bold: unknown, italics: unknown) => string
}

type Provide = (this: Pdf, family: string, bold: unknown, italics: unknown) => Embedded
type Embed = new (pdf: Pdf, face: Face, id: string) => Embedded

interface Kept {
  readonly face: Face
  readonly Embed: Embed
  words: Record<string, unknown>
}

/** Words kept for a face; a batch of many patients forgets those of the first, so that memory stays flat. */
const MOST_WORDS = 4000

/** On the class that was taught, not in this module: the same process may load the module twice. */
const taught = Symbol.for('pestle.keeps-faces')

/** Teaches pdfmake to keep faces; done once for the process. */
export function installKeptFaces(): void {
  // A file of the pinned pdfmake exports its class as `default`.
  const { default: document } = createRequire(import.meta.url)('pdfmake/js/PDFDocument.js') as {
    readonly default: { readonly prototype: { provideFont: Provide } }
  }
  const { prototype } = document
  if (Object.hasOwn(prototype, taught)) return
  Object.defineProperty(prototype, taught, { value: true })
  const open = prototype.provideFont
  const kept = new Map<string, Kept>()
  prototype.provideFont = function (family, bold, italics) {
    const type = this.getFontType(bold, italics)
    const here = this.fontCache[family]?.[type]
    if (here !== undefined) return here
    const file = [this.fonts[family]?.[type]].flat()[0]
    const known = file === undefined ? undefined : kept.get(file)
    if (file === undefined || known === undefined) {
      const opened = open.call(this, family, bold, italics)
      // The class that pdfkit does not export has just made this one.
      const Embed = opened.constructor as Embed
      if (file !== undefined)
        kept.set(file, { face: opened.font, Embed, words: opened.layoutCache })
      return opened
    }
    const embedded = embed(this, known, file)
    this.fontCache[family] = { ...this.fontCache[family], [type]: embedded }
    return embedded
  }
}

/** What pdfkit's own `font` does with a file, without opening it. */
function embed(pdf: Pdf, known: Kept, file: string): Embedded {
  if (Object.keys(known.words).length > MOST_WORDS) known.words = Object.create(null)
  pdf._fontCount += 1
  const embedded = new known.Embed(pdf, known.face, `F${pdf._fontCount}`)
  embedded.layoutCache = known.words
  pdf._font = embedded
  pdf._fontFamilies[file] = embedded
  pdf._fontFamilies[embedded.name] ??= embedded
  return embedded
}
