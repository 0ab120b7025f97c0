// Teratogens in women who may become pregnant and have no contraception on the list. It asks, it does not accuse: a
// partner, a device from elsewhere or a hysterectomy that nobody wrote down may be the answer.

import { aged, all, everHad, female, not, notTaking } from '../circumstance.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import type { DrugRow } from '../drug-row.ts'
import { pregnant } from './pregnancy.ts'
import { readReproductionRows } from './reproduction-row.ts'

const contraception = anyOf(
  classes('estrogen-contraceptive', 'progestin'),
  drugs('etonogestrel', 'norgestrel', 'desogestrel', 'ethynodiol', 'segesterone', 'copper'),
)

const cannotConceive = everHad(
  'sterilization, hysterectomy, removed ovaries, device or menopause',
  ...['Z98.51', 'Z90.71', 'Z90.722', 'Z97.5', 'N95', 'Z78.0'],
)

const ask =
  'Ask whether a pregnancy is possible and how it is prevented; tell the prescriber when it is not.'

/** id | severity | drugs | effect | advice */
const table = `
potential-retinoid | major! | isotretinoin; acitretin; bexarotene | Severe malformations; the program of isotretinoin asks for two ways of contraception and monthly tests. | ${ask}
potential-valproate | major | valproate | Open spine and lower intelligence; the label forbids it for migraine in women who may become pregnant, and asks for contraception otherwise. | ${ask} Folic acid.
potential-methotrexate | major | methotrexate; leflunomide; teriflunomide; mycophenolate mofetil; mycophenolic acid | Labels ask for a negative test and safe contraception, for a time after the end too. | ${ask}
potential-thalidomide | critical! | thalidomide; lenalidomide; pomalidomide | The program asks for two ways of contraception. | ${ask}
potential-endothelin | major | bosentan; ambrisentan; macitentan; riociguat; ribavirin | Programs and labels ask for contraception and monthly tests. | ${ask}
potential-ras | moderate | [ace-inhibitor]; [arb]; sacubitril; aliskiren | Stop as soon as a pregnancy is found (boxed warning). | ${ask}
potential-statin | minor | [statin] | To be stopped when a pregnancy is planned or found. | ${ask}
potential-warfarin | moderate | warfarin | Malformation from week 6 on. | ${ask}
potential-antiepileptic | moderate | topiramate; carbamazepine; phenytoin; phenobarbital; primidone | Malformation; and most of them weaken the pill. | ${ask} Folic acid; a device or injection is safer than a pill.
potential-lithium | moderate | lithium carbonate; lithium citrate | A malformed heart in early pregnancy. | ${ask}
potential-misoprostol | moderate | misoprostol | Against ulcers the label asks for a negative test and contraception. | ${ask}
potential-androgen | moderate | testosterone; methyltestosterone; danazol; finasteride; dutasteride | A child of the other sex is harmed in form. | ${ask}
potential-fluconazole | minor | voriconazole; ribociclib; fingolimod; siponimod; dolutegravir | The label asks for contraception or counseling. | ${ask}
`

/** Teratogens without contraception on the list. */
export const potentialRows: readonly DrugRow[] = readReproductionRows(table, {
  when: all(female, aged(12, 51), not(pregnant), notTaking(contraception), not(cannotConceive)),
})
