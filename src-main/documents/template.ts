// The shape of a document: facts in, a page description out. Facts are plain JSON and are kept with the
// issued document, so that any page can be made again byte for byte.

import type { Content } from 'pdfmake/interfaces'
import type { Chart } from '../clinical/chart.ts'
import type { Day } from '../clinical/dates.ts'
import type { SoapNote } from '../clinical/notes/soap-note.ts'
import type { Review } from '../clinical/review.ts'
import type { SourceId } from '../reference/source.ts'
import type { ClaimOnPaper } from './billing/claim-on-paper.ts'
import type { Letterhead } from './head/letterhead.ts'
import type { OwnTemplate, TemplateSection } from './head/own-template.ts'
import type { ProgramOnPaper } from './programs/program-on-paper.ts'
import type { TabletLook } from './sheets/tablet.ts'

export interface PostalAddress {
  readonly line1: string
  readonly line2: string | null
  readonly city: string
  readonly state: string
  readonly zip: string
}

export interface Pharmacy {
  readonly name: string
  readonly npi: string
  readonly ncpdp: string
  readonly address: PostalAddress
  readonly phone: string
  readonly fax: string
  readonly hours: string
}

/** Names and addresses for paper; the clinical facts are in the chart. */
export interface PatientNames {
  readonly first: string
  readonly last: string
  readonly address: PostalAddress | null
  readonly phone: string | null
  readonly language: string | null
  readonly representative: string | null
  /** Absent in records that were signed before it was kept. */
  readonly emergencyContact?: {
    readonly name: string
    readonly relationship: string | null
    readonly phone: string | null
  } | null
  /** Id of the primary care prescriber; absent in records that were signed before it was kept. */
  readonly primaryCareId?: string | null
}

export interface Prescriber {
  readonly id: string
  readonly name: string
  readonly npi: string | null
  readonly phone: string | null
  readonly fax: string | null
  readonly address: PostalAddress | null
}

/** A time in the appointment book, in the store's own time. */
export interface BookedTime {
  readonly on: Day
  /** `15:30`. */
  readonly time: string
  readonly minutes: number
  readonly mode: 'in-person' | 'phone' | 'home' | 'walk-in' | 'video'
}

/** Sizes of the body type in points that a reader may ask for; 14 is the form's own. */
export const typeSizes = [12, 14, 16, 18, 20] as const
export type TypeSize = (typeof typeSizes)[number]

/** A place that takes unused medicines back, as the store knows it. */
export interface TakeBackSite {
  readonly name: string
  /** Street and place on one line. */
  readonly where: string
  readonly phone: string | null
  readonly hours: string | null
}

/** A question about therapy and its answer. */
export interface ConsultOnPaper {
  readonly requester: string
  /** The prescriber who asks; null when it is nobody of the list. */
  readonly requesterId: string | null
  readonly askedOn: Day
  readonly question: string
  readonly answer: string | null
  readonly sources: readonly string[]
  /** Remarks after the signature, each with its local day. */
  readonly addenda: readonly { readonly on: Day; readonly by: string; readonly text: string }[]
}

/** How a paper is wanted. A template that has no choice of sizes or lacks the language prints its own and says so. */
export interface Look {
  readonly typeSize: TypeSize
  /** Key of a language: `en`, `es`. */
  readonly language: string
}

/** The look where nobody chose one. */
export const usualLook: Look = { typeSize: 14, language: 'en' }

/** Everything a template may use; it picks its facts from here in `prepare`. */
export interface DocumentInput {
  /** The day printed on the page, in the store's time zone. */
  readonly on: Day
  readonly chart: Chart
  readonly patient: PatientNames
  readonly review: Review
  readonly pharmacy: Pharmacy
  readonly prescribers: readonly Prescriber[]
  /** For letters: whom this one goes to. */
  readonly prescriberId: string | null
  /** The note of the review as it stands; absent where a page is made without a chart. */
  readonly soap?: SoapNote
  /** The next one in the book; null when there is none, absent where a page is made without a chart. */
  readonly appointment?: BookedTime | null
  /** How tablets look, by medication id; absent for those of which nothing is on record. */
  readonly looks?: Readonly<Record<string, TabletLook>>
  /** The store's list; absent where a page is made without a store. */
  readonly takeBackSites?: readonly TakeBackSite[]
  /** The store's own head; absent where none was set up. */
  readonly letterhead?: Letterhead
  /** What the store made of its papers, by template id; absent where it changed none. */
  readonly ownTemplates?: Readonly<Record<string, OwnTemplate>>
  /** For the answer of a consult: the consult; absent on papers of a review. */
  readonly consult?: ConsultOnPaper
  /** For papers of a claim: the claim; null when the review has none, absent where a page is made without a chart. */
  readonly claim?: ClaimOnPaper | null
  /** The review under each program that has the patient; absent where a page is made without a chart, or before the signature. */
  readonly enrolledIn?: readonly ProgramOnPaper[]
  /** Points by which the store's printer sets claim forms too far left or up; absent for none. */
  readonly formShift?: { readonly right: number; readonly down: number }
  /** Id of the text pack that supplies the fixed words; its language is the language of the page. */
  readonly textPack: string
  /** Points of the body type; every template that `hasTypeSizes` lays its pages out anew for it. */
  readonly typeSize: TypeSize
}

