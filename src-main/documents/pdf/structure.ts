// What a page says beside its ink: headings, paragraphs, lists and tables for people who listen to it. The tags are made
// while content is copied, and filled in while pdfmake draws.

/** Structure types of PDF 1.7 that pages use. */
export type TagType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'

/** One element of the structure tree. */
export interface Tag {
  readonly type: TagType
  readonly children: Tag[]
  /** BCP 47, where it differs from the part around it. */
  readonly language: string | null
  /** Words that stand for a drawing. */
  readonly alt: string | null
  /** Columns that a table cell covers. */
  readonly columns: number
  /** The document that it belongs to; null: it is the document itself. */
  readonly root: Tag | null
}

/** The property under which drawn nodes carry their tag; pdfmake copies it along unread. */
export const tagKey = 'pestleTag'

/** The top of a new tree. */
export function rootTag(): Tag {
  return { type: 'Document', children: [], language: null, alt: null, columns: 1, root: null }
}

/** A new element at the end of `parent`. */
export function childTag(
  parent: Tag,
  type: TagType,
  more: Partial<Pick<Tag, 'language' | 'alt' | 'columns'>> = {},
): Tag {
  const root = rootOf(parent)
  const tag: Tag = { type, children: [], language: null, alt: null, columns: 1, root, ...more }
  parent.children.push(tag)
  return tag
}

/** The document that an element belongs to. */
export function rootOf(tag: Tag): Tag {
  return tag.root ?? tag
}
