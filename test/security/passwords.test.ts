import { expect, test } from 'vitest'
import {
  argonDefault,
  checkPassphrase,
  deriveKey,
  hashPin,
  verifyPin,
} from '../../src-main/security/passwords.ts'
import { cheapArgon } from '../helpers/stored-chart.ts'

test.each([
  ['', false],
  ['elevenchars', false],
  ['twelve chars', true],
  ['äöüäöüäöüäöü', true],
  ['😀😀😀😀😀😀', false],
])('a passphrase has at least 12 characters: "%s"', (passphrase, isEnough) => {
  if (isEnough) expect(() => checkPassphrase(passphrase)).not.toThrow()
  else expect(() => checkPassphrase(passphrase)).toThrow(/at least 12 characters/)
})

test('the message for a short passphrase does not repeat it', () => {
  expect(() => checkPassphrase('mysecret')).not.toThrow(/mysecret/)
})

test('the same letters composed in another way make the same key', async () => {
  const salt = new Uint8Array(16).fill(1)
  const composed = await deriveKey('café au lait now', salt, cheapArgon)
  const decomposed = await deriveKey('cafe\u0301 au lait now', salt, cheapArgon)
  expect(decomposed.equals(composed)).toBe(true)
  expect((await deriveKey('cafe au lait now', salt, cheapArgon)).equals(composed)).toBe(false)
})

test('a PIN hash is Argon2id, salted, and costs what OWASP asks for or more', async () => {
  const [one, two] = [await hashPin('1234'), await hashPin('1234', cheapArgon)]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
  expect(one).not.toBe(two)
  expect(argonDefault.memoryKiB).toBeGreaterThanOrEqual(19 * 1024)
  expect(argonDefault.passes).toBeGreaterThanOrEqual(2)
})

test.each([
  ['1234', '1234', true],
  ['12345678', '12345678', true],
  ['1234', '1235', false],
  ['1234', '12340', false],
  ['1234', '', false],
])('PIN %s verified with "%s" is %s', async (pin, typed, isRight) => {
  expect(await verifyPin(await hashPin(pin, cheapArgon), typed)).toBe(isRight)
})

test.each(['123', '123456789', '12a4', ' 1234', '', '１２３４'])('"%s" is no PIN', async (pin) => {
  await expect(hashPin(pin, cheapArgon)).rejects.toMatchObject({
    failure: { kind: 'invalid-input', fields: { pin: expect.stringContaining('4 to 8 digits') } },
  })
})