/** Something that must be filled in before the page can be made, and the screen where that is done. */
export interface MissingFact {
  readonly what: string
  readonly where:
    | 'patient'
    | 'medications'
    | 'review'
    | 'plan'
    | 'pharmacy'
    | 'prescriber'
    | 'coverage'
    | 'claims'
    | 'enrollment'
}

export type Prepared<Facts> =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly missing: readonly MissingFact[] }

/** What stands above or below the body on one page of a part; null for nothing. Pages count from 1 within the part. */
export type PageEdge = (page: number, pages: number) => Content | null

/** One separately numbered part; a packet has several. Each part is its own run of US letter pages. */
export interface PageDescription {
  readonly content: readonly Content[]
  /** Left, top, right, bottom in points; header and footer are drawn inside top and bottom. */
  readonly margins: readonly [number, number, number, number]
  /** Size of the body type in points. */
  readonly fontSize: number
  readonly lineHeight: number
  readonly header: PageEdge
  readonly footer: PageEdge
  /** Large pale words across every page, such as the mark of a preview; null for none. */
  readonly watermark: string | null
  /** For duplex printing: what an added blank back says, so that the next part begins on a front; null for none. */
  readonly blankBack: string | null
  /** Drawing refuses more pages than this; null for any number. */
  readonly maxPages: number | null
  /** BCP 47 language of the words; American English when unsaid. */
  readonly language?: string
  /** What the part is called in the list of bookmarks; none when unsaid. */
  readonly bookmark?: string
  /** Ids of kept pictures that the content draws as `picture:ID`; none when unsaid. */
  readonly pictures?: readonly string[]
}

export interface DocumentTemplate<Facts> {
  /** Equal to the file name; stored with issued documents, so it never changes once shipped. */
  readonly id: string
  /** Raised whenever the same facts would give other bytes. */
  readonly version: number
  readonly title: string
  /** Who reads it. */
  readonly audience: 'patient' | 'prescriber' | 'office'
  /** False when the paper says nothing of a review and may leave before the signature; absent means true. */
  readonly needsSignature?: boolean
  /** True when a reply is waited for from the day the paper leaves the store. */
  readonly awaitsReply?: boolean
  /** True when `prepare` needs a `prescriberId`: one letter for each prescriber. */
  readonly needsPrescriber: boolean
  /** True when it is made of a claim and offered only where there is one. */
  readonly needsClaim?: boolean
  /** True when it answers a consult and no review makes it. */
  readonly needsConsult?: boolean
  /** Id of the program whose paper it is; offered only where the program has the patient. */
  readonly program?: string
  readonly sources: readonly SourceId[]
  /** True when the pages follow `typeSize`; false or unsaid for a form with a size of its own. */
  readonly hasTypeSizes?: boolean
  /** Keys of the languages it prints; English only when unsaid. */
  readonly languages?: readonly string[]
  /** What a store may leave out or must show; a paper without them is as it is. */
  readonly sections?: readonly TemplateSection[]
  /** True when the store may add standing texts of its own. */
  readonly hasStandingTexts?: boolean
  readonly prepare: (input: DocumentInput) => Prepared<Facts>
  /** Parts in printing order; each is numbered "Page X of Y" on its own. */
  readonly build: (facts: Facts) => readonly PageDescription[]
}

/** A paper to work on. It is never issued and never kept, so it prints what is known and says what is not. */
export interface WorkingPaper<Input, Facts>
  extends Omit<DocumentTemplate<Facts>, 'prepare' | 'needsPrescriber' | 'sources' | 'audience'> {
  readonly prepare: (input: Input) => Facts
}

/** Facts that are kept with an issued document as JSON. */
export type StoredFacts = Readonly<Record<string, unknown>> & { readonly isPreview: boolean }

/** A template whose facts may come from storage. */
export type AnyDocumentTemplate = DocumentTemplate<StoredFacts>

/**
 * A template as one of the family. `build` then takes facts from storage: the caller hands in only facts that this
 * template's own `prepare` made under the same `version`.
 */
export function anyTemplate<Facts extends { readonly isPreview: boolean }>(
  template: DocumentTemplate<Facts>,
): AnyDocumentTemplate {
  // The type of the facts is given up here; id and version, stored beside them, stand for it.
  return template as unknown as AnyDocumentTemplate
}
