// Products without prescription that have several ingredients, by the name on the package. Columns as in combinations.ts.

/** Names | ingredients by RxNorm name, parted by +. */
export const otcCombinations = `
Excedrin PM, Excedrin PM Headache | acetaminophen + diphenhydramine
Excedrin Tension Headache | acetaminophen + caffeine
NyQuil Severe, NyQuil Severe Cold and Flu, DayQuil Severe Plus Doxylamine | acetaminophen + dextromethorphan + doxylamine + phenylephrine
DayQuil, DayQuil Cold and Flu | acetaminophen + dextromethorphan + phenylephrine
DayQuil Severe, DayQuil Severe Cold and Flu | acetaminophen + dextromethorphan + guaifenesin + phenylephrine
Alka-Seltzer Original, Alka-Seltzer Extra Strength | aspirin + citric acid + sodium bicarbonate
Alka-Seltzer PM | aspirin + diphenhydramine
Advil Dual Action | acetaminophen + ibuprofen
Advil Allergy Sinus | chlorpheniramine + ibuprofen + pseudoephedrine
Aleve-D, Aleve-D Sinus and Cold | naproxen + pseudoephedrine
Imodium Multi-Symptom Relief, Imodium Multi-Symptom | loperamide + simethicone
Midol Complete | acetaminophen + caffeine + pyrilamine
Coricidin HBP Cough and Cold | chlorpheniramine + dextromethorphan
Coricidin HBP Cold and Flu | acetaminophen + chlorpheniramine
Goody's Extra Strength, Goody's Headache Powder | acetaminophen + aspirin + caffeine
BC Powder, BC Original | aspirin + caffeine
Osteo Bi-Flex | chondroitin sulfates + glucosamine
Ferro-Sequels | docusate + ferrous fumarate
Cepacol Extra Strength | benzocaine + menthol
Neosporin | bacitracin + neomycin + polymyxin B
Citracal Plus D, Citracal Maximum | calcium citrate + cholecalciferol
Caltrate Plus D, Caltrate 600+D, Os-Cal Plus D | calcium carbonate + cholecalciferol
`
