// Interactions of cancer drugs taken by mouth, and of immunosuppressants beyond the calcineurin inhibitors.

import { pairs } from './pair.ts'

/** Cancer drugs and further immunosuppressants. Columns are explained in pair.ts. */
export const oncologyInteractions = pairs(
  'metabolism',
  'fda-label-pair',
  `
cdk-inhibitor-strong-cyp3a4-inhibitor | palbociclib; ribociclib; abemaciclib | [cyp3a4-inhibitor-strong] | stop high | The cancer drug rises; low blood cells and, with ribociclib, a long QT are more likely. | Avoid. If there is no choice, ask the oncologist for the reduced dose of the label; ketoconazole must not be taken with abemaciclib.
cdk-inhibitor-inducer | palbociclib; ribociclib; abemaciclib | [cyp3a4-inducer-strong] | stop low | The inducer lowers the cancer drug by most; it may not work. | Do not use together. Tell the oncologist today.
btk-inhibitor-strong-cyp3a4-inhibitor | ibrutinib; acalabrutinib; zanubrutinib | [cyp3a4-inhibitor-strong] | stop high | The cancer drug rises many-fold; bleeding and rhythm disturbances are more likely. | Avoid, or pause for a short course. Ask the oncologist for the reduced dose of the label.
btk-inhibitor-moderate-cyp3a4-inhibitor | ibrutinib; acalabrutinib; zanubrutinib | [cyp3a4-inhibitor-moderate] | major high | The cancer drug rises. | Ask the oncologist for the dose that the label gives beside a moderate inhibitor.
btk-inhibitor-inducer | ibrutinib; acalabrutinib; zanubrutinib | [cyp3a4-inducer-strong] | stop low | The inducer lowers the cancer drug by most. | Do not use together. Tell the oncologist today.
venetoclax-strong-cyp3a4-inhibitor | venetoclax | [cyp3a4-inhibitor-strong] | critical high | Venetoclax rises many-fold; tumor lysis can be fatal. | Contraindicated while the dose is raised in chronic lymphocytic leukemia; later the dose must fall by the label. Tell the oncologist today.
venetoclax-moderate-cyp3a4-inhibitor | venetoclax | [cyp3a4-inhibitor-moderate] | stop high | Venetoclax rises; low white cells and tumor lysis are more likely. | Ask the oncologist to cut the dose at least by half.
venetoclax-inducer | venetoclax | [cyp3a4-inducer-strong] | stop low | The inducer lowers venetoclax by most. | Do not use together. Tell the oncologist today.
kinase-inhibitor-strong-cyp3a4-inhibitor | dasatinib; nilotinib; bosutinib; lapatinib; pazopanib; sunitinib; axitinib; erlotinib; neratinib; ponatinib; cabozantinib; olaparib | [cyp3a4-inhibitor-strong] | stop high | The cancer drug rises with its harm. | Avoid. If there is no choice, ask the oncologist for the dose that the label gives beside a strong inhibitor.
kinase-inhibitor-inducer | imatinib; dasatinib; nilotinib; bosutinib; lapatinib; sunitinib; axitinib; erlotinib; gefitinib; neratinib; ponatinib; cabozantinib; sorafenib; regorafenib; osimertinib; lenvatinib; olaparib | [cyp3a4-inducer-strong] | stop low | The inducer lowers the cancer drug, which may not work. | Avoid. Ask the oncologist for another drug than the inducer or a changed dose.
ruxolitinib-strong-cyp3a4-inhibitor | ruxolitinib | [cyp3a4-inhibitor-strong]; fluconazole | major high | Ruxolitinib rises; blood cells can fall. | Ask for the reduced dose of the label; avoid fluconazole above 200 mg a day.
upadacitinib-strong-cyp3a4-inhibitor | upadacitinib | [cyp3a4-inhibitor-strong] | major high | Upadacitinib rises; infections are more likely. | Check that the dose is not above 15 mg a day, or as its label says for the disease.
janus-kinase-inhibitor-inducer | upadacitinib; tofacitinib | [cyp3a4-inducer-strong] | stop low | The inducer lowers the drug so far that it may not work. | Do not use together. Ask for another treatment.
abiraterone-inducer | abiraterone | [cyp3a4-inducer-strong] | stop low | The inducer halves abiraterone. | Avoid. If there is no choice, the label doubles how often it is taken.
tamoxifen-inducer | tamoxifen | rifampin | major low | Rifampin lowers tamoxifen and its active product by most. | Do not use together. Tell the oncologist today.
enzalutamide-substrate | enzalutamide; apalutamide | warfarin; omeprazole; midazolam; fentanyl; phenytoin | major low | It speeds up the breakdown of many drugs for weeks, also after it ends. | Check effect, level or INR of the other drug and ask whether another would do.
leflunomide-rifampin | leflunomide; teriflunomide | rifampin | moderate high | Rifampin raises the active product of leflunomide. | Check liver enzymes and blood counts.
irinotecan-inducer | irinotecan | [cyp3a4-inducer-strong] | stop low | The inducer lowers irinotecan and its active product. | The inducer should stop at least 2 weeks before the first dose. Tell the oncologist.
lapatinib-digoxin | lapatinib | digoxin | major high | Lapatinib raises digoxin. | Measure digoxin and ask for a lower dose.
imatinib-acetaminophen | imatinib | acetaminophen | minor harm | The liver can be injured at high doses of both. | Keep acetaminophen low and short.
voclosporin-strong-cyp3a4-inhibitor | voclosporin | [cyp3a4-inhibitor-strong] | critical high | Voclosporin rises many-fold and injures the kidneys. | Contraindicated by label. Ask for another drug than the inhibitor.
`,
)
