// Fills the CMS-1500 (02/12) from a claim after the NUCC instructions. Never guesses: a box without its fact is named.

import { isNpi } from '../../contract/fields.ts'
import { formGrid } from '../../reference/claim-form/cms-1500-fields.ts'
import type { MissingFact, Pharmacy, PostalAddress } from '../template.ts'
import type { ClaimLineOnPaper, ClaimOnPaper, PersonName } from './claim-on-paper.ts'
import { type CutText, type FilledForm, type FormWriter, formWriter } from './filled-form.ts'
import {
  bareNumber,
  cityLine,
  dateParts,
  formMoney,
  formName,
  noPunctuation,
  phoneParts,
  street,
} from './form-words.ts'

export interface FilledClaim {
  /** In order; a claim of more than six lines goes on, each form with its own total. */
  readonly forms: readonly FilledForm[]
  readonly cut: readonly CutText[]
  readonly missing: readonly MissingFact[]
}

const mostDiagnoses = 12
const letters = 'ABCDEFGHIJKL'
const onFile = 'SIGNATURE ON FILE'

/** The forms of a claim, and every box that lacks its fact. */
export function fillCms1500(claim: ClaimOnPaper, pharmacy: Pharmacy): FilledClaim {
  const form = formWriter()
  payer(form, claim)
  patient(form, claim)
  insured(form, claim)
  otherPlan(form, claim)
  condition(form, claim)
  diagnoses(form, claim)
  supplier(form, claim, pharmacy)
  const { texts, missing, cut } = form
  const groups = inSixes(claim.lines)
  if (groups.length === 0) form.lacks('24', 'a service line', 'claims')
  const forms = groups.map((lines, at) => {
    const one = formWriter()
    lines.forEach((line, row) => {
      serviceLine(one, claim, line, row + 1)
    })
    const cents = lines.reduce((sum, line) => sum + (line.cents ?? 0), 0)
    one.exact('total', formMoney(cents), 'claims')
    // What was paid counts once, on the first form.
    one.exact('paid', formMoney(at === 0 ? claim.paidCents : 0), 'claims')
    for (const { what, where } of one.missing)
      if (!missing.some((known) => known.what === what)) missing.push({ what, where })
    return { texts: { ...texts, ...one.texts } }
  })
  return { forms, cut, missing }
}

function inSixes(lines: readonly ClaimLineOnPaper[]): readonly (readonly ClaimLineOnPaper[])[] {
  const most = formGrid.serviceLines
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, at) =>
    lines.slice(at * most, (at + 1) * most),
  )
}

function payer(form: FormWriter, { payer: { name, address, kind } }: ClaimOnPaper): void {
  if (name === null) form.lacks('carrier block', 'name of the payer', 'coverage')
  else form.words('payer.1', noPunctuation(name))
  if (address === null) form.lacks('carrier block', 'address of the payer', 'coverage')
  else {
    form.words('payer.2', noPunctuation(address.line1))
    form.words('payer.3', noPunctuation(address.line2 ?? ''))
    form.words('payer.4', cityLine(address))
  }
  if (kind === null) form.lacks('1', 'kind of payer', 'coverage')
  else form.tick(`kind.${kind}`)
}

interface Person {
  readonly name: PersonName
  readonly address: PostalAddress | null
  readonly phone: string | null
}

/** Address and phone of the patient or the insured; the phone may stay empty. */
function addressOf(form: FormWriter, who: 'patient' | 'insured', box: string, person: Person) {
  const { address, phone } = person
  if (address === null) {
    form.lacks(box, `address of the ${who}`, who === 'patient' ? 'patient' : 'coverage')
    return
  }
  form.words(`${who}.street`, street(address))
  form.words(`${who}.city`, noPunctuation(address.city))
  form.exact(`${who}.state`, address.state, 'patient')
  form.exact(`${who}.zip`, address.zip, 'patient')
  const parts = phoneParts(phone)
  if (parts === null) return
  form.exact(`${who}.area`, parts[0], 'patient')
  form.exact(`${who}.phone`, parts[1], 'patient')
}

