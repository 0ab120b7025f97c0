// What a registry answers to a message: ACK^V04 of the CDC's guide, release 1.5 (profile Z23), one or a whole batch of them.
// Reads what was accepted and what is wrong, in the registry's words. It changes nothing.

import { type Hl7Segment, messagesOf, part, readSegments } from './er7.ts'

export interface AcknowledgedError {
  /** E: not taken; W: taken, with a warning; I: a remark. */
  readonly severity: 'error' | 'warning' | 'remark'
  /** "RXA-5.1, number 2": the field of the message; null when none is named. */
  readonly place: string | null
  readonly text: string
}

export interface Acknowledgement {
  /** MSH-10 of the message that is answered; null when the answer names none. */
  readonly controlId: string | null
  /** `warned`: accepted, with errors or warnings to look at. */
  readonly state: 'accepted' | 'warned' | 'refused'
  readonly errors: readonly AcknowledgedError[]
}

/** The answers of a file; empty when it holds none. An answer whose code is not known counts as refused. */
export function readAcknowledgements(text: string): readonly Acknowledgement[] {
  return messagesOf(readSegments(text)).flatMap((message) => {
    const msa = message.find(({ name }) => name === 'MSA')
    if (msa === undefined) return []
    const errors = message.filter(({ name }) => name === 'ERR').map(errorOf)
    const code = part(msa, 1)
    const state = stateOf(code, errors)
    return [{ controlId: part(msa, 2), state, errors }]
  })
}

function stateOf(
  code: string | null,
  errors: readonly AcknowledgedError[],
): Acknowledgement['state'] {
  // AE is also the answer to a message that was taken with a part left out: only its severities tell.
  const isTaken = code === 'AA' || code === 'CA'
  const isPartly = code === 'AE' || code === 'CE'
  if (!isTaken && !isPartly) return 'refused'
  if (errors.some(({ severity }) => severity === 'error')) return isTaken ? 'warned' : 'refused'
  if (isPartly) return errors.some(({ severity }) => severity === 'warning') ? 'warned' : 'refused'
  return errors.some(({ severity }) => severity === 'warning') ? 'warned' : 'accepted'
}

function errorOf(segment: Hl7Segment): AcknowledgedError {
  const text = [part(segment, 8), part(segment, 7), part(segment, 3, 2), part(segment, 5, 2)].find(
    (one) => one !== null,
  )
  const code = part(segment, 3) ?? part(segment, 5)
  return {
    severity: severities[part(segment, 4) ?? ''] ?? 'error',
    place: placeOf(segment),
    text: text ?? (code === null ? 'The registry says no more.' : `Error ${code}.`),
  }
}

const severities: Readonly<Record<string, AcknowledgedError['severity']>> = {
  E: 'error',
  W: 'warning',
  I: 'remark',
}

function placeOf(segment: Hl7Segment): string | null {
  const name = part(segment, 2, 1)
  if (name === null) return null
  const field = part(segment, 2, 3)
  const component = part(segment, 2, 5)
  const which = part(segment, 2, 2)
  const at = [field, component].filter((one) => one !== null).join('.')
  return `${name}${at === '' ? '' : `-${at}`}${which === null || which === '1' ? '' : `, number ${which}`}`
}
