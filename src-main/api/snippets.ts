// Texts that the store and each person keep for use again. Every state of one stays in the journal and can be taken back.

import { AppError } from '../contract/errors.ts'
import { type noteCalls, type SnippetView, snippetKinds } from '../contract/notes.ts'
import { pharmacyInput } from '../contract/session.ts'
import { readSetting } from '../store/people.ts'
import { changeRecord, history, insertRecord, voidRecord } from '../store/recorded.ts'
import type { SnippetRow } from '../store/schema.ts'
import type { Handlers, ReadContext } from './context.ts'
import type { noteHandlers } from './notes.ts'

type SnippetArea = Omit<typeof noteCalls, keyof typeof noteHandlers>

function snippetView(row: SnippetRow): SnippetView {
  return {
    id: row.id,
    revision: row.revision,
    isStores: row.owner_id === null,
    kind: snippetKinds.find((kind) => kind === row.kind) ?? 'any',
    shortcut: row.shortcut,
    title: row.title,
    text: row.text,
  }
}

/** The snippets that this person sees: their own first, then the store's. */
function mine({ db, actor }: ReadContext): Promise<readonly SnippetRow[]> {
  return db
    .selectFrom('snippets')
    .selectAll()
    .where('voided_at', 'is', null)
    .where((eb) => eb.or([eb('owner_id', 'is', null), eb('owner_id', '=', actor.userId)]))
    .orderBy((eb) => eb('owner_id', 'is', null))
    .orderBy('shortcut')
    .execute()
}

async function loadMine(context: ReadContext, id: string): Promise<SnippetRow> {
  const row = (await mine(context)).find((one) => one.id === id)
  if (row === undefined) throw new AppError('not-found', 'This snippet is no longer kept.')
  return row
}

/** The store's snippets reach everybody's papers: the owner and whoever decides may change them. */
function mayChange({ session }: ReadContext, isStores: boolean): void {
  const { user } = session
  if (!isStores || user?.role === 'owner' || user?.mayDecide === true) return
  throw new AppError(
    'not-allowed',
    "The store's snippets are changed by a pharmacist or the owner.",
  )
}

export const snippetHandlers: Handlers<SnippetArea> = {
  'snippets.list': async (context) => {
    const pharmacy = pharmacyInput.safeParse(await readSetting(context.db, 'pharmacy'))
    return {
      snippets: (await mine(context)).map(snippetView),
      today: context.app.today(),
      person: context.session.user?.name ?? '',
      pharmacy: pharmacy.success ? pharmacy.data.name : null,
    }
  },

  'snippets.save': async (context, { id, isStores, kind, shortcut, title, text }) => {
    const { db, actor, app } = context
    mayChange(context, isStores)
    const known = await mine(context)
    if (
      known.some(
        (one) => one.id !== id && one.shortcut === shortcut && (one.owner_id === null) === isStores,
      )
    )
      throw new AppError('invalid-input', 'Another snippet has this shortcut.', {
        fields: { shortcut: 'Taken already' },
      })
    const columns = {
      owner_id: isStores ? null : actor.userId,
      kind,
      shortcut,
      title,
      text,
    }
    if (id !== null) {
      mayChange(context, (await loadMine(context, id)).owner_id === null)
      await changeRecord(db, actor, 'snippets', id, null, columns)
      return { id }
    }
    const newId = app.newId()
    await insertRecord(db, actor, 'snippets', { id: newId, ...columns })
    return { id: newId }
  },

  'snippets.void': async (context, { id, reason }) => {
    mayChange(context, (await loadMine(context, id)).owner_id === null)
    await voidRecord(context.db, context.actor, 'snippets', id, reason)
    return { id }
  },

  'snippets.versions': async (context, { id }) => {
    await loadMine(context, id)
    const users = await context.db.selectFrom('users').select(['id', 'name']).execute()
    const names = new Map(users.map((user) => [user.id, user.name]))
    let state = { shortcut: '', title: '', text: '' }
    const versions = (await history(context.db, 'snippets', id)).map(({ at, by, after }) => {
      const of = (column: keyof typeof state) => {
        const value = after?.[column]
        return typeof value === 'string' ? value : state[column]
      }
      state = { shortcut: of('shortcut'), title: of('title'), text: of('text') }
      return { at, by: names.get(by) ?? by, ...state }
    })
    return versions.toReversed()
  },
}
