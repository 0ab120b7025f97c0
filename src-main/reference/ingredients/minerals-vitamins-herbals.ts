// Ingredients for minerals, vitamins, supplements and contraceptive hormones. Columns are explained in ingredient-row.ts.

/** RxCUI | RxNorm name | classes | brands | also called. */
export const mineralsVitaminsHerbals = `
612* | aluminum hydroxide | polyvalent-cation
1151* | ascorbic acid |  |  | vitamin C
1588 | biotin |
1886 | caffeine |
1894 | calcitriol |  | Rocaltrol
1897 | calcium carbonate | calcium-salt, polyvalent-cation | Tums
47613 | calcium citrate | calcium-salt, polyvalent-cation
2418 | cholecalciferol |  |  | vitamin D3, vit D3, D3
2473 | chondroitin sulfates |  |  | chondroitin
11636 | drospirenone | progestin | Slynd
4018 | ergocalciferol |  | Drisdol | vitamin D2
4124 | ethinyl estradiol | estrogen-contraceptive |  | eth estradiol, ethin estradiol
24941 | ferrous fumarate | iron-salt, polyvalent-cation | Ferretts
24942 | ferrous gluconate | iron-salt, polyvalent-cation | Fergon
24947 | ferrous sulfate | iron-salt, polyvalent-cation | Slow Fe | FeSO4, ferrous sulf
2053495 | fish oil (containing omega-3 acids) |  |  | fish oil
4511 | folic acid |
4845 | glucosamine |
6373 | levonorgestrel | progestin | Mirena, Plan B One-Step
52356 | magnesium citrate | magnesium-salt, polyvalent-cation
6581 | magnesium hydroxide | magnesium-salt, polyvalent-cation |  | milk of magnesia
6582 | magnesium oxide | magnesium-salt, polyvalent-cation | Mag-Ox
6711 | melatonin |
31994 | norgestimate | progestin
484348 | omega-3 acid ethyl esters (USP) |  | Lovaza | omega-3 acid ethyl esters
8591 | potassium chloride | potassium-supplement | Klor-Con, Klor-Con M10, Klor-Con M20, K-Tab, K-Dur, Micro-K | KCl, potassium cl, pot chloride, pot cl
54993 | potassium citrate | potassium-supplement | Urocit-K
89903 | potassium gluconate | potassium-supplement
42954 | vitamin B6 |  |  | pyridoxine, vit B6, B6
36676 | sodium bicarbonate |
10454 | thiamine |  |  | vitamin B1
21406 | ubidecarenone |  |  | coenzyme Q10, CoQ10
11246 | vitamin A |
11248 | vitamin B12 |  | Nascobal@nose | cyanocobalamin, vit B12, vit B-12, vitamin B-12, B12, B-12
11256 | vitamin E |  |  | tocopherol
8308 | vitamin K1 |  | Mephyton | phytonadione
58300 | zinc gluconate | polyvalent-cation
39954 | zinc sulfate | polyvalent-cation
`
