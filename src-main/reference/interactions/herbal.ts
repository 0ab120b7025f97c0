// Interactions of herbs, supplements and products without prescription.

import { pairs } from './pair.ts'

const metabolism = pairs(
  'metabolism',
  'nccih-herbs',
  `
st-johns-wort-contraceptive | St. John's wort | ethinyl estradiol; norethindrone; levonorgestrel; drospirenone | stop low | St. John's wort speeds up the breakdown of contraceptive hormones; bleeding and pregnancy have followed. | Stop St. John's wort, or use another contraception during and for 4 weeks after it.
st-johns-wort-warfarin | St. John's wort | warfarin | stop low | St. John's wort lowers the INR. | Ask to stop it, and check the INR weekly until it is steady, for it rises then.
st-johns-wort-doac | St. John's wort | [doac] | stop low | St. John's wort lowers the anticoagulant; a clot or stroke is possible. | Do not use together. Stop St. John's wort and tell the prescriber.
st-johns-wort-digoxin | St. John's wort | digoxin | major low | St. John's wort lowers digoxin by about a quarter. | Ask to stop it and measure digoxin one to two weeks later, for it rises then.
st-johns-wort-immunosuppressant | St. John's wort | cyclosporine; tacrolimus; sirolimus; everolimus | critical low | St. John's wort lowers the immunosuppressant; transplants have been rejected. | Stop St. John's wort and tell the transplant clinic today; levels rise after it ends.
st-johns-wort-antiretroviral | St. John's wort | atazanavir; darunavir; lopinavir; ritonavir; cobicistat; efavirenz; nevirapine; rilpivirine; doravirine; dolutegravir; bictegravir | critical low | St. John's wort lowers the antiretroviral; the virus can become resistant. | Contraindicated by most labels. Stop St. John's wort and tell the HIV clinic.
st-johns-wort-hepatitis-c | St. John's wort | sofosbuvir; glecaprevir; elbasvir | critical low | St. John's wort lowers the drug; treatment of hepatitis C fails. | Stop St. John's wort and tell the prescriber.
st-johns-wort-nirmatrelvir | St. John's wort | nirmatrelvir | critical low | St. John's wort lowers nirmatrelvir; treatment of COVID-19 can fail. | Contraindicated by label, also shortly after it was stopped. Ask for another treatment.
st-johns-wort-statin | St. John's wort | simvastatin; atorvastatin; lovastatin | moderate low | St. John's wort lowers the statin; cholesterol can rise. | Ask to stop it, or check LDL cholesterol.
st-johns-wort-cancer-drug | St. John's wort | irinotecan; imatinib; ibrutinib; palbociclib; venetoclax; dasatinib; erlotinib; olaparib | stop low | St. John's wort lowers the cancer drug. | Stop St. John's wort and tell the oncologist.
st-johns-wort-other | St. John's wort | ivabradine; ranolazine; dronedarone; omeprazole; methadone; oxycodone; verapamil; alprazolam; midazolam; voriconazole | major low | St. John's wort speeds up the breakdown of the drug. | Ask to stop it; watch for the effect of the drug to rise afterwards.
red-yeast-rice-strong-cyp3a4-inhibitor | red yeast rice | [cyp3a4-inhibitor-strong]; erythromycin; gemfibrozil; cyclosporine | major high | Red yeast rice holds the same substance as lovastatin, which rises; muscle breakdown is possible. | Stop red yeast rice.
goldenseal-cyp-substrate | goldenseal | metoprolol; codeine; tamoxifen; midazolam; tacrolimus; cyclosporine | moderate high | Goldenseal inhibits CYP2D6 and CYP3A4, which changes the level of the drug. | Advise against goldenseal.
goldenseal-metformin | goldenseal | metformin | minor low | Goldenseal lowered the uptake of metformin in a study. | Advise against goldenseal, or check glucose.
cannabidiol-clobazam | cannabidiol | clobazam | major high | Cannabidiol raises the active product of clobazam three-fold; sedation follows. | Ask for a lower clobazam dose when the patient is sleepy.
cannabidiol-valproate | cannabidiol | valproate | major harm | Liver enzymes rise more often with both. | Check liver enzymes before and at 1, 3 and 6 months; ask to stop one when they rise.
cannabidiol-warfarin | cannabidiol | warfarin | major high | Cannabidiol can raise the INR. | Check the INR within a week of a start or change of cannabidiol.
cannabidiol-tacrolimus | cannabidiol | tacrolimus; everolimus; sirolimus; cyclosporine | major high | Cannabidiol raises the immunosuppressant. | Measure its level and tell the transplant clinic.
melatonin-fluvoxamine | melatonin | fluvoxamine | moderate high | Fluvoxamine raises melatonin many-fold; the patient can be drowsy. | Advise against melatonin with fluvoxamine, or the lowest dose.
echinacea-immunosuppressant | echinacea | cyclosporine; tacrolimus; azathioprine; mycophenolate mofetil; methotrexate | moderate low | Echinacea is taken to excite the immune system, which works against the drug. | Advise against echinacea.
loperamide-inhibitor | loperamide | quinidine; itraconazole; ketoconazole; ritonavir; gemfibrozil | moderate high | The inhibitor raises loperamide; high levels disturb the heart rhythm. | Keep to at most 8 mg a day without prescription and to two days; ask about faintness.
`,
)

