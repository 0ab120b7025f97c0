// Under the papers of a signed comprehensive review: whether the packet is with the patient, and its 14-day clock.

import { Text, Title } from '@mantine/core'
import { useState } from 'react'
import { PACKET_WITHIN_DAYS, type PacketView } from '../../../../src-main/contract/deliveries.ts'
import { givers } from '../../../../src-main/contract/outreach.ts'
import { useRead } from '../../../client.ts'
import { formatCount, formatDay } from '../../../format.ts'
import { DeliveryForm, deliveryText } from '../../../forms/delivery/delivery-form.tsx'
import { useActions } from '../../../keys.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import looks from '../../../ui/ui.module.css'
import { useVoiding } from '../../chart/voidable.tsx'
import layout from '../review.module.css'
import { useReviewWork } from '../review-work.tsx'

/** The block. V records the delivery; once recorded, V takes it back. */
export function PacketDelivery() {
  const { review } = useReviewWork()
  const { patientId } = review
  const read = useRead('deliveries.list', { patientId })
  const voiding = useVoiding('deliveries.void', patientId)
  const [isOpen, setOpen] = useState(false)
  const packet = read.data?.find((one) => one.reviewId === review.id) ?? null
  const delivery = packet?.delivery ?? null
  const label = delivery === null ? 'Record the delivery…' : 'Take the delivery back…'
  const reason =
    packet === null
      ? 'One moment'
      : packet.issuedAt === null
        ? 'Issue and print the packet first (F9)'
        : null
  const run = () => {
    if (delivery === null) setOpen(true)
    else
      voiding.ask({
        id: delivery.id,
        text: 'This delivery',
        about: `${deliveryText(delivery)} on ${formatDay(delivery.onDay)}. Taken back, the clock of the packet runs again; the entry stays in the history.`,
      })
  }
  useActions('Packet', [{ id: 'packet-delivery', label, keys: 'V', run, disabledReason: reason }])
  return (
    <section className={layout.block} aria-label="Delivery of the packet">
      <Title order={2} mb={6}>
        Delivery of the packet
      </Title>
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {read.isPending && <LoadingRows rows={1} />}
      {packet !== null && <Standing packet={packet} />}
      <ActionButton
        variant={delivery === null ? 'filled' : 'default'}
        keys="V"
        fullWidth
        disabledReason={reason}
        onClick={run}
      >
        {label}
      </ActionButton>
      {isOpen && (
        <DeliveryForm
          patientId={patientId}
          reviewId={review.id}
          likelyTo={givers.find((one) => one === review.recipient) ?? 'patient'}
          onClose={() => setOpen(false)}
        />
      )}
      {voiding.dialog}
    </section>
  )
}

const tones = {
  'in-time': looks.good,
  late: looks.warn,
  running: looks.plain,
  over: looks.danger,
} as const

/** The state of one packet in a badge and a line; also in the chart. */
export function Standing({ packet }: { readonly packet: PacketView }) {
  const { clock, delivery } = packet
  return (
    <div>
      <span className={`${looks.badge} ${tones[clock.state]} figures`}>{clockWords(packet)}</span>
      {delivery !== null && (
        <Text size="xs" c="dimmed" my={4}>
          {deliveryText(delivery)} · {delivery.by}
          {delivery.note === null ? '' : ` · ${delivery.note}`}
        </Text>
      )}
      {delivery === null && (
        <Text size="xs" c="dimmed" my={4}>
          {packet.issuedAt === null ? 'Not issued yet' : 'Issued, delivery not recorded'} · due{' '}
          {formatDay(clock.dueOn)}
        </Text>
      )}
    </div>
  )
}

/** "Day 3 of 14", "Delivered 12/01/2026, on day 8". */
function clockWords({ clock, delivery }: PacketView): string {
  if (delivery === null)
    return clock.state === 'over'
      ? `${formatCount(clock.days - PACKET_WITHIN_DAYS, 'day')} over the ${PACKET_WITHIN_DAYS}`
      : `Day ${clock.days} of ${PACKET_WITHIN_DAYS}`
  const late = clock.state === 'late' ? `, after the ${PACKET_WITHIN_DAYS} days` : ''
  return `Delivered ${formatDay(delivery.onDay)}, day ${clock.days}${late}`
}
