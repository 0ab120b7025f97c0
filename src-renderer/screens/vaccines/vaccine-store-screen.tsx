// The store's side of vaccines: lots and recalls, standing orders, statements, messages to the registry.

import { Box } from '@mantine/core'
import { useState } from 'react'
import type { LotView, StandingOrderView } from '../../../src-main/contract/vaccine-store.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { formatCount } from '../../format.ts'
import { ReasonForm } from '../../forms/reason-form.tsx'
import { AnswersForm } from '../../forms/vaccines/answers-form.tsx'
import { LotForm } from '../../forms/vaccines/lot-form.tsx'
import { LotMoveForm } from '../../forms/vaccines/lot-move-form.tsx'
import { OrderForm } from '../../forms/vaccines/order-form.tsx'
import { RegistryForm } from '../../forms/vaccines/registry-form.tsx'
import { StatementForm } from '../../forms/vaccines/statement-form.tsx'
import { type Action, useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { useSession } from '../../session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { LotsPart } from './lots-part.tsx'
import { OrdersPart, StatementsPart } from './orders-part.tsx'
import { RegistryPart } from './registry-part.tsx'
import classes from './vaccines.module.css'
import { WhoGotPanel } from './who-got-panel.tsx'

type Dialog =
  | { readonly kind: 'lot' | 'statement' | 'registry' | 'answers' | 'who' }
  | { readonly kind: 'move' | 'recall'; readonly lot: LotView }
  | { readonly kind: 'order'; readonly order: StandingOrderView | null }

/** The screen under Alt Z. */
export function VaccineStoreScreen() {
  const go = useGo()
  const user = useSession().data?.user ?? null
  const lots = useRead('vaccineStore.lots', {})
  const lists = useRead('vaccineStore.lists', {})
  const orders = useRead('vaccineStore.orders', {})
  const statements = useRead('vaccineStore.statements', {})
  const messages = useRead('vaccineStore.messages', {})
  const names = useRead('vaccineStore.registry', {})
  const recall = useCommand('vaccineStore.recall', { isQuiet: true })
  const takeBack = useCommand('vaccineStore.recall')
  const save = useCommand('vaccineStore.saveMessages')
  const [markedId, setMarked] = useState<string | null>(null)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const close = () => setDialog(null)
  const open = (kind: 'lot' | 'statement' | 'registry' | 'answers' | 'who') => () =>
    setDialog({ kind })
  const marked = lots.data?.find(({ id }) => id === markedId) ?? null
  const notMarked = marked === null ? 'Mark a lot first' : null
  const mayChange = user?.maySign === true ? null : 'Only a pharmacist can do this'
  const isRecalled = marked !== null && marked.recalledOn !== null
  const waiting = (messages.data ?? []).map(({ id }) => id)
  const saveAll = () =>
    save.mutate(
      { ids: waiting },
      {
        onSuccess: ({ path }) =>
          notifyDone(path === null ? 'Nothing was saved.' : `Saved as ${path}`),
      },
    )
  const lotActions: readonly Action[] = [
    { id: 'receive', label: 'Take in', keys: 'N', run: open('lot') },
    {
      id: 'move',
      label: 'Count or waste',
      keys: 'M',
      run: () => marked !== null && setDialog({ kind: 'move', lot: marked }),
      disabledReason: notMarked,
    },
    {
      id: 'recall',
      label: isRecalled ? 'Take recall back' : 'Recall',
      keys: 'R',
      run: () => {
        if (marked === null) return
        if (isRecalled) takeBack.mutate({ lotId: marked.id, note: null })
        else setDialog({ kind: 'recall', lot: marked })
      },
      disabledReason: notMarked ?? mayChange,
    },
    { id: 'who', label: 'Who got it', keys: 'W', run: open('who') },
  ]
  const addOrder: Action = {
    id: 'order',
    label: 'Add a standing order',
    keys: 'O',
    run: () => setDialog({ kind: 'order', order: null }),
    disabledReason: mayChange,
  }
  const addStatement: Action = {
    id: 'statement',
    label: 'New edition of a statement',
    keys: 'V',
    run: open('statement'),
  }
  const registryActions: readonly Action[] = [
    {
      id: 'batch',
      label: 'Save as file',
      keys: 'B',
      run: saveAll,
      disabledReason: waiting.length === 0 ? 'No message waits' : null,
    },
    { id: 'answers', label: 'Read answers', keys: 'A', run: open('answers') },
    { id: 'registry', label: 'Names', keys: 'Y', run: open('registry'), disabledReason: mayChange },
  ]
  const nextPatient: Action = {
    id: 'vaccine-day',
    label: 'Next patient',
    keys: 'G',
    run: () => go(paths.patients('vaccines')),
  }
  useActions('Vaccines', [nextPatient, ...lotActions, addOrder, addStatement, ...registryActions])
  const reads = [lots, lists, orders, statements, messages, names]
  const failed = reads.find((one) => one.isError)
  const expired = (lots.data ?? []).filter((one) => one.isExpired && one.left > 0).length
  return (
    <>
      <PageHeader
        title="Vaccines"
        about={
          expired === 0
            ? undefined
            : `${formatCount(expired, 'lot')} past its last day: set it apart`
        }
        actions={
          <ActionButton keys="G" disabledReason={null} onClick={nextPatient.run}>
            Next patient
          </ActionButton>
        }
      />
      {failed !== undefined && (
        <Box p="lg">
          <ErrorPanel error={failed.error} onRetry={() => void failed.refetch()} />
        </Box>
      )}
      {reads.some((one) => one.isPending) && <LoadingRows rows={8} />}
      {lots.data !== undefined &&
        orders.data !== undefined &&
        statements.data !== undefined &&
        messages.data !== undefined &&
        names.data !== undefined && (
          <div className={classes.columns}>
            <div className={classes.column}>
              <LotsPart
                lots={lots.data}
                actions={lotActions}
                onMark={setMarked}
                onOpen={(lot) => setDialog({ kind: 'move', lot })}
              />
            </div>
            <div className={classes.column}>
              <RegistryPart messages={messages.data} names={names.data} actions={registryActions} />
              <OrdersPart
                orders={orders.data}
                add={addOrder}
                onOpen={(order) => mayChange === null && setDialog({ kind: 'order', order })}
              />
              <StatementsPart statements={statements.data} add={addStatement} />
            </div>
          </div>
        )}
      {lists.data !== undefined && dialog?.kind === 'lot' && (
        <LotForm lists={lists.data} onClose={close} />
      )}
      {dialog?.kind === 'move' && <LotMoveForm lot={dialog.lot} onClose={close} />}
      {dialog?.kind === 'recall' && (
        <ReasonForm
          title={`Recall lot ${dialog.lot.lot}`}
          about="From now on nothing of it is given. W names who got it."
          label="What is known of it"
          submitLabel="Recall"
          isBusy={recall.isPending}
          error={recall.error}
          onClose={close}
          onReason={(note) => recall.mutate({ lotId: dialog.lot.id, note }, { onSuccess: close })}
        />
      )}
      {lists.data !== undefined && dialog?.kind === 'order' && (
        <OrderForm order={dialog.order} lists={lists.data} onClose={close} />
      )}
      {lists.data !== undefined && dialog?.kind === 'statement' && (
        <StatementForm lists={lists.data} onClose={close} />
      )}
      {names.data !== undefined && dialog?.kind === 'registry' && (
        <RegistryForm names={names.data} onClose={close} />
      )}
      {dialog?.kind === 'answers' && <AnswersForm onClose={close} />}
      {dialog?.kind === 'who' && <WhoGotPanel lot={marked?.lot ?? ''} onClose={close} />}
    </>
  )
}
