// What every paper is made of, as JSON: the shape of documents/template.ts, held to it by type. Nothing has a default and
// no field passes unread, so that a slip of the pen is not a missing fact.

import { z } from 'zod'
import { tabletColours, tabletShapes } from '../../documents/sheets/tablet.ts'
import type { DocumentInput } from '../../documents/template.ts'
import { typeSizes } from '../../documents/template.ts'
import { textPackList } from '../../documents/text-packs/index.ts'
import { dayInput } from '../read-request.ts'
import { addressShape, claimShape, programShape } from './billing-shape.ts'
import { chartShape, known, reviewShape, soapShape, text } from './chart-shape.ts'

const address = addressShape.nullable()

const patient = z.strictObject({
  first: text,
  last: text,
  address,
  phone: known,
  language: known,
  representative: known,
  emergencyContact: z
    .strictObject({ name: text, relationship: known, phone: known })
    .nullable()
    .exactOptional(),
  primaryCareId: known.exactOptional(),
})

const consult = z.strictObject({
  requester: text,
  requesterId: known,
  askedOn: dayInput,
  question: text,
  answer: known,
  sources: z.array(text),
  addenda: z.array(z.strictObject({ on: dayInput, by: text, text })),
})

/** Logos are kept by a chart, so a letterhead from a file has none. */
const letterhead = z.strictObject({
  logo: z.null(),
  name: known,
  own: z.array(text),
  contact: z.array(text),
})

const documentInput = z.strictObject({
  on: dayInput,
  chart: chartShape,
  patient,
  review: reviewShape,
  pharmacy: z.strictObject({
    name: text,
    npi: text,
    ncpdp: text,
    address: addressShape,
    phone: text,
    fax: text,
    hours: text,
  }),
  prescribers: z.array(
    z.strictObject({ id: text, name: text, npi: known, phone: known, fax: known, address }),
  ),
  prescriberId: known,
  soap: soapShape.exactOptional(),
  appointment: z
    .strictObject({
      on: dayInput,
      time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time; write 15:30'),
      minutes: z.int().positive(),
      mode: z.enum(['in-person', 'phone', 'home', 'walk-in', 'video']),
    })
    .nullable()
    .exactOptional(),
  looks: z
    .record(
      z.string(),
      z.strictObject({
        shape: z.enum(tabletShapes),
        colour: z.enum(tabletColours),
        imprint: known,
        isScored: z.boolean(),
      }),
    )
    .exactOptional(),
  takeBackSites: z
    .array(z.strictObject({ name: text, where: text, phone: known, hours: known }))
    .exactOptional(),
  letterhead: letterhead.exactOptional(),
  ownTemplates: z
    .record(z.string(), z.strictObject({ hidden: z.array(text), opening: known, closing: known }))
    .exactOptional(),
  consult: consult.exactOptional(),
  claim: claimShape.nullable().exactOptional(),
  enrolledIn: z.array(programShape).exactOptional(),
  formShift: z.strictObject({ right: z.number(), down: z.number() }).exactOptional(),
  textPack: z.enum(textPackList.map(({ id }) => id)),
  typeSize: z.literal(typeSizes),
})

/** Every field of the type, each held to its own type: a new one that is not here does not compile. */
export const documentInputShape: z.ZodType<DocumentInput> & {
  readonly shape: Readonly<Record<keyof DocumentInput, z.ZodType>>
} = documentInput
