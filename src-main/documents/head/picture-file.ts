// Reads of a picture file what a page needs to know: its kind and its sides. Refuses what could not be printed the same way
// for ever: pictures in pictures, links, scripts. No picture is decoded here.

export type PictureType = 'image/png' | 'image/jpeg' | 'image/svg+xml'

/** Largest file in bytes; the table refuses more. */
export const largestPicture = 262_144
/** Longest side in points of the picture: more gains nothing on paper. */
export const longestSide = 4000

export type PictureFile =
  | {
      readonly ok: true
      readonly mediaType: PictureType
      readonly width: number
      readonly height: number
    }
  | { readonly ok: false; readonly why: string }

const refused = (why: string): PictureFile => ({ ok: false, why })

/** What kind of picture these bytes are; `why` is a sentence for the person who chose them. */
export function readPicture(bytes: Uint8Array): PictureFile {
  if (bytes.length > largestPicture)
    return refused(
      `This picture has ${Math.ceil(bytes.length / 1024)} KB; up to ${largestPicture / 1024} KB can be kept. Save it smaller.`,
    )
  const found = png(bytes) ?? jpeg(bytes) ?? svg(bytes)
  if (found === null) return refused('Choose a PNG, JPEG or SVG picture.')
  if (!found.ok) return found
  const { width, height } = found
  if (!(width > 0 && height > 0)) return refused('This picture says no size. Save it again.')
  if (Math.max(width, height) > longestSide)
    return refused(`This picture is larger than ${longestSide} by ${longestSide}. Save it smaller.`)
  if (Math.max(width / height, height / width) > 20)
    return refused('This picture is too narrow for the head of a page.')
  return found
}

function png(bytes: Uint8Array): PictureFile | null {
  const isPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((b, i) => bytes[i] === b)
  if (!isPng) return null
  if (bytes.length < 33) return refused('This PNG picture breaks off.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return { ok: true, mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** Start-of-frame markers; the rest of 0xc0 to 0xcf are tables. */
const frames = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
])

function jpeg(bytes: Uint8Array): PictureFile | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (frames.has(marker))
      return {
        ok: true,
        mediaType: 'image/jpeg',
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
      }
    at += 2 + view.getUint16(at + 2)
  }
  return refused('This JPEG picture breaks off.')
}

/** What would not be drawn, or would fetch or run something. */
const forbidden =
  /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|<(script|foreignObject|image|iframe|animate|set|use|style|text)\b|\son\w+\s*=|href\s*=\s*["'](?!#)|url\(\s*["']?(?!#)/i

function svg(bytes: Uint8Array): PictureFile | null {
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes)
  const root = /<svg\b[^>]*>/i.exec(text)
  if (root === null) return null
  const wrong = forbidden.exec(text)
  if (wrong !== null)
    return refused(
      'This SVG picture holds text, styles, links or other parts that a page cannot carry for ever. Save it as plain shapes, or as PNG.',
    )
  const [tag] = root
  const attribute = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']+)["']`).exec(tag)?.[1]
  const length = (value: string | undefined) =>
    /^\s*[\d.]+(px|pt)?\s*$/.test(value ?? '') ? Number.parseFloat(value ?? '') : Number.NaN
  const box =
    attribute('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const [, , boxWidth = Number.NaN, boxHeight = Number.NaN] = box
  const [width, height] =
    boxWidth > 0 && boxHeight > 0
      ? [boxWidth, boxHeight]
      : [length(attribute('width')), length(attribute('height'))]
  return {
    ok: true,
    mediaType: 'image/svg+xml',
    width: Number.isFinite(width) ? width : 0,
    height: Number.isFinite(height) ? height : 0,
  }
}
