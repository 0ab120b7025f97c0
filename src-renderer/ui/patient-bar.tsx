// Who this is about, always in sight: name, birth date and age, allergies, language. Two identifiers at a glance.

import { Group, Text } from '@mantine/core'
import { IconAlertOctagon, IconHelpCircle, IconShieldCheck, IconUsers } from '@tabler/icons-react'
import type { ChartView, KidneyView } from '../../src-main/contract/chart-views.ts'
import { type Allergies, factNames, languageName } from '../../src-main/contract/vocabulary.ts'
import { formatBirthDateAge, formatDay, formatName, formatPhone } from '../format.ts'
import { useIsTight } from './tight.ts'
import classes from './ui.module.css'

/** The three states of allergies, told apart by icon, word and colour. */
export function AllergyBadge({ allergies }: { readonly allergies: Allergies }) {
  switch (allergies.kind) {
    case 'listed': {
      const words = allergies.items.map((one) =>
        one.reaction === null ? one.substance : `${one.substance} (${one.reaction})`,
      )
      return (
        <span className={`${classes.badge} ${classes.danger}`} title={words.join('; ')}>
          <IconAlertOctagon size="1em" aria-hidden />
          <span className={classes.cut}>
            {words.length > 1 ? `${words.length} allergies` : 'Allergy'}: {words.join('; ')}
          </span>
        </span>
      )
    }
    case 'none-known':
      return (
        <span className={`${classes.badge} ${classes.good}`}>
          <IconShieldCheck size="1em" aria-hidden />
          No known allergies (asked {formatDay(allergies.on)})
        </span>
      )
    case 'not-asked':
      return (
        <span className={`${classes.badge} ${classes.warn}`}>
          <IconHelpCircle size="1em" aria-hidden />
          Allergies: not asked
        </span>
      )
  }
}

/** Creatinine clearance with its day; what lacks when it cannot be told. */
function KidneyWords({ kidney }: { readonly kidney: KidneyView }) {
  if (kidney.kind === 'cannot-tell') {
    const words = `CrCl: lacks ${kidney.missing.map((fact) => factNames[fact]).join(', ')}`
    return (
      <Text size="sm" c="dimmed" component="span" className={classes.yields} title={words}>
        {words}
      </Text>
    )
  }
  const day = kidney.on === null ? '' : ` on ${formatDay(kidney.on)}`
  return (
    <Text
      size="sm"
      component="span"
      className={`figures ${classes.noWrap}`}
      title={`Creatinine clearance (Cockcroft-Gault) from the creatinine${day}`}
    >
      CrCl {Math.round(kidney.mlPerMin)} mL/min
    </Text>
  )
}

/** The bar. */
export function PatientBar({ chart }: { readonly chart: ChartView }) {
  const { patient, allergies, kidney } = chart
  const isTight = useIsTight()
  return (
    <section className={classes.patientBar} aria-label="Patient">
      <Group gap={isTight ? 'sm' : 'md'} wrap="nowrap" className={classes.patientBarLine}>
        <Text className={classes.patientName} component="strong">
          {formatName(patient)}
        </Text>
        <Text size="sm" className={`figures ${classes.noWrap}`} component="span">
          {formatBirthDateAge(patient.birthDate, patient.ageYears)}
        </Text>
        {patient.sex !== null && (
          <Text size="sm" component="span">
            {patient.sex}
          </Text>
        )}
        {patient.diedOn !== null && (
          <span className={`${classes.badge} ${classes.warn}`}>
            Died {formatDay(patient.diedOn)}
          </span>
        )}
        {patient.hasSameName && (
          <span className={`${classes.badge} ${classes.warn}`}>
            <IconUsers size="1em" aria-hidden />
            Another patient has this name
          </span>
        )}
        <AllergyBadge allergies={allergies} />
        <KidneyWords kidney={kidney} />
        <Text size="sm" c="dimmed" component="span" className={classes.yields}>
          {patient.language === null
            ? 'Language not recorded'
            : `Speaks ${languageName(patient.language)}`}
        </Text>
        {!isTight && (
          <Text size="sm" c="dimmed" component="span" className={`figures ${classes.yields}`}>
            {patient.phone === null ? 'No phone' : formatPhone(patient.phone)}
          </Text>
        )}
      </Group>
    </section>
  )
}
