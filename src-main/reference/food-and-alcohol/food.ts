// Food and drink that change a drug, and how a drug is to be taken with meals.

import { foodRows } from './food-row.ts'

/** Rows about food. Columns are explained in food-row.ts. */
export const foodOnlyRows = foodRows(
  'fda-label-food',
  `
food-grapefruit-simvastatin-lovastatin | simvastatin; lovastatin | moderate high | Grapefruit raises the statin; muscle can be injured. | Teach to avoid grapefruit and its juice.
food-grapefruit-atorvastatin | atorvastatin | minor high | More than a quart of grapefruit juice a day raises atorvastatin. | Teach to avoid large amounts of grapefruit juice.
food-grapefruit-felodipine | felodipine; nisoldipine; nifedipine | moderate high | Grapefruit raises the calcium channel blocker; blood pressure can fall. | Teach to avoid grapefruit.
food-grapefruit-immunosuppressant | cyclosporine; tacrolimus; sirolimus; everolimus | moderate high | Grapefruit raises the immunosuppressant. | Teach to avoid grapefruit at all times.
food-grapefruit-amiodarone-dronedarone | amiodarone; dronedarone | moderate high | Grapefruit raises the antiarrhythmic. | Teach to avoid grapefruit.
food-grapefruit-ranolazine-ivabradine | ranolazine; ivabradine; eplerenone; finerenone | moderate high | Grapefruit raises the drug. | Teach to avoid grapefruit; with ranolazine its dose is limited beside it.
food-grapefruit-ticagrelor | ticagrelor; cilostazol | minor high | Large amounts of grapefruit raise the drug. | Teach to avoid large amounts of grapefruit.
food-grapefruit-colchicine | colchicine | moderate high | Grapefruit can raise colchicine to harmful levels. | Teach to avoid grapefruit.
food-grapefruit-buspirone | buspirone; triazolam | moderate high | Large amounts of grapefruit raise the drug; sedation follows. | Teach to avoid grapefruit.
food-grapefruit-lurasidone | lurasidone; quetiapine; pimozide | moderate high | Grapefruit raises the antipsychotic. | Teach to avoid grapefruit.
food-grapefruit-carbamazepine | carbamazepine | moderate high | Grapefruit raises carbamazepine. | Teach to avoid grapefruit; ask about dizziness and double vision.
food-grapefruit-pde5-inhibitor | sildenafil; tadalafil; vardenafil; avanafil | minor high | Grapefruit can raise the drug. | Teach to avoid grapefruit when the drug is taken.
food-grapefruit-cancer-drug | nilotinib; ibrutinib; dasatinib; lapatinib; pazopanib; sunitinib; erlotinib; axitinib; bosutinib; palbociclib; ribociclib; abemaciclib; venetoclax; olaparib; ruxolitinib | moderate high | Grapefruit raises the cancer drug. | Teach to avoid grapefruit, also Seville oranges.
food-grapefruit-opioid | oxycodone; fentanyl; methadone | minor high | Grapefruit can raise the opioid. | Teach to avoid large amounts of grapefruit.
food-grapefruit-tolvaptan | tolvaptan; lomitapide; naloxegol | moderate high | Grapefruit raises the drug. | Teach to avoid grapefruit.
food-fruit-juice-fexofenadine | fexofenadine; aliskiren | minor low | Fruit juice lowers the uptake of the drug. | Teach to take it with water.
food-vitamin-k-warfarin | warfarin | moderate low | Much green leafy food lowers the INR, and a sudden stop raises it. | Teach to keep vitamin K in food steady, not to avoid it.
food-dairy-ciprofloxacin | ciprofloxacin; norfloxacin | moderate low | Milk, yogurt and fortified juice alone bind the antibiotic. | Teach to take it 2 hours before or 6 hours after them; as part of a meal they matter less.
food-dairy-tetracycline | tetracycline; demeclocycline; minocycline; doxycycline; omadacycline | moderate low | Milk binds the antibiotic; doxycycline and minocycline less so. | Teach to keep 2 hours from dairy with tetracycline and demeclocycline; omadacycline needs 4 hours without dairy.
food-empty-levothyroxine | levothyroxine | moderate low | Food, coffee and soy lower its uptake. | Teach to take it with water 30 to 60 minutes before breakfast, the same way each day.
food-empty-bisphosphonate | alendronate; risedronate; ibandronate | moderate low | Food, coffee or juice take away nearly all of its uptake. | Teach plain water, upright, 30 minutes before food; 60 minutes with ibandronate. Delayed-release risedronate is taken after breakfast.
food-empty-antiviral | efavirenz; didanosine | minor high | A fatty meal raises efavirenz and its harm; food lowers didanosine. | Teach to take it on an empty stomach.
food-empty-penicillin | penicillin V; ampicillin; dicloxacillin | minor low | Food lowers its uptake. | Teach to take it 1 hour before or 2 hours after meals.
food-empty-tuberculosis | rifampin; isoniazid | minor low | Food lowers its uptake. | Teach to take it 1 hour before or 2 hours after meals.
food-empty-cancer-drug | abiraterone; nilotinib; erlotinib; lapatinib; pazopanib; sorafenib; cabozantinib; afatinib | moderate high | Food changes the level of the cancer drug strongly, mostly upward; nilotinib with food can disturb the rhythm. | Teach to take it on an empty stomach as its label says; sorafenib may go with a low-fat meal, abiraterone by its brand.
food-empty-azole | voriconazole | moderate low | Food lowers its uptake. | Teach to take it 1 hour before or after meals.
food-empty-captopril | captopril | minor low | Food lowers its uptake. | Teach to take it 1 hour before meals.
food-empty-sucralfate | sucralfate | minor low | It must coat the stomach before food comes. | Teach to take it 1 hour before meals and at bedtime.
food-before-ppi | omeprazole; esomeprazole; lansoprazole; pantoprazole | minor low | It works best on acid that a meal stirs. | Teach to take it 30 to 60 minutes before a meal; pantoprazole tablets may go with or without.
food-empty-zafirlukast | zafirlukast | minor low | Food lowers its uptake by about 40 percent. | Teach to take it 1 hour before or 2 hours after meals.
food-with-rivaroxaban | rivaroxaban | moderate low | Tablets of 15 and 20 mg are taken up poorly without food; a clot or stroke is possible. | Check the strength. Teach to take 15 and 20 mg with food, in atrial fibrillation with the evening meal.
food-with-lurasidone | lurasidone | moderate low | Without a meal of at least 350 kcal about half or less is taken up. | Teach to take it with at least 350 kcal.
food-with-ziprasidone | ziprasidone | moderate low | Without a meal of about 500 kcal about half is taken up. | Teach to take each capsule with a full meal of about 500 kcal.
food-with-itraconazole | itraconazole | moderate low | Capsules need a full meal to be taken up; the solution an empty stomach. | Check the form and teach accordingly.
food-with-posaconazole | posaconazole | moderate low | Suspension needs a full meal; delayed-release tablets go best with food. | Teach to take it with a meal.
food-with-atazanavir | atazanavir; darunavir | moderate low | Without food too little is taken up. | Teach to take it with food.
food-with-rilpivirine | rilpivirine | moderate low | Without a meal uptake falls by about 40 percent; a protein drink is not enough. | Teach to take the tablet with a meal.
food-with-cefuroxime | cefuroxime; cefpodoxime | minor low | Food raises the uptake of the tablets. | Teach to take them with food.
food-with-griseofulvin | griseofulvin | minor low | A fatty meal raises its uptake. | Teach to take it with fatty food.
food-with-antimalarial | atovaquone; artemether; mefloquine | moderate low | Without food too little is taken up. | Teach to take it with food or a milky drink.
food-with-worm-drug | albendazole; praziquantel | minor low | A fatty meal raises the uptake of albendazole, food that of praziquantel. | Teach to take it with food, unless albendazole is meant to act in the gut.
food-with-nitrofurantoin | nitrofurantoin | minor low | Food raises its uptake and spares the stomach. | Teach to take it with food.
food-with-metformin | metformin | minor harm | Without food nausea and diarrhea are more common. | Teach to take it with meals.
food-with-carvedilol | carvedilol | minor harm | Without food it acts fast; dizziness on standing is more common. | Teach to take it with food.
food-with-steroid-nsaid | [nsaid] | minor harm | The stomach can be upset. | Teach to take it with food or milk.
food-with-vilazodone | vilazodone | moderate low | Without food about half is taken up. | Teach to take it with food.
food-meal-repaglinide | repaglinide; nateglinide | moderate high | Without a meal glucose can fall too low. | Teach to skip the dose when a meal is skipped.
food-meal-sulfonylurea | glipizide; glyburide; glimepiride | minor high | A skipped meal can bring hypoglycemia. | Teach to take it with the first meal, plain glipizide 30 minutes before, and to eat regularly.
food-fat-orlistat | orlistat | minor low | It acts only on the fat of a meal. | Teach to leave out the dose when a meal has no fat, and a multivitamin at bedtime.
food-phosphate-binder | sevelamer; lanthanum carbonate; calcium acetate; sucroferric oxyhydroxide | moderate low | It binds phosphate of food only when taken with it. | Teach to take it with meals.
food-tyramine-maoi | phenelzine; tranylcypromine; isocarboxazid | moderate harm | Aged cheese, cured meat, tap beer and soy sauce can raise blood pressure to a dangerous degree. | Teach the tyramine diet, also for 2 weeks after the end, and the headache that means emergency.
food-tyramine-selegiline | selegiline; rasagiline; linezolid | minor harm | Large amounts of tyramine can raise blood pressure. | Teach to avoid large amounts of aged and fermented food; with the higher selegiline patches keep the diet.
food-potassium-potassium-retaining | [ace-inhibitor]; [arb]; [potassium-sparing-diuretic] | minor harm | Salt substitutes and large amounts of potassium-rich food can raise potassium. | Teach to avoid salt substitutes that hold potassium unless the prescriber agreed.
food-caffeine-theophylline | theophylline | minor high | Caffeine adds to its effect; charcoal-broiled food lowers its level. | Teach to keep caffeine low and steady.
food-caffeine-clozapine | clozapine | moderate high | Caffeine raises clozapine; a sudden stop lowers it. | Teach to keep caffeine steady.
food-caffeine-ciprofloxacin | ciprofloxacin; fluvoxamine | minor high | The drug slows the breakdown of caffeine; nervousness and poor sleep follow. | Teach to drink less coffee during treatment.
food-caffeine-stimulant | [stimulant]; [decongestant] | minor harm | Caffeine adds to pulse, blood pressure and poor sleep. | Teach to limit caffeine.
food-licorice-diuretic | digoxin; furosemide; bumetanide; torsemide; hydrochlorothiazide; chlorthalidone | minor harm | Much real licorice lowers potassium. | Teach to avoid real licorice.
food-salt-lithium | lithium carbonate; lithium citrate | moderate high | Less salt or fluid raises lithium; more lowers it. | Teach to keep salt, fluid and caffeine steady and to call when ill with fever, vomiting or diarrhea.
food-protein-levodopa | levodopa | minor low | Protein competes with levodopa for uptake. | Teach to take it 30 minutes before or 60 minutes after a meal rich in protein when it wears off.
food-fiber-digoxin | digoxin | minor low | A meal rich in bran fiber can lower its uptake. | Teach to keep 2 hours between digoxin and fiber.
food-enteral-phenytoin | phenytoin | moderate low | Tube feeding lowers its uptake. | Ask about tube feeding; if so, hold feeding 1 to 2 hours before and after and measure the level.
food-vitamin-a-retinoid | isotretinoin; acitretin | moderate harm | Vitamin A supplements add to the harm; isotretinoin needs food to be taken up. | Teach to take it with a meal and to avoid vitamin A supplements.
`,
)
