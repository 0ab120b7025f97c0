// Highest doses of labels in mg a day, written down a second time: a slip of the table shows in the tests that read
// them. `?` says that an unknown dose is asked for.

/** One drug with its limit. */
export interface LabelLimit {
  readonly drug: string
  readonly mg: number
  readonly asks: boolean
}

function read(list: string): readonly LabelLimit[] {
  return list.split(';').map((part): LabelLimit => {
    const [, drug, mg, asks] = /^\s*(\S.*) ([\d.]+)(\??)\s*$/.exec(part) ?? []
    if (drug === undefined) throw new Error(`Not a limit: ${part}`)
    return { drug, mg: Number(mg), asks: asks === '?' }
  })
}

export const bodyLimits = read(`
amlodipine 10; felodipine 10; nifedipine 120; nisoldipine 34; isradipine 20; diltiazem 540; verapamil 480;
lisinopril 80; enalapril 40; ramipril 20; benazepril 80; quinapril 80; fosinopril 80; perindopril 16;
trandolapril 8; captopril 450; losartan 100; valsartan 320; irbesartan 300; candesartan 32; olmesartan 40;
telmisartan 80; azilsartan 80; aliskiren 300; hydrochlorothiazide 100; chlorthalidone 200; indapamide 5;
metolazone 20; furosemide 600; torsemide 200; bumetanide 10; spironolactone 400; eplerenone 100; amiloride 20;
triamterene 300; finerenone 40; atenolol 200; metoprolol 450; bisoprolol 20; carvedilol 100; nebivolol 40;
nadolol 320; propranolol 640; labetalol 2400; acebutolol 1200; pindolol 60; sotalol 640; clonidine 2.4;
guanfacine 7; methyldopa 3000; hydralazine 300; minoxidil 100; doxazosin 16; terazosin 20; prazosin 40;
ranolazine 2000; ivabradine 15; digoxin 0.5?; flecainide 400; propafenone 900; dofetilide 1; dronedarone 800;
apixaban 20; rivaroxaban 30; dabigatran etexilate 300; edoxaban 60; clopidogrel 75; prasugrel 10;
ticagrelor 180; cilostazol 200; aspirin 4000; atorvastatin 80; rosuvastatin 40; pravastatin 80; lovastatin 80;
fluvastatin 80; pitavastatin 4; ezetimibe 10; fenofibrate 200; gemfibrozil 1200; niacin 6000;
bempedoic acid 180; icosapent ethyl 4000; sildenafil 100; tadalafil 40; vardenafil 20; metformin 2550;
glipizide 40; glimepiride 8; glyburide 20; sitagliptin 100; saxagliptin 5; linagliptin 5; alogliptin 25;
empagliflozin 25; dapagliflozin 10; canagliflozin 300; ertugliflozin 15; pioglitazone 45; repaglinide 16;
nateglinide 360; acarbose 300; levothyroxine 0.3; liothyronine 0.1; propylthiouracil 900; raloxifene 60;
finasteride 5; dutasteride 0.5; oxybutynin 30; tolterodine 4; solifenacin 10; trospium 60; darifenacin 15;
fesoterodine 8; mirabegron 50; vibegron 75; tamsulosin 0.8; alfuzosin 10; silodosin 8; phenazopyridine 600;
metoclopramide 60; ondansetron 24; loperamide 16; dicyclomine 160; cetirizine 10; levocetirizine 5;
loratadine 10; desloratadine 5; fexofenadine 180; diphenhydramine 300; hydroxyzine 400; chlorpheniramine 24;
montelukast 10; theophylline 900; roflumilast 0.5; pseudoephedrine 240; dextromethorphan 120; guaifenesin 2400;
nitrofurantoin 400; ciprofloxacin 1500; levofloxacin 750; moxifloxacin 400; doxycycline 300; minocycline 200;
cephalexin 4000; cefuroxime 1000; cefdinir 600; metronidazole 4000; fluconazole 800; terbinafine 250;
valacyclovir 4000; acyclovir 4000; leflunomide 20; tofacitinib 22; baricitinib 4; upadacitinib 45;
cimetidine 2400; nizatidine 300; simvastatin 40; hydroxychloroquine 400
`)

export const brainAndPainLimits = read(`
citalopram 40?; escitalopram 20?; sertraline 200; fluoxetine 80; paroxetine 75; fluvoxamine 300;
venlafaxine 375; desvenlafaxine 400; duloxetine 120; levomilnacipran 120; milnacipran 200; vilazodone 40;
vortioxetine 20; bupropion 450?; mirtazapine 45; trazodone 400; nefazodone 600; amitriptyline 300;
nortriptyline 150; doxepin 300; imipramine 300; desipramine 300; clomipramine 250; buspirone 60;
lithium carbonate 1800; quetiapine 800; olanzapine 20; risperidone 16; aripiprazole 30; ziprasidone 160;
lurasidone 160; paliperidone 12; haloperidol 100; clozapine 900; brexpiprazole 4; cariprazine 6;
iloperidone 24; asenapine 20; perphenazine 64; alprazolam 10; lorazepam 10; clonazepam 20; diazepam 40;
temazepam 30; triazolam 0.5; estazolam 2; oxazepam 120; chlordiazepoxide 300; zolpidem 12.5; eszopiclone 3;
zaleplon 20; suvorexant 20; lemborexant 10; daridorexant 50; ramelteon 8; gabapentin 3600; pregabalin 600;
levetiracetam 3000; lamotrigine 700; topiramate 1600; oxcarbazepine 2400; carbamazepine 1600; phenytoin 600;
lacosamide 400; zonisamide 600; memantine 28; donepezil 23; galantamine 24; rivastigmine 12; ropinirole 24;
pramipexole 4.5; rasagiline 1; selegiline 10; safinamide 100; entacapone 1600; amantadine 400;
methylphenidate 72; dextroamphetamine 60; amphetamine 60; lisdexamfetamine 70; atomoxetine 100; modafinil 400;
armodafinil 250; acetaminophen 4000?; ibuprofen 3200; naproxen 1500; diclofenac 200; meloxicam 15;
celecoxib 400; etodolac 1200; nabumetone 2000; indomethacin 200; ketorolac 40; sulindac 400; piroxicam 20;
oxaprozin 1800; ketoprofen 300; flurbiprofen 300; diflunisal 1500; tramadol 400?; tapentadol 600; codeine 360;
cyclobenzaprine 30; methocarbamol 8000; tizanidine 36; baclofen 80; carisoprodol 1400; metaxalone 3200;
chlorzoxazone 3000; colchicine 2.4?; allopurinol 800; febuxostat 80; probenecid 2000; sumatriptan 200;
rizatriptan 30; naratriptan 5; zolmitriptan 10; eletriptan 80; varenicline 2; disulfiram 500; buprenorphine 32
`)
