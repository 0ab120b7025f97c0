// The reference code of a letter as Code 128, so that a faxed reply can be scanned back to its review.

import { toSVG } from 'bwip-js/node'

/** An SVG picture of `code`, bars only; throws for a code that Code 128 cannot carry (printable ASCII is safe). */
export function barcodeSvg(code: string): string {
  return toSVG({ bcid: 'code128', text: code, height: 10, includetext: false })
}