function born(
  form: FormWriter,
  who: 'patient' | 'insured',
  box: string,
  { birthDate, sex }: Pick<ClaimOnPaper['patient'], 'birthDate' | 'sex'>,
) {
  const where = who === 'patient' ? 'patient' : 'coverage'
  if (birthDate === null) form.lacks(box, 'birth date', where)
  else {
    const parts = dateParts(birthDate)
    form.exact(`${who}.birth.month`, parts.month, where)
    form.exact(`${who}.birth.day`, parts.day, where)
    form.exact(`${who}.birth.year`, parts.year4, where)
  }
  if (sex === 'female' || sex === 'male') form.tick(`${who}.${sex}`)
  else form.lacks(box, 'M or F, as the payer has it', where)
}

function patient(form: FormWriter, { patient: person, releaseSignedOn }: ClaimOnPaper): void {
  form.words('patient.name', formName(person.name))
  born(form, 'patient', '3', person)
  addressOf(form, 'patient', '5', person)
  if (releaseSignedOn === null)
    form.lacks('12', "patient's signature on file to release information", 'patient')
  else form.words('patient.signature', onFile)
}

function insured(form: FormWriter, claim: ClaimOnPaper): void {
  const { coverage } = claim
  if (coverage.memberId === null) form.lacks('1a', "insured's ID number", 'coverage')
  else form.exact('insured.id', bareNumber(coverage.memberId), 'coverage')
  if (coverage.relation === null) form.lacks('6', 'relationship to the insured', 'coverage')
  else form.tick(`relation.${coverage.relation}`)
  if (coverage.groupId !== null)
    form.exact('insured.group', bareNumber(coverage.groupId), 'coverage')
  if (coverage.planName !== null) form.words('insured.plan', noPunctuation(coverage.planName))
  const person = coverage.relation === 'self' ? claim.patient : coverage.insured
  if (person === null) {
    if (coverage.relation !== null) form.lacks('4', "insured's name", 'coverage')
    return
  }
  form.words('insured.name', formName(person.name))
  addressOf(form, 'insured', '7', person)
  born(form, 'insured', '11a', person)
  if (claim.assignmentSignedOn !== null) form.words('insured.signature', onFile)
}

function otherPlan(form: FormWriter, { coverage: { hasOtherPlan, other } }: ClaimOnPaper): void {
  if (hasOtherPlan === null) {
    form.lacks('11d', 'whether there is another health plan', 'coverage')
    return
  }
  form.tick(hasOtherPlan ? 'another.yes' : 'another.no')
  if (!hasOtherPlan) return
  if (other === null) {
    form.lacks('9', "other insured's name", 'coverage')
    return
  }
  form.words('other.name', formName(other.name))
  if (other.policy === null) form.lacks('9a', "other insured's policy or group number", 'coverage')
  else form.exact('other.policy', bareNumber(other.policy), 'coverage')
  if (other.planName === null) form.lacks('9d', 'name of the other plan', 'coverage')
  else form.words('other.plan', noPunctuation(other.planName))
}

function condition(form: FormWriter, claim: ClaimOnPaper): void {
  const { related, referring } = claim
  const asked = [
    ['10a', 'employment', related.employment],
    ['10b', 'auto', related.autoAccident],
    ['10c', 'accident', related.otherAccident],
  ] as const
  for (const [box, id, answer] of asked) {
    if (answer === null) form.lacks(box, 'what the condition is related to', 'claims')
    else form.tick(`${id}.${answer ? 'yes' : 'no'}`)
  }
  if (related.autoAccident === true) {
    if (related.autoState === null) form.lacks('10b', 'state of the accident', 'claims')
    else form.exact('auto.state', related.autoState, 'claims')
  }
  if (referring !== null) {
    const { qualifier, first, last, credential, npi } = referring
    form.exact('referring.qualifier', qualifier, 'prescriber')
    form.words('referring.name', noPunctuation(`${first} ${last} ${credential ?? ''}`))
    npiIn(form, 'referring.npi', '17b', 'NPI of the referring provider', npi, 'prescriber')
  }
  if (claim.notes !== null) form.words('notes', noPunctuation(claim.notes))
  form.tick('lab.no')
  if (claim.resubmission !== null) {
    form.exact('resubmission.code', claim.resubmission.code, 'claims')
    form.exact('resubmission.original', bareNumber(claim.resubmission.original), 'claims')
  }
  if (claim.authorization !== null)
    form.exact('authorization', bareNumber(claim.authorization), 'enrollment')
}

