// Slow hashes of what people remember: passphrases that wrap the chart key, PINs that switch users.

import { hash, hashRaw, verify } from '@node-rs/argon2'
import { AppError } from '../contract/errors.ts'

/** What one Argon2id hash costs; stored beside everything that was made with it. */
export interface ArgonCost {
  readonly memoryKiB: number
  readonly passes: number
  readonly lanes: number
}

/** Above the OWASP Password Storage Cheat Sheet's minimum for Argon2id (19 MiB, 2 passes): 64 MiB, 3 passes, as RFC 9106 (4) names it, in one lane. */
export const argonDefault: ArgonCost = { memoryKiB: 65_536, passes: 3, lanes: 1 }

/** Shortest passphrase, in characters. */
export const shortestPassphrase = 12

/** Throws `invalid-input` for a passphrase that is too short. */
export function checkPassphrase(passphrase: string): void {
  if ([...normal(passphrase)].length >= shortestPassphrase) return
  const message = `A passphrase has at least ${shortestPassphrase} characters. Four or five words that do not belong together are easy to keep in mind.`
  throw new AppError('invalid-input', message, { fields: { passphrase: message } })
}

/** 32 bytes from what somebody typed. The caller wipes them. */
export async function deriveKey(
  secret: string,
  salt: Uint8Array,
  cost: ArgonCost,
): Promise<Buffer> {
  // The library's default algorithm is Argon2id, version 0x13.
  return hashRaw(normal(secret), { ...optionsOf(cost), salt, outputLen: 32 })
}

const pinPattern = /^\d{4,8}$/

/** Argon2id of a PIN of 4 to 8 digits as PHC text, cost and salt inside; `invalid-input` for anything else. */
export async function hashPin(pin: string, cost: ArgonCost = argonDefault): Promise<string> {
  if (!pinPattern.test(pin)) {
    const message = 'A PIN has 4 to 8 digits and nothing else.'
    throw new AppError('invalid-input', message, { fields: { pin: message } })
  }
  return hash(pin, optionsOf(cost))
}

/** True when the PIN made this hash. Counting the wrong ones is the caller's work. */
export async function verifyPin(pinHash: string, pin: string): Promise<boolean> {
  return verify(pinHash, pin)
}

/** The same characters typed on another keyboard give the same bytes. */
function normal(secret: string): string {
  return secret.normalize('NFKC')
}

function optionsOf(cost: ArgonCost) {
  return { memoryCost: cost.memoryKiB, timeCost: cost.passes, parallelism: cost.lanes }
}
