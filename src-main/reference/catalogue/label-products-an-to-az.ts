// Table of US products of ingredients from An to Az, as their labels list them (how supplied). No RxCUI is known for
// them here; a product that the release has as well keeps the release's row.

/** Ingredients | RxNorm dose form, with its volume where there is one | strengths. */
export const labelProductsAnToAz = `
anagrelide | Oral Capsule | 0.5 MG, 1 MG
anastrozole | Oral Tablet | 1 MG
apixaban | Oral Tablet | 2.5 MG, 5 MG
aprepitant | Oral Capsule | 40 MG, 80 MG, 125 MG
arformoterol | 2 ML Inhalation Solution | 0.0075 MG/ML
aripiprazole | Oral Tablet | 2 MG, 5 MG, 10 MG, 15 MG, 20 MG, 30 MG
aripiprazole | Disintegrating Oral Tablet | 10 MG, 15 MG
aripiprazole | Oral Solution | 1 MG/ML
armodafinil | Oral Tablet | 50 MG, 150 MG, 200 MG, 250 MG
ascorbic acid | Oral Tablet | 250 MG, 500 MG, 1000 MG
ascorbic acid | Chewable Tablet | 250 MG, 500 MG
asenapine | Sublingual Tablet | 2.5 MG, 5 MG, 10 MG
aspirin | Oral Tablet | 81 MG, 325 MG, 500 MG
aspirin | Chewable Tablet | 81 MG
aspirin | Delayed Release Oral Tablet | 81 MG, 325 MG
aspirin | Rectal Suppository | 300 MG, 600 MG
atazanavir | Oral Capsule | 150 MG, 200 MG, 300 MG
atenolol | Oral Tablet | 25 MG, 50 MG, 100 MG
atomoxetine | Oral Capsule | 10 MG, 18 MG, 25 MG, 40 MG, 60 MG, 80 MG, 100 MG
atorvastatin | Oral Tablet | 10 MG, 20 MG, 40 MG, 80 MG
atorvastatin | Oral Suspension | 4 MG/ML
atovaquone | Oral Suspension | 150 MG/ML
atropine | Ophthalmic Solution | 10 MG/ML
avanafil | Oral Tablet | 50 MG, 100 MG, 200 MG
axitinib | Oral Tablet | 1 MG, 5 MG
azathioprine | Oral Tablet | 50 MG, 75 MG, 100 MG
azelaic acid | Topical Gel | 0.15 MG/MG
azelaic acid | Topical Cream | 200 MG/ML
azelastine | Metered Dose Nasal Spray | 0.137 MG/ACTUAT, 0.205 MG/ACTUAT
azelastine | Ophthalmic Solution | 0.5 MG/ML
azilsartan | Oral Tablet | 40 MG, 80 MG
azithromycin | Oral Tablet | 250 MG, 500 MG, 600 MG
azithromycin | Oral Suspension | 20 MG/ML, 40 MG/ML
azithromycin | Ophthalmic Solution | 10 MG/ML
`
