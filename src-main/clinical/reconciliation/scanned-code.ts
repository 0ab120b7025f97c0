// What a barcode scanner typed: a package (UPC-A, EAN-13, GTIN, NDC), a prescription number, or one of our own codes.
// Check digits are held; a code that fails is never looked up. Not: which drug it is (medicines/drug-of-ndc).

export type ScannedCode =
  | {
      readonly kind: 'package'
      readonly symbology: 'UPC-A' | 'EAN-13' | 'GTIN-14' | 'NDC'
      /** As scanned, without marks around it. */
      readonly code: string
      /** Ten digits without dashes, or an NDC as it was written; null for a package that carries no NDC. */
      readonly ndc: string | null
    }
  | { readonly kind: 'prescription'; readonly rxNumber: string }
  | { readonly kind: 'reference'; readonly code: string }
  /** Of a printed worksheet: the review it was printed for, or the patient when no review was open. */
  | { readonly kind: 'worksheet'; readonly of: 'review' | 'patient'; readonly code: string }

/** True for a code that Pestle itself printed: it leads to a record and is no drug. */
export function isOurOwn(
  code: ScannedCode,
): code is Extract<ScannedCode, { kind: 'reference' | 'worksheet' }> {
  return code.kind === 'reference' || code.kind === 'worksheet'
}

/** Why a text that looks like a code is not taken. */
export type CodeFault = 'check-digit' | 'not-a-code'

const ours = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/
const dashedNdc = /^(?:\d{4}-\d{4}-\d{2}|\d{5}-\d{3}-\d{2}|\d{5}-\d{4}-\d{1,2})$/

/**
 * Reads what came. GS1's `01` before fourteen digits is taken off, with what follows it (expiry, lot). An NDC in a
 * UPC-A or GTIN stands behind the digit 3 (GS1 US, National Drug Codes; 21 CFR 207.33).
 */
export function readScannedCode(typed: string): ScannedCode | CodeFault {
  const text = typed.trim().toUpperCase()
  if (ours.test(text)) return { kind: 'reference', code: text }
  if (text.startsWith('W-') && ours.test(text.slice(2)))
    return { kind: 'worksheet', of: 'review', code: text.slice(2) }
  if (/^P-[0-9A-Z-]{6,40}$/.test(text))
    return { kind: 'worksheet', of: 'patient', code: text.slice(2).toLowerCase() }
  if (dashedNdc.test(text)) return { kind: 'package', symbology: 'NDC', code: text, ndc: text }
  const gs1 = /^(?:\]D2|\]C1)?\(?01\)?(\d{14})/.exec(text)
  if (gs1?.[1] !== undefined && text.length >= 16) return gtin14(gs1[1])
  const rx = /^RX[ #:-]*(\d{4,12})$/.exec(text)
  if (rx?.[1] !== undefined) return { kind: 'prescription', rxNumber: rx[1] }
  if (!/^\d+$/.test(text)) return 'not-a-code'
  switch (text.length) {
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
      return { kind: 'prescription', rxNumber: text }
    case 10:
    case 11:
      return { kind: 'package', symbology: 'NDC', code: text, ndc: text }
    case 12:
      return packageCode('UPC-A', text, text)
    case 13:
      return packageCode('EAN-13', text, text.startsWith('0') ? text.slice(1) : null)
    case 14:
      return gtin14(text)
    default:
      return 'not-a-code'
  }
}

/** True when the last digit is the check digit that GS1 prescribes (weights 3 and 1 from the right). */
export function hasCheckDigit(digits: string): boolean {
  if (!/^\d{8,14}$/.test(digits)) return false
  let sum = 0
  for (let place = 0; place < digits.length - 1; place++) {
    const digit = Number(digits[digits.length - 2 - place])
    sum += place % 2 === 0 ? digit * 3 : digit
  }
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1))
}

function gtin14(digits: string): ScannedCode | CodeFault {
  return packageCode('GTIN-14', digits, digits[1] === '0' ? digits.slice(2) : null)
}

/** `upc`: the twelve digits of a UPC-A, or of the same in a longer code; its own check digit is not asked. */
function packageCode(
  symbology: 'UPC-A' | 'EAN-13' | 'GTIN-14',
  code: string,
  upc: string | null,
): ScannedCode | CodeFault {
  if (!hasCheckDigit(code)) return 'check-digit'
  const ndc = upc?.startsWith('3') === true ? upc.slice(1, 11) : null
  return { kind: 'package', symbology, code, ndc }
}