function diagnoses(form: FormWriter, claim: ClaimOnPaper): void {
  // 0 stands for ICD-10-CM.
  form.exact('icd', '0', 'claims')
  if (claim.diagnoses.length === 0) form.lacks('21', 'an ICD-10-CM diagnosis', 'claims')
  claim.diagnoses.slice(0, mostDiagnoses).forEach((code, at) => {
    form.exact(`diagnosis.${letters.charAt(at)}`, bareNumber(code), 'claims')
  })
  const more = claim.diagnoses.slice(mostDiagnoses)
  if (more.length > 0)
    form.cut.push({ box: '21', whole: claim.diagnoses.join(' '), printed: 'the first twelve' })
}

function serviceLine(
  form: FormWriter,
  claim: ClaimOnPaper,
  line: ClaimLineOnPaper,
  row: number,
): void {
  const at = (id: string) => `${row}.${id}`
  const { month, day, year2 } = dateParts(claim.on)
  for (const end of ['from', 'to']) {
    form.exact(at(`${end}.month`), month, 'claims')
    form.exact(at(`${end}.day`), day, 'claims')
    form.exact(at(`${end}.year`), year2, 'claims')
  }
  if (claim.place === null) form.lacks('24B', 'place of service', 'claims')
  else form.exact(at('place'), claim.place, 'claims')
  if (line.code === null) form.lacks('24D', `code of line ${row}`, 'claims')
  else form.exact(at('code'), bareNumber(line.code), 'claims')
  if (line.modifiers.length > 4) form.lacks('24D', 'at most four modifiers', 'claims')
  line.modifiers.slice(0, 4).forEach((modifier, place) => {
    form.exact(at(`modifier.${place + 1}`), modifier, 'claims')
  })
  // The treated condition comes first; a line may point to four.
  form.exact(at('pointer'), letters.slice(0, Math.min(4, claim.diagnoses.length)), 'claims')
  if (line.cents === null) form.lacks('24F', `charge of line ${row}`, 'claims')
  else form.exact(at('charge'), formMoney(line.cents), 'claims')
  form.exact(at('units'), String(line.units), 'claims')
  const npi = claim.rendering?.npi ?? null
  npiIn(form, at('rendering.npi'), '24J', 'NPI of the pharmacist', npi, 'claims')
}

function npiIn(
  form: FormWriter,
  id: string,
  box: string,
  what: string,
  npi: string | null,
  where: MissingFact['where'],
): void {
  if (npi === null) form.lacks(box, what, where)
  else if (isNpi(npi)) form.exact(id, npi, where)
  else form.lacks(box, `${what}: its check digit is wrong`, where)
}

function supplier(form: FormWriter, claim: ClaimOnPaper, pharmacy: Pharmacy): void {
  const { taxId, acceptsAssignment, rendering } = claim
  const digits = taxId === null ? '' : bareNumber(taxId.number)
  if (taxId === null || !/^\d{9}$/.test(digits))
    form.lacks('25', 'federal tax ID number of nine digits', 'pharmacy')
  else {
    form.exact('tax.id', digits, 'pharmacy')
    form.tick(taxId.kind === 'EIN' ? 'tax.ein' : 'tax.ssn')
  }
  form.exact('account', bareNumber(claim.account), 'claims')
  if (acceptsAssignment === null) form.lacks('27', 'whether assignment is accepted', 'claims')
  else form.tick(acceptsAssignment ? 'assignment.yes' : 'assignment.no')
  if (rendering === null || rendering.signedOn === null)
    form.lacks('31', "pharmacist's signature", 'review')
  else {
    const { name, credential, signedOn } = rendering
    form.words('provider.signature', noPunctuation(`${name} ${credential ?? ''}`))
    const { month, day, year2 } = dateParts(signedOn)
    form.exact('provider.signed', `${month}${day}${year2}`, 'review')
  }
  for (const who of ['facility', 'billing'] as const) {
    form.words(`${who}.name`, noPunctuation(pharmacy.name))
    form.words(`${who}.street`, street(pharmacy.address))
    form.words(`${who}.city`, cityLine(pharmacy.address))
    const box = who === 'facility' ? '32a' : '33a'
    npiIn(form, `${who}.npi`, box, 'NPI of the pharmacy', pharmacy.npi, 'pharmacy')
  }
  const phone = phoneParts(pharmacy.phone)
  if (phone === null) form.lacks('33', 'phone of the pharmacy with ten digits', 'pharmacy')
  else {
    form.exact('billing.area', phone[0], 'pharmacy')
    form.exact('billing.phone', phone[1], 'pharmacy')
  }
}
