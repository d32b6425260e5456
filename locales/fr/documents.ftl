### Documents and messages that cannot be used: what is wrong, what to send instead.

## A picture or file that could not be read
problem-blurry = La photo est floue. Posez la feuille à plat, touchez l'écran pour la mise au point, puis reprenez.
problem-dark = La photo est trop sombre. Mettez-vous près d'une fenêtre, sans votre ombre sur la feuille.
problem-glare = Un reflet cache du texte. Éteignez le flash et penchez un peu le téléphone.
problem-too_small = Le texte est trop petit. Approchez-vous, ou envoyez la photo comme document (qualité HD).
problem-cropped = Il manque un bord. Montrez tout le tableau, avec les unités et les normes.
problem-handwriting = C'est écrit à la main ou en lettres arabes, et je ne sais pas le lire. Demandez au pharmacien ou au médecin.
problem-screen = Je ne lis pas bien la photo d'un écran. Envoyez le PDF lui-même, ou une capture d'écran.
problem-no_text = Je ne vois pas de texte sur cette image. Envoyez la feuille d'analyse bien droite.
problem-blank = L'image est vide. Reprenez la photo de la feuille.
problem-wrong_type = Je ne lis pas ce type de fichier. Envoyez une photo (JPG, PNG) ou un PDF.
problem-too_big = Le fichier est trop lourd. Envoyez une seule page, ou une photo simple.
problem-bomb = L'image est trop grande pour être ouverte. Envoyez une photo ordinaire.
problem-broken = Le fichier est abîmé et ne s'ouvre pas. Envoyez-le une nouvelle fois.
problem-too_slow = La lecture prend trop de temps. Envoyez une page à la fois, plus nette.
problem-protected = Ce PDF a un mot de passe. Envoyez une photo de la page ou un PDF sans mot de passe.
problem-too_many_pages = Il y a trop de pages. Envoyez seulement les pages de résultats.
problem-no_results = C'est bien une analyse, mais je n'ai lu aucun résultat. Reprenez la photo, tout le tableau visible.
problem-then = Vous pouvez aussi écrire un résultat, par exemple : CRP 12 mg/L.

## Documents other than laboratory results
document-radiology = Compte rendu d'imagerie : montrez-le au médecin qui l'a demandé. Je n'explique que les mots.
document-letter = Compte rendu médical : gardez-le et montrez-le à votre médecin. Je n'explique que les mots.
document-prescription = Ordonnance. Ce que j'ai lu, à vérifier sur le papier :
document-vaccination = Carnet de vaccination : gardez-le précieusement. Ce que j'y lis, à vérifier :
document-certificate = Certificat médical : il sert à l'employeur, l'école ou l'administration. Donnez l'original, gardez une copie.
document-care_form = Feuille de soins : une par personne et par maladie, avec les originaux des ordonnances et factures, pour le remboursement.
document-receipt = Reçu ou facture. Si c'est pour des soins, gardez l'original avec l'ordonnance : la feuille de soins le demande.
document-unknown = Je ne reconnais pas ce document.
document-send = Je sais lire une analyse, un compte rendu, une ordonnance ou un carnet de vaccination imprimés.
document-which = Compte rendu, ordonnance ou carnet de vaccination : envoyez la photo, à plat et bien nette.
document-what-to-send = Je peux lire une analyse, un compte rendu, une ordonnance ou un carnet imprimés (photo ou PDF), ou un message écrit.

