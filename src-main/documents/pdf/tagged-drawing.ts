// Lets pdfmake write the structure tree that its pdfkit can hold: it marks each line as the content of its tag, and
// everything else on the page as an artifact. pdfmake 0.3 has no such option, so its two drawing classes are extended in
// place; the version is pinned, and the tests read the structure back.

import { createRequire } from 'node:module'
import { rootOf, type Tag, tagKey } from './structure.ts'

/** One element of pdfkit's structure tree. */
interface Element {
  readonly add: (child: unknown) => Element
  readonly dictionary: { readonly data: Record<string, unknown> }
}

/** What is used of a pdfkit document. */
interface Pdf {
  readonly struct: (type: string, options: object) => Element
  readonly markStructureContent: (type: string) => unknown
  readonly markContent: (type: 'Artifact', options: object) => void
  readonly endMarkedContent: () => void
  readonly addStructure: (root: Element) => void
}

/** A tag on its way through the layout: the copies of a repeated header row share one. */
interface Carried {
  readonly tag: Tag
  isDrawn: boolean
}

interface Drawn {
  carried?: Carried
  readonly [tagKey]?: Tag
}

interface PageRenderer {
  readonly pdfDocument: Pdf
  elements?: Map<Tag, Element>
  root?: Tag
}

type Method = (this: PageRenderer, ...input: unknown[]) => unknown

type Prototype = Record<string, Method | undefined>

// Required, not imported: bundlers and test runners wrap the default export of such a file in different ways.
const inside = createRequire(import.meta.url)

/** What a class of pdfmake gives to its instances. */
function prototypeOf(file: string): Prototype {
  // A file of the pinned pdfmake exports its class as `default`.
  return (inside(file) as { readonly default: { readonly prototype: Prototype } }).default.prototype
}

/** On the class that was taught, not in this module: the same process may load the module twice. */
const taught = Symbol.for('pestle.taught-to-tag')

/** Teaches pdfmake to tag; done once for the process. */
export function installTags(): void {
  const layout = prototypeOf('pdfmake/js/LayoutBuilder.js')
  if (Object.hasOwn(layout, taught)) return
  Object.defineProperty(layout, taught, { value: true })
  const { buildNextLine } = layout
  layout.buildNextLine = function (node) {
    // pdfmake takes a text node, which the tag travels on, and answers a Line object or null.
    const line = buildNextLine?.call(this, node) as Drawn | null
    const tag = (node as Drawn)[tagKey]
    if (line !== null && tag !== undefined) line.carried = { tag, isDrawn: false }
    return line
  }
  const renderer = prototypeOf('pdfmake/js/Renderer.js')
  for (const name of [
    'renderLine',
    'renderVector',
    'renderImage',
    'renderSVG',
    'renderWatermark',
  ]) {
    const draw = renderer[name]
    if (draw === undefined) throw new Error(`Broken promise: pdfmake has ${name}`)
    renderer[name] = function (...input) {
      const drawn = drawnOf(name, input[0])
      begin(this, drawn)
      const done = draw.apply(this, input)
      this.pdfDocument.endMarkedContent()
      return done
    }
  }
  const { renderPages } = renderer
  renderer.renderPages = function (...input) {
    const done = renderPages?.apply(this, input)
    if (this.root !== undefined) this.pdfDocument.addStructure(assemble(this, this.root))
    return done
  }
}

function drawnOf(name: string, item: unknown): Carried | null {
  // Lines, vectors, images and drawings are objects of pdfmake; a watermark is a page.
  const drawn = item as Drawn
  if (name === 'renderLine') return drawn.carried ?? null
  const tag = name === 'renderWatermark' ? undefined : drawn[tagKey]
  return tag === undefined ? null : { tag, isDrawn: false }
}

function begin(renderer: PageRenderer, drawn: Carried | null): void {
  const { pdfDocument: pdf } = renderer
  if (drawn === null || drawn.isDrawn) {
    pdf.markContent('Artifact', { type: drawn === null ? 'Layout' : 'Pagination' })
    return
  }
  drawn.isDrawn = true
  renderer.root ??= rootOf(drawn.tag)
  elementOf(renderer, drawn.tag).add(pdf.markStructureContent(drawn.tag.type))
}

function elementOf(renderer: PageRenderer, tag: Tag): Element {
  renderer.elements ??= new Map()
  const known = renderer.elements.get(tag)
  if (known !== undefined) return known
  const element = renderer.pdfDocument.struct(tag.type, {
    ...(tag.language === null ? {} : { lang: tag.language }),
    ...(tag.alt === null ? {} : { alt: tag.alt }),
    ...(tag.type === 'TH' ? { scope: 'Column' } : {}),
  })
  if (tag.columns > 1) {
    const { data } = element.dictionary
    data.A = {
      O: 'Table',
      ...(tag.type === 'TH' ? { Scope: 'Column' } : {}),
      ColSpan: tag.columns,
    }
  }
  renderer.elements.set(tag, element)
  return element
}

/** The tree below a tag, without elements that nothing was drawn for; cells stay, so that rows keep their columns. */
function assemble(renderer: PageRenderer, tag: Tag): Element {
  const element = elementOf(renderer, tag)
  for (const child of tag.children) {
    if (hasContent(renderer, child)) element.add(assemble(renderer, child))
  }
  return element
}

function hasContent(renderer: PageRenderer, tag: Tag): boolean {
  if (tag.type === 'TD' || tag.type === 'TH' || renderer.elements?.has(tag) === true) return true
  return tag.children.some((child) => hasContent(renderer, child))
}
