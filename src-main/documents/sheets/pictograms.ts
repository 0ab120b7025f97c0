// Small pictures of the times of day, drawn as lines so that they survive a grey printer and a fax.

import type { DayPart } from './medicine-lines.ts'

const rays = (angles: readonly number[], cx: number, cy: number) =>
  angles
    .map((angle) => {
      const [x, y] = [Math.cos((angle * Math.PI) / 180), -Math.sin((angle * Math.PI) / 180)]
      const at = (r: number) => `${(cx + x * r).toFixed(2)} ${(cy + y * r).toFixed(2)}`
      return `M${at(8)} L${at(11)}`
    })
    .join(' ')

const line = 'fill="none" stroke="#000000" stroke-width="1.4" stroke-linecap="round"'
const ground = `<path d="M1 19 H27" ${line}/>`
const half = `<path d="M8.5 19 A5.5 5.5 0 0 1 19.5 19" fill="#ffffff" stroke="#000000" stroke-width="1.4"/>`
const lowRays = `<path d="${rays([25, 60, 90, 120, 155], 14, 19)}" ${line}/>`

const drawings: Readonly<Record<DayPart, string>> = {
  // The sun comes up: an arrow that points up stands below the horizon; in the evening it points down.
  morning: `${half}${lowRays}${ground}<path d="M14 26.5 V22 M11.8 24 L14 21.8 L16.2 24" ${line}/>`,
  noon: `<circle cx="14" cy="14" r="5.5" fill="#ffffff" stroke="#000000" stroke-width="1.4"/><path d="${rays([0, 45, 90, 135, 180, 225, 270, 315], 14, 14)}" ${line}/>`,
  evening: `${half.replace('#ffffff', '#b0b0b0')}${lowRays}${ground}<path d="M14 22 V26.5 M11.8 24.5 L14 26.7 L16.2 24.5" ${line}/>`,
  bedtime: `<path d="M18 4 A10.5 10.5 0 1 0 24 19.5 A8.6 8.6 0 0 1 18 4 Z" fill="#5a5a5a" stroke="#000000" stroke-width="1.2"/><path d="M23.5 5 v4 M21.5 7 h4" ${line}/>`,
}

/** An SVG picture, 28 units square. */
export function pictogram(part: DayPart): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="28" height="28" viewBox="0 0 28 28">${drawings[part]}</svg>`
}
