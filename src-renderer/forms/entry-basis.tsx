// The entry that a form changes: held as it was when the form opened, so that a change by somebody else is noticed;
// after a conflict taken up as it is now, with a word about what changed and how to go on.

import { Alert, Text } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { AppError } from '../../src-main/contract/errors.ts'
import { formatFieldName } from '../format.ts'
import { type MetChange, meetChange } from './meet-change.ts'

interface Form<V> {
  readonly getValues: () => V
  readonly setValues: (values: V) => void
}

interface Options<E, V, S> {
  /** As the chart holds it now; null when it is not in the chart any more. */
  readonly entry: E | null
  /** As it was when the form opened; null for a form that adds one. */
  readonly start: S
  readonly valuesOf: (entry: E | S) => V
  readonly form: Form<V>
  /** How the last try ended. */
  readonly error: unknown
}

interface Basis<E> {
  /** What the next try changes: its revision and its id. */
  readonly basis: E
  /** To be shown in the form; null as long as nobody else changed the entry. */
  readonly note: ReactNode
  /** What the form's own panel shows: a conflict that the note explains is left out. */
  readonly failure: unknown
}

/** Takes up the new revision only after a refusal: before that, an older form must be refused. */
export function useEntryBasis<
  E extends { readonly revision: number },
  V extends object,
  S extends E | null,
>({ entry, start, valuesOf, form, error }: Options<E, V, S>): Basis<E | S> {
  const [basis, setBasis] = useState<E | S>(start)
  const [changes, setChanges] = useState<readonly MetChange[] | null>(null)
  const isRefused = error instanceof AppError && ['conflict', 'not-found'].includes(error.kind)
  // biome-ignore lint/correctness/useExhaustiveDependencies: meets a change once, when the chart was read again
  useEffect(() => {
    if (!isRefused || entry === null || basis === null) return
    if (entry.revision === basis.revision) return
    const met = meetChange(valuesOf(basis), valuesOf(entry), form.getValues())
    form.setValues(met.values)
    setBasis(entry)
    setChanges(met.changes)
  }, [isRefused, entry?.revision])

  if (isRefused && start !== null && entry === null)
    return {
      basis,
      failure: null,
      note: (
        <Alert color="yellow" title="This entry is not in the chart any more">
          <Text size="sm">
            Somebody voided it. What you typed stays here to be copied; add it as a new entry if it
            is still true.
          </Text>
        </Alert>
      ),
    }
  if (changes === null) return { basis, note: null, failure: error }
  return { basis, note: <ChangesNote changes={changes} />, failure: isRefused ? null : error }
}

function ChangesNote({ changes }: { readonly changes: readonly MetChange[] }) {
  const names = (isTyped: boolean) =>
    changes
      .filter((one) => one.isTyped === isTyped)
      .map((one) => formatFieldName(one.field))
      .join(', ')
  const taken = names(false)
  const typed = names(true)
  return (
    <Alert color="yellow" title="Somebody changed this entry while the form was open">
      {taken !== '' && <Text size="sm">Now shown as they left it: {taken}.</Text>}
      {typed !== '' && (
        <Text size="sm">
          You both changed: {typed}. What you typed stays and would replace theirs.
        </Text>
      )}
      <Text size="sm">Look through the form, then save again.</Text>
    </Alert>
  )
}
