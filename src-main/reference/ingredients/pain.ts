// Ingredients for pain, muscle, joints and the immune system. Columns are explained in ingredient-row.ts.

/** RxCUI | RxNorm name | classes | brands | also called. */
export const pain = `
161* | acetaminophen |  | Tylenol, Tylenol Extra Strength, Tylenol Arthritis, Tylenol 8 HR, Ofirmev | APAP, paracetamol
327361* | adalimumab | tnf-inhibitor | Humira, Hadlima, Cyltezo
1256* | azathioprine | thiopurine | Imuran, Azasan
1292 | baclofen |  | Lioresal, Ozobax, Lyvispah
1819 | buprenorphine | opioid | Butrans, Subutex, Belbuca, Sublocade
2101 | carisoprodol | muscle-relaxant | Soma
140587 | celecoxib | nsaid | Celebrex, Elyxyb
2410 | chlorzoxazone | muscle-relaxant | Lorzone, Parafon Forte
2670 | codeine | opioid
21949 | cyclobenzaprine | muscle-relaxant | Flexeril, Amrix, Fexmid
3008 | cyclosporine |  | Neoral, Gengraf, Sandimmune, Restasis@eye
3355 | diclofenac | nsaid | Cataflam, Zipsor, Zorvolex, Cambia, Voltaren@skin, Pennsaid@skin
3393 | diflunisal | nsaid
214555 | etanercept | tnf-inhibitor | Enbrel
24605 | etodolac | nsaid | Lodine
4337 | fentanyl | opioid | Duragesic, Actiq, Fentora
4502 | flurbiprofen | nsaid
5489 | hydrocodone | opioid | Hysingla, Zohydro
3423 | hydromorphone | opioid | Dilaudid
5521 | hydroxychloroquine |  | Plaquenil
5640 | ibuprofen | nsaid | Motrin, Motrin IB, Advil
5781 | indomethacin | nsaid | Indocin, Tivorbex
6142 | ketoprofen | nsaid
35827 | ketorolac | nsaid | Toradol, Acular@eye
27169 | leflunomide |  | Arava
6387 | lidocaine |  | Lidoderm@skin, Xylocaine
41493 | meloxicam | nsaid | Mobic, Vivlodex
6754 | meperidine | opioid | Demerol
103 | mercaptopurine | thiopurine | Purixan | 6-MP
59078 | metaxalone | muscle-relaxant | Skelaxin, Metaxall
6813 | methadone | opioid | Dolophine, Methadose
6845 | methocarbamol | muscle-relaxant | Robaxin
6851 | methotrexate |  | Trexall, Otrexup, Rasuvo, Xatmep | MTX
7052 | morphine | opioid | MS Contin, Kadian | MSIR
68149 | mycophenolate mofetil |  | Cellcept
31448 | nabumetone | nsaid | Relafen
7242 | naloxone | opioid-antagonist | Narcan@nose, Kloxxado@nose
7243 | naltrexone | opioid-antagonist | Vivitrol, Revia
7258 | naproxen | nsaid | Naprosyn, Aleve, Anaprox, EC-Naprosyn
7715 | orphenadrine | muscle-relaxant | Norflex
32613 | oxaprozin | nsaid | Daypro
7804 | oxycodone | opioid | Oxycontin, Roxicodone, Xtampza, Oxaydo
7814 | oxymorphone | opioid | Opana
8356 | piroxicam | nsaid | Feldene
36108 | salsalate | salicylate
9524 | sulfasalazine |  | Azulfidine
10237 | sulindac | nsaid | Clinoril
42316 | tacrolimus |  | Prograf, Envarsus, Protopic@skin
787390 | tapentadol | opioid | Nucynta
57258 | tizanidine |  | Zanaflex
1357536 | tofacitinib |  | Xeljanz
10689 | tramadol | opioid | Ultram, Conzip, Qdolo
`
