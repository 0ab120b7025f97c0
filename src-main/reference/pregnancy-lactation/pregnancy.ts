// Drugs that harm, or may harm, an unborn child.

import { aged, all, female, has } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import type { DrugRow } from '../drug-row.ts'
import { readReproductionRows } from './reproduction-row.ts'

/** Pregnant today. */
export const pregnant = has(...disease.pregnancy)

/** A woman of the ages at which a pregnancy is asked about: 12 to 55 years. */
export const mayBePregnant = all(female, aged(12, 56))

/** id | severity | drugs | effect | advice */
const table = `
pregnancy-ras | critical! | [ace-inhibitor]; [arb]; sacubitril; aliskiren | Boxed warning: they harm and kill the unborn child, most of all after the first 3 months: no kidneys, little water, skull. | Call the prescriber today: stop it; labetalol, nifedipine or methyldopa instead.
pregnancy-statin | major! | [statin]; lomitapide; bempedoic acid | Cholesterol is needed for growth; most women should stop while pregnant. | Ask the prescriber to stop it, unless the risk of her heart disease is very high.
pregnancy-warfarin | critical! | warfarin | Warfarin brings malformed nose and bones in weeks 6 to 12, bleeding in the brain and loss of the child; only with a mechanical valve may it be right. | Call the prescriber today; low molecular weight heparin instead.
pregnancy-doac | major! | [doac] | They cross to the child, and experience is small. | Call the prescriber; low molecular weight heparin instead.
pregnancy-valproate | critical! | valproate | Boxed warning: open spine, malformed heart, lower intelligence. | Call the neurologist or psychiatrist today; never stop at once by herself. Folic acid.
pregnancy-topiramate | major! | topiramate | Clefts of lip and palate, small children. | Call the neurologist; never stop at once by herself.
pregnancy-carbamazepine | major! | carbamazepine | Open spine in about 1 in 100, and rash by blood type in some. | Call the neurologist; folic acid; the lowest dose that works.
pregnancy-phenytoin | major! | phenytoin; fosphenytoin; phenobarbital; primidone | Malformed heart, face and fingers, and bleeding of the newborn. | Call the neurologist; folic acid, and vitamin K for the child.
pregnancy-antiepileptic-register | minor | lamotrigine; levetiracetam; oxcarbazepine; zonisamide; gabapentin; pregabalin; lacosamide; clobazam | Levels fall in pregnancy, so fits may come back; the risk of these is lower or not well known. | Ask the neurologist for levels; name the pregnancy register.
pregnancy-retinoid | critical! | isotretinoin; acitretin; bexarotene; alitretinoin | Boxed warning: severe malformations after even one dose. | Call the prescriber at once: stop today.
pregnancy-retinoid-skin | moderate | tazarotene; tretinoin; adapalene | Retinoids on the skin are little absorbed, but labels advise against them (tazarotene forbids them). | Advise to stop; azelaic acid or benzoyl peroxide instead.
pregnancy-methotrexate | critical! | methotrexate | Boxed warning: death and malformation of the child. | Call the prescriber at once: stop today; folic acid.
pregnancy-mycophenolate | critical! | mycophenolate mofetil; mycophenolic acid | Boxed warning: loss of the child and malformed ears, lips, heart. | Call the prescriber at once; azathioprine or tacrolimus instead.
pregnancy-leflunomide | critical! | leflunomide; teriflunomide | Boxed warning: malformation; it stays in the body for up to two years. | Call the prescriber at once: stop and wash out with cholestyramine.
pregnancy-thalidomide | critical! | thalidomide; lenalidomide; pomalidomide | Boxed warning: missing limbs. | Call the prescriber at once: stop today.
pregnancy-endothelin | critical! | bosentan; ambrisentan; macitentan; riociguat; sparsentan; vericiguat | Boxed warning: malformation. | Call the prescriber at once.
pregnancy-ribavirin | critical! | ribavirin | Boxed warning: death and malformation; for 6 months after treatment of him or her. | Call the prescriber at once: stop today.
pregnancy-misoprostol | critical! | misoprostol | Boxed warning for its use against ulcers: loss of the child, malformation, rupture of the womb. | Call the prescriber at once, unless it is given to end the pregnancy or for birth.
pregnancy-reductase | critical! | finasteride; dutasteride | Malformed genitals of a boy. | Call the prescriber at once: stop today; do not touch crushed or leaking products.
pregnancy-androgen | critical! | testosterone; methyltestosterone; oxandrolone; danazol | A girl becomes male in form. | Call the prescriber at once: stop today.
pregnancy-estrogen | major | [estrogen]; [estrogen-contraceptive]; raloxifene; ospemifene; clomiphene; tamoxifen; [aromatase-inhibitor] | There is no use for it in pregnancy, and some of them harm the child. | Call the prescriber: stop today.
pregnancy-gnrh | major! | leuprolide; goserelin; elagolix; relugolix; ulipristal; mifepristone | It may end or harm the pregnancy. | Call the prescriber: stop today.
pregnancy-tetracycline | major! | [tetracycline]; omadacycline; sarecycline | After the fourth month it stains teeth and slows bone. | Ask the prescriber for another antibiotic, such as amoxicillin or azithromycin.
pregnancy-fluoroquinolone | major | [fluoroquinolone]; delafloxacin | It harmed growing joints of animals; there is mostly another choice. | Ask the prescriber for another antibiotic.
pregnancy-trimethoprim | major | trimethoprim | It blocks folate in the first 3 months, and with sulfonamides brings jaundice near birth. | Ask the prescriber for another antibiotic; folic acid.
pregnancy-nitrofurantoin-term | minor | nitrofurantoin | From week 38 on it can break red cells of the newborn. | Ask for the week; cephalexin instead near birth.
pregnancy-fluconazole | major | fluconazole | More than one low dose in the first 3 months: malformed face and bones, and loss of the child. | Ask the prescriber for a local antifungal for 7 days.
pregnancy-azole | major | voriconazole; ketoconazole; itraconazole; posaconazole; griseofulvin; terbinafine | It harmed unborn animals; for nails and skin there is no need in pregnancy. | Ask the prescriber to wait or for a local treatment.
pregnancy-nsaid | major! | [nsaid]; [salicylate] | From week 20 on: the child's kidneys fail and water is lost; from week 30 on a vessel at the heart closes. Aspirin 81 mg against preeclampsia is meant. | Ask for the week; acetaminophen instead. Aspirin 81 mg as ordered may stay.
pregnancy-lithium | major | lithium carbonate; lithium citrate | A malformed heart in the first 3 months, and levels that change with the kidney. | Call the psychiatrist; levels every 4 weeks, and an ultrasound of the heart.
pregnancy-paroxetine | moderate | paroxetine | More malformed hearts than with other SSRIs. | Ask the prescriber for sertraline if she has not been stable only on this.
pregnancy-antidepressant | minor | [ssri]; [snri] | Near birth the newborn may be jittery and breathe badly; untreated depression harms too. | No stop at once; the birth team should know.
pregnancy-benzodiazepine | major | [benzodiazepine]; [z-drug] | Near birth the child is limp, breathes badly and withdraws. | Ask the prescriber for the lowest dose or another way; never stop a long use at once.
pregnancy-opioid | major | [opioid] | Long use brings withdrawal of the newborn (boxed warning). | Ask the prescriber; for addiction methadone or buprenorphine is right and must not be stopped.
pregnancy-ergot | critical! | ergotamine; dihydroergotamine; methylergonovine | Contraindicated: the womb contracts and the child gets too little blood. | Call the prescriber today to stop it.
pregnancy-thiazolidinedione | moderate | [sulfonylurea]; [thiazolidinedione]; [dpp4-inhibitor]; [glp1-agonist]; [sglt2-inhibitor] | Insulin is the drug of pregnancy; SGLT2 inhibitors can harm kidneys of the child. | Call the prescriber today for insulin; glucose goals are lower.
pregnancy-atenolol | major | atenolol | It slows growth of the child. | Ask the prescriber for labetalol.
pregnancy-mra | moderate | spironolactone; eplerenone; finerenone | Spironolactone blocks androgens of a boy. | Ask the prescriber to stop it.
pregnancy-amiodarone | major! | amiodarone; dronedarone | The child's thyroid and growth are harmed; dronedarone is forbidden. | Call the cardiologist.
pregnancy-antithyroid | major | methimazole; propylthiouracil | Methimazole in the first 3 months brings missing skin and blocked gullet; propylthiouracil harms livers. | Call the endocrinologist: propylthiouracil early, methimazole later.
pregnancy-iodine | major! | potassium iodide; sodium iodide | The child's thyroid swells and fails. | Call the prescriber today.
pregnancy-dolutegravir | minor | dolutegravir; efavirenz | Treatment of HIV must go on; the newest data calm early worries. | Ask the HIV clinic; folic acid; the register.
pregnancy-bisphosphonate | moderate | [bisphosphonate]; zoledronic acid; denosumab; romosozumab | It stays in bone or crosses to the child. | Ask the prescriber to stop it.
pregnancy-jak | major | tofacitinib; baricitinib; upadacitinib; fingolimod; siponimod; ozanimod; fezolinetant | It harmed unborn animals or is not known. | Call the prescriber.
pregnancy-cancer | critical! | hydroxyurea; capecitabine; imatinib; bicalutamide; enzalutamide; abiraterone; cyclophosphamide; mercaptopurine | It harms the unborn child. | Call the oncologist at once.
pregnancy-decongestant | moderate | [decongestant] | In the first 3 months and with high pressure it narrows vessels. | Advise salt water or a nasal steroid; no decongestant in the first 3 months.
pregnancy-bismuth | moderate | bismuth subsalicylate | Salicylate near birth brings bleeding. | Advise calcium carbonate.
pregnancy-vitamin-a | major | vitamin A | More than 10,000 units a day bring malformation. | Add up all products; beta carotene counts less.
pregnancy-live-cannabidiol | moderate | cannabidiol; dronabinol | Cannabinoids: smaller children. | Advise to stop; ask the prescriber for another way against nausea.
pregnancy-weight-loss | major | phentermine; orlistat; naltrexone | Loss of weight has no benefit in pregnancy and can harm. | Ask the prescriber to stop it; naltrexone for addiction is another question.
pregnancy-penicillamine | major | penicillamine; trientine; deferasirox; deferiprone; tolvaptan | It harms connective tissue or is forbidden. | Call the prescriber.
pregnancy-flibanserin | moderate | flibanserin; varenicline; bupropion | There is no need in pregnancy, or experience is small. | Ask what it is for; counseling and, if needed, nicotine replacement for smoking.
`

/** Drugs in pregnancy. */
export const pregnancyRows: readonly DrugRow[] = readReproductionRows(table, {
  when: all(mayBePregnant, pregnant),
  sites: { 'pregnancy-retinoid-skin': ['skin'] },
})
