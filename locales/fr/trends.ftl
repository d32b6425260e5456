# Values of one analyte over time.
trend-title = { $analyte } ({ $unit })
trend-band = En vert : les valeurs de référence de la dernière feuille.
trend-button-keep = Garder les valeurs
trend-kept =
    { $count ->
        [one] ✅ Une valeur gardée, du { $date }.
       *[other] ✅ { $count } valeurs gardées, du { $date }.
    }
trend-dated-today = Sans date lue, j'ai mis celle d'aujourd'hui.
trend-how = Pour voir leur évolution, écrivez par exemple « tendance glycémie ».
trend-nothing-to-keep = Il n'y a pas de valeur sûre à garder.
trend-none = Je ne garde encore aucune valeur.
trend-none-of = Je ne garde aucune valeur pour : { $test }.
trend-how-to-begin = Envoyez une feuille d'analyses, puis choisissez « Garder les valeurs ».
trend-which = Quelle analyse voulez-vous suivre ? J'ai gardé : { $tests }. Écrivez par exemple « tendance » et son nom.
trend-also = J'ai gardé aussi : { $tests }. Écrivez « tendance » et ce nom.
trend-up = { $test } : plus haut que la fois d'avant.
trend-down = { $test } : plus bas que la fois d'avant.
trend-same = { $test } : pareil que la fois d'avant.
trend-single = { $test } : une seule valeur gardée pour l'instant.
trend-value = • { $date } : { $value }
trend-refused-units =
    { $count ->
        [one] Une valeur est dans une unité que je ne peux pas comparer.
       *[other] { $count } valeurs sont dans une unité que je ne peux pas comparer.
    }
trend-not-said = Montrez ces chiffres à votre médecin : lui seul peut dire si ce changement compte.
