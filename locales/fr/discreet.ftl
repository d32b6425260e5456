### A telephone that others look into: nothing here names a topic.

discreet-on =
    Mode discret : je ne nomme plus rien. Effacez les messages d'avant sur ce téléphone.
    Choisissez un mot pour revenir et envoyez-le seul. Après 10 minutes de silence, je ne dirai rien de ce qui précède sans lui.
discreet-no-word = Sans mot
discreet-without = C'est noté, sans mot. « mode normal » pour tout relire.
discreet-chosen = C'est noté. Retenez-le, je ne le répéterai pas, et effacez votre message. « mode discret » referme tout de suite.
discreet-shut = D'accord.
discreet-opened = Vous pouvez continuer.
discreet-off = Mode normal.
discreet-more = Je n'en écris pas plus ici. « mode normal » pour tout lire.
discreet-net = 🔴 Un danger, une douleur très forte ou un malaise : 141, 15 ou 19.
discreet-clear = Effacez ces messages de votre téléphone.
discreet-sure = Vous aviez dit autre chose avant. En êtes-vous sûr ?
discreet-meant = Ai-je bien compris : c'est grave, maintenant ?
discreet-noted = C'est noté.
discreet-emergency-company =
    🔴 Allez maintenant vers une personne proche, ne restez pas seul.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences, accompagné.
    ✅ Un proche : restez à ses côtés sans arrêt, éloignez tout ce qui est dangereux.
discreet-emergency-distance =
    🔴 Mettez-vous en sécurité, gardez une sortie libre, puis appelez.
    ☎️ 141 (SAMU) ou 15. 19 aussi.
    Personne ne répond ? Urgences les plus proches, à plusieurs.
    ✅ Voix calme. Éloignez les enfants.
discreet-emergency-shelter =
    🔴 Allez maintenant dans un lieu sûr, avec une personne de confiance.
    ☎️ 19, 177 ou 8350
    ☎️ 141 (SAMU) ou 15
    ✅ Ensuite l'hôpital, sans vous laver ni changer de vêtements.
discreet-emergency-poison =
    🔴 Appelez maintenant, restez à côté.
    ☎️ 141 (SAMU) ou 15
    ☎️ 0801 000 180
    Personne ne répond ? Urgences les plus proches.
    ✅ Endormi : couchez-le sur le côté. Gardez les boîtes.
    ⛔ Ne le faites pas vomir.
discreet-emergency-lying =
    🔴 Allez aux urgences tout de suite.
    ☎️ 141 (SAMU) ou 15
    Pas de réponse : urgences les plus proches.
    ✅ Allongez-vous sur le côté gauche. Prenez vos papiers.
    ⛔ N'attendez pas demain.
