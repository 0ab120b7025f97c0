// The text packs that Pestle ships.

import { cmsPacketEnDraft2026 } from './cms-packet-en-draft-2026.ts'
import { cmsPacketEsDraft2026 } from './cms-packet-es-draft-2026.ts'
import type { CmsPacketText } from './cms-packet-text.ts'

const cmsPackets: readonly CmsPacketText[] = [cmsPacketEnDraft2026, cmsPacketEsDraft2026]

/** Id of the pack to use where nobody chose one. */
export const defaultTextPack = cmsPacketEnDraft2026.form.packId

/** Id, revision, language and status of every pack, for a settings screen. */
export const textPackList = cmsPackets.map(({ form }) => ({
  id: form.packId,
  revision: form.revision,
  language: form.language,
  status: form.status,
}))

/** Id of the newest pack of a language (`en`, `es`); throws when there is none. */
export function textPackOf(language: string): string {
  const pack = cmsPackets.findLast(({ form }) => languageKey(form.language) === language)
  if (pack === undefined) throw new Error('No text pack of this language')
  return pack.form.packId
}

/** Keys of the languages that the Medicare packet speaks, English first. */
export const packetLanguages: readonly string[] = [
  ...new Set(cmsPackets.map(({ form }) => languageKey(form.language))),
]

/** `en` of `en-US`. */
export function languageKey(tag: string): string {
  return tag.split('-')[0] ?? tag
}

/** The pack with this id; throws when there is none. */
export function cmsPacketText(id: string): CmsPacketText {
  const pack = cmsPackets.find(({ form }) => form.packId === id)
  if (pack === undefined) throw new Error('No text pack with this id')
  return pack
}
