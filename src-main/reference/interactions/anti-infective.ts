// Interactions of drugs against bacteria, fungi, worms, malaria, HIV, hepatitis C and COVID-19.

import { pairs } from './pair.ts'

const metabolism = pairs(
  'metabolism',
  'fda-label-pair',
  `
dolutegravir-inducer | dolutegravir; raltegravir | rifampin | stop low | Rifampin lowers the integrase inhibitor; the virus can become resistant. | Check that the dose was raised: dolutegravir 50 mg twice a day, raltegravir 800 mg twice a day. Otherwise ask today.
dolutegravir-antiepileptic | dolutegravir | carbamazepine; phenytoin; phenobarbital | stop low | The inducer lowers dolutegravir; the virus can become resistant. | With carbamazepine dolutegravir is taken twice a day; the label advises against the others. Ask the prescriber.
bictegravir-rifamycin | bictegravir | rifampin; rifabutin; rifapentine; carbamazepine; phenytoin; phenobarbital | stop low | The inducer lowers bictegravir; the virus can become resistant. | Rifampin is contraindicated by label; avoid the others. Ask for another regimen.
rilpivirine-inducer | rilpivirine | rifampin; rifapentine; carbamazepine; phenytoin; phenobarbital; oxcarbazepine | critical low | The inducer lowers rilpivirine; treatment fails and the virus becomes resistant. | Contraindicated by label. Ask for another regimen or another drug than the inducer.
rilpivirine-dexamethasone | rilpivirine | dexamethasone | stop low | More than one dose of dexamethasone lowers rilpivirine. | Contraindicated by label beyond a single dose. Ask for another corticosteroid.
doravirine-inducer | doravirine | rifampin; rifapentine; carbamazepine; phenytoin; phenobarbital; enzalutamide; mitotane | critical low | The inducer lowers doravirine; treatment fails. | Contraindicated by label, also for 4 weeks after the inducer. Ask for another regimen.
maraviroc-strong-cyp3a4-inhibitor | maraviroc | [cyp3a4-inhibitor-strong] | major high | The inhibitor raises maraviroc; blood pressure can fall. | Check that maraviroc is 150 mg twice a day; not with severe kidney disease.
maraviroc-inducer | maraviroc | rifampin; carbamazepine; phenytoin; efavirenz | major low | The inducer lowers maraviroc. | Check that maraviroc is 600 mg twice a day unless a strong inhibitor is taken too.
sofosbuvir-inducer | sofosbuvir | rifampin; carbamazepine; phenytoin; phenobarbital; oxcarbazepine; rifabutin | stop low | The inducer lowers sofosbuvir; treatment of hepatitis C can fail. | Do not use together. Ask the prescribers before the next dose.
glecaprevir-inducer | glecaprevir | rifampin; carbamazepine; phenytoin; efavirenz | critical low | The inducer lowers glecaprevir and pibrentasvir; treatment of hepatitis C fails. | Rifampin is contraindicated by label, the others are not recommended. Ask for another regimen.
glecaprevir-statin | glecaprevir | lovastatin; simvastatin; rosuvastatin; pravastatin | stop high | Statin levels rise; muscle breakdown is possible. | Avoid lovastatin and simvastatin; halve pravastatin; at most 10 mg of rosuvastatin. Ask to pause the statin for the course.
glecaprevir-contraceptive | glecaprevir | ethinyl estradiol | major harm | Liver enzymes can rise with more than 20 mcg of ethinyl estradiol. | Ask for another contraception for the course.
elbasvir-inhibitor | elbasvir | cyclosporine; atazanavir; darunavir; lopinavir; rifampin; phenytoin; carbamazepine; efavirenz | critical harm | Grazoprevir rises with injury of the liver, or with an inducer the treatment fails. | Contraindicated by label. Ask for another regimen for hepatitis C.
rifabutin-azole | rifabutin | fluconazole; voriconazole; posaconazole; itraconazole; clarithromycin | major high | Rifabutin rises with uveitis and low blood cells, and the other drug can fall. | Ask about eye pain and check blood counts; voriconazole is contraindicated with rifabutin in long use. Ask for a reduced rifabutin dose.
voriconazole-inducer | voriconazole | rifampin; carbamazepine; phenobarbital; efavirenz | critical low | The inducer lowers voriconazole so far that it does not work. | Contraindicated by label, efavirenz at its usual dose. Ask for another antifungal.
azole-inducer | itraconazole; posaconazole; ketoconazole; isavuconazonium | rifampin; carbamazepine; phenytoin | stop low | The inducer lowers the azole; the infection can persist. | Do not use together. Ask for another antifungal.
fluconazole-rifampin | fluconazole | rifampin | moderate low | Rifampin lowers fluconazole by about a quarter. | Ask whether the fluconazole dose should be raised.
terbinafine-rifampin | terbinafine | rifampin | moderate low | Rifampin doubles the clearance of terbinafine. | Tell the prescriber; watch whether the infection responds.
atovaquone-rifamycin | atovaquone | rifampin; rifabutin | stop low | The rifamycin halves atovaquone, so prevention or treatment can fail. | Do not use together. Ask for another drug.
praziquantel-inducer | praziquantel | rifampin | critical low | Rifampin lowers praziquantel so far that it does not work. | Contraindicated by label; rifampin must stop 4 weeks before. Ask for another treatment.
dapsone-rifampin | dapsone | rifampin | moderate low | Rifampin lowers dapsone several-fold. | Tell the prescriber; in leprosy the dose stays, in prevention of pneumonia ask for another drug.
doxycycline-inducer | doxycycline | carbamazepine; phenytoin; phenobarbital; rifampin | moderate low | The inducer halves the half-life of doxycycline. | Ask for another antibiotic or for doses twice a day.
isoniazid-acetaminophen | isoniazid | acetaminophen | moderate harm | Isoniazid can raise the toxic product of acetaminophen; injury of the liver has followed. | Keep acetaminophen low and short, and check liver enzymes with symptoms.
isoniazid-rifampin | isoniazid | rifampin; pyrazinamide | minor harm | The combination is intended in tuberculosis, but adds up on the liver. | Check that liver enzymes are followed and teach the signs of hepatitis.
bedaquiline-inducer | bedaquiline | rifampin; rifapentine; efavirenz | stop low | The inducer lowers bedaquiline. | Do not use together. Ask the tuberculosis clinic.
nirmatrelvir-anticonvulsant | nirmatrelvir | carbamazepine; phenytoin; phenobarbital; primidone; rifampin; rifapentine; apalutamide; enzalutamide; lumacaftor | critical low | The inducer lowers nirmatrelvir and ritonavir; treatment of COVID-19 can fail, and stopping the inducer does not help in time. | Contraindicated by label. Ask for remdesivir or molnupiravir.
albendazole-inhibitor | albendazole | cimetidine; dexamethasone; praziquantel | minor high | Levels of the active product of albendazole rise. | No change is needed as a rule; check blood counts and liver enzymes in long courses.
griseofulvin-barbiturate | griseofulvin | phenobarbital | moderate low | Phenobarbital lowers the uptake of griseofulvin. | Ask for terbinafine or take griseofulvin with a fatty meal in divided doses.
`,
)

