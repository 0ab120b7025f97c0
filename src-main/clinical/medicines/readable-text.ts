// Labels and exports shout in capitals; people read mixed case better. Only the case changes, never a word.

/** Words of drug names that stay in capitals: release forms, salts and abbreviations as labels write them. */
const staysUpper = new Set(
  'ER XR SR DR CR LA XL CD IR EC ODT HCL HFA DPI HBR HCTZ APAP ASA NPH U XT SA TR PM DHA EPA II III IV'.split(
    ' ',
  ),
)

/** `LISINOPRIL 20 MG TABLET` → `Lisinopril 20 mg tablet`; a text that is not all capitals stays as it is. */
export function readableDrugName(text: string): string {
  if (!isShouting(text)) return text
  const words = text.replaceAll(/\p{L}+/gu, (word) =>
    staysUpper.has(word) ? (word === 'HCL' ? 'HCl' : word) : word.toLowerCase(),
  )
  return capitalized(words)
}

/** `TAKE 1 TABLET DAILY. TAKE WITH FOOD` → `Take 1 tablet daily. Take with food`; codes such as `1 PO QD` stay. */
export function readableSentence(text: string): string {
  if (!isShouting(text) || !/\p{Lu}{4}/u.test(text)) return text
  return text.toLowerCase().replaceAll(/(^|[.!?]\s+)\p{L}/gu, (letter) => letter.toUpperCase())
}

/** `EXAMPLETON` → `Exampleton`, `O'TESTWELL` → `O'Testwell`; mixed case stays as a person wrote it. */
export function readableName(text: string): string {
  if (!isShouting(text)) return text
  return text.toLowerCase().replaceAll(/(^|[\s'-])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** `5155550100` → `515-555-0100`; anything else stays as it is. */
export function readablePhone(text: string): string {
  return /^\d{10}$/.test(text) ? `${text.slice(0, 3)}-${text.slice(3, 6)}-${text.slice(6)}` : text
}

function isShouting(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)
}

function capitalized(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}
