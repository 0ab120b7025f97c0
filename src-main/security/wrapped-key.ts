// The chart key sealed under something a person knows: Argon2id makes a key, AES-256-GCM seals with it.

import { createCipheriv, createDecipheriv } from 'node:crypto'
import { z } from 'zod'
import { type ArgonCost, deriveKey } from './passwords.ts'

const base64 = z.base64()

/** A sealed key as it stands in the key file. The limits keep a forged file from eating the machine's memory. */
export const wrappedKeySchema = z.strictObject({
  memoryKiB: z.int().min(8).max(4_194_304),
  passes: z.int().min(1).max(100),
  lanes: z.int().min(1).max(64),
  salt: base64,
  nonce: base64,
  sealed: base64,
  tag: base64,
})
export type WrappedKey = Readonly<z.output<typeof wrappedKeySchema>>

/** `count` random bytes. */
export type Random = (count: number) => Uint8Array

/** Seals `key` under `secret`. `purpose` says whose way in this is; it opens only with the same words. */
export async function wrapKey(
  key: Uint8Array,
  secret: string,
  purpose: string,
  cost: ArgonCost,
  random: Random,
): Promise<WrappedKey> {
  const salt = random(16)
  const nonce = random(12)
  const wrapping = await deriveKey(secret, salt, cost)
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce).setAAD(Buffer.from(purpose, 'utf8'))
  const sealed = Buffer.concat([cipher.update(key), cipher.final()])
  wrapping.fill(0)
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  return {
    memoryKiB: cost.memoryKiB,
    passes: cost.passes,
    lanes: cost.lanes,
    salt: text(salt),
    nonce: text(nonce),
    sealed: text(sealed),
    tag: text(cipher.getAuthTag()),
  }
}

/** The key, or null when the secret or the purpose is not the one it was sealed with. The caller wipes it. */
export async function unwrapKey(
  wrapped: WrappedKey,
  secret: string,
  purpose: string,
): Promise<Buffer | null> {
  const bytes = (text: string) => Buffer.from(text, 'base64')
  const wrapping = await deriveKey(secret, bytes(wrapped.salt), wrapped)
  const decipher = createDecipheriv('aes-256-gcm', wrapping, bytes(wrapped.nonce), {
    authTagLength: 16,
  })
  wrapping.fill(0)
  decipher.setAAD(Buffer.from(purpose, 'utf8')).setAuthTag(bytes(wrapped.tag))
  const key = decipher.update(bytes(wrapped.sealed))
  try {
    decipher.final()
    return key
  } catch {
    // The seal does not fit: final() has no other way to fail.
    key.fill(0)
    return null
  }
}
