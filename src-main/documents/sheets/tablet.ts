// Draws a tablet or capsule as lines from how it is described: shape, colour, imprint, score. A medicine whose look is
// not on record gets a plain box, which is no picture of anything.

export const tabletShapes = [
  'round',
  'oval',
  'oblong',
  'capsule',
  'square',
  'triangle',
  'diamond',
] as const
export type TabletShape = (typeof tabletShapes)[number]

export const tabletColours = [
  'white',
  'yellow',
  'orange',
  'pink',
  'red',
  'purple',
  'blue',
  'green',
  'brown',
  'gray',
  'black',
] as const
export type TabletColour = (typeof tabletColours)[number]

export interface TabletLook {
  readonly shape: TabletShape
  readonly colour: TabletColour
  /** Letters on it, as written; null for none. */
  readonly imprint: string | null
  readonly isScored: boolean
}

// Pale enough to read the imprint on; the outline and the words carry the meaning on a grey printer.
const fills: Readonly<Record<TabletColour, string>> = {
  white: '#ffffff',
  yellow: '#f7e27a',
  orange: '#f5b36b',
  pink: '#f4bccb',
  red: '#e08a84',
  purple: '#c3aee0',
  blue: '#a3c4ea',
  green: '#aed6a5',
  brown: '#c9a988',
  gray: '#c4c4c4',
  black: '#6a6a6a',
}

const outlines: Readonly<Record<TabletShape, string>> = {
  round: '<circle cx="22" cy="14" r="12"/>',
  oval: '<ellipse cx="22" cy="14" rx="17" ry="11"/>',
  oblong: '<rect x="3" y="5" width="38" height="18" rx="9"/>',
  capsule: '<rect x="3" y="6" width="38" height="16" rx="8"/><path d="M22 6 V22"/>',
  square: '<rect x="10" y="2" width="24" height="24" rx="3"/>',
  triangle: '<path d="M22 2 L37 26 H7 Z"/>',
  diamond: '<path d="M22 1 L38 14 L22 27 L6 14 Z"/>',
}

const score: Readonly<Record<TabletShape, string>> = {
  round: 'M22 2 V26',
  oval: 'M22 3 V25',
  oblong: 'M22 5 V23',
  capsule: '',
  square: 'M22 2 V26',
  triangle: 'M22 2 V26',
  diamond: 'M22 1 V27',
}

const mark =
  '<rect x="12" y="4" width="20" height="20" rx="2" fill="none" stroke="#5a5a5a" stroke-width="1.2" stroke-dasharray="3 2"/>'

/** An SVG picture 44 by 28 units; the plain box for null. */
export function tabletSvg(look: TabletLook | null): string {
  const body = look === null ? mark : drawn(look)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="44" height="28" viewBox="0 0 44 28">${body}</svg>`
}

function drawn({ shape, colour, isScored, imprint }: TabletLook): string {
  const letters = (imprint ?? '').trim().slice(0, 8)
  const size = letters.length > 4 ? 5.5 : 8
  const middle = shape === 'triangle' ? 18 : 14
  // The score stops where the letters stand.
  const gap = letters === '' ? '' : ` stroke-dasharray="6 ${2 * (middle - 8)} 20"`
  const line =
    isScored && score[shape] !== '' ? `<path d="${score[shape]}" stroke-width="0.8"${gap}/>` : ''
  const text =
    letters === ''
      ? ''
      : `<text x="22" y="${middle + size / 3}" font-size="${size}" text-anchor="middle" font-family="PestleSans" stroke="none" fill="${colour === 'black' ? '#ffffff' : '#000000'}">${escaped(letters)}</text>`
  return `<g fill="${fills[colour]}" stroke="#000000" stroke-width="1.3">${outlines[shape]}${line}</g>${text}`
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
