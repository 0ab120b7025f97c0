// Short codes that lead a reply back to its review. They say nothing about the patient.

/** Crockford's base 32: no I, L, O, U, so that nobody misreads a fax. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Eight characters from five random bytes, as `7K3M-2QXD`. */
export function referenceCode(random: Uint8Array): string {
  if (random.length < 5) throw new Error('Broken promise: a reference code needs five random bytes')
  let bits = 0n
  for (const byte of random.subarray(0, 5)) bits = bits * 256n + BigInt(byte)
  let code = ''
  for (let place = 0; place < 8; place++) {
    code = (alphabet[Number(bits % 32n)] ?? '') + code
    bits /= 32n
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
