// A form and its command: failures of single fields go to the fields, the rest to the form's panel.

import type { CallName } from '../../src-main/contract/calls.ts'
import type { InputOf, OutputOf } from '../../src-main/contract/client.ts'
import { explainFailure, useCommand } from '../client.ts'

interface FieldErrors {
  readonly setErrors: (errors: Record<string, string>) => void
}

/** What a form needs of its command. */
export interface FormCommand<N extends CallName> {
  readonly submit: (input: InputOf<N>, onSuccess: (output: OutputOf<N>) => void) => void
  readonly isBusy: boolean
  readonly error: Error | null
}

/** `prefix` is where the form's values sit in the input of the call, such as `medication`. */
export function useFormCommand<N extends CallName>(
  name: N,
  form: FieldErrors,
  prefix = '',
): FormCommand<N> {
  const command = useCommand(name, { isQuiet: true })
  return {
    submit: (input, onSuccess) =>
      command.mutate(input, {
        onSuccess,
        onError: (error) => form.setErrors(withoutPrefix(explainFailure(error).fields, prefix)),
      }),
    isBusy: command.isPending,
    error: command.error,
  }
}

function withoutPrefix(fields: Readonly<Record<string, string>>, prefix: string) {
  const start = prefix === '' ? '' : `${prefix}.`
  return Object.fromEntries(
    Object.entries(fields).map(([path, message]) => [
      path.startsWith(start) ? path.slice(start.length) : path,
      message,
    ]),
  )
}

/** An empty field means "not recorded". */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text
}
