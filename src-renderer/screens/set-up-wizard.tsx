// Set-up in three steps: pharmacy, owner, secrets. Each step is checked before the next; one command makes it all.

import { Checkbox, Group, SimpleGrid, Stack, Stepper, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { calls } from '../../src-main/contract/calls.ts'
import type { InputOf } from '../../src-main/contract/client.ts'
import { explainFailure, useCommand } from '../client.ts'
import { orNull } from '../forms/form-command.ts'
import { noPharmacy, PharmacyFields } from '../forms/pharmacy-fields.tsx'
import { schemaErrors } from '../forms/schema-errors.ts'
import { SecretFields } from '../forms/secret-fields.tsx'
import { useActions } from '../keys.ts'
import { showRecoveryCode } from '../new-recovery-code.ts'
import { showSession } from '../session.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { Door } from '../ui/door.tsx'
import { ErrorPanel } from '../ui/list-states.tsx'

const empty = {
  pharmacy: noPharmacy,
  owner: {
    name: '',
    login: '',
    isPharmacist: false,
    pharmacist: { credential: 'PharmD', npi: '', licence: '' },
    passphrase: '',
    again: '',
    pin: '',
  },
}
type Values = typeof empty

const steps = ['Pharmacy', 'Owner', 'Passphrase'] as const

function toInput({ pharmacy, owner }: Values): InputOf<'session.setUp'> {
  return {
    pharmacy: {
      ...pharmacy,
      address: { ...pharmacy.address, line2: orNull(pharmacy.address.line2) },
      taxId: orNull(pharmacy.taxId),
    },
    owner: {
      name: owner.name,
      login: owner.login,
      passphrase: owner.passphrase,
      pin: owner.pin,
      pharmacist: owner.isPharmacist ? owner.pharmacist : null,
    },
  }
}

/** Which step holds a field. */
function stepOf(path: string): number {
  if (path.startsWith('pharmacy')) return 0
  return /^owner\.(passphrase|again|pin)/.test(path) ? 2 : 1
}

/** The wizard. */
export function SetUpWizard({ onBack }: { readonly onBack: () => void }) {
  const [step, setStep] = useState(0)
  const form = useForm<Values>({ initialValues: empty })
  const setUp = useCommand('session.setUp', { isQuiet: true })

  const showErrors = (errors: Readonly<Record<string, string>>, upTo: number): boolean => {
    const here = Object.entries(errors).filter(([path]) => stepOf(path) <= upTo)
    form.setErrors(Object.fromEntries(here))
    const first = Math.min(...here.map(([path]) => stepOf(path)))
    if (here.length > 0) {
      setStep(first)
      const path = here.find(([one]) => stepOf(one) === first)?.[0]
      if (path !== undefined) form.getInputNode(path)?.focus()
    }
    return here.length > 0
  }
  const next = () => {
    if (setUp.isPending) return
    const { owner } = form.values
    const errors: Record<string, string> = {
      ...schemaErrors(calls['session.setUp'].input, toInput(form.values)),
      ...(owner.again === owner.passphrase ? {} : { 'owner.again': 'The two passphrases differ' }),
    }
    if (showErrors(errors, step)) return
    if (step < 2) setStep(step + 1)
    else {
      setUp.mutate(toInput(form.values), {
        onSuccess: ({ recoveryCode, session }) => {
          showRecoveryCode(recoveryCode)
          showSession(session)
        },
        onError: (error) => showErrors(explainFailure(error).fields, 2),
      })
    }
  }
  const back = () => (step === 0 ? onBack() : setStep(step - 1))
  const goOn = step === 2 ? 'Make the chart' : 'Go on'
  useActions('Set-up', [
    { id: 'next', label: goOn, keys: 'mod+Enter', run: next },
    { id: 'back', label: 'Back', keys: 'Escape', run: back },
  ])
  return (
    <Door title="Set up this pharmacy" width={620}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          next()
        }}
      >
        <Stack gap="md">
          <Stepper active={step} size="xs" iconSize={26}>
            {steps.map((label) => (
              <Stepper.Step key={label} label={label} />
            ))}
          </Stepper>
          <Stack gap="sm" key={step}>
            {step === 0 && (
              <PharmacyFields
                takesFocus
                inputProps={(path) => form.getInputProps(`pharmacy.${path}`)}
              />
            )}
            {step === 1 && <OwnerFields form={form} />}
            {step === 2 && (
              <SecretFields
                takesFocus
                inputProps={(path) => form.getInputProps(`owner.${path}`)}
                passphrase={form.values.owner.passphrase}
                hasPin
              />
            )}
          </Stack>
          {setUp.isError && <ErrorPanel error={setUp.error} />}
          <Group justify="space-between">
            <ActionButton variant="default" keys="Escape" disabledReason={null} onClick={back}>
              Back
            </ActionButton>
            <ActionButton
              type="submit"
              keys="mod+Enter"
              loading={setUp.isPending}
              disabledReason={setUp.isPending ? 'Making the chart' : null}
            >
              {goOn}
            </ActionButton>
          </Group>
        </Stack>
      </form>
    </Door>
  )
}

function OwnerFields({ form }: { readonly form: ReturnType<typeof useForm<Values>> }) {
  return (
    <>
      <TextInput label="Your name" required autoFocus {...form.getInputProps('owner.name')} />
      <TextInput
        label="Short name"
        description="For the list at sign-in and the audit trail, like jdoe"
        required
        {...form.getInputProps('owner.login')}
      />
      <Checkbox
        label="I am a pharmacist and sign reviews"
        {...form.getInputProps('owner.isPharmacist', { type: 'checkbox' })}
      />
      {form.values.owner.isPharmacist && (
        <SimpleGrid cols={3} spacing="sm">
          <TextInput
            label="Credential"
            required
            {...form.getInputProps('owner.pharmacist.credential')}
          />
          <TextInput
            label="Your own NPI"
            required
            {...form.getInputProps('owner.pharmacist.npi')}
          />
          <TextInput
            label="Licence number"
            required
            {...form.getInputProps('owner.pharmacist.licence')}
          />
        </SimpleGrid>
      )}
    </>
  )
}
