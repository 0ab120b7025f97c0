// Interactions as people write their drugs: two or three lines of a list and the row that must fire.

import { describe, expect, test } from 'vitest'
import { interactions } from '../../../src-main/clinical/screening/interactions.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { firedRows } from '../../helpers/row-cases.ts'

/** A line each: the row, then the drugs, parted by bars. */
const written = `
warfarin-voriconazole | Coumadin 5 mg | Vfend 200 mg
warfarin-ciprofloxacin | warfarin 5 mg | Cipro 500 mg
warfarin-levofloxacin-moxifloxacin | Jantoven 2 mg | Levaquin 500 mg
warfarin-clarithromycin-erythromycin | warfarin 5 mg | Biaxin 500 mg
warfarin-azithromycin | warfarin 5 mg | Zithromax 250 mg
warfarin-tetracycline | warfarin 5 mg | doxycycline 100 mg
warfarin-amoxicillin | warfarin 5 mg | Augmentin 875-125
warfarin-cephalosporin | warfarin 5 mg | Keflex 500 mg
warfarin-fenofibrate | warfarin 5 mg | Tricor 145 mg
warfarin-gemfibrozil | warfarin 5 mg | Lopid 600 mg
warfarin-rosuvastatin | warfarin 5 mg | Crestor 10 mg
warfarin-simvastatin-lovastatin | warfarin 5 mg | Zocor 20 mg
warfarin-fluvastatin | warfarin 5 mg | fluvastatin 40 mg
warfarin-thyroid-hormone | warfarin 5 mg | Synthroid 75 mcg
warfarin-allopurinol | warfarin 5 mg | Zyloprim 300 mg
warfarin-tamoxifen | warfarin 5 mg | tamoxifen 20 mg
warfarin-capecitabine | warfarin 5 mg | capecitabine 500 mg
warfarin-propafenone | warfarin 5 mg | propafenone 150 mg
warfarin-cimetidine | warfarin 5 mg | cimetidine 400 mg
warfarin-tramadol | warfarin 5 mg | Ultram 50 mg
warfarin-rifampin | warfarin 5 mg | rifampin 300 mg
warfarin-carbamazepine | warfarin 5 mg | Tegretol 200 mg
warfarin-phenytoin | warfarin 5 mg | Dilantin 100 mg
warfarin-barbiturate | warfarin 5 mg | phenobarbital 32.4 mg
warfarin-cholestyramine | warfarin 5 mg | Questran 4 g
warfarin-corticosteroid | warfarin 5 mg | prednisone 20 mg
antiplatelet-nsaid | Plavix 75 mg | meloxicam 15 mg
aspirin-ibuprofen | aspirin 81 mg | Advil 200 mg
antiplatelet-serotonin-reuptake-inhibitor | clopidogrel 75 mg | Zoloft 50 mg
nsaid-serotonin-reuptake-inhibitor | naproxen 500 mg | Lexapro 10 mg
nsaid-corticosteroid | Mobic 15 mg | prednisone 10 mg
apixaban-combined-inhibitor | Eliquis 5 mg | itraconazole 100 mg
apixaban-inducer | Eliquis 5 mg | carbamazepine 200 mg
rivaroxaban-combined-inhibitor | Xarelto 20 mg | Paxlovid
rivaroxaban-inducer | Xarelto 20 mg | phenytoin 100 mg
dabigatran-inducer | Pradaxa 150 mg | rifampin 300 mg
edoxaban-pgp-inhibitor | edoxaban 60 mg | verapamil 120 mg
ticagrelor-strong-cyp3a4-inhibitor | Brilinta 90 mg | clarithromycin 500 mg
cilostazol-cyp2c19-inhibitor | cilostazol 100 mg | omeprazole 20 mg
clopidogrel-cyp2c19-inhibitor | Plavix 75 mg | fluconazole 200 mg
clopidogrel-repaglinide | clopidogrel 75 mg | repaglinide 1 mg
ras-blocker-nsaid | Lisinopril 20 mg | Aleve
nsaid-diuretic | furosemide 40 mg | ibuprofen 600 mg
potassium-sparing-diuretic-nsaid | Aldactone 25 mg | naproxen 500 mg
finerenone-ras-blocker | finerenone 10 mg | losartan 50 mg
finerenone-potassium | finerenone 10 mg | Klor-Con 20 mEq
finerenone-strong-cyp3a4-inhibitor | finerenone 10 mg | ketoconazole 200 mg
eplerenone-strong-cyp3a4-inhibitor | eplerenone 25 mg | clarithromycin 500 mg
eplerenone-moderate-cyp3a4-inhibitor | eplerenone 25 mg | verapamil 120 mg
ras-blocker-calcineurin-inhibitor | lisinopril 10 mg | tacrolimus 1 mg
nsaid-calcineurin-inhibitor | ibuprofen 600 mg | cyclosporine 100 mg
ras-blocker-aliskiren | Tekturna 150 mg | valsartan 80 mg
thiazide-loop-diuretic | metolazone 2.5 mg | Lasix 40 mg
thiazide-serotonin-reuptake-inhibitor | HCTZ 25 mg | sertraline 50 mg
digoxin-diuretic | Lanoxin 0.125 mg | furosemide 40 mg
diuretic-corticosteroid | chlorthalidone 25 mg | prednisone 20 mg
qt-known-qt-known | citalopram 20 mg | ondansetron 4 mg
qt-known-qt-known | Zithromax 250 mg | haloperidol 2 mg
qt-known-qt-possible | donepezil 10 mg | quetiapine 50 mg
qt-known-diuretic | sotalol 80 mg | furosemide 40 mg
antiarrhythmic-fluoroquinolone-macrolide | amiodarone 200 mg | levofloxacin 500 mg
antiarrhythmic-antipsychotic | sotalol 80 mg | ziprasidone 40 mg
dofetilide-contraindicated | dofetilide 250 mcg | hydrochlorothiazide 25 mg
dofetilide-contraindicated | dofetilide 250 mcg | Bactrim DS
citalopram-cyp2c19-inhibitor | Celexa 20 mg | Prilosec 20 mg
pimozide-inhibitor | pimozide 2 mg | clarithromycin 500 mg
thioridazine-cyp2d6-inhibitor | thioridazine 50 mg | paroxetine 20 mg
beta-blocker-verapamil | metoprolol tartrate 50 mg | verapamil ER 240 mg
beta-blocker-diltiazem | atenolol 50 mg | Cardizem 120 mg
beta-blocker-clonidine | carvedilol 12.5 mg | clonidine 0.1 mg
beta-blocker-digoxin | metoprolol succinate 50 mg | digoxin 0.125 mg
beta-blocker-cholinesterase-inhibitor | metoprolol 50 mg | Aricept 10 mg
beta-agonist-nonselective-beta-blocker | albuterol HFA inhaler | propranolol 40 mg
digoxin-quinidine | digoxin 0.125 mg | quinidine 300 mg
digoxin-diltiazem | digoxin 0.125 mg | diltiazem 120 mg
digoxin-dronedarone | digoxin 0.125 mg | dronedarone 400 mg
digoxin-spironolactone | digoxin 0.125 mg | spironolactone 25 mg
maoi-dextromethorphan | Nardil 15 mg | dextromethorphan 15 mg
maoi-triptan | Parnate 10 mg | Maxalt 10 mg
maoi-bupropion | phenelzine 15 mg | Wellbutrin XL 150 mg
maoi-mirtazapine | linezolid 600 mg | mirtazapine 15 mg
serotonin-reuptake-inhibitor-maoi | Zyvox 600 mg | sertraline 50 mg
maoi-stimulant | Azilect 1 mg | Adderall 10 mg
maoi-decongestant | phenelzine 15 mg | Sudafed 30 mg
maoi-levodopa | tranylcypromine 10 mg | Sinemet 25-100
serotonin-reuptake-inhibitor-triptan | sertraline 50 mg | Imitrex 50 mg
serotonin-reuptake-inhibitor-tricyclic | escitalopram 10 mg | amitriptyline 25 mg
serotonin-reuptake-inhibitor-trazodone | sertraline 50 mg | trazodone 50 mg
serotonin-reuptake-inhibitor-buspirone | sertraline 50 mg | buspirone 10 mg
serotonin-reuptake-inhibitor-dextromethorphan | sertraline 50 mg | dextromethorphan 15 mg
serotonin-reuptake-inhibitor-lithium | fluoxetine 20 mg | lithium carbonate 300 mg
tramadol-bupropion | tramadol 50 mg | Wellbutrin SR 150 mg
tramadol-tricyclic | tramadol 50 mg | nortriptyline 25 mg
tramadol-carbamazepine | tramadol 50 mg | carbamazepine 200 mg
fluoroquinolone-corticosteroid | levofloxacin 500 mg | prednisone 20 mg
sulfonylurea-fluoroquinolone | glipizide 5 mg | Cipro 500 mg
opioid-barbiturate | Norco 5-325 | phenobarbital 32.4 mg
opioid-antihistamine | oxycodone 5 mg | Benadryl 25 mg
opioid-antipsychotic | morphine 15 mg | olanzapine 5 mg
opioid-opioid-antagonist | hydrocodone/APAP 5-325 | naltrexone 50 mg
benzodiazepine-z-drug | lorazepam 1 mg | Ambien 10 mg
benzodiazepine-gabapentinoid | clonazepam 0.5 mg | pregabalin 75 mg
benzodiazepine-muscle-relaxant | Xanax 0.5 mg | Soma 350 mg
benzodiazepine-antihistamine | temazepam 15 mg | hydroxyzine 25 mg
z-drug-gabapentinoid | zolpidem 5 mg | gabapentin 300 mg
gabapentinoid-muscle-relaxant | gabapentin 300 mg | cyclobenzaprine 10 mg
anticholinergic-cholinesterase-inhibitor | oxybutynin 5 mg | Aricept 10 mg
anticholinergic-antihistamine | oxybutynin 5 mg | diphenhydramine 25 mg
levodopa-antipsychotic | Sinemet 25-100 | risperidone 1 mg
levodopa-metoclopramide | carbidopa-levodopa 25-100 | Reglan 10 mg
levodopa-iron | Sinemet 25-100 | ferrous sulfate 325 mg
metoclopramide-antipsychotic | metoclopramide 10 mg | olanzapine 5 mg
methadone-inducer | methadone 10 mg | rifampin 300 mg
opioid-strong-cyp3a4-inhibitor | oxycodone 10 mg | Paxlovid
opioid-moderate-cyp3a4-inhibitor | oxycodone 10 mg | fluconazole 150 mg
simvastatin-amlodipine | simvastatin 40 mg | Norvasc 5 mg
simvastatin-diltiazem | Zocor 20 mg | diltiazem 120 mg
simvastatin-amiodarone | simvastatin 40 mg | amiodarone 200 mg
simvastatin-fluconazole | simvastatin 20 mg | fluconazole 150 mg
lovastatin-diltiazem-verapamil | lovastatin 40 mg | verapamil 120 mg
atorvastatin-clarithromycin | Lipitor 40 mg | Biaxin 500 mg
atorvastatin-cyclosporine | atorvastatin 10 mg | cyclosporine 100 mg
atorvastatin-gemfibrozil | atorvastatin 20 mg | gemfibrozil 600 mg
rosuvastatin-gemfibrozil | Crestor 10 mg | Lopid 600 mg
rosuvastatin-cyclosporine | rosuvastatin 10 mg | cyclosporine 100 mg
pitavastatin-cyclosporine | pitavastatin 2 mg | cyclosporine 100 mg
statin-niacin | atorvastatin 20 mg | niacin 500 mg
statin-colchicine | rosuvastatin 10 mg | colchicine 0.6 mg
ezetimibe-cholestyramine | Zetia 10 mg | cholestyramine 4 g
pde5-inhibitor-alpha-blocker | Viagra 50 mg | tamsulosin 0.4 mg
pde5-inhibitor-strong-cyp3a4-inhibitor | sildenafil 50 mg | itraconazole 100 mg
pde5-inhibitor-riociguat | Cialis 5 mg | riociguat 1 mg
tizanidine-antihypertensive | Zanaflex 4 mg | lisinopril 20 mg
tizanidine-central-alpha-agonist | tizanidine 4 mg | clonidine 0.1 mg
alpha-blocker-antihypertensive | doxazosin 2 mg | amlodipine 5 mg
clonidine-tricyclic | clonidine 0.1 mg | amitriptyline 25 mg
decongestant-antihypertensive | Sudafed 30 mg | lisinopril 20 mg
calcium-blocker-strong-cyp3a4-inhibitor | amlodipine 10 mg | clarithromycin 500 mg
calcium-blocker-inducer | nifedipine ER 30 mg | phenytoin 100 mg
cyp2d6-inhibitor-codeine | Tylenol #3 | paroxetine 20 mg
cyp2d6-inhibitor-tamoxifen | tamoxifen 20 mg | Paxil 20 mg
cyp2d6-inhibitor-metoprolol | Toprol XL 50 mg | bupropion XL 150 mg
cyp2d6-inhibitor-tricyclic | nortriptyline 25 mg | fluoxetine 20 mg
cyp2d6-inhibitor-atomoxetine | atomoxetine 40 mg | paroxetine 20 mg
cyp2d6-inhibitor-aripiprazole | Abilify 10 mg | fluoxetine 20 mg
cyp2c9-inhibitor-phenytoin | Dilantin 100 mg | fluconazole 150 mg
gemfibrozil-repaglinide | gemfibrozil 600 mg | repaglinide 1 mg
cyp1a2-inhibitor-theophylline | theophylline 300 mg | ciprofloxacin 500 mg
cyp1a2-inhibitor-clozapine | clozapine 100 mg | fluvoxamine 50 mg
cyp1a2-inhibitor-duloxetine | Cymbalta 60 mg | ciprofloxacin 500 mg
cyp1a2-inhibitor-olanzapine | Zyprexa 10 mg | fluvoxamine 50 mg
strong-cyp3a4-inhibitor-triazolam | triazolam 0.25 mg | ketoconazole 200 mg
strong-cyp3a4-inhibitor-alprazolam | Xanax 0.5 mg | Paxlovid
strong-cyp3a4-inhibitor-quetiapine | Seroquel 100 mg | clarithromycin 500 mg
strong-cyp3a4-inhibitor-lurasidone | Latuda 40 mg | ketoconazole 200 mg
strong-cyp3a4-inhibitor-ranolazine | ranolazine 500 mg | clarithromycin 500 mg
strong-cyp3a4-inhibitor-ivabradine | ivabradine 5 mg | clarithromycin 500 mg
strong-cyp3a4-inhibitor-buspirone | buspirone 10 mg | itraconazole 100 mg
moderate-cyp3a4-inhibitor-colchicine | Colcrys 0.6 mg | diltiazem 120 mg
moderate-cyp3a4-inhibitor-ranolazine | ranolazine 500 mg | verapamil 120 mg
local-corticosteroid-booster | Flonase nasal spray | Paxlovid
local-corticosteroid-booster | Flovent HFA inhaler | ritonavir 100 mg
inducer-quetiapine-lurasidone | quetiapine 100 mg | carbamazepine 200 mg
inducer-corticosteroid | prednisone 10 mg | rifampin 300 mg
inducer-levothyroxine | levothyroxine 100 mcg | phenytoin 100 mg
contraceptive-strong-inducer | ethinyl estradiol/norethindrone 0.035-1 mg | carbamazepine 200 mg
lamotrigine-valproate | Lamictal 100 mg | Depakote 500 mg
valproate-carbapenem | Depakote 500 mg | meropenem 1 g
carbamazepine-nefazodone | carbamazepine 200 mg | nefazodone 100 mg
lithium-loop-diuretic | lithium carbonate 300 mg | furosemide 40 mg
methotrexate-ppi | methotrexate 2.5 mg | omeprazole 20 mg
methotrexate-penicillin | methotrexate 2.5 mg | amoxicillin 500 mg
methotrexate-probenecid | methotrexate 2.5 mg | probenecid 500 mg
sulfonylurea-fluconazole | glipizide 5 mg | Diflucan 150 mg
sulfonylurea-co-trimoxazole | glyburide 5 mg | Bactrim DS
sulfonylurea-clarithromycin | glimepiride 2 mg | clarithromycin 500 mg
sulfonylurea-insulin | glipizide 5 mg | Lantus
insulin-glp1-agonist | Lantus | Ozempic
insulin-thiazolidinedione | Humalog | Actos 30 mg
glucose-drug-beta-blocker | glipizide 5 mg | propranolol 40 mg
calcineurin-inhibitor-azole | tacrolimus 1 mg | fluconazole 200 mg
calcineurin-inhibitor-booster | tacrolimus 1 mg | Paxlovid
calcineurin-inhibitor-calcium-blocker | cyclosporine 100 mg | diltiazem 120 mg
calcineurin-inhibitor-inducer | tacrolimus 1 mg | rifampin 300 mg
cyclosporine-colchicine | cyclosporine 100 mg | colchicine 0.6 mg
nsaid-ras-blocker-diuretic | Aleve | losartan 50 mg | furosemide 40 mg
nsaid-ras-blocker-diuretic | Zestoretic 20-12.5 | meloxicam 15 mg
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()))

describe('Interactions as people write their drugs', () => {
  test.each(written)('%s: %s with %s', (row = '', ...texts) => {
    const chart = texts.reduce((taken, text) => taken.takes(text), aChart())
    expect(firedRows(interactions, chart)).toContain(row)
  })

  test('are at least 150', () => {
    expect(written.length).toBeGreaterThanOrEqual(150)
  })
})
