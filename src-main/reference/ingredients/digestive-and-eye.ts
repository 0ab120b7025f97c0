// Ingredients for stomach, bowel and eye. Columns are explained in ingredient-row.ts.

/** RxCUI | RxNorm name | classes | brands | also called. */
export const digestiveAndEye = `
1223* | atropine |
283810 | bimatoprost@eye | prostaglandin-eye | Lumigan@eye
1596 | bisacodyl | stimulant-laxative | Correctol
19478 | bismuth subsalicylate | salicylate | Pepto-Bismol, Kaopectate
134615 | brimonidine@eye |  | Alphagan@eye
2541 | cimetidine | h2-blocker | Tagamet
21232 | clidinium | gi-antispasmodic, anticholinergic-strong
816346 | dexlansoprazole | ppi | Dexilant
3361 | dicyclomine | gi-antispasmodic, anticholinergic-strong | Bentyl
3500 | diphenoxylate |
82003 | docusate |  | Colace
60207 | dorzolamide@eye |  | Trusopt@eye
283742 | esomeprazole | ppi | Nexium
4278 | famotidine | h2-blocker | Pepcid, Pepcid AC, Zantac 360
153970 | hyoscyamine | gi-antispasmodic, anticholinergic-strong | Levsin, Anaspaz, Levbid
6218 | lactulose |  | Enulose, Constulose
17128 | lansoprazole | ppi | Prevacid
43611 | latanoprost@eye | prostaglandin-eye | Xalatan@eye
1307404 | linaclotide |  | Linzess
6468 | loperamide |  | Imodium, Imodium A-D
52582 | mesalamine |  | Lialda, Asacol, Pentasa, Apriso, Delzicol
6915 | metoclopramide |  | Reglan, Gimoti@nose
42331 | misoprostol |  | Cytotec
42319 | nizatidine | h2-blocker | Axid
7646 | omeprazole | ppi | Prilosec
26225 | ondansetron |  | Zofran, Zuplenz
40790 | pantoprazole | ppi | Protonix
221147 | polyethylene glycol 3350 |  | Miralax, Glycolax | PEG 3350
8704 | prochlorperazine |  | Compazine, Compro
8928 | psyllium |  | Metamucil
114979 | rabeprazole | ppi | Aciphex
9601 | scopolamine | gi-antispasmodic, anticholinergic-strong | Transderm Scop
36387 | sennosides, USP | stimulant-laxative | Senokot, Ex-Lax | senna, sennosides
9796 | simethicone |  | Gas-X, Mylicon
10156 | sucralfate |  | Carafate
10600 | timolol | beta-blocker | Timoptic@eye, Istalol@eye
283809 | travoprost@eye | prostaglandin-eye | Travatan@eye
62427 | ursodeoxycholate |  | Actigall, Urso | ursodiol
`
