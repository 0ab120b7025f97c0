// HL7 v2 text: segments, fields, repetitions, components, and the escapes between them (HL7 v2.5.1, chapter 2). It knows no
// message. Own, because the kept library for it
// is a whole FHIR client.

/** One field: repetitions of components; a subcomponent's sign stays in the component. */
export type Hl7Field = readonly (readonly string[])[]

export interface Hl7Segment {
  readonly name: string
  /** Fields by their number in the specification; MSH-1 is the separator itself. Texts are without escapes. */
  readonly fields: readonly Hl7Field[]
  /** Line of the file, counting the first as 1. */
  readonly line: number
}

interface Signs {
  readonly field: string
  readonly component: string
  readonly repetition: string
  readonly escape: string
  readonly subcomponent: string
}

/** `|^~\&`, as every message here is written. */
const usual: Signs = {
  field: '|',
  component: '^',
  repetition: '~',
  escape: '\\',
  subcomponent: '&',
}

/** What a field may be given as: a text, components, or repetitions of components. Null and blanks are left empty. */
export type FieldText = string | null | readonly (string | null)[] | { readonly all: Hl7Field }

/** One segment as text, without empty fields at its end. `fields` begins with field 1; for MSH with field 3. */
export function writeSegment(name: string, fields: readonly FieldText[]): string {
  const texts = fields.map(writeField)
  while (texts.at(-1) === '') texts.pop()
  // Batch and file headers name the signs as a message does.
  const head = ['MSH', 'BHS', 'FHS'].includes(name) ? [`${name}|^~\\&`] : [name]
  return [...head, ...texts].join(usual.field)
}

function writeField(field: FieldText): string {
  if (field === null) return ''
  if (typeof field === 'string') return escaped(field)
  if ('all' in field) return field.all.map(writeComponents).join(usual.repetition)
  return writeComponents(field)
}

function writeComponents(components: readonly (string | null)[]): string {
  const texts = components.map((text) => (text === null ? '' : escaped(text)))
  while (texts.at(-1) === '') texts.pop()
  return texts.join(usual.component)
}

/** The text with the signs as escapes; line breaks and tabs become blanks, other control signs go. */
function escaped(text: string): string {
  const letters: Readonly<Record<string, string>> = {
    '|': '\\F\\',
    '^': '\\S\\',
    '~': '\\R\\',
    '\\': '\\E\\',
    '&': '\\T\\',
  }
  return [...text]
    .map((sign) => (/[\n\r\t]/.test(sign) ? ' ' : sign))
    .filter((sign) => sign >= ' ' && sign !== '\u007f')
    .map((sign) => letters[sign] ?? sign)
    .join('')
}

/** Segments of a file, whatever ends its lines. Lines before the first header and blank lines are no segments. */
export function readSegments(text: string): readonly Hl7Segment[] {
  let signs: Signs | null = null
  const segments: Hl7Segment[] = []
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    // Start and end of a block on a line to a registry.
    const lineText = raw
      .split(/\p{Cc}/u)
      .join('')
      .trimStart()
    const name = lineText.slice(0, 3)
    if (['MSH', 'BHS', 'FHS'].includes(name)) signs = signsOf(lineText) ?? signs
    if (signs === null || !/^[A-Z][A-Z0-9]{2}$/.test(name)) continue
    segments.push({ name, fields: fieldsOf(lineText, name, signs), line: at + 1 })
  }
  return segments
}

function signsOf(header: string): Signs | null {
  const [field, component, repetition, escaping, subcomponent] = header.slice(3, 8)
  if (field === undefined || component === undefined || repetition === undefined) return null
  return {
    field,
    component,
    repetition,
    escape: escaping ?? usual.escape,
    subcomponent: subcomponent ?? usual.subcomponent,
  }
}

function fieldsOf(text: string, name: string, signs: Signs): readonly Hl7Field[] {
  const raw = text.split(signs.field)
  const read = (field: string): Hl7Field =>
    field
      .split(signs.repetition)
      .map((one) => one.split(signs.component).map((part) => unescaped(part, signs)))
  if (!['MSH', 'BHS', 'FHS'].includes(name)) return raw.map(read)
  // Field 1 is the separator and field 2 the signs: neither is cut.
  return [[[name]], [[signs.field]], [[raw[1] ?? '']], ...raw.slice(2).map(read)]
}

function unescaped(text: string, signs: Signs): string {
  if (!text.includes(signs.escape)) return text
  const letters: Readonly<Record<string, string>> = {
    F: signs.field,
    S: signs.component,
    R: signs.repetition,
    E: signs.escape,
    T: signs.subcomponent,
    '.br': ' ',
  }
  const [first = '', ...rest] = text.split(signs.escape)
  let out = first
  // After each escape sign comes a word up to the next one; a sign without its end stays as it is.
  for (let at = 0; at < rest.length; at += 2) {
    const word = rest[at] ?? ''
    const behind = rest[at + 1]
    if (behind === undefined) return out + signs.escape + word
    out += (letters[word] ?? '') + behind
  }
  return out
}

/** One component of a field: `PID-5.1` is `part(segment, 5, 1)`; null when it is empty or absent. `""` says "none". */
export function part(
  segment: Hl7Segment | undefined,
  field: number,
  component = 1,
  repetition = 0,
): string | null {
  const text = segment?.fields[field]?.[repetition]?.[component - 1]?.trim() ?? ''
  return text === '' || text === '""' ? null : text
}

/** The messages of a file: each begins with its MSH. Batch headers and trailers belong to none. */
export function messagesOf(segments: readonly Hl7Segment[]): readonly (readonly Hl7Segment[])[] {
  const messages: Hl7Segment[][] = []
  for (const segment of segments) {
    if (segment.name === 'MSH') messages.push([segment])
    else if (!['FHS', 'BHS', 'BTS', 'FTS'].includes(segment.name)) messages.at(-1)?.push(segment)
  }
  return messages
}
