// Herbs and supplements, and newer drugs that begin with A. `-` instead of a code: RxNorm's code is not known here, and
// the row's own key takes its place. Columns are explained in ingredient-row.ts.

/** RxCUI | name | classes | brands | also called. */
export const herbalsAndSupplements = `
- | ashwagandha |  |  | withania somnifera
- | berberine |  |  | berberine hcl
- | bilberry |  |  | vaccinium myrtillus
- | bitter orange |  |  | citrus aurantium
- | black cohosh |  |  | actaea racemosa, cimicifuga racemosa
- | boswellia |  |  | boswellia serrata, frankincense extract
- | chamomile |  |  | german chamomile
- | cranberry |  |  | cranberry extract
- | devil's claw |  |  | harpagophytum
- | dong quai
- | echinacea |  |  | echinacea purpurea, purple coneflower
- | elderberry |  | Sambucol | sambucus nigra
- | ephedra |  |  | ma huang
- | fenugreek
- | feverfew |  |  | tanacetum parthenium
- | flaxseed oil |  |  | flax oil, flax seed oil
- | garlic |  | Kwai, Kyolic | garlic extract, garlic oil, aged garlic extract, allium sativum
- | ginkgo |  | Ginkoba, Ginkgold | ginkgo biloba, ginko, ginko biloba, ginkgo biloba extract
- | goldenseal |  |  | hydrastis canadensis
- | grapefruit |  |  | grapefruit juice, grapefruit extract
- | green tea extract |  |  | green tea, camellia sinensis extract, EGCG
- | hawthorn |  |  | hawthorn berry, crataegus
- | kava |  |  | kava kava, kava root, piper methysticum
- | kratom |  |  | mitragyna speciosa
- | licorice |  |  | licorice root, liquorice, glycyrrhiza glabra
- | maca |  |  | maca root
- | milk thistle |  |  | silymarin, silybum marianum
53553 | nattokinase
- | passionflower |  |  | passion flower, passiflora incarnata
- | red clover |  |  | trifolium pratense
- | saw palmetto |  |  | serenoa repens, saw palmetto extract
- | St. John's wort |  | Kira, Perika | Saint John's wort, St Johns wort extract, hypericum, hypericum perforatum, SJW
- | theanine |  |  | L-theanine
- | valerian |  |  | valerian root, valeriana officinalis
- | yohimbe |  |  | yohimbe bark
618060 | thioctate |  |  | alpha-lipoic acid, lipoic acid, thioctic acid
232540 | red yeast rice |  |  | red yeast rice extract, monascus purpureus
9504 | S-adenosylmethionine |  |  | SAM-e, SAMe
94 | 5-hydroxytryptophan |  |  | 5-HTP, 5 hydroxytryptophan
2045371 | cannabidiol |  | Epidiolex | CBD, CBD oil
2955 | curcumin |  |  | turmeric, turmeric curcumin, curcuma longa
1370774* | asian ginseng |  |  | panax ginseng
325526* | american ginseng |  |  | panax quinquefolius
260038 | Korean ginseng root |  |  | korean ginseng, korean red ginseng
125921 | ginger root |  |  | ginger, ginger extract
23247 | methylsulfonylmethane |  |  | MSM
9060 | quercetin
2907 | creatine |  |  | creatine monohydrate
3143 | prasterone |  |  | DHEA, dehydroepiandrosterone
11258 | vitamin K
42781 | vitamin K2 |  |  | menaquinone, MK-7
7405 | niacinamide |  |  | nicotinamide
9346 | riboflavin |  |  | vitamin B2
10898 | tryptophan |  |  | L-tryptophan
6536 | lysine |  |  | L-lysine
1091* | arginine |  |  | L-arginine
1752 | bromelains |  |  | bromelain
59308 | chromium picolinate
236782 | Saccharomyces boulardii |  | Florastor
6205 | Lactobacillus acidophilus |  |  | acidophilus
- | Lactobacillus rhamnosus GG |  | Culturelle
476818 | magnesium glycinate |  |  | magnesium bisglycinate
- | abemaciclib |  | Verzenio
- | abrocitinib |  | Cibinqo
- | acalabrutinib |  | Calquence
- | alectinib |  | Alecensa
- | alirocumab |  | Praluent
- | alpelisib |  | Piqray, Vijoice
- | amifampridine |  | Firdapse
- | anifrolumab |  | Saphnelo
- | apalutamide |  | Erleada
- | apremilast |  | Otezla
- | asciminib |  | Scemblix
- | atezolizumab |  | Tecentriq
- | atogepant |  | Qulipta
- | avacopan |  | Tavneos
- | avapritinib |  | Ayvakit
- | avatrombopag |  | Doptelet
- | avelumab |  | Bavencio
`
