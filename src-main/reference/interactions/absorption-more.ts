// Interactions in the gut: what binds, and what needs acid. Each says how many hours to keep between.

import { pairs } from './pair.ts'

/** Binding and acid, beyond the pairs of absorption.ts. Columns are explained in pair.ts. */
export const moreAbsorptionInteractions = pairs(
  'absorption',
  'fda-label-pair',
  `
levothyroxine-binder | levothyroxine; liothyronine | sevelamer; lanthanum carbonate; colestipol; sodium polystyrene sulfonate; patiromer | moderate low | It binds thyroid hormone in the gut, so less is taken up. | Take thyroid hormone at least 4 hours before it. Check TSH 6 to 8 weeks after a change.
levothyroxine-acid-suppressor | levothyroxine | [ppi] | minor low | Less stomach acid can lower the uptake of levothyroxine tablets. | Check TSH 6 to 8 weeks after the acid suppressor starts or stops; spacing does not help.
levothyroxine-orlistat | levothyroxine | orlistat | moderate low | Orlistat can lower the uptake of levothyroxine; hypothyroidism has followed. | Keep at least 4 hours between them and check TSH.
bisphosphonate-cation | alendronate; risedronate; ibandronate | [polyvalent-cation] | moderate low | The mineral binds the bisphosphonate, of which very little is taken up anyway. | Take the mineral at least 30 minutes after alendronate or risedronate and 60 minutes after ibandronate, best at another time of the day.
integrase-inhibitor-cation | dolutegravir; bictegravir; raltegravir; elvitegravir | [polyvalent-cation]; sucralfate | stop low | The mineral binds the integrase inhibitor; the virus can become resistant. | Take dolutegravir 2 hours before or 6 hours after it; other members as their labels say. Raltegravir must not be taken with aluminum or magnesium. Calcium or iron may go with dolutegravir or bictegravir when both are taken with food.
mycophenolate-cation | mycophenolate mofetil; mycophenolic acid | aluminum hydroxide; magnesium hydroxide; sevelamer; [iron-salt] | moderate low | It lowers the uptake of mycophenolate; rejection is possible. | Give mycophenolate at least 2 hours before it.
mycophenolate-bile-acid-binder | mycophenolate mofetil; mycophenolic acid | cholestyramine resin; colesevelam; colestipol | major low | The binder interrupts the circulation of mycophenolate through the bile, so exposure falls by far. | Do not use together. Ask for another lipid or bile acid treatment.
mycophenolate-ppi | mycophenolate mofetil | [ppi] | moderate low | Less acid lowers the uptake of mycophenolate mofetil by about a quarter to a third. | Ask whether the acid suppressor is needed. If so, tell the transplant clinic; delayed-release mycophenolic acid is not affected.
iron-acid-suppressor | [iron-salt] | [ppi]; [h2-blocker] | minor low | Iron needs acid to be taken up, so oral iron may not fill the stores. | Check hemoglobin and ferritin after 4 to 8 weeks. Ask whether the acid suppressor is still needed.
iron-antacid | [iron-salt] | calcium carbonate; aluminum hydroxide; magnesium hydroxide | minor low | The antacid lowers the uptake of iron. | Keep at least 2 hours between them.
iron-zinc | [iron-salt] | zinc sulfate; zinc gluconate | minor low | Iron and zinc compete for uptake. | Keep at least 2 hours between them.
vitamin-b12-acid-suppressor | vitamin B12 | [ppi]; [h2-blocker] | minor low | Long use of an acid suppressor lowers the uptake of vitamin B12 from food. | Check the B12 level once a year with use over 2 years.
itraconazole-acid-suppressor | itraconazole; ketoconazole | [ppi]; [h2-blocker] | major low | The azole needs acid to dissolve, so levels fall and the infection can persist. | Ask for itraconazole solution or another antifungal. Otherwise take capsules or ketoconazole with a non-diet cola.
itraconazole-antacid | itraconazole; ketoconazole | calcium carbonate; aluminum hydroxide; magnesium hydroxide; sodium bicarbonate | moderate low | The antacid keeps the azole from dissolving. | Take the antacid at least 2 hours after itraconazole capsules, or 1 hour before them; after ketoconazole wait 2 hours.
posaconazole-acid-suppressor | posaconazole | esomeprazole; cimetidine; metoclopramide | moderate low | They lower the level of posaconazole suspension; delayed-release tablets are not affected. | Check which form is used. Ask for tablets, or for the suppressor to be stopped.
atazanavir-h2-blocker | atazanavir | [h2-blocker] | stop low | Atazanavir needs acid; levels fall and the virus can become resistant. | Boosted atazanavir: take it with the H2 blocker or at least 10 hours after it. Check the dose limits of the label.
atazanavir-antacid | atazanavir | calcium carbonate; aluminum hydroxide; magnesium hydroxide | moderate low | Antacids lower the uptake of atazanavir. | Take atazanavir 2 hours before or 1 hour after the antacid.
rilpivirine-ppi | rilpivirine | [ppi] | critical low | Rilpivirine needs acid; treatment fails and the virus becomes resistant. | Contraindicated by label. Ask for another acid suppressor with spacing or another antiretroviral.
rilpivirine-h2-blocker | rilpivirine | [h2-blocker] | stop low | Rilpivirine needs acid; levels fall when the two are taken close together. | Take the H2 blocker at least 12 hours before or 4 hours after rilpivirine.
rilpivirine-antacid | rilpivirine | calcium carbonate; aluminum hydroxide; magnesium hydroxide | moderate low | Antacids lower the uptake of rilpivirine. | Take the antacid at least 2 hours before or 4 hours after rilpivirine.
kinase-inhibitor-ppi | dasatinib; erlotinib; gefitinib; bosutinib; pazopanib; neratinib | [ppi] | stop low | The cancer drug needs acid to dissolve, so exposure falls for as long as acid is suppressed. | Avoid together. Ask the oncologist; antacids some hours apart can take the place of the proton pump inhibitor.
kinase-inhibitor-h2-blocker | dasatinib; erlotinib; gefitinib; bosutinib; pazopanib; neratinib | [h2-blocker] | major low | The cancer drug needs acid to dissolve, so exposure falls. | Dasatinib and pazopanib: avoid. Erlotinib: 10 hours after or 2 hours before the H2 blocker; gefitinib: 6 hours before or after; neratinib: 10 hours after or 2 hours before; bosutinib: more than 2 hours apart.
kinase-inhibitor-antacid | dasatinib; erlotinib; gefitinib; bosutinib; nilotinib; acalabrutinib; neratinib; pazopanib | calcium carbonate; aluminum hydroxide; magnesium hydroxide | moderate low | The antacid keeps the cancer drug from dissolving. | Keep at least 2 hours between them; 3 hours before neratinib, 6 hours for gefitinib, several hours for erlotinib and pazopanib.
cephalosporin-acid-suppressor | cefuroxime; cefpodoxime | [ppi]; [h2-blocker] | moderate low | Less acid lowers the uptake of the tablet; the infection can persist. | Pause the acid suppressor for the course if possible, take the antibiotic with food, or ask for another one.
cefdinir-iron | cefdinir | [iron-salt]; aluminum hydroxide; magnesium hydroxide | moderate low | Iron or the antacid lowers the uptake of cefdinir; iron can also color stools red. | Keep at least 2 hours between them.
baloxavir-cation | baloxavir marboxil | [polyvalent-cation] | moderate low | The mineral binds the single dose of baloxavir. | Take baloxavir without minerals, laxatives or antacids that hold cations; leave them out that day.
eltrombopag-cation | eltrombopag | [polyvalent-cation] | major low | The mineral binds eltrombopag and lowers its uptake by most. | Take eltrombopag at least 2 hours before or 4 hours after it.
penicillamine-cation | penicillamine | [polyvalent-cation] | moderate low | The mineral binds penicillamine. | Keep iron at least 2 hours and antacids at least 1 hour away; ask whether zinc is meant.
deferasirox-aluminum | deferasirox | aluminum hydroxide | moderate low | Deferasirox can bind aluminum. | Do not take aluminum antacids with deferasirox.
gabapentin-antacid | gabapentin | aluminum hydroxide; magnesium hydroxide | minor low | The antacid lowers the uptake of gabapentin by about a fifth. | Take gabapentin at least 2 hours after the antacid.
nitrofurantoin-antacid | nitrofurantoin | magnesium trisilicate; magnesium hydroxide | minor low | Magnesium antacids, above all trisilicate, lower the uptake of nitrofurantoin. | Leave the antacid out for the course.
sucralfate-other | sucralfate | ketoconazole; phenytoin | moderate low | Sucralfate binds the drug in the gut. | Take the other drug at least 2 hours before sucralfate.
orlistat-cyclosporine | orlistat | cyclosporine | major low | Orlistat lowers cyclosporine levels; rejection is possible. | Take cyclosporine 3 hours after orlistat and measure its level more often.
orlistat-antiepileptic | orlistat | valproate; lamotrigine; phenytoin; carbamazepine | moderate low | Seizures have followed when orlistat was added. | Ask about seizures and measure levels where one exists.
orlistat-vitamin | orlistat | vitamin E; vitamin A; ergocalciferol; cholecalciferol | minor low | Orlistat lowers the uptake of fat-soluble vitamins. | Take the vitamin at least 2 hours after or before orlistat, or at bedtime.
orlistat-warfarin | orlistat | warfarin | moderate high | Less vitamin K is taken up, so the INR can rise. | Check the INR more often after orlistat starts.
bile-acid-binder-glyburide | colesevelam | glyburide; glimepiride; glipizide; ethinyl estradiol; olmesartan | moderate low | Colesevelam binds the drug in the gut. | Take the other drug at least 4 hours before colesevelam.
bile-acid-binder-raloxifene | cholestyramine resin | raloxifene; leflunomide | moderate low | Cholestyramine binds the drug and carries it out of the body. | Do not use together unless removal is wanted; ask for another lipid treatment.
patiromer-binding | patiromer | ciprofloxacin; metformin | minor low | Patiromer binds the drug in the gut. | Keep at least 3 hours between them.
potassium-binder-antacid | sodium polystyrene sulfonate | aluminum hydroxide; magnesium hydroxide; calcium carbonate | moderate harm | Alkalosis can follow, and the binder loses its effect. | Leave the antacid out; ask for another potassium binder.
zirconium-acid-dependent | sodium zirconium cyclosilicate | itraconazole; ketoconazole; posaconazole; atazanavir; rilpivirine; dasatinib; erlotinib; nilotinib | moderate low | The binder raises stomach pH for a while, so the drug dissolves less. | Keep at least 2 hours between them.
`,
)