const bleeding = pairs(
  'bleeding',
  'nccih-herbs',
  `
ginkgo-anticoagulant | ginkgo | [anticoagulant]; [antiplatelet] | moderate harm | Ginkgo may impair platelets; bleeding has been reported. | Advise to stop ginkgo. Ask about bruises and bleeding.
garlic-anticoagulant | garlic | [anticoagulant]; [antiplatelet] | minor harm | Garlic supplements may impair platelets; garlic in food does not matter. | Advise against garlic supplements, and at least before surgery.
dong-quai-warfarin | dong quai | warfarin | major harm | Dong quai has raised the INR of stable patients. | Advise to stop dong quai and check the INR within a week.
turmeric-anticoagulant | curcumin | [anticoagulant]; [antiplatelet] | minor harm | Turmeric extracts may impair platelets. | Advise against turmeric supplements, or ask about bruises and check the INR.
vitamin-e-warfarin | vitamin E | warfarin | moderate harm | Vitamin E of more than 400 units a day can add to the bleeding risk. | Ask for the dose and advise to stop high doses.
ginger-anticoagulant | ginger root | [anticoagulant] | minor harm | Ginger supplements may impair platelets. | Ask about bruises; ginger in food does not matter.
fish-oil-anticoagulant | icosapent ethyl; omega-3 acid ethyl esters (USP); fish oil (containing omega-3 acids) | [anticoagulant]; [antiplatelet] | minor harm | High doses of omega-3 acids can prolong bleeding a little. | Ask about bruises. No change is needed as a rule.
feverfew-anticoagulant | feverfew | [anticoagulant]; [antiplatelet] | minor harm | Feverfew may impair platelets. | Advise against feverfew; it should be tapered.
nattokinase-anticoagulant | nattokinase; bromelains | [anticoagulant]; [antiplatelet] | moderate harm | The enzyme may dissolve clots or impair platelets. | Advise to stop it.
cranberry-warfarin | cranberry | warfarin | minor harm | Raised INRs have been reported with cranberry products; studies were mostly quiet. | Keep the amount steady, and check the INR when it changes.
ginseng-warfarin | asian ginseng; american ginseng; Korean ginseng root | warfarin | moderate low | Ginseng can lower the INR. | Advise to stop ginseng and check the INR within two weeks.
vitamin-k2-warfarin | vitamin K2 | warfarin | major low | Vitamin K2 works against warfarin. | Stop it, or keep it steady with the INR followed.
`,
)

