import { expect, test } from 'vitest'
import { readAcknowledgements } from '../../../src-main/interchange/hl7/acknowledgement.ts'

const ack = (...segments: readonly string[]) =>
  readAcknowledgements(
    ['MSH|^~\\&|IIS|R|PESTLE|T|20261123||ACK^V04^ACK|9|P|2.5.1', ...segments].join('\r'),
  )
const severe = 'ERR||RXA^1^5^1^1|101^Required field missing^HL70357|E||||No vaccine code'
const warning = 'ERR||PID^1^11^1^5|103^Table value not found^HL70357|W||||Unknown ZIP code'
const remark = 'ERR||||I||||For your information'

test.each([
  ['AA without errors', ['MSA|AA|M-1'], 'accepted'],
  ['AA with a remark', ['MSA|AA|M-1', remark], 'accepted'],
  ['AA with a warning', ['MSA|AA|M-1', warning], 'warned'],
  ['AA with an error', ['MSA|AA|M-1', severe], 'warned'],
  ['AE with a warning only', ['MSA|AE|M-1', warning], 'warned'],
  ['AE with an error', ['MSA|AE|M-1', severe], 'refused'],
  ['AE that says no more', ['MSA|AE|M-1'], 'refused'],
  ['AR', ['MSA|AR|M-1'], 'refused'],
  ['a code that is not known', ['MSA|ZZ|M-1'], 'refused'],
])('%s is %s', (_, segments, expected) => {
  expect(ack(...segments)).toMatchObject([{ controlId: 'M-1', state: expected }])
})

test('an error says where and what, in the words of the registry', () => {
  expect(ack('MSA|AE|M-1', severe)[0]?.errors).toEqual([
    { severity: 'error', place: 'RXA-5.1', text: 'No vaccine code' },
  ])
})

test('of the second segment of a kind it says so, and an error without words gives its code', () => {
  expect(ack('MSA|AE|M-1', 'ERR||RXA^2^3|207|E')[0]?.errors).toEqual([
    { severity: 'error', place: 'RXA-3, number 2', text: 'Error 207.' },
  ])
})

test('a batch of answers is read one by one, a file without answers is none', () => {
  const two = ['MSH|^~\\&|A', 'MSA|AA|M-1', 'MSH|^~\\&|A', 'MSA|AR|M-2', 'BTS|2'].join('\n')
  expect(readAcknowledgements(two).map(({ controlId }) => controlId)).toEqual(['M-1', 'M-2'])
  expect(readAcknowledgements('hello')).toEqual([])
  expect(readAcknowledgements('MSH|^~\\&|A\rPID|1')).toEqual([])
})
