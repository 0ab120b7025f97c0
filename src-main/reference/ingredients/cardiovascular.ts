// Ingredients for heart, blood pressure, lipids and clotting. Columns are explained in ingredient-row.ts.

/** RxCUI | RxNorm name | classes | brands | also called. */
export const cardiovascular = `
325646* | aliskiren |  | Tekturna
644* | amiloride | potassium-sparing-diuretic
703* | amiodarone |  | Pacerone, Cordarone
17767* | amlodipine | dihydropyridine | Norvasc, Katerzia
1364430* | apixaban | anticoagulant, doac | Eliquis
1191* | aspirin | antiplatelet, salicylate | Ecotrin, Bayer Aspirin, Bayer Low Dose, Bufferin | ASA, acetylsalicylic acid
1202* | atenolol | beta-blocker | Tenormin
83367* | atorvastatin | statin | Lipitor, Atorvaliq
1091643* | azilsartan | arb | Edarbi
2282403 | bempedoic acid |  | Nexletol
18867 | benazepril | ace-inhibitor | Lotensin
19484 | bisoprolol | beta-blocker
1808 | bumetanide | loop-diuretic | Bumex
214354 | candesartan | arb | Atacand
1998 | captopril | ace-inhibitor
20352 | carvedilol | beta-blocker | Coreg
2409 | chlorthalidone | thiazide-diuretic | Thalitone
2447 | cholestyramine resin |  | Questran, Prevalite | cholestyramine
21107 | cilostazol | antiplatelet | Pletal
2599 | clonidine | central-alpha-agonist | Catapres, Kapvay
32968 | clopidogrel | p2y12-inhibitor, antiplatelet | Plavix
141626 | colesevelam |  | Welchol
1037042 | dabigatran etexilate | anticoagulant, doac | Pradaxa | dabigatran
3407 | digoxin |  | Lanoxin
3443 | diltiazem | non-dihydropyridine, cyp3a4-inhibitor-moderate | Cardizem, Tiazac, Cartia XT, Matzim
3521 | dipyridamole | antiplatelet | Persantine
3541 | disopyramide |  | Norpace
49247 | dofetilide |  | Tikosyn
49276 | doxazosin | alpha-1-blocker | Cardura
233698 | dronedarone |  | Multaq
1599538 | edoxaban | anticoagulant, doac | Savaysa
3827 | enalapril | ace-inhibitor | Vasotec, Epaned
67108 | enoxaparin | anticoagulant, heparin | Lovenox
298869 | eplerenone | potassium-sparing-diuretic | Inspra
1665684 | evolocumab | pcsk9-inhibitor | Repatha
341248 | ezetimibe |  | Zetia
4316 | felodipine | dihydropyridine
8703 | fenofibrate | fibrate | Tricor, Fenoglide, Lipofen, Trilipix | fenofibric acid
4441 | flecainide |
41127 | fluvastatin | statin | Lescol
50166 | fosinopril | ace-inhibitor
4603 | furosemide | loop-diuretic | Lasix
4719 | gemfibrozil | fibrate | Lopid
40114 | guanfacine | central-alpha-agonist | Intuniv, Tenex
5470 | hydralazine |
5487 | hydrochlorothiazide | thiazide-diuretic | Microzide | HCTZ
1304974 | icosapent ethyl |  | Vascepa
5764 | indapamide | thiazide-diuretic
83818 | irbesartan | arb | Avapro
6057 | !isosorbide | nitrate | Imdur | isosorbide mononitrate, isosorbide mono, ISMN
6058 | isosorbide dinitrate | nitrate | Isordil
1649480 | ivabradine |  | Corlanor
6185 | labetalol | beta-blocker
29046 | lisinopril | ace-inhibitor | Zestril, Prinivil, Qbrelis
52175 | losartan | arb | Cozaar
6472 | lovastatin | statin | Mevacor, Altoprev
6876 | methyldopa | central-alpha-agonist
6916 | metolazone | thiazide-diuretic | Zaroxolyn
6918 | metoprolol | beta-blocker | Toprol-XL, Toprol, Lopressor, Kapspargo
6963 | midodrine |
30131 | moexipril | ace-inhibitor
7226 | nadolol | beta-blocker | Corgard
31555 | nebivolol | beta-blocker | Bystolic
7393 | niacin |  | Niaspan | nicotinic acid
7417 | nifedipine | dihydropyridine | Procardia, Adalat
4917 | nitroglycerin | nitrate | Nitrostat, Nitro-Dur, Nitrolingual, Minitran | NTG
321064 | olmesartan | arb | Benicar
8013 | pentoxifylline |
54552 | perindopril | ace-inhibitor
861634 | pitavastatin | statin | Livalo, Zypitamag
613391 | prasugrel | p2y12-inhibitor, antiplatelet | Effient
42463 | pravastatin | statin | Pravachol
8629 | prazosin | alpha-1-blocker | Minipress
8754 | propafenone |  | Rythmol
8787 | propranolol | beta-blocker | Inderal, Hemangeol
35208 | quinapril | ace-inhibitor | Accupril
9068 | quinidine |
35296 | ramipril | ace-inhibitor | Altace
35829 | ranolazine |  | Ranexa
1114195 | rivaroxaban | anticoagulant, doac | Xarelto
301542 | rosuvastatin | statin | Crestor
1656328 | sacubitril | neprilysin-inhibitor
36567 | simvastatin | statin | Zocor, Flolipid
9947 | sotalol | beta-blocker | Betapace
9997 | spironolactone | potassium-sparing-diuretic | Aldactone, Carospir
73494 | telmisartan | arb | Micardis
37798 | terazosin | alpha-1-blocker | Hytrin
1116632 | ticagrelor | p2y12-inhibitor, antiplatelet | Brilinta
38413 | torsemide | loop-diuretic | Soaanz, Demadex
38454 | trandolapril | ace-inhibitor
10763 | triamterene | potassium-sparing-diuretic
69749 | valsartan | arb | Diovan
11170 | verapamil | non-dihydropyridine, cyp3a4-inhibitor-moderate | Calan, Verelan
11289 | warfarin | anticoagulant, vitamin-k-antagonist | Coumadin, Jantoven
`
