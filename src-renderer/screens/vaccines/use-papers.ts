// Papers and the registry's message of a visit: their keys, and what came of them.

import { useState } from 'react'
import { notifyDone, useCommand } from '../../client.ts'
import type { Action } from '../../keys.ts'

export interface VisitPapers {
  readonly actions: readonly Action[]
  /** The message that was made last on this screen. */
  readonly messageId: string | null
  /** What the registry asks for and nobody recorded; empty when nothing lacks or nobody tried. */
  readonly lacks: readonly string[]
}

/** Of one patient. */
export function usePapers(patientId: string): VisitPapers {
  const print = useCommand('immunizations.print')
  const make = useCommand('vaccineStore.makeMessage')
  const save = useCommand('vaccineStore.saveMessages')
  const [messageId, setMessageId] = useState<string | null>(null)
  const [lacks, setLacks] = useState<readonly string[]>([])
  const paper = (of: 'record' | 'key-in' | 'consent', to: 'printer' | 'file') => () =>
    print.mutate({ patientId, paper: of, to }, { onSuccess: ({ message }) => notifyDone(message) })
  const message = () =>
    make.mutate(
      { patientId },
      {
        onSuccess: ({ id, lacks: lacking }) => {
          setLacks(lacking)
          if (id === null) return
          setMessageId(id)
          save.mutate(
            { ids: [id] },
            {
              onSuccess: ({ path }) =>
                notifyDone(
                  path === null
                    ? 'The message is made and waits under Vaccines (Alt Z).'
                    : `Message saved as ${path}`,
                ),
            },
          )
        },
      },
    )
  return {
    messageId,
    lacks,
    actions: [
      { id: 'message', label: 'Message to the registry (VXU)', keys: 'M', run: message },
      {
        id: 'key-in',
        label: 'Key-in sheet for the registry',
        keys: 'K',
        run: paper('key-in', 'printer'),
      },
      {
        id: 'record',
        label: 'Print the wallet record',
        keys: 'W',
        run: paper('record', 'printer'),
      },
      {
        id: 'record-file',
        label: 'Keep the wallet record as PDF',
        keys: 'D',
        run: paper('record', 'file'),
      },
      {
        id: 'form',
        label: 'Print questions and consent',
        keys: 'Q',
        run: paper('consent', 'printer'),
      },
    ],
  }
}
