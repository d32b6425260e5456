### What each family of medicines is for, said after the name of the medicine: "Doliprane: for pain and fever". Never a dose, never "take".

## Pain, fever, cramps
medicine-paracetamol = la douleur et la fièvre
medicine-nsaid = la douleur et l'inflammation
medicine-opioid = les douleurs fortes
medicine-spasm = les crampes du ventre
medicine-muscle_relaxant = les muscles contractés
medicine-migraine = la crise de migraine
medicine-gout = la goutte et l'acide urique
medicine-neuropathic = certaines douleurs des nerfs ou des crises d'épilepsie

## Infections
medicine-penicillin = une infection par des bactéries (antibiotique)
medicine-cephalosporin = une infection par des bactéries (antibiotique)
medicine-macrolide = une infection par des bactéries (antibiotique)
medicine-quinolone = une infection par des bactéries (antibiotique)
medicine-other_antibiotic = une infection par des bactéries (antibiotique)
medicine-nitroimidazole = une infection par certains parasites ou bactéries
medicine-antifungal = un champignon (mycose)
medicine-antiviral_herpes = l'herpès ou le zona
medicine-worms = les vers de l'intestin

## Stomach and bowel
medicine-acid = l'acide de l'estomac : brûlures, reflux, ulcère
medicine-antacid = les brûlures d'estomac
medicine-vomiting = les nausées et vomissements
medicine-diarrhoea = la diarrhée
medicine-rehydration = l'eau et les sels perdus (diarrhée, vomissements)
medicine-laxative = la constipation

## Heart, blood pressure, blood, fats
medicine-ace = la tension et le cœur
medicine-arb = la tension et le cœur
medicine-calcium_blocker = la tension et le cœur
medicine-beta_blocker = le cœur et la tension
medicine-diuretic = éliminer de l'eau : tension, cœur, gonflements
medicine-combination_bp = la tension (deux produits ensemble)
medicine-statin = le cholestérol
medicine-fibrate = les graisses du sang
medicine-aspirin_low = éviter les caillots (l'aspirine à forte dose : la douleur)
medicine-anticoagulant = éviter les caillots de sang (anticoagulant)
medicine-angina = le cœur qui manque d'oxygène (angine de poitrine)
medicine-rhythm = le rythme du cœur
medicine-veins = les jambes lourdes et les hémorroïdes

## Diabetes and thyroid
medicine-metformin = le diabète (baisser le sucre)
medicine-sulfonylurea = le diabète (baisser le sucre)
medicine-gliptin = le diabète
medicine-insulin = le diabète (piqûres d'insuline)
medicine-thyroid_hormone = remplacer l'hormone de la thyroïde
medicine-antithyroid = une thyroïde trop active

## Breathing, allergy, cough
medicine-inhaler = ouvrir les bronches (asthme, BPCO)
medicine-inhaled_steroid = calmer les bronches enflammées (asthme)
medicine-antihistamine = l'allergie : nez, yeux, démangeaisons
medicine-nasal_steroid = le nez bouché par l'allergie
medicine-corticosteroid = l'inflammation ou l'allergie (corticoïde)
medicine-mucolytic = rendre les crachats plus liquides
medicine-cough = la toux
medicine-cold = le rhume

## Everything else
medicine-iron = le manque de fer (anémie)
medicine-vitamin = un apport en vitamines ou minéraux
medicine-antidepressant = l'humeur, l'anxiété, parfois la douleur
medicine-anxiolytic = l'anxiété ou le sommeil, parfois les crises
medicine-neuroleptic = les pensées, l'agitation ou l'anxiété
medicine-antiepileptic = éviter les crises d'épilepsie
medicine-vertigo = les vertiges
medicine-prostate_medicine = la prostate et les urines
medicine-contraception = la contraception ou le cycle
medicine-progesterone = un manque d'hormones, le cycle ou la grossesse
medicine-bleeding_medicine = diminuer un saignement
medicine-eye_drops = les yeux
medicine-skin_steroid = calmer la peau irritée (corticoïde en crème)
medicine-acne_medicine = l'acné
medicine-antiseptic = nettoyer et désinfecter
medicine-bone_medicine = la solidité des os
medicine-arthrosis_medicine = l'usure des articulations
