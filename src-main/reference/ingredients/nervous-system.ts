// Ingredients for mood, sleep, seizures, movement and memory. Columns are explained in ingredient-row.ts.

/** RxCUI | RxNorm name | classes | brands | also called. */
export const nervousSystem = `
596* | alprazolam | benzodiazepine | Xanax, Niravam
620* | amantadine |  | Gocovri, Osmolex
704* | amitriptyline | tricyclic, anticholinergic-strong | Elavil
722* | amoxapine | tricyclic, anticholinergic-strong
725* | amphetamine | stimulant | Evekeo
89013* | aripiprazole | antipsychotic | Abilify, Aristada
38400* | atomoxetine |  | Strattera
1424 | benztropine | antiparkinson-anticholinergic, anticholinergic-strong | Cogentin
1658314 | brexpiprazole | antipsychotic | Rexulti
42347 | bupropion |  | Wellbutrin, Zyban, Forfivo
1827 | buspirone |  | Buspar
19860 | butalbital | barbiturate
2002 | carbamazepine | cyp3a4-inducer-strong | Tegretol, Carbatrol, Equetro, Epitol
2019 | carbidopa |  | Lodosyn
1667655 | cariprazine | antipsychotic | Vraylar
2356 | chlordiazepoxide | benzodiazepine | Librium
2403 | chlorpromazine | antipsychotic
2556 | citalopram | ssri, serotonin-reuptake-inhibitor | Celexa
21241 | clobazam | benzodiazepine | Onfi, Sympazan
2597 | clomipramine | tricyclic, anticholinergic-strong, serotonin-reuptake-inhibitor | Anafranil
2598 | clonazepam | benzodiazepine | Klonopin
2353 | clorazepate | benzodiazepine | Tranxene
2626 | clozapine | antipsychotic | Clozaril, Fazaclo, Versacloz
3247 | desipramine | tricyclic, anticholinergic-strong | Norpramin
734064 | desvenlafaxine | snri, serotonin-reuptake-inhibitor | Pristiq
3288 | dextroamphetamine | stimulant | Dexedrine, Zenzedi
3322 | diazepam | benzodiazepine | Valium, Diastat
135447 | donepezil | cholinesterase-inhibitor | Aricept
3638 | doxepin | tricyclic | Silenor
72625 | duloxetine | snri, serotonin-reuptake-inhibitor | Cymbalta, Drizalma
60307 | entacapone |  | Comtan
321988 | escitalopram | ssri, serotonin-reuptake-inhibitor | Lexapro
4077 | estazolam | benzodiazepine
461016 | eszopiclone | z-drug | Lunesta
4493 | fluoxetine | ssri, serotonin-reuptake-inhibitor | Prozac, Sarafem
42355 | fluvoxamine | ssri, serotonin-reuptake-inhibitor | Luvox
25480 | gabapentin | gabapentinoid | Neurontin, Gralise, Horizant | gabapentin enacarbil
4637 | galantamine | cholinesterase-inhibitor | Razadyne
5093 | haloperidol | antipsychotic | Haldol
5553 | hydroxyzine | antihistamine-first-generation, anticholinergic-strong | Vistaril, Atarax
5691 | imipramine | tricyclic, anticholinergic-strong | Tofranil
6011 | isocarboxazid | maoi | Marplan
623400 | lacosamide |  | Vimpat
28439 | lamotrigine |  | Lamictal, Subvenite
114477 | levetiracetam |  | Keppra, Spritam
6375 | levodopa |
1433212 | levomilnacipran | snri, serotonin-reuptake-inhibitor | Fetzima
190376 | linezolid | maoi | Zyvox
700810 | lisdexamfetamine | stimulant | Vyvanse
42351 | lithium carbonate |  | Lithobid, Eskalith | lithium
52105 | lithium citrate |
6470 | lorazepam | benzodiazepine | Ativan, Loreev
1040028 | lurasidone | antipsychotic | Latuda
6719 | memantine |  | Namenda
6760 | meprobamate |
6901 | methylphenidate | stimulant | Ritalin, Concerta, Metadate, Daytrana, Quillivant
588250 | milnacipran | snri, serotonin-reuptake-inhibitor | Savella
15996 | mirtazapine |  | Remeron
31565 | nefazodone | cyp3a4-inhibitor-strong
7407 | nicotine |  | Nicoderm, Nicorette, Nicotrol
7531 | nortriptyline | tricyclic, anticholinergic-strong | Pamelor
61381 | olanzapine | antipsychotic | Zyprexa
7781 | oxazepam | benzodiazepine
32624 | oxcarbazepine |  | Trileptal, Oxtellar
679314 | paliperidone | antipsychotic | Invega
32937 | paroxetine | ssri, serotonin-reuptake-inhibitor, anticholinergic-strong | Paxil, Pexeva, Brisdelle
8076 | perphenazine | antipsychotic
8123 | phenelzine | maoi | Nardil
8134 | phenobarbital | barbiturate
8183 | phenytoin | cyp3a4-inducer-strong | Dilantin, Phenytek
1791685 | pimavanserin | antipsychotic | Nuplazid
746741 | pramipexole | dopamine-agonist | Mirapex
187832 | pregabalin | gabapentinoid | Lyrica
8691 | primidone | barbiturate | Mysoline
51272 | quetiapine | antipsychotic | Seroquel
596205 | ramelteon |  | Rozerem
134748 | rasagiline | maoi | Azilect
35636 | risperidone | antipsychotic | Risperdal, Perseris
183379 | rivastigmine | cholinesterase-inhibitor | Exelon
88014 | rizatriptan | triptan | Maxalt
72302 | ropinirole | dopamine-agonist | Requip
1922448 | safinamide | maoi | Xadago
9639 | selegiline | maoi | Emsam, Zelapar, Eldepryl
36437 | sertraline | ssri, serotonin-reuptake-inhibitor | Zoloft
37418 | sumatriptan | triptan | Imitrex
1547099 | suvorexant |  | Belsomra
10355 | temazepam | benzodiazepine | Restoril
38404 | topiramate |  | Topamax, Trokendi, Qudexy
10734 | tranylcypromine | maoi | Parnate
10737 | trazodone |  | Desyrel, Oleptro
10767 | triazolam | benzodiazepine | Halcion
10811 | trihexyphenidyl | antiparkinson-anticholinergic, anticholinergic-strong | Artane
40254 | valproate |  | Depakene | valproic acid, divalproex, Depakote
591622 | varenicline |  | Chantix
39786 | venlafaxine | snri, serotonin-reuptake-inhibitor | Effexor
1086769 | vilazodone | serotonin-reuptake-inhibitor | Viibryd
1455099 | vortioxetine | serotonin-reuptake-inhibitor | Trintellix
74667 | zaleplon | z-drug | Sonata
115698 | ziprasidone | antipsychotic | Geodon
39993 | zolpidem | z-drug | Ambien, Edluar, Intermezzo, Zolpimist
39998 | zonisamide |  | Zonegran
`