## Reports: what to do, then the words with their meaning
report-act-emergency = Ce compte rendu parle de : { $terms }. S'il est récent et qu'aucun médecin ne l'a vu, allez aux urgences maintenant avec le papier, ou appelez le 141 ou le 15.
report-act-urgent_24h = Ce compte rendu parle de : { $terms }. Si votre médecin ne l'a pas encore vu, montrez-le à un médecin aujourd'hui.
report-private-emergency = Ce compte rendu ne peut pas attendre. Si aucun médecin ne l'a vu, allez aux urgences maintenant avec le papier, ou appelez le 141 ou le 15.
report-private-urgent_24h = La conclusion doit vous être expliquée par votre médecin, de vive voix. Apportez-la-lui vite, aujourd'hui ou demain.
report-private-routine_consult = La conclusion doit vous être expliquée par votre médecin, de vive voix. Apportez-la-lui bientôt.
report-private-bring = Prenez aussi les images (CD ou films) et quelqu'un de confiance si vous voulez. Je n'en dis pas plus ici.
report-conclusion = Mots de la conclusion :
report-words = Mots du compte rendu :
report-term-present = • { $term } : { $meaning }.
report-term-uncertain = • { $term } : PAS CERTAIN, à confirmer ({ $meaning }).
report-term-absent = • { $term } : PAS vu ({ $meaning }).
report-term-past = • { $term } : noté comme ancien ({ $meaning }).
report-no-words = Je n'y ai pas trouvé de mots que je sais expliquer. Le médecin qui l'a demandé vous dira le résultat.
report-not-you = C'est le sens des mots, pas un diagnostic : seul le médecin dit ce que cela veut dire pour vous.
report-questions = À demander au médecin :
report-question-1 = • Que veut dire la conclusion pour moi ?
report-question-2 = • Faut-il un autre examen ou un contrôle, et quand ?
report-question-3 = • Quels signes doivent me faire revenir vite ?
paper-button-more = La suite
paper-button-questions = Que demander ?

## Prescriptions: what each medicine is for and how it was written; the doctor and the pharmacist say the rest
prescription-sure-written = • { $name } : pour { $purpose }. Écrit : « { $how } ».
prescription-sure-bare = • { $name } : pour { $purpose }.
prescription-likely-written = • { $name } : en général pour { $purpose }. Écrit : « { $how } ».
prescription-likely-bare = • { $name } : en général pour { $purpose }.
prescription-unread = C'est une ordonnance, mais je n'y reconnais aucun médicament imprimé. Je ne lis pas l'écriture à la main.
prescription-ask = Une question sur la dose ? Demandez au pharmacien ou au médecin. Ne changez rien vous-même.

## Vaccination cards
vaccination-dated = • { $name } ({ $what }) : { $dates }
vaccination-undated = • { $name } ({ $what }) : date non lue
vaccination-centre = Pour savoir s'il manque un vaccin, montrez le carnet au centre de santé : les vaccins du programme y sont gratuits.

## What each vaccine protects against, said in brackets after its printed name
vaccine-bcg = tuberculose
vaccine-hepatitis_b = hépatite B
vaccine-polio_oral = polio, gouttes
vaccine-polio_injected = polio, piqûre
vaccine-pentavalent = diphtérie, tétanos, coqueluche et deux autres maladies
vaccine-hexavalent = six maladies
vaccine-dtp = diphtérie, tétanos, coqueluche
vaccine-rotavirus = diarrhée à rotavirus
vaccine-pneumococcal = pneumocoque
vaccine-measles_rubella = rougeole, rubéole
vaccine-mmr = rougeole, oreillons, rubéole
vaccine-hib = Haemophilus, méningite
vaccine-tetanus = tétanos
vaccine-influenza = grippe
vaccine-hpv = papillomavirus
vaccine-covid = Covid-19
vaccine-hepatitis_a = hépatite A
vaccine-meningococcal = méningocoque
vaccine-varicella = varicelle
vaccine-typhoid = typhoïde
vaccine-yellow_fever = fièvre jaune
vaccine-rabies = rage

## Messages that are neither text nor picture
unsupported-audio = Je n'écoute pas encore les messages vocaux. Écrivez-le en quelques mots. Si c'est grave : 141 ou 15.
unsupported-video = Je ne regarde pas les vidéos. Écrivez-le, ou envoyez une photo.
unsupported-sticker = Je ne comprends pas les autocollants. Écrivez-moi quelques mots.
unsupported-contact = Je n'utilise pas les contacts. Écrivez-moi ce qui ne va pas.
unsupported-location = Je ne peux pas utiliser votre position. Dites-moi ce qui ne va pas. Si c'est grave : 141 ou 15.
unsupported-lost = Je n'ai pas pu recevoir votre fichier. Envoyez-le une nouvelle fois.
unsupported-other = Je ne sais pas utiliser ce type de message.
