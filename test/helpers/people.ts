// A small invented store for tests of the API: people to add, signed-in roles, charts that are open.

import { expect } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { Client, InputOf } from '../../src-main/contract/client.ts'
import { AppError, type ErrorKind, type Failure } from '../../src-main/contract/errors.ts'
import { openStore, type TestApp } from './test-app.ts'

export const technicianPin = '2468'
export const pharmacistPin = '1357'
export const staffPassphrase = 'another invented passphrase'

type NewPatient = InputOf<'patients.add'>['patient']

/** Adds a patient whose chart is then open; what is not said stays unknown. */
export async function addPatient(
  client: Client,
  patient: Partial<NewPatient> & { readonly last: string; readonly first: string },
): Promise<string> {
  const { id } = await client.patients.add({
    patient,
    searchedFor: `${patient.last}, ${patient.first}`,
    isConfirmedNew: true,
  })
  return id
}

/** A store with its owner, one patient and one prescriber. */
export async function openStoreWithAda(test: TestApp): Promise<{
  readonly ownerId: string
  readonly recoveryCode: string
  readonly patientId: string
  readonly prescriberId: string
}> {
  const store = await openStore(test)
  const patientId = await addPatient(test.client, {
    last: 'Testwell',
    first: 'Ada',
    birthDate: day('1948-05-02'),
    sex: 'female',
    phone: '(515) 555-0142',
    address: { line1: '7 Example Road', city: 'Sampleton', state: 'IA', zip: '50000' },
  })
  const { id: prescriberId } = await test.client.prescribers.save({
    last: 'Madeup',
    first: 'Nora',
    credential: 'MD',
    npi: '1999999018',
    phone: '515-555-0111',
    fax: '515-555-0112',
  })
  return { ...store, patientId, prescriberId }
}

const names = {
  pharmacist: 'Paula Pharmworth',
  intern: 'Ines Internham',
  technician: 'Tess Techworth',
  owner: 'Olga Ownerley',
}

/** Adds a person of a role; answers the id. */
export async function addPerson(
  client: Client,
  role: 'pharmacist' | 'intern' | 'technician' | 'owner',
): Promise<string> {
  const isPharmacist = role === 'pharmacist'
  const { id } = await client.users.add({
    user: {
      name: names[role],
      login: role === 'owner' ? 'olga' : role,
      role,
      credential: isPharmacist ? 'PharmD' : null,
      npi: isPharmacist ? '1999999034' : null,
      licence: isPharmacist ? 'TEST-2' : null,
    },
    passphrase: staffPassphrase,
    pin: isPharmacist ? pharmacistPin : technicianPin,
  })
  return id
}

/** The failure of a call that must fail, checked for its kind. */
export async function failure(promise: Promise<unknown>, kind: ErrorKind): Promise<Failure> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error, `expected a failure of kind ${kind}`).toBeInstanceOf(AppError)
  if (!(error instanceof AppError)) throw new Error('unreachable')
  expect(error.failure).toMatchObject({ kind })
  return error.failure
}

/** The newest entries of the trail, newest first. */
export async function trail(client: Client, limit = 5) {
  return client.audit.list({ limit })
}
