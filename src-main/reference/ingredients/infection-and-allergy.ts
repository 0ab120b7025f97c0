// Ingredients for infections, allergy, cough and lungs. Columns are explained in ingredient-row.ts.

/** RxCUI | RxNorm name | classes | brands | also called. */
export const infectionAndAllergy = `
1303098* | aclidinium@lung | lama | Tudorza@lung
281* | acyclovir | antiherpes | Zovirax
435* | albuterol@lung | saba | Ventolin@lung, Proair@lung, Proventil@lung | salbutamol
723* | amoxicillin | penicillin | Amoxil, Moxatag
18603* | azelastine@nose |  | Astelin@nose, Astepro@nose, Optivar@eye
18631* | azithromycin | macrolide | Zithromax, Z-Pak
1347 | beclomethasone@lung | inhaled-corticosteroid | Qvar@lung, Qnasl@nose
18993 | benzonatate |  | Tessalon
1767 | brompheniramine | antihistamine-first-generation, anticholinergic-strong
19831 | budesonide | inhaled-corticosteroid | Pulmicort@lung, Rhinocort@nose, Entocort, Uceris
25037 | cefdinir | cephalosporin | Omnicef
2194 | cefuroxime | cephalosporin | Ceftin
3992 | epinephrine |  | EpiPen, Auvi-Q
325642 | ertapenem |  | Invanz
10169 | sulfacetamide@eye |  | Bleph-10@eye
2231 | cephalexin | cephalosporin | Keflex
20610 | cetirizine | antihistamine-second-generation | Zyrtec
2400 | chlorpheniramine | antihistamine-first-generation, anticholinergic-strong | Chlor-Trimeton
274964 | ciclesonide@lung | inhaled-corticosteroid | Alvesco@lung, Omnaris@nose
2551 | ciprofloxacin | fluoroquinolone | Cipro, Ciloxan@eye
21212 | clarithromycin | macrolide, cyp3a4-inhibitor-strong | Biaxin
48203 | clavulanate |
2582 | clindamycin |  | Cleocin
1306284 | cobicistat | cyp3a4-inhibitor-strong | Tybost
3013 | cyproheptadine | antihistamine-first-generation, anticholinergic-strong | Periactin
275635 | desloratadine | antihistamine-second-generation | Clarinex
3289 | dextromethorphan |  | Delsym, Delsym Cough
3364 | didanosine |
3444 | dimenhydrinate | antihistamine-first-generation, anticholinergic-strong | Dramamine Original, Driminate
3498 | diphenhydramine | antihistamine-first-generation, anticholinergic-strong | Benadryl, ZzzQuil, Unisom SleepGels, Sominex
3640 | doxycycline | tetracycline | Vibramycin, Doryx, Monodox, Oracea | doxy
3642 | doxylamine | antihistamine-first-generation, anticholinergic-strong | Unisom SleepTabs
4053 | erythromycin | macrolide, cyp3a4-inhibitor-moderate | Ery-Tab, Erythrocin
68099 | famciclovir | antiherpes
87636 | fexofenadine | antihistamine-second-generation | Allegra
4450 | fluconazole | azole-antifungal, cyp3a4-inhibitor-moderate | Diflucan
41126 | fluticasone@lung | inhaled-corticosteroid | Flonase@nose, Flonase Allergy Relief@nose, Flovent@lung, Arnuity@lung
25255 | formoterol@lung | laba | Perforomist@lung
1546438 | glycopyrronium | lama | Robinul, Cuvposa | glycopyrrolate
5032 | guaifenesin |  | Mucinex
7213 | ipratropium@lung |  | Atrovent@lung
6038 | isoniazid |
28031 | itraconazole | azole-antifungal, cyp3a4-inhibitor-strong | Sporanox, Onmel, Tolsura
6069 | ivermectin |  | Stromectol
6135 | ketoconazole | azole-antifungal, cyp3a4-inhibitor-strong | Nizoral@skin
237159 | levalbuterol@lung | saba | Xopenex@lung
356887 | levocetirizine | antihistamine-second-generation | Xyzal
82122 | levofloxacin | fluoroquinolone | Levaquin
28889 | loratadine | antihistamine-second-generation | Claritin, Alavert
6676 | meclizine | antihistamine-first-generation, anticholinergic-strong | Antivert, Bonine
6922 | metronidazole |  | Flagyl, Metrogel@skin
6980 | minocycline | tetracycline | Minocin, Solodyn
108118 | mometasone | inhaled-corticosteroid | Nasonex@nose, Asmanex@lung, Elocon@skin
88249 | montelukast |  | Singulair
139462 | moxifloxacin | fluoroquinolone | Avelox, Vigamox@eye
2587892 | nirmatrelvir |
7454 | nitrofurantoin |  | Macrodantin, Macrobid, Furadantin
7597 | nystatin |  | Nystop@skin
1546059 | olodaterol@lung | laba | Striverdi@lung
260101 | oseltamivir |  | Tamiflu
7984 | penicillin V | penicillin |  | penicillin VK, Pen VK
8163 | phenylephrine | decongestant | Sudafed PE
282446 | posaconazole | azole-antifungal, cyp3a4-inhibitor-strong | Noxafil
8745 | promethazine | antihistamine-first-generation, anticholinergic-strong | Phenergan
8896 | pseudoephedrine | decongestant | Sudafed
9384 | rifampin | cyp3a4-inducer-strong | Rifadin
85762 | ritonavir | cyp3a4-inhibitor-strong | Norvir
1091836 | roflumilast |  | Daliresp
36117 | salmeterol@lung | laba | Serevent@lung
10180 | sulfamethoxazole |
37801 | terbinafine |  | Lamisil
10395 | tetracycline | tetracycline
10438 | theophylline | methylxanthine | Theo-24, Elixophyllin
69120 | tiotropium@lung | lama | Spiriva@lung
10759 | triamcinolone |  | Nasacort@nose, Kenalog
10829 | trimethoprim |  | Primsol
10849 | triprolidine | antihistamine-first-generation, anticholinergic-strong
1487514 | umeclidinium@lung | lama | Incruse@lung
73645 | valacyclovir | antiherpes | Valtrex
11124 | vancomycin |  | Vancocin, Firvanq
1424884 | vilanterol@lung | laba
121243 | voriconazole | azole-antifungal, cyp3a4-inhibitor-strong | Vfend
`
