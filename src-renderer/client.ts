// The screens' side of the wire: reads over TanStack Query, commands that make every read run again, and the
// one function that turns a failure into words.

import { notifications } from '@mantine/notifications'
import {
  keepPreviousData,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query'
import type { CallName } from '../src-main/contract/calls.ts'
import {
  type Bridge,
  createClient,
  type InputOf,
  type Invoke,
  type OutputOf,
  send,
} from '../src-main/contract/client.ts'
import { AppError } from '../src-main/contract/errors.ts'

declare global {
  interface Window {
    /** Put there by the shell before the page loads: Electron's preload, or Chromium's binding. */
    readonly bridge?: Bridge
  }
}

/** The wire; null when the page was opened without Pestle around it. */
export const bridge: Bridge | null = window.bridge ?? null

const invoke: Invoke = (name, input) =>
  bridge === null
    ? Promise.reject(
        new AppError('unexpected', 'This page works only inside Pestle. Start it with: npm start'),
      )
    : bridge.invoke(name, input)

/** Calls outside a component: `client.session.lock({})`. Throws `AppError`. */
export const client = createClient(invoke)

/** Every read on screen. The chart is on this machine: no retry, no waiting for a network. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, staleTime: 5_000 },
    mutations: { networkMode: 'always', retry: false },
  },
})

/** Options of one read. */
export interface ReadOptions {
  /** False while the input is not known yet. */
  readonly isWanted?: boolean
  /** Keeps the former answer on screen while a new input is read. */
  readonly keepsFormer?: boolean
}

/** Reads one call; runs again after every command. */
export function useRead<N extends CallName>(
  name: N,
  input: InputOf<N>,
  options: ReadOptions = {},
): UseQueryResult<OutputOf<N>, Error> {
  return useQuery<OutputOf<N>, Error>({
    queryKey: [name, input],
    queryFn: () => send(invoke, name, input),
    enabled: options.isWanted ?? true,
    ...(options.keepsFormer ? { placeholderData: keepPreviousData } : {}),
  })
}

/** Options of one command. */
export interface CommandOptions {
  /** True when the screen shows the failure itself, in a form or panel. */
  readonly isQuiet?: boolean
}

/**
 * How a command runs. However it ends, every read on screen runs again: after a `conflict` or a `not-found` what is
 * on screen is older than the chart. Forms keep what is typed in values of their own.
 */
export function commandOptions<N extends CallName>(name: N, options: CommandOptions = {}) {
  return {
    mutationFn: (input: InputOf<N>): Promise<OutputOf<N>> => send(invoke, name, input),
    onSettled: () => {
      void queryClient.invalidateQueries()
    },
    onError: (error: Error) => {
      if (options.isQuiet !== true) notifyFailure(error)
    },
  }
}

/** A command: `mutate(input, { onSuccess })`. Afterwards every read on screen runs again. */
export function useCommand<N extends CallName>(
  name: N,
  options: CommandOptions = {},
): UseMutationResult<OutputOf<N>, Error, InputOf<N>> {
  return useMutation<OutputOf<N>, Error, InputOf<N>>(commandOptions(name, options))
}

/** A failure in words for a person. */
export interface Explained {
  readonly title: string
  readonly message: string
  /** Field path to message; empty unless the input was invalid. */
  readonly fields: Readonly<Record<string, string>>
  readonly missing: readonly { readonly what: string; readonly where: string }[]
}

const titles = {
  'invalid-input': 'Look at the marked fields',
  'not-found': 'Not found',
  conflict: 'Somebody changed this in the meantime',
  'not-allowed': 'Not allowed',
  incomplete: 'Something is still missing',
  storage: 'The chart file cannot be used',
  unexpected: 'Something went wrong',
} as const

/** The only place where a failure becomes words. */
export function explainFailure(error: unknown): Explained {
  if (!(error instanceof AppError)) {
    return {
      title: titles.unexpected,
      message: 'The window lost its answer. Nothing that was saved is lost; try again.',
      fields: {},
      missing: [],
    }
  }
  const { kind, message, fields = {}, missing = [], incident } = error.failure
  return {
    title:
      kind === 'invalid-input' && Object.keys(fields).length === 0
        ? 'Something does not fit yet'
        : titles[kind],
    message: incident === undefined ? message : `${message} (log number ${incident})`,
    fields,
    missing,
  }
}

/** Shows a failure in a corner, without taking the focus. */
export function notifyFailure(error: unknown): void {
  const { title, message, missing, fields } = explainFailure(error)
  const more = [...missing.map((one) => one.what), ...Object.values(fields)]
  notifications.show({
    color: 'red',
    title,
    message: more.length === 0 ? message : `${message}: ${more.join('; ')}`,
    autoClose: 12_000,
  })
}

/** Says in a corner that something was done. */
export function notifyDone(message: string): void {
  notifications.show({ message, autoClose: 5_000 })
}
