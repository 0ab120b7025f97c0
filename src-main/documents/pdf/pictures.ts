// Puts kept pictures into content that names them as `picture:ID`, so that facts of a page need not carry the bytes.

/** By id: SVG as text, others as a data address. */
export type Pictures = Readonly<Record<string, string>>

const prefix = 'picture:'

/** Pixel pictures, by the name that content gives them. */
export function imagesOf(pictures: Pictures): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pictures)
      .filter(([, picture]) => picture.startsWith('data:'))
      .map(([id, picture]) => [`${prefix}${id}`, picture]),
  )
}

/** Content with the text of each SVG picture in its place; the same content where there is none. */
export function withPictures<T>(content: T, pictures: Pictures): T {
  const hasSvg = Object.values(pictures).some((picture) => !picture.startsWith('data:'))
  // The copy has the shape of the original; TypeScript cannot follow the recursion.
  return hasSvg ? (replaced(content, pictures) as T) : content
}

function replaced(value: unknown, pictures: Pictures): unknown {
  if (Array.isArray(value)) return value.map((item) => replaced(item, pictures))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'svg' && typeof item === 'string' && item.startsWith(prefix)
        ? (pictures[item.slice(prefix.length)] ?? '')
        : replaced(item, pictures),
    ]),
  )
}