const nirmatrelvir = pairs(
  'metabolism',
  'fda-label-nirmatrelvir',
  `
nirmatrelvir-alfuzosin-silodosin | nirmatrelvir | alfuzosin; silodosin | critical high | The alpha blocker rises; blood pressure can fall sharply. | Contraindicated (alfuzosin, silodosin). Pause it for the 5 days and 3 days more, or ask for another treatment of COVID-19.
nirmatrelvir-antiarrhythmic | nirmatrelvir | amiodarone; dronedarone; flecainide; propafenone; quinidine | critical high | Ritonavir raises the antiarrhythmic; deadly rhythms are possible. | Contraindicated by label. Ask for remdesivir or molnupiravir; pausing amiodarone does not help in time.
nirmatrelvir-clozapine | nirmatrelvir | clozapine | major high | Clozapine can rise. | The label advises to avoid it. Ask for another treatment of COVID-19, or for close watching by psychiatry.
nirmatrelvir-clopidogrel | nirmatrelvir | clopidogrel | major low | Ritonavir keeps clopidogrel from becoming active. | The label advises to avoid it; never within weeks of a stent. Ask for another treatment of COVID-19 or prasugrel.
nirmatrelvir-atorvastatin | nirmatrelvir | atorvastatin; rosuvastatin | moderate high | The statin rises for the days of treatment. | Ask to pause the statin during the 5 days; atorvastatin may restart with the end of treatment.
nirmatrelvir-fentanyl | nirmatrelvir | fentanyl; oxycodone; methadone; hydrocodone; meperidine | stop high | Ritonavir raises most opioids; breathing can slow. Methadone can fall. | Ask for a lower dose or another pain drug for 8 days and offer naloxone; meperidine is not recommended.
nirmatrelvir-amlodipine | nirmatrelvir | amlodipine; felodipine; nifedipine; diltiazem; verapamil | moderate high | The calcium channel blocker rises; blood pressure can fall. | Measure blood pressure daily. Ask to halve or pause the drug for 8 days where it is low.
nirmatrelvir-immunosuppressant | nirmatrelvir | tacrolimus; cyclosporine; sirolimus; everolimus; voclosporin | critical high | Levels rise many-fold within days. | Voclosporin is contraindicated; avoid with the others unless the transplant clinic measures levels. Ask for another treatment of COVID-19.
`,
)

