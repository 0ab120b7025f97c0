// Table of US products of ingredients from A to Am, as their labels list them (how supplied). No RxCUI is known for
// them here; a product that the release has as well keeps the release's row.

/** Ingredients | RxNorm dose form, with its volume where there is one | strengths. */
export const labelProductsAtoAm = `
abacavir | Oral Tablet | 300 MG
abacavir | Oral Solution | 20 MG/ML
abacavir + lamivudine | Oral Tablet | 600 MG + 300 MG
abatacept | Injection | 250 MG
abatacept | 1 ML Prefilled Syringe | 125 MG/ML
abatacept | 1 ML Auto-Injector | 125 MG/ML
abiraterone | Oral Tablet | 125 MG, 250 MG, 500 MG
acamprosate | Delayed Release Oral Tablet | 333 MG
acarbose | Oral Tablet | 25 MG, 50 MG, 100 MG
acebutolol | Oral Capsule | 200 MG, 400 MG
acetaminophen | Oral Tablet | 325 MG, 500 MG
acetaminophen | Oral Capsule | 325 MG, 500 MG
acetaminophen | Extended Release Oral Tablet | 650 MG
acetaminophen | Chewable Tablet | 80 MG, 160 MG
acetaminophen | Oral Suspension | 32 MG/ML
acetaminophen | Oral Solution | 32 MG/ML
acetaminophen | Rectal Suppository | 80 MG, 120 MG, 325 MG, 650 MG
acetaminophen + codeine | Oral Tablet | 300 MG + 15 MG, 300 MG + 30 MG, 300 MG + 60 MG
acetaminophen + codeine | Oral Solution | 24 MG/ML + 2.4 MG/ML
acetazolamide | Oral Tablet | 125 MG, 250 MG
acetazolamide | Extended Release Oral Capsule | 500 MG
acetic acid | Otic Solution | 20 MG/ML
acetylcysteine | Inhalation Solution | 100 MG/ML, 200 MG/ML
acitretin | Oral Capsule | 10 MG, 17.5 MG, 25 MG
aclidinium | Dry Powder Inhaler | 0.4 MG/ACTUAT
acyclovir | Oral Capsule | 200 MG
acyclovir | Oral Tablet | 400 MG, 800 MG
acyclovir | Oral Suspension | 40 MG/ML
acyclovir | Topical Cream | 50 MG/ML
acyclovir | Topical Ointment | 0.05 MG/MG
adalimumab | 0.8 ML Auto-Injector | 50 MG/ML
adalimumab | 0.8 ML Prefilled Syringe | 50 MG/ML
adalimumab | 0.4 ML Auto-Injector | 100 MG/ML
adalimumab | 0.4 ML Prefilled Syringe | 100 MG/ML
adalimumab | 0.8 ML Pen Injector | 100 MG/ML
adapalene | Topical Gel | 0.001 MG/MG, 0.003 MG/MG
adapalene | Topical Cream | 1 MG/ML
adapalene | Topical Lotion | 1 MG/ML
albendazole | Oral Tablet | 200 MG
albuterol | Metered Dose Inhaler | 0.09 MG/ACTUAT
albuterol | Dry Powder Inhaler | 0.09 MG/ACTUAT
albuterol | 3 ML Inhalation Solution | 0.21 MG/ML, 0.417 MG/ML, 0.83 MG/ML
albuterol | Inhalation Solution | 5 MG/ML
albuterol | Oral Tablet | 2 MG, 4 MG
albuterol | Extended Release Oral Tablet | 4 MG, 8 MG
albuterol | Oral Solution | 0.4 MG/ML
alendronate | Oral Tablet | 5 MG, 10 MG, 35 MG, 40 MG, 70 MG
alendronate | Effervescent Oral Tablet | 70 MG
alendronate | Oral Solution | 0.933 MG/ML
alfuzosin | Extended Release Oral Tablet | 10 MG
aliskiren | Oral Tablet | 150 MG, 300 MG
allopurinol | Oral Tablet | 100 MG, 200 MG, 300 MG
almotriptan | Oral Tablet | 6.25 MG, 12.5 MG
alogliptin | Oral Tablet | 6.25 MG, 12.5 MG, 25 MG
alosetron | Oral Tablet | 0.5 MG, 1 MG
alprazolam | Oral Tablet | 0.25 MG, 0.5 MG, 1 MG, 2 MG
alprazolam | Extended Release Oral Tablet | 0.5 MG, 1 MG, 2 MG, 3 MG
alprazolam | Disintegrating Oral Tablet | 0.25 MG, 0.5 MG, 1 MG, 2 MG
alprazolam | Oral Solution | 1 MG/ML
amantadine | Oral Capsule | 100 MG
amantadine | Oral Tablet | 100 MG
amantadine | Oral Solution | 10 MG/ML
amantadine | Extended Release Oral Capsule | 68.5 MG, 137 MG
amantadine | Extended Release Oral Tablet | 129 MG, 193 MG, 258 MG
ambrisentan | Oral Tablet | 5 MG, 10 MG
amiloride | Oral Tablet | 5 MG
amiodarone | Oral Tablet | 100 MG, 200 MG, 400 MG
amitriptyline | Oral Tablet | 10 MG, 25 MG, 50 MG, 75 MG, 100 MG, 150 MG
amlodipine | Oral Tablet | 2.5 MG, 5 MG, 10 MG
amlodipine | Oral Suspension | 1 MG/ML
amlodipine + atorvastatin | Oral Tablet | 2.5 MG + 10 MG, 2.5 MG + 20 MG, 2.5 MG + 40 MG, 5 MG + 10 MG, 5 MG + 20 MG, 5 MG + 40 MG, 5 MG + 80 MG, 10 MG + 10 MG, 10 MG + 20 MG, 10 MG + 40 MG, 10 MG + 80 MG
amoxapine | Oral Tablet | 25 MG, 50 MG, 100 MG, 150 MG
amoxicillin | Oral Capsule | 250 MG, 500 MG
amoxicillin | Oral Tablet | 500 MG, 875 MG
amoxicillin | Chewable Tablet | 125 MG, 250 MG
amoxicillin | Oral Suspension | 25 MG/ML, 40 MG/ML, 50 MG/ML, 80 MG/ML
amoxicillin + clavulanate | Oral Tablet | 250 MG + 125 MG, 500 MG + 125 MG, 875 MG + 125 MG
amoxicillin + clavulanate | Extended Release Oral Tablet | 1000 MG + 62.5 MG
amoxicillin + clavulanate | Chewable Tablet | 200 MG + 28.5 MG, 400 MG + 57 MG
amoxicillin + clavulanate | Oral Suspension | 25 MG/ML + 6.25 MG/ML, 40 MG/ML + 5.7 MG/ML, 50 MG/ML + 12.5 MG/ML, 80 MG/ML + 11.4 MG/ML, 120 MG/ML + 8.58 MG/ML
amphetamine | Oral Tablet | 5 MG, 10 MG
`
