// Reads XML of elements and text only, as the CDC's supporting data is written. Attributes, CDATA and document types stop it.

/** An element: its name, its own text and its children in order. */
export interface XmlElement {
  readonly name: string
  readonly text: string
  readonly children: readonly XmlElement[]
}

interface Open {
  readonly name: string
  text: string
  readonly children: XmlElement[]
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** The root element; throws with what it does not understand. */
export function readXml(xml: string): XmlElement {
  const top: Open = { name: '', text: '', children: [] }
  const open: Open[] = [top]
  const parts = xml.replace(/^\uFEFF/, '').matchAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<[^>]*>|[^<]+/g)
  for (const [part] of parts) {
    if (part.startsWith('<!--') || part.startsWith('<?')) continue
    const inner = open.at(-1) ?? top
    if (!part.startsWith('<')) {
      inner.text += decoded(part)
      continue
    }
    const [, closes, name = '', isEmpty] = /^<(\/?)([\w.-]+)\s*(\/?)>$/.exec(part) ?? []
    if (name === '') throw new Error(`Not understood in the XML: ${part.slice(0, 60)}`)
    if (closes === '/') {
      if (open.length === 1 || inner.name !== name)
        throw new Error(`The XML closes <${name}> inside <${inner.name}>`)
      open.pop()
      const outer = open.at(-1) ?? top
      outer.children.push({ ...inner, text: inner.text.trim() })
    } else if (isEmpty === '/') inner.children.push({ name, text: '', children: [] })
    else open.push({ name, text: '', children: [] })
  }
  const [root, ...more] = top.children
  if (open.length !== 1 || root === undefined || more.length > 0)
    throw new Error('The XML is not one whole element')
  return root
}

/** The children of a name. */
export function all(of: XmlElement | undefined, name: string): readonly XmlElement[] {
  return of?.children.filter((child) => child.name === name) ?? []
}

/** The first child of a name. */
export function first(of: XmlElement | undefined, name: string): XmlElement | undefined {
  return of?.children.find((child) => child.name === name)
}

/** The text of the first child of a name, white space squeezed; empty when there is none. */
export function text(of: XmlElement | undefined, name: string): string {
  return (first(of, name)?.text ?? '').replaceAll(/\s+/g, ' ')
}

function decoded(part: string): string {
  return part.replaceAll(/&([^;\s]*);?/g, (whole, entity: string) => {
    const code = /^#x([0-9a-f]+)$/i.exec(entity)?.[1]
    const decimal = /^#(\d+)$/.exec(entity)?.[1]
    const known = Object.hasOwn(named, entity) ? named[entity] : undefined
    if (known !== undefined) return known
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    throw new Error(`Unknown entity in the XML: ${whole}`)
  })
}
