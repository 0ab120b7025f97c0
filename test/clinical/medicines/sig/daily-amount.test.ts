import { expect, test } from 'vitest'
import { dailyAmount } from '../../../../src-main/clinical/medicines/sig/daily-amount.ts'
import { plainSig } from '../../../../src-main/clinical/medicines/sig/plain-sig.ts'
import { readSig } from '../../../../src-main/clinical/medicines/sig/read-sig.ts'

test.each([
  ['take 1 tablet every morning before breakfast', 1],
  ['take 1 tablet before breakfast every morning', 1],
  ['take 1 tablet in the evening at bedtime', 1],
  ['take 1 tablet every night with dinner', 1],
  ['take 1 tablet in the morning, evening and at bedtime', 3],
  ['take 1 tablet daily in the morning with a meal', 1],
  ['1 tab tid ac & hs', 4],
  ['take 2 tablets every morning and 1 at bedtime for 10 days', 3],
])('%s is %d tablets a day', (text, tablets) => {
  const unit = 'tablet'
  const amount = { low: tablets, high: tablets, unit, isMaximum: false }
  expect(dailyAmount(readSig(text))).toEqual(amount)
})

test.each([
  'take 4 tabs daily x 3 days, 3 tabs daily x 3 days',
  'take 4 tabs daily x 3 days, 3 tabs daily',
  'take 2 tablets daily, 1 tablet daily for 5 days',
  'take 1 tablet once daily in the morning and at bedtime',
  'take 1 tablet in the morning and before breakfast',
  'take 1 tablet before breakfast and after breakfast',
  'take 1 tablet bid and hs',
  'take 1 tablet daily or twice daily',
  'take 1 tablet qd ac & hs',
  'take up to 3 tablets daily',
  'take 1 tablet daily, may increase to 2 tablets daily',
  'take 2 tablets today then 1 tablet daily for 4 days',
  'do not take 1 tablet daily',
  '10,5 mg daily',
  '1 tablet daily dose 2 tablets',
])('%s has no certain daily amount', (text) => {
  expect(dailyAmount(readSig(text))).toBeNull()
})

test.each([
  ['take 1 tab 1 hour before bedtime', 'Take 1 tablet every day 1 hour before bedtime.'],
  ['1 neb q4h prn sob/wheezing', /shortness of breath or wheezing\.$/],
  ['1 tab q8h prn nausea/vomiting', /nausea and vomiting\.$/],
])('%s is said whole', (text, words) => {
  expect(plainSig(readSig(text), 'en')).toMatch(words)
})

test('two bare numbers never stand side by side', () => {
  expect(plainSig(readSig('take 1-2 daily'), 'en')).toBeNull()
})
