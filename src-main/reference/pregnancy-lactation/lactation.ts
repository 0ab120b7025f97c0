// Drugs that pass into milk and harm a child, or stop the milk.

import { aged, all, female, has } from '../circumstance.ts'
import type { DrugRow } from '../drug-row.ts'
import { readReproductionRows } from './reproduction-row.ts'

/** id | severity | drugs | effect | advice */
const table = `
lactation-opioid | major! | codeine; tramadol | Some mothers turn it fast into the strong form: children have died. | Call the prescriber: acetaminophen or ibuprofen instead. Ask whether the child sleeps long or feeds badly.
lactation-opioid-other | moderate | morphine; oxycodone; hydrocodone; hydromorphone; meperidine; methadone; buprenorphine; fentanyl | It passes into milk: a sleepy child. Methadone and buprenorphine for addiction may go on. | Lowest dose, shortest time; ask about the child's sleep and breathing.
lactation-cancer | critical! | methotrexate; cyclophosphamide; hydroxyurea; capecitabine; mycophenolate mofetil; leflunomide; imatinib | It can harm blood and growth of the child. | Call the prescriber: no breastfeeding under it.
lactation-retinoid | major! | isotretinoin; acitretin | It passes into milk. | No breastfeeding under it.
lactation-lithium | major | lithium carbonate; lithium citrate | The child gets up to half of the mother's level. | Call the psychiatrist and the child's doctor: level, kidney and thyroid of the child.
lactation-amiodarone | major! | amiodarone; dronedarone | Iodine and the drug pass into milk for weeks. | No breastfeeding under it.
lactation-ergot | critical! | ergotamine; dihydroergotamine; bromocriptine; cabergoline | It poisons the child or stops the milk. | Call the prescriber for another drug.
lactation-benzodiazepine | moderate | [benzodiazepine] | A sleepy child, most with diazepam. | Lorazepam in low dose if one is needed; watch the child.
lactation-tetracycline | minor | [tetracycline] | Courses up to 3 weeks are taken as safe. | No long course.
lactation-fluoroquinolone | minor | [fluoroquinolone] | Little passes over; the label waits with breastfeeding. | Another antibiotic, or feed just before the dose.
lactation-metronidazole | minor | metronidazole; tinidazole | After a single large dose labels pause breastfeeding for 2 to 3 days. | Lower doses for a week need no pause.
lactation-chloramphenicol | major! | chloramphenicol | Bone marrow of the child. | Another antibiotic.
lactation-nitrofurantoin | minor | nitrofurantoin; sulfamethoxazole; dapsone | A child under a month or with a lack of G6PD can lose red cells. | Ask about age and jaundice of the child.
lactation-statin | moderate | [statin] | The child needs cholesterol; since 2021 labels say that most women can pause the statin, and that who cannot should not breastfeed. | Ask the prescriber whether it can wait until the child is weaned.
lactation-fibrate | major | [fibrate]; lomitapide | The child needs fat and cholesterol; labels advise against it. | Ask the prescriber to wait.
lactation-estrogen | moderate | [estrogen-contraceptive]; [estrogen] | It lowers the milk, most in the first 6 weeks, with clots in that time. | A progestin alone instead.
lactation-decongestant | moderate | pseudoephedrine | It lowers the milk. | Salt water or a nasal steroid.
lactation-antihistamine | minor | [antihistamine-first-generation] | A sleepy child and less milk. | Loratadine or cetirizine.
lactation-aspirin | moderate | aspirin; bismuth subsalicylate; salsalate | Salicylate builds up in the child; 81 mg may stay. | Ibuprofen or acetaminophen for pain.
lactation-beta-blocker | moderate | atenolol; nadolol; sotalol | It builds up in milk: slow heart of the child. | Labetalol, metoprolol or propranolol.
lactation-ssri-long | minor | fluoxetine; citalopram | More passes over than with sertraline. | Going on is better than a change in a stable mother; watch the child.
lactation-doxepin | major | doxepin | A child stopped breathing. | Nortriptyline or sertraline.
lactation-clozapine | major! | clozapine | It builds up in milk: sleepiness and low white cells. | No breastfeeding under it.
lactation-lamotrigine | moderate | lamotrigine; phenobarbital; primidone; ethosuximide; zonisamide | Much passes over: rash or sleepiness. | Watch the child; ask the child's doctor for a level.
lactation-anticoagulant | moderate | rivaroxaban; apixaban; dabigatran etexilate; edoxaban | Experience is small; warfarin and heparin are safe. | Ask the prescriber for warfarin or enoxaparin.
lactation-stimulant | moderate | amphetamine; dextroamphetamine; lisdexamfetamine; phentermine | It passes over: restless child, less milk. | Methylphenidate in low dose if one is needed.
lactation-iodine | major! | potassium iodide; sodium iodide; povidone-iodine | Iodine collects in milk: the child's thyroid. | Stop; ask the child's doctor.
lactation-leflunomide | critical! | teriflunomide; tofacitinib; baricitinib; upadacitinib; fingolimod | Not known, with possible severe harm. | No breastfeeding under it.
lactation-cannabis | major | cannabidiol; dronabinol | It stays in milk for days. | Advise to stop.
lactation-sulfonylurea | minor | [sulfonylurea] | The child's glucose may fall. | Insulin or metformin; watch the child.
`

/** Drugs while breastfeeding. */
export const lactationRows: readonly DrugRow[] = readReproductionRows(table, {
  when: all(female, aged(12, 56), has('breastfeeding', 'Z39.1', 'O92')),
})
