// Ingredients for diabetes, hormones, bone, urology and gout. Columns are explained in ingredient-row.ts.

/** RxCUI | RxNorm name | classes | brands | also called. */
export const endocrine = `
16681* | acarbose |  | Precose
46041* | alendronate | bisphosphonate | Fosamax, Binosto | alendronic acid
17300* | alfuzosin | alpha-1-blocker-uroselective | Uroxatral
519* | allopurinol | xanthine-oxidase-inhibitor | Zyloprim
1368001* | alogliptin | dpp4-inhibitor | Nesina
84857* | anastrozole | aromatase-inhibitor | Arimidex
1291301* | avanafil | pde5-inhibitor | Stendra
47579 | cabergoline |
1373458 | canagliflozin | sglt2-inhibitor | Invokana
2683 | colchicine |  | Colcrys, Mitigare
1488564 | dapagliflozin | sglt2-inhibitor | Farxiga
136198 | darifenacin | anticholinergic-strong, bladder-antimuscarinic | Enablex
993449 | denosumab |  | Prolia, Xgeva
3102 | danazol |
3251 | desmopressin |  | DDAVP, Nocdurna
3264 | dexamethasone | corticosteroid-systemic | Decadron
1551291 | dulaglutide | glp1-agonist | Trulicity
228790 | dutasteride | 5-alpha-reductase-inhibitor | Avodart
1545653 | empagliflozin | sglt2-inhibitor | Jardiance
1992672 | ertugliflozin | sglt2-inhibitor | Steglatro
4083 | estradiol | estrogen | Estrace, Climara, Vivelle-Dot, Vagifem@vagina, Estring@vagina, Yuvafem@vagina
4099 | estrogens, conjugated (USP) | estrogen | Premarin | conjugated estrogens
214549 | estrogens, esterified (USP) | estrogen | Menest | esterified estrogens
258494 | exemestane | aromatase-inhibitor | Aromasin
60548 | exenatide | glp1-agonist | Byetta, Bydureon BCise
73689 | febuxostat | xanthine-oxidase-inhibitor | Uloric
797195 | fesoterodine | anticholinergic-strong, bladder-antimuscarinic | Toviaz
25025 | finasteride | 5-alpha-reductase-inhibitor | Proscar, Propecia
25789 | glimepiride | sulfonylurea, sulfonylurea-long-acting | Amaryl
4821 | glipizide | sulfonylurea | Glucotrol
4815 | glyburide | sulfonylurea, sulfonylurea-long-acting | Diabeta, Glynase | glibenclamide
5492 | hydrocortisone | corticosteroid-systemic | Cortef, Cortizone-10@skin
115264 | ibandronate | bisphosphonate | Boniva
352385 | insulin aspart protamine, human | insulin-basal
51428 | insulin aspart, human | insulin-rapid | Novolog, Fiasp | insulin aspart
1670007 | insulin degludec | insulin-basal | Tresiba
139825 | insulin detemir | insulin-basal | Levemir
274783 | insulin glargine | insulin-basal | Lantus, Basaglar, Toujeo, Semglee, Rezvoglar
400008 | insulin glulisine, human | insulin-rapid | Apidra | insulin glulisine
1605101 | insulin isophane | insulin-basal | Humulin N, Novolin N | insulin NPH, NPH insulin, insulin isophane human
86009 | insulin lispro | insulin-rapid | Humalog, Admelog, Lyumjev
314684 | insulin lispro protamine, human | insulin-basal
253182 | insulin, regular, human | insulin-rapid | Humulin R, Novolin R | regular insulin, insulin regular
72965 | letrozole | aromatase-inhibitor | Femara
10582 | levothyroxine | thyroid-hormone | Synthroid, Levoxyl, Unithroid, Euthyrox, Tirosint
1100699 | linagliptin | dpp4-inhibitor | Tradjenta
10814 | liothyronine | thyroid-hormone | Cytomel
475968 | liraglutide | glp1-agonist | Victoza, Saxenda
1440051 | lixisenatide | glp1-agonist
6691 | medroxyprogesterone | progestin | Provera, Depo-Provera
6703 | megestrol | progestin | Megace
6809 | metformin | biguanide | Glucophage, Fortamet, Glumetza, Riomet
6835 | methimazole |  | Tapazole
6902 | methylprednisolone | corticosteroid-systemic | Medrol
1300786 | mirabegron |  | Myrbetriq
274332 | nateglinide |  | Starlix
7514 | norethindrone | progestin | Aygestin
32675 | oxybutynin | anticholinergic-strong, bladder-antimuscarinic | Ditropan, Gelnique, Oxytrol
33738 | pioglitazone | thiazolidinedione | Actos
8638 | prednisolone | corticosteroid-systemic | Orapred, Millipred
8640 | prednisone | corticosteroid-systemic | Deltasone, Rayos
8698 | probenecid |
8727 | progesterone | progestin | Prometrium
8794 | propylthiouracil |  |  | PTU
72143 | raloxifene |  | Evista
73044 | repaglinide |  | Prandin
73056 | risedronate | bisphosphonate | Actonel, Atelvia
84108 | rosiglitazone | thiazolidinedione | Avandia
857974 | saxagliptin | dpp4-inhibitor | Onglyza
1991302 | semaglutide | glp1-agonist | Ozempic, Rybelsus, Wegovy
136411 | sildenafil | pde5-inhibitor | Viagra, Revatio
720825 | silodosin | alpha-1-blocker-uroselective | Rapaflo
593411 | sitagliptin | dpp4-inhibitor | Januvia, Zituvio
322167 | solifenacin | anticholinergic-strong, bladder-antimuscarinic | Vesicare
358263 | tadalafil | pde5-inhibitor | Cialis, Adcirca, Alyq
10324 | tamoxifen |  | Soltamox
77492 | tamsulosin | alpha-1-blocker-uroselective | Flomax
32915 | teriparatide |  | Forteo
10379 | testosterone | androgen | Androgel, Testim, Axiron, Androderm
10572 | thyroid (USP) | thyroid-hormone | Armour Thyroid, NP Thyroid, Nature-Throid | desiccated thyroid, thyroid
2601723 | tirzepatide | glp1-agonist | Mounjaro, Zepbound
119565 | tolterodine | anticholinergic-strong, bladder-antimuscarinic | Detrol
236778 | trospium | anticholinergic-strong, bladder-antimuscarinic | Sanctura
306674 | vardenafil | pde5-inhibitor | Levitra, Staxyn
2472254 | vibegron |  | Gemtesa
`
