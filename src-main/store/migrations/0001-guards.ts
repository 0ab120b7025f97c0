// Part of migration 1, frozen: triggers that keep the promises even against a faulty program.
// Nothing is deleted; journal, audit, fills, documents and addenda stay as written; a signed review is locked.

const neverDeleted = [
  'patients',
  'coverages',
  'opt_outs',
  'prescribers',
  'medications',
  'fills',
  'allergies',
  'conditions',
  'observations',
  'immunizations',
  'reviews',
  'review_lines',
  'findings',
  'decisions',
  'problems',
  'plan_items',
  'addenda',
  'communications',
  'documents',
  'tasks',
  'appointments',
  'users',
  'imports',
  'import_matches',
  'journal',
  'audit',
]

/** Tables of which no column ever changes. */
const neverChanged = ['journal', 'audit', 'fills']

/** Content that stays as written; the voiding columns and the revision stay open. */
const fixedContent: Readonly<Record<string, string>> = {
  documents:
    'id, patient_id, review_id, template, template_version, title, prescriber_id, facts_json, created_day, rendered_at, pages, sha256, bytes, created_at, created_by',
  addenda: 'id, patient_id, review_id, text, created_at, created_by',
}

/** What stays open on a signed review: voiding, revision, phase, parking and the last field. */
const lockedReviewColumns =
  'id, patient_id, reference_code, kind, reason, mode, recipient, held_on, patient_goal, note, follow_up_on, signed_at, signed_by, signature_json, signed_record_json, created_at, created_by'

/** A problem lives on after the signature: its status, its resolution and the revision stay open. */
const lockedProblemColumns =
  'id, patient_id, review_id, finding_key, title, pqa_category, dtp_category, cause, severity, evidence_json, citation, voided_at, voided_by, void_reason, created_at, created_by'

const partsOfReview = ['review_lines', 'findings', 'decisions', 'problems', 'plan_items']

const locked = "SELECT RAISE(ABORT, 'This review is signed and locked. Write an addendum instead.')"
const signed = (row: 'OLD' | 'NEW') =>
  `EXISTS (SELECT 1 FROM reviews WHERE id = ${row}.review_id AND signed_at IS NOT NULL)`

/** Statements in the order in which they run. */
export const guards0001: readonly string[] = [
  ...neverDeleted.map(
    (table) => `CREATE TRIGGER ${table}_never_deleted BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, 'Nothing is deleted from the chart. Void the entry with a reason instead.'); END`,
  ),
  ...neverChanged.map(
    (table) => `CREATE TRIGGER ${table}_never_changed BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, 'Entries of this kind are never changed.'); END`,
  ),
  ...Object.entries(fixedContent).map(
    ([
      table,
      columns,
    ]) => `CREATE TRIGGER ${table}_stay_as_written BEFORE UPDATE OF ${columns} ON ${table}
BEGIN SELECT RAISE(ABORT, 'What was issued or signed stays as written.'); END`,
  ),
  `CREATE TRIGGER reviews_locked BEFORE UPDATE OF ${lockedReviewColumns} ON reviews
WHEN OLD.signed_at IS NOT NULL BEGIN ${locked}; END`,
  ...partsOfReview.map((table) => {
    const columns = table === 'problems' ? ` OF ${lockedProblemColumns}` : ''
    return `CREATE TRIGGER ${table}_locked BEFORE UPDATE${columns} ON ${table}
WHEN ${signed('OLD')} BEGIN ${locked}; END`
  }),
  ...partsOfReview.map(
    (table) => `CREATE TRIGGER ${table}_closed BEFORE INSERT ON ${table}
WHEN ${signed('NEW')} BEGIN ${locked}; END`,
  ),
]
