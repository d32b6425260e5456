### Documents and messages that cannot be used: what is wrong, what to send instead.

## A picture or file that could not be read
problem-blurry = La photo est floue. Posez la feuille à plat, touchez l'écran pour la mise au point, puis reprenez.
problem-dark = La photo est trop sombre. Mettez-vous près d'une fenêtre, sans votre ombre sur la feuille.
problem-glare = Un reflet cache du texte. Éteignez le flash et penchez un peu le téléphone.
problem-too_small = Le texte est trop petit. Approchez-vous, ou envoyez la photo comme document (qualité HD).
problem-cropped = Il manque un bord. Montrez tout le tableau, avec les unités et les normes.
problem-handwriting = C'est écrit à la main et je ne sais pas le lire. Demandez au pharmacien ou au médecin.
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
document-radiology = C'est une imagerie (radio, échographie, scanner ou IRM). Je ne lis ni l'image ni sa conclusion : voyez le médecin qui l'a demandée.
document-prescription = C'est une ordonnance. Je n'explique pas les médicaments ni les doses : le pharmacien ou le médecin peut le faire.
document-vaccination = C'est un carnet de vaccination. Je ne vérifie pas les vaccins : le centre de santé peut le faire.
document-receipt = C'est un reçu ou une facture. Je ne peux rien en dire.
document-unknown = Je ne reconnais pas ce document.
document-send-labs = Je sais lire une analyse de sang ou d'urine imprimée : envoyez sa photo, une page à la fois.
document-which = Radio, ordonnance, carnet ou courrier : je ne sais pas les expliquer. Celui qui vous l'a donné peut le faire.
document-what-to-send = Je peux lire une analyse de sang ou d'urine imprimée (photo ou PDF), ou un message écrit.

## Messages that are neither text nor picture
unsupported-audio = Je n'écoute pas encore les messages vocaux. Écrivez-le en quelques mots. Si c'est grave : 141 ou 15.
unsupported-video = Je ne regarde pas les vidéos. Écrivez-le, ou envoyez une photo.
unsupported-sticker = Je ne comprends pas les autocollants. Écrivez-moi quelques mots.
unsupported-contact = Je n'utilise pas les contacts. Écrivez-moi ce qui ne va pas.
unsupported-location = Je ne peux pas utiliser votre position. Dites-moi ce qui ne va pas. Si c'est grave : 141 ou 15.
unsupported-lost = Je n'ai pas pu recevoir votre fichier. Envoyez-le une nouvelle fois.
unsupported-other = Je ne sais pas utiliser ce type de message.
