// What the screens' client does after a command. The wire is a stand-in; the page around it is not needed.

import { MutationObserver } from '@tanstack/react-query'
import { beforeAll, expect, test, vi } from 'vitest'
import { type ErrorKind, errorKinds } from '../../src-main/contract/errors.ts'

const wire = { answers: 'ok' as ErrorKind | 'ok' }

beforeAll(() => {
  const invoke = async () =>
    wire.answers === 'ok'
      ? { ok: true, value: { id: 'm1' } }
      : { ok: false, error: { kind: wire.answers, message: 'Some words' } }
  vi.stubGlobal('window', { bridge: { invoke, on: () => () => undefined } })
})

test.each(['ok', ...errorKinds] as const)(
  'after a command that ends with %s, every read on screen runs again',
  async (answers) => {
    const { commandOptions, queryClient } = await import('../../src-renderer/client.ts')
    queryClient.setQueryData(['patients.chart', { patientId: 'p1' }], 'as it was read before')
    wire.answers = answers
    const command = new MutationObserver(
      queryClient,
      commandOptions('medications.void', { isQuiet: true }),
    )
    const run = command.mutate({ patientId: 'p1', id: 'm1', reason: 'Written by mistake' })
    if (answers === 'ok') await run
    else await expect(run).rejects.toMatchObject({ kind: answers })
    const [read] = queryClient.getQueryCache().getAll()
    expect(read?.state.isInvalidated).toBe(true)
  },
)