const sedation = pairs(
  'sedation',
  'nccih-herbs',
  `
kava-sedative | kava | [benzodiazepine]; [opioid]; [z-drug] | major harm | Sedation adds up; kava can also injure the liver. | Advise to stop kava.
valerian-sedative | valerian; passionflower | [benzodiazepine]; [opioid]; [z-drug] | moderate harm | Sedation may add up. | Advise against the herb, or teach to watch for drowsiness and falls.
melatonin-sedative | melatonin | [benzodiazepine]; [z-drug] | minor harm | Drowsiness can add up. | Ask whether both are needed; teach to watch for falls.
kratom-sedative | kratom | [opioid]; [benzodiazepine] | stop harm | Kratom acts on opioid receptors; breathing can slow. | Advise to stop kratom under care and offer naloxone.
`,
)

const serotonin = pairs(
  'serotonin',
  'nccih-herbs',
  `
st-johns-wort-serotonin | St. John's wort | [serotonin-reuptake-inhibitor]; [triptan]; [tricyclic]; tramadol; buspirone; trazodone | stop harm | Serotonin syndrome is possible. | Stop St. John's wort. Teach agitation, tremor, fever and diarrhea as warning signs.
hydroxytryptophan-serotonin | 5-hydroxytryptophan; S-adenosylmethionine | [serotonin-reuptake-inhibitor]; [tricyclic]; [triptan]; tramadol | major harm | Serotonin syndrome is possible. | Advise to stop the supplement.
serotonin-supplement-maoi | 5-hydroxytryptophan; S-adenosylmethionine; St. John's wort | [maoi] | critical harm | Serotonin syndrome can follow and can be fatal. | Do not use together. Stop the supplement.
`,
)

const pressure = pairs(
  'blood-pressure',
  'nccih-herbs',
  `
ephedra-maoi | ephedra; bitter orange; yohimbe | [maoi] | critical harm | Blood pressure can rise to a dangerous degree. | Do not use together. Stop the herb.
stimulant-herb-antihypertensive | ephedra; bitter orange; yohimbe | [ace-inhibitor]; [arb]; [beta-blocker]; [dihydropyridine]; [thiazide-diuretic]; clonidine | moderate low | The herb raises blood pressure and pulse against the treatment. | Advise to stop the herb and measure blood pressure.
licorice-antihypertensive | licorice | [ace-inhibitor]; [arb]; [beta-blocker]; [dihydropyridine] | moderate low | Licorice keeps salt in the body and raises blood pressure. | Advise to stop licorice; deglycyrrhizinated products do not do this.
hawthorn-nitrate | hawthorn | [nitrate]; [beta-blocker]; digoxin | minor harm | Hawthorn may add to the effect on the heart and blood pressure. | Advise against hawthorn, or measure pulse and blood pressure.
`,
)

const hypokalemia = pairs(
  'hypokalemia',
  'nccih-herbs',
  `
licorice-potassium-loss | licorice | [thiazide-diuretic]; [loop-diuretic]; digoxin | major harm | Licorice lowers potassium; with a diuretic more so, and digoxin becomes toxic. | Stop licorice and measure potassium.
`,
)

const glucose = pairs(
  'glucose',
  'nccih-herbs',
  `
glucose-herb-antidiabetic | asian ginseng; american ginseng; Korean ginseng root; berberine; fenugreek; chromium picolinate; thioctate | [sulfonylurea]; [insulin-basal]; [insulin-rapid] | moderate high | The supplement can lower glucose; hypoglycemia is possible. | Advise to measure glucose more often when it starts, or to leave it out.
`,
)

const muscle = pairs(
  'muscle',
  'nccih-herbs',
  `
red-yeast-rice-statin | red yeast rice | [statin] | major harm | Red yeast rice holds the same substance as lovastatin, so two statins are taken. | Stop red yeast rice. Ask about muscle pain.
`,
)

/** Herbs, supplements and products without prescription. Columns are explained in pair.ts. */
export const herbalInteractions = [
  ...metabolism,
  ...bleeding,
  ...sedation,
  ...serotonin,
  ...pressure,
  ...hypokalemia,
  ...glucose,
  ...muscle,
]
