// Category and cause of a problem: the PQA category first, then what it narrows down to.

import { Select } from '@mantine/core'
import type { CauseView } from '../../src-main/contract/reviews.ts'
import {
  type DtpCategory,
  dtpCategories,
  type PqaCategory,
  pqaCategories,
} from '../../src-main/contract/vocabulary.ts'
import { formatCode, formatRole } from '../format.ts'
import classes from './form-layout.module.css'

export interface Category {
  readonly pqa: PqaCategory
  readonly dtp: DtpCategory
  readonly cause: string
}

/** The first cause of a pair of categories; an empty cause when the table has none. */
export function firstCause(
  causes: readonly CauseView[],
  pair: { readonly pqa: PqaCategory; readonly dtp: DtpCategory },
): Category {
  const found = causes.find((one) => one.pqa === pair.pqa && one.dtp === pair.dtp)
  return { ...pair, cause: found?.cause ?? '' }
}

interface CategoryFieldsProps {
  readonly value: Category
  readonly causes: readonly CauseView[]
  readonly onChange: (next: Category) => void
  /** Message at the cause; null when it is fine. */
  readonly problem: string | null
  readonly isFirst?: boolean
  /** True lays the three side by side. */
  readonly isRow?: boolean
}

/** Three selects; changing one narrows the next. */
export function CategoryFields(props: CategoryFieldsProps) {
  const { value, causes, onChange, problem, isFirst, isRow } = props
  const dtpOfPqa = dtpCategories.filter((dtp) =>
    causes.some((one) => one.pqa === value.pqa && one.dtp === dtp),
  )
  const causesOfPair = causes.filter((one) => one.pqa === value.pqa && one.dtp === value.dtp)

  function choosePqa(text: string | null) {
    const pqa = pqaCategories.find((one) => one === text)
    const first = causes.find((one) => one.pqa === pqa)
    if (first !== undefined) onChange(first)
  }
  function chooseDtp(text: string | null) {
    const dtp = dtpCategories.find((one) => one === text)
    if (dtp !== undefined) onChange(firstCause(causes, { pqa: value.pqa, dtp }))
  }

  return (
    <div className={isRow === true ? classes.triple : classes.column}>
      <Select
        label="Category"
        data={pqaCategories.map((one) => ({ value: one, label: formatRole(one) }))}
        value={value.pqa}
        allowDeselect={false}
        onChange={choosePqa}
        data-autofocus={isFirst || undefined}
      />
      <Select
        label="Kind of problem"
        data={[...new Set([value.dtp, ...dtpOfPqa])].map((one) => ({
          value: one,
          label: formatRole(formatCode(one)),
        }))}
        value={value.dtp}
        allowDeselect={false}
        onChange={chooseDtp}
      />
      <Select
        label="Cause"
        placeholder="Choose the cause"
        searchable
        data={[...new Set(causesOfPair.map((one) => one.cause))]}
        value={value.cause === '' ? null : value.cause}
        error={problem}
        allowDeselect={false}
        onChange={(cause) => cause !== null && onChange({ ...value, cause })}
      />
    </div>
  )
}
