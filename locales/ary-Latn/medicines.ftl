### What each family of medicines is for, said after the name of the medicine: "Doliprane: for pain and fever". Never a dose, never "take".

## Pain, fever, cramps
medicine-paracetamol = lwje3 w skhana
medicine-nsaid = lwje3 w l2iltihab
medicine-opioid = lwje3 l9ase7
medicine-spasm = lmghes w ta9allosat dyal lkerch
medicine-muscle_relaxant = l3adalat lmzeyrin
medicine-migraine = chche9i9a
medicine-gout = nne9ris w l'acide urique
medicine-neuropathic = chi wje3 dyal l3sab wla sser3

## Infections
medicine-penicillin = 3adwa dyal lbaktérya (antibiotique)
medicine-cephalosporin = 3adwa dyal lbaktérya (antibiotique)
medicine-macrolide = 3adwa dyal lbaktérya (antibiotique)
medicine-quinolone = 3adwa dyal lbaktérya (antibiotique)
medicine-other_antibiotic = 3adwa dyal lbaktérya (antibiotique)
medicine-nitroimidazole = 3adwa dyal chi tofayliyat wla baktérya
medicine-antifungal = lfotriyat (champignons)
medicine-antiviral_herpes = l'herpès wla l7izam nnari
medicine-worms = ddoud dyal lkerch

## Stomach and bowel
medicine-acid = l7moda dyal lma3da: l7ri9, rrjou3, l9er7a
medicine-antacid = l7ri9 dyal lma3da
medicine-vomiting = rraddan w lghatayan
medicine-diarrhoea = l2ishal
medicine-rehydration = lma w lmle7 li da3ou mn l2ishal wla rraddan
medicine-laxative = l9bet

## Heart, blood pressure, blood, fats
medicine-ace = tension w l9elb
medicine-arb = tension w l9elb
medicine-calcium_blocker = tension w l9elb
medicine-beta_blocker = l9elb w tension
medicine-diuretic = ykherrej lma: tension w l9elb w nnefkha
medicine-combination_bp = tension (jouj mawad mjmou3in)
medicine-statin = cholestérol
medicine-fibrate = chchhoum dyal ddem
medicine-aspirin_low = bach mayjmedch ddem (l'aspirine b 9edr kbir: lwje3)
medicine-anticoagulant = bach mayjmedch ddem (anticoagulant)
medicine-angina = l9elb li kayne9sou l'oxygène
medicine-rhythm = dde99a dyal l9elb
medicine-veins = rrejlin te9al w lbawasir

## Diabetes and thyroid
medicine-metformin = ssoukkar (kayhebbtou)
medicine-sulfonylurea = ssoukkar (kayhebbtou)
medicine-gliptin = ssoukkar
medicine-insulin = ssoukkar (chouka dyal l'insuline)
medicine-thyroid_hormone = y3ewwed lhormone dyal lghodda
medicine-antithyroid = lghodda li kheddama bezzaf

## Breathing, allergy, cough
medicine-inhaler = y7ell les bronches (dde9a)
medicine-inhaled_steroid = ybarred les bronches lmltahbin (dde9a)
medicine-antihistamine = l7asasiya: nnif w l3inin w l7ekka
medicine-nasal_steroid = nnif lmesdoud b l7asasiya
medicine-corticosteroid = l2iltihab wla l7asasiya (corticoïde)
medicine-mucolytic = yretteb lbelghem
medicine-cough = lke77a
medicine-cold = rrwa7

## Everything else
medicine-iron = n9es l7did (fe9r ddem)
medicine-vitamin = vitamines wla ma3adin
medicine-antidepressant = lmizaj w l9ala9, w be3d lmerrat lwje3
medicine-anxiolytic = l9ala9 wla nn3as, w be3d lmerrat les crises
medicine-neuroleptic = l2afkar, lhayajan wla l9ala9
medicine-antiepileptic = bach matjich crise dyal sser3
medicine-vertigo = ddoukha
medicine-prostate_medicine = lprostate w lboul
medicine-contraception = men3 l7mel wla 7e9 chher
medicine-progesterone = n9es lhormones, 7e9 chher wla l7mel
medicine-bleeding_medicine = yne99es nnazif
medicine-eye_drops = l3inin
medicine-skin_steroid = ybarred jjelda lme7rou9a (crème corticoïde)
medicine-acne_medicine = l7boub dyal lwjeh
medicine-antiseptic = yna99i w y3e99em
medicine-bone_medicine = sse77a dyal l3dam
medicine-arthrosis_medicine = t2akol dyal lmafasel
