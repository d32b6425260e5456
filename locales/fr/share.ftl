# A page behind a link, for a professional the person chose; "share-page-" is what that page says besides its content.
share-off = Ici, je ne peux pas faire de page à partager. Écrivez « résumé pour le médecin » et montrez-lui ma réponse.
share-nothing = Je n'ai encore rien à mettre sur la page. Dites un symptôme ou envoyez une analyse, puis écrivez « partage avec mon médecin ».
share-for-whom = De qui est le résumé à partager ?
share-preview = Page pour votre médecin ({ $whose }). Il y aura, sans nom ni numéro : { $parts }.
share-results = { $count ->
        [one] un résultat
       *[other] { $count } résultats
    }
share-preview-how = Elle s'ouvre avec un lien et un code, et se ferme après { $time }. Qui a les deux peut la lire.
share-preview-time = Une autre durée ? Écrivez par exemple « partage pour 3 jours » (1 heure à 30 jours).
share-preview-all = Pour lire le texte d'abord : « résumé pour le médecin ».
share-ask = Je la fais ?
share-hours = { $count ->
        [one] 1 heure
       *[other] { $count } heures
    }
share-days = { $count ->
        [one] 1 jour
       *[other] { $count } jours
    }
share-button-yes = Oui, partager
share-longer = Pendant { $time }
share-button-no = Non
share-refused = D'accord, rien n'est partagé.
share-made = ✅ La page est prête. Elle se ferme le { $until }.
share-end = « Annule le partage » la ferme tout de suite. « Qui a vu ? » dit quand on l'a ouverte.
share-link = Copiez ce lien et envoyez-le à votre médecin :
share-code = Code : { $code }. Dites-le vous-même, ne l'envoyez pas avec le lien.
share-ended = ✅ C'est fermé : plus personne ne peut ouvrir { $count ->
        [one] la page
       *[other] les { $count } pages
    } avec le lien, ni la recharger.
share-ended-beyond-us = Ce qui a été lu ou noté avant, je ne peux pas le reprendre.
seen-nothing = Personne n'a ouvert de page de vous.
seen-not-yet = Personne n'a encore ouvert la page.
seen-times = Page ouverte { $count ->
        [one] une fois
       *[other] { $count } fois
    } : { $times }. Je sais quand, jamais qui.
seen-until = Encore ouverte jusqu'au : { $times }.
seen-closed = Aucune page n'est ouverte en ce moment.
seen-locked = ⚠️ { $count ->
        [one] Une page s'est fermée
       *[other] { $count } pages se sont fermées
    } après cinq codes faux. Pour en faire une autre, écrivez « partage avec mon médecin ».

share-page-name = Sehti
share-page-title = Cette page s'ouvre avec un code
share-page-ask = Demandez le code à la personne qui vous a donné ce lien.
share-page-code = Code à six chiffres
share-page-open = Ouvrir
share-page-wrong = Ce n'est pas le bon code. Après cinq codes faux, la page se ferme pour toujours.
share-page-digits = Le code a six chiffres.
share-page-gone = Il n'y a rien à cette adresse
share-page-gone-why = Le lien est incomplet, ou il n'ouvre pas ou plus de page. Demandez un autre lien à la personne.
share-page-wait = Trop d'essais. Attendez dix minutes, puis recommencez.
share-page-until = Cette page se ferme le { $until }.