const rhythm = pairs(
  'rhythm',
  'fda-label-pair',
  `
sofosbuvir-amiodarone | sofosbuvir | amiodarone | critical harm | Serious slowing of the heart, and cardiac arrest, have followed within days. | Do not use together where another regimen exists. If there is none, the heart must be watched in hospital for 48 hours.
`,
)

const seizures = pairs(
  'seizures',
  'fda-label-pair',
  `
mefloquine-antimalarial | mefloquine | quinine; chloroquine; hydroxychloroquine | major harm | Seizures and rhythm disturbances are more likely. | Do not use together; wait 12 hours after quinine before mefloquine.
`,
)

const other = pairs(
  'elimination',
  'fda-label-pair',
  `
penicillin-probenecid | penicillin V; amoxicillin; ampicillin | probenecid | minor high | Probenecid slows the excretion of the penicillin; this is sometimes intended. | Check whether it is meant. If not, ask about rash and diarrhea.
nitrofurantoin-probenecid | nitrofurantoin | probenecid | moderate high | Probenecid keeps nitrofurantoin out of the urine and raises it in blood. | Ask for another antibiotic, or to pause probenecid.
dapsone-probenecid | dapsone | probenecid | moderate high | Probenecid slows the excretion of dapsone. | Ask about blue lips, weakness and dark urine, and check blood counts.
tetracycline-retinoid | [tetracycline] | isotretinoin; acitretin | critical harm | Pressure in the skull can rise, with loss of sight. | Do not use together. Ask for another antibiotic.
disulfiram-metronidazole | disulfiram | metronidazole; tinidazole | critical harm | Psychosis and confusion have followed. | Do not use together, nor within 2 weeks of disulfiram. Ask for another antibiotic.
tinidazole-lithium | tinidazole | lithium carbonate; lithium citrate | moderate high | Lithium can rise. | Measure lithium and creatinine some days after the start.
tenofovir-hepatitis-c | ledipasvir; velpatasvir | tenofovir disoproxil | moderate high | Tenofovir rises. | Check creatinine and phosphate during the course.
`,
)

/** Drugs against infection. Columns are explained in pair.ts. */
export const antiInfectiveInteractions = [
  ...metabolism,
  ...nirmatrelvir,
  ...rhythm,
  ...seizures,
  ...other,
]
