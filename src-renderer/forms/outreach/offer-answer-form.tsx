// Closes an offer with what came of it, or opens a closed one again.

import { Radio, Select, SimpleGrid, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { InputOf } from '../../../src-main/contract/client.ts'
import {
  consentMethods,
  type Giver,
  givers,
  type OfferView,
  refusalCodes,
  unreachableCodes,
  withdrawalCodes,
} from '../../../src-main/contract/outreach.ts'
import { useCommand } from '../../client.ts'
import { formatCode, formatDay } from '../../format.ts'
import { Choice, optionsOf } from '../choice.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'
import { ReasonForm } from '../reason-form.tsx'

type Close = InputOf<'offers.close'>['close']
type State = Close['state']

interface Props {
  readonly patientId: string
  readonly offer: OfferView
  /** Who is likely to have answered. */
  readonly giver: Giver
  readonly onClose: () => void
}

const answers: readonly { readonly value: State; readonly label: string }[] = [
  { value: 'accepted', label: 'Accepted' },
  { value: 'refused', label: 'Refused' },
  { value: 'unable-to-reach', label: 'Unable to reach' },
  { value: 'withdrawn', label: 'Withdrawn by us' },
]
const codes: Readonly<Record<State, readonly string[]>> = {
  accepted: [],
  refused: refusalCodes,
  'unable-to-reach': unreachableCodes.filter((code) => code !== 'three-attempts'),
  withdrawn: withdrawalCodes,
}

/** The dialog of an offer: Enter on its row. */
export function OfferAnswerForm(props: Props) {
  const { state } = props.offer
  return state === 'open' || state === 'scheduled' ? (
    <CloseForm {...props} />
  ) : (
    <ReopenForm {...props} />
  )
}

function ReopenForm({ patientId, offer, onClose }: Props) {
  const reopen = useCommand('offers.reopen', { isQuiet: true })
  return (
    <ReasonForm
      title="Reopen this offer"
      about={`${offer.kind}, ${offer.programName}: ${formatCode(offer.state)} since ${formatDay(offer.closedOn)}. It stands again, and attempts are counted anew.`}
      label="Why"
      submitLabel="Reopen"
      isBusy={reopen.isPending}
      error={reopen.error}
      onClose={onClose}
      onReason={(reason) =>
        reopen.mutate({ patientId, id: offer.id, reason }, { onSuccess: onClose })
      }
    />
  )
}

function CloseForm({ patientId, offer, giver, onClose }: Props) {
  const form = useForm({
    initialValues: {
      state: null as State | null, // nothing is answered beforehand
      code: null as string | null,
      givenBy: giver as string,
      method: 'phone',
      note: '',
    },
  })
  const close = useFormCommand('offers.close', form, 'close')
  const { state } = form.values
  const submit = () => {
    const { code, givenBy, method } = form.values
    if (state === null || (state !== 'accepted' && code === null)) {
      form.setErrors({
        ...(state === null ? { state: 'What was answered?' } : {}),
        ...(code === null ? { code: 'Why? Choose one' } : {}),
      })
      return
    }
    const note = orNull(form.values.note)
    // The options of each field are the words of the contract, which checks them again.
    const answer = (
      state === 'refused' ? { state, code, givenBy, method, note } : { state, code, note }
    ) as Close
    close.submit({ patientId, id: offer.id, close: answer }, onClose)
  }
  return (
    <FormDialog
      title="Answer to the offer"
      submitLabel="Record"
      isBusy={close.isBusy}
      error={close.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Radio.Group
        label={`${offer.kind}, ${offer.programName}`}
        required
        {...form.getInputProps('state')}
        onChange={(value) => {
          form.setFieldValue('state', answers.find((one) => one.value === value)?.value ?? null)
          form.setFieldValue('code', null)
        }}
      >
        <SimpleGrid cols={2} spacing={6} mt={4}>
          {answers.map(({ value, label }, place) => (
            <Radio
              key={value}
              value={value}
              label={label}
              data-autofocus={place === 0 || undefined}
            />
          ))}
        </SimpleGrid>
      </Radio.Group>
      {state !== null && state !== 'accepted' && (
        <Select
          label="Why"
          required
          allowDeselect={false}
          data={optionsOf(codes[state])}
          {...form.getInputProps('code')}
        />
      )}
      {state === 'refused' && (
        <>
          <Choice label="Said by" options={optionsOf(givers)} {...form.getInputProps('givenBy')} />
          <Choice
            label="How"
            options={optionsOf(consentMethods)}
            {...form.getInputProps('method')}
          />
        </>
      )}
      <Textarea label="Note" autosize minRows={1} maxLength={400} {...form.getInputProps('note')} />
    </FormDialog>
  )
}
