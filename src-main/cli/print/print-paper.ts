// One paper of the family as a PDF file: from a request in JSON, from a FHIR bundle, or from a review in a chart.

import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Instant } from '../../clinical/dates.ts'
import { AppError } from '../../contract/errors.ts'
import { documentTemplate, documentTemplates } from '../../documents/index.ts'
import type { Pictures } from '../../documents/pdf/pictures.ts'
import type { RenderDocument } from '../../documents/render.ts'
import {
  type AnyDocumentTemplate,
  type DocumentInput,
  type Look,
  typeSizes,
  usualLook,
} from '../../documents/template.ts'
import { textPackOf } from '../../documents/text-packs/index.ts'
import { writeWholeFile } from '../../worker/write-whole-file.ts'
import { inputOfBundle } from '../packet-of-bundle.ts'
import { readRequest } from '../read-request.ts'
import { readBundle } from '../screen-bundle.ts'
import { documentInputShape } from './document-input-shape.ts'
import type { PrintAnswer, PrintListAnswer } from './print-answers.ts'
import { sampleRequest } from './sample-request.ts'

export interface PrintOrder {
  readonly template: string
  readonly out: string
  readonly lang?: string | undefined
  readonly pt?: number | undefined
}

/** What the pages are made of, and with what. */
export interface PrintSource {
  readonly input: DocumentInput
  readonly createdAt: Instant
  /** The store's kept pictures that these parts name. */
  readonly pictures?: (ids: readonly string[]) => Promise<Pictures>
}

const english = [usualLook.language]

/** The template of this id; `not-found` naming the list. */
export function templateNamed(id: string): AnyDocumentTemplate {
  const template = documentTemplate(id)
  if (template === null)
    throw new AppError('not-found', `Pestle has no form ${id}: see \`pestle print --list\`.`)
  return template
}

/** The look that was asked for; `invalid-input` for one that this template has not. */
export function lookAsked(
  { title, languages = english, hasTypeSizes }: AnyDocumentTemplate,
  { lang, pt }: PrintOrder,
): Look {
  const language = lang ?? usualLook.language
  if (!languages.includes(language))
    throw new AppError(
      'invalid-input',
      `${title} is not printed in this language: --lang ${languages.join(' or ')}.`,
    )
  const typeSize = typeSizes.find((size) => size === (pt ?? usualLook.typeSize))
  if (typeSize === undefined)
    throw new AppError('invalid-input', `The type has ${typeSizes.join(', ')} points: --pt 14.`)
  if (pt !== undefined && hasTypeSizes !== true)
    throw new AppError('invalid-input', `${title} has a size of its own: leave --pt out.`)
  return { language, typeSize }
}

/**
 * The input that a request describes. A FHIR bundle makes the papers that need no more than a list. A signature in a
 * request is left out: only a chart knows who signed, so every page carries the mark of a preview.
 */
export function sourceOf(request: unknown, look: Look, asked: PrintOrder): PrintSource {
  const read = isBundle(request)
    ? inputOfBundle(readBundle(request, undefined), undefined, look)
    : readRequest(documentInputShape, request)
  const input: DocumentInput = {
    ...read,
    review: { ...read.review, signature: null },
    textPack: asked.lang === undefined ? read.textPack : textPackOf(look.language),
    typeSize: asked.pt === undefined ? read.typeSize : look.typeSize,
  }
  // Noon of the day on the page: the same request gives the same bytes.
  return { input, createdAt: `${input.on}T12:00:00.000Z` as Instant }
}

function isBundle(request: unknown): boolean {
  return (
    typeof request === 'object' &&
    request !== null &&
    Reflect.get(request, 'resourceType') === 'Bundle'
  )
}

/** Draws every page, then writes the file whole or not at all. */
export async function printPaper(
  template: AnyDocumentTemplate,
  { input, createdAt, pictures }: PrintSource,
  out: string,
  render: RenderDocument,
): Promise<PrintAnswer> {
  const prepared = template.prepare(input)
  if (!prepared.ok)
    throw new AppError('incomplete', `${template.title} cannot be made.`, {
      missing: prepared.missing,
    })
  const parts = template.build(prepared.facts)
  const { bytes, pages } = await render(parts, {
    title: template.title,
    language: parts[0]?.language ?? 'en-US',
    createdAt,
    pictures: (await pictures?.(parts.flatMap((part) => part.pictures ?? []))) ?? {},
  })
  await writeWholeFile(out, bytes)
  return {
    template: template.id,
    path: out,
    pages,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lang: (parts[0]?.language ?? 'en-US').slice(0, 2),
    pt: template.hasTypeSizes === true ? input.typeSize : null,
    preview: prepared.facts.isPreview,
  }
}

/** Every template with what it reads, and the shape of the input. */
export function listOfPapers(): PrintListAnswer {
  return {
    templates: documentTemplates.map((one) => ({
      id: one.id,
      title: one.title,
      audience: one.audience,
      lang: [...(one.languages ?? english)],
      pt: one.hasTypeSizes === true ? [...typeSizes] : [],
      reads: [...optionalFieldsOf(one)],
      sample: `pestle print ${one.id} --sample`,
    })),
    input: z.toJSONSchema(documentInputShape, { io: 'input' }),
  }
}

/** The input that prints this template. */
export function sampleOf(template: AnyDocumentTemplate): DocumentInput {
  const { claim, consult, enrolledIn, ...every } = sampleRequest
  return {
    ...every,
    prescriberId: template.needsPrescriber ? every.prescriberId : null,
    ...(template.needsClaim && claim !== undefined ? { claim } : {}),
    ...(template.needsConsult && consult !== undefined ? { consult } : {}),
    ...(template.program === undefined || enrolledIn === undefined
      ? {}
      : { enrolledIn: enrolledIn.filter(({ program }) => program === template.program) }),
  }
}

const beside = [
  'prescriberId',
  'soap',
  'appointment',
  'looks',
  'takeBackSites',
  'consult',
  'claim',
  'enrolledIn',
] as const

/** Seen by looking on while the sample is prepared. */
function optionalFieldsOf(template: AnyDocumentTemplate): ReadonlySet<string> {
  const seen = new Set<string>()
  template.prepare(
    new Proxy(sampleRequest, {
      get: (input, field, self) => {
        if (beside.some((one) => one === field)) seen.add(String(field))
        return Reflect.get(input, field, self)
      },
    }),
  )
  return seen
}
