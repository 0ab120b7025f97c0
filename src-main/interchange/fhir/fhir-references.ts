// Finds the resource that a reference points to within one bundle.

import type { BundleFrame, Reference } from './fhir-resources.ts'

type Entry = NonNullable<BundleFrame['entry']>[number]
/** A resource as it stands in the file; `resourceType` is known, the rest is not checked yet. */
export type RawResource = NonNullable<Entry['resource']>

/** A resource and where it stands in the bundle. */
export interface Placed {
  /** Place of the entry, counting the first as 1. */
  readonly line: number
  readonly fullUrl: string | null
  readonly resource: RawResource
}

/** Answers the resource behind a reference, null when it is not in the bundle. */
export type Resolve = (reference: Reference | undefined, from: Placed) => Placed | null

const withoutVersion = (url: string) => url.replace(/\/_history\/[^/]+$/, '')

/** A resolver for urn:uuid, absolute, relative and contained references (R4, Bundle 3.1.6.1.3). */
export function resolver(placed: readonly Placed[]): Resolve {
  const byUrl = new Map<string, Placed>()
  const byTypeAndId = new Map<string, Placed | null>()
  for (const item of placed) {
    if (item.fullUrl !== null && !byUrl.has(item.fullUrl)) byUrl.set(item.fullUrl, item)
    const { resourceType, id } = item.resource
    if (id === undefined) continue
    const key = `${resourceType}/${id}`
    // Two resources of one id from two servers: only a full address can tell them apart.
    byTypeAndId.set(key, byTypeAndId.has(key) ? null : item)
  }
  return (reference, from) => {
    const target = reference?.reference
    if (target === undefined) return null
    if (target.startsWith('#')) return contained(target.slice(1), from)
    const url = withoutVersion(target)
    const direct = byUrl.get(url)
    if (direct !== undefined) return direct
    const own = `${from.resource.resourceType}/`
    const at = from.fullUrl?.lastIndexOf(own) ?? -1
    const sameServer = at < 0 ? undefined : byUrl.get(`${from.fullUrl?.slice(0, at)}${url}`)
    if (sameServer !== undefined) return sameServer
    // A full address that no entry has may still be written as type and id by the rest of the file.
    const relative = /(?:^|\/)([A-Z]\w+\/[\w.-]+)$/.exec(url)?.[1]
    return relative === undefined ? null : (byTypeAndId.get(relative) ?? null)
  }
}

function contained(id: string, from: Placed): Placed | null {
  const list = from.resource.contained
  if (!Array.isArray(list)) return null
  const items: readonly unknown[] = list
  for (const item of items) {
    if (isRaw(item) && item.id === id) return { line: from.line, fullUrl: null, resource: item }
  }
  return null
}

function isRaw(value: unknown): value is RawResource {
  return (
    typeof value === 'object' &&
    value !== null &&
    'resourceType' in value &&
    typeof value.resourceType === 'string'
  )
}
