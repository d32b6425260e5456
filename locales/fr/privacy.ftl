### Erasing, and what is written about a person who must not be known.

erased = ✅ Effacé chez moi : { $what }. La clé qui les lisait est détruite.
erased-thread = le fil de notre discussion
erased-records = { $count ->
    [one] une fiche gardée
   *[other] { $count } fiches gardées
 }
erased-values = { $count ->
    [one] un résultat
   *[other] { $count } résultats
 }
erased-visits = { $count ->
    [one] un rendez-vous
   *[other] { $count } rendez-vous
 }
erased-shares = { $count ->
    [one] un partage
   *[other] { $count } partages
 }
erased-reminders = { $count ->
    [one] un rappel
   *[other] { $count } rappels
 }
erased-answers = { $count ->
    [one] une réponse en route
   *[other] { $count } réponses en route
 }
erased-beyond-us = Je demande aussi au service de messages d'effacer ce qu'il peut. Il reste ce que je n'atteins pas : votre téléphone et ce que ce service garde selon ses règles. Effacez aussi la discussion.
forgotten = ✅ Effacé chez moi : { $what }. Le reste n'a pas bougé.
forgotten-thread = ce que nous avons dit de cette personne
forgotten-nobody = Je ne garde rien de cette personne : rien n'est effacé. Pour tout détruire, écrivez « efface tout ».
forgotten-which = De qui faut-il tout effacer ?
identifier = 🔒 Pas besoin d'écrire qui vous êtes (nom, numéro, carte, adresse) : je ne le garde pas.
