// The eight programs and fee for service in the sample pharmacy, each by keyboard from its list of people to a claim that
// may be sent. The reviews are documented beside the window: what a review is has a journey of its own.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient } from '../../src-main/contract/client.ts'
import { documentCmr } from '../helpers/claims/document-cmr.ts'
import { confirmPerson } from './at-review.ts'
import { checkClaim, mendAll, openAtDesk, type Walked, walkDown } from './claim-walk.ts'
import { type OpenedApp, openApp } from './fixture.ts'

/** The pharmacist of the sample. */
const pin = '2222'

interface Case {
  readonly program: string
  readonly name: string
  readonly last: string
  /** Where what holds the claims is mended, in the order of the desk. */
  readonly mended: readonly string[]
}

const cases: readonly Case[] = [
  {
    program: 'medicare-part-d',
    name: 'Medicare Part D MTM',
    last: 'Testwell',
    mended: ['problems', 'packet'],
  },
  {
    program: 'iowa-pcm',
    name: 'Iowa Medicaid PCM',
    last: 'Makebelieve',
    mended: ['consent', 'problems', 'plan'],
  },
  {
    program: 'outcomes-mtm',
    name: 'OutcomesMTM',
    last: 'Exampleton',
    mended: ['packet', 'problems'],
  },
  { program: 'mirixa', name: 'Mirixa', last: 'Mockwell', mended: ['problems'] },
  {
    program: 'pdhi-conxus',
    name: 'PDHI ConXus wellness',
    last: 'Pretendergast',
    mended: ['consent'],
  },
  {
    program: 'assurance',
    name: 'Assurance (Medication Management Systems)',
    last: 'Inventley',
    mended: ['consent', 'problems', 'claims'],
  },
  { program: 'pharmmd', name: 'PharmMD', last: 'Samplesby', mended: ['problems'] },
  {
    program: 'wpqc',
    name: 'WPQC / ForwardHealth MTM',
    last: 'Trialson',
    mended: ['pharmacy', 'enrollment', 'consent', 'minutes', 'problems'],
  },
  {
    program: 'cpt-billing',
    name: 'Fee for service (CPT)',
    last: 'Prototypa',
    mended: ['consent', 'minutes'],
  },
]

let app: OpenedApp
const encounters = new Map<string, string>()
const patients = new Map<string, string>()

beforeAll(async () => {
  app = await openApp()
  await app.sees('Welcome to Pestle')
  await app.press('2')
  await app.sees('May be offered a review')
  const client = createClient(app.call)
  for (const { last } of cases) {
    if (encounters.has(last)) continue
    const { reviewId, patientId } = await documentCmr(client, last, pin)
    encounters.set(last, reviewId)
    const { patient } = await client.patients.chart({ patientId })
    patients.set(last, `${patient.last}, ${patient.first}`)
  }
}, 300_000)
afterAll(async () => {
  await app.close()
})

const region = (name: string | RegExp) => app.page.getByRole('region', { name })

describe('from eligibility to a checked claim', () => {
  test.each(cases)(
    '$name: $last',
    async ({ program, name, last, mended }) => {
      const patient = patients.get(last) ?? ''
      const walked: Walked = {
        ...{ program, programName: name, patient },
        encounterId: encounters.get(last) ?? '',
      }
      // Whatever became of the case before it.
      await app.page.evaluate(() => {
        location.hash = '#/'
      })
      await app.page.reload()
      await app.sees('Today’s work')
      await app.press('Alt+x')
      await app.sees('Programs')
      await region(/^Programs/)
        .getByRole('button')
        .first()
        .focus()
      await walkDown(app, name)
      // Each letter has acted when its list is there: a key that follows at once would look like a scanner's.
      await app.press('n')
      await region(/^Not eligible/).waitFor()
      await app.press('y')
      await region(/^Eligible/).waitFor()
      await region(/^Eligible/)
        .getByRole('button', { name: patient })
        .focus()
      await app.press('Enter')
      await confirmPerson(app)
      await app.sees('Programs of the patient')
      const row = region(/^Programs/)
        .getByRole('listitem')
        .filter({ hasText: name })
      await row.getByText('Yes', { exact: true }).waitFor()
      await openAtDesk(app, walked)
      expect(await mendAll(app, walked)).toEqual(mended)
      await checkClaim(app, walked)
      expect(app.complaints).toEqual([])
    },
    120_000,
  )
})
