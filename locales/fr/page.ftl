### The page for the doctor: sections, facts, results, and what is said of it in the chat.

page-title = Résumé pour le médecin
page-made-on = Fait le { $date }
page-notice-doctor = Écrit par un programme (Sehti) d'après ce que la personne a dit. Ce n'est ni un dossier médical ni un diagnostic. Ce qui n'est pas écrit ici n'a pas été demandé.

## Headings
page-section-person = Personne
page-section-reason = Motif
page-section-allergies = Allergies
page-section-conditions = Antécédents
page-section-no-conditions = Antécédents niés
page-section-medicines = Traitements
page-section-present = Signes présents
page-section-denied = Signes absents (niés)
page-section-unknown = Demandé, réponse non sue
page-section-advice = Conseil donné
page-section-before = Auparavant
page-section-questions = Questions à poser
page-section-results = Résultats d'analyses
page-untold = non renseigné
page-older = Plus anciens, non montrés :
page-others = Autres, non montrés :

## Who it is
page-person-child = enfant
page-person-mother = mère ou parente
page-person-father = père ou parent
page-person-partner = conjoint
page-person-other = une autre personne
page-child-female = fille
page-child-male = garçon
page-sex-female = femme
page-sex-male = homme
page-age-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
page-age-months = { $count } mois
page-age-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
page-pregnancy_weeks = grossesse, environ { $count } sem.
page-postpartum_weeks = accouchement il y a environ { $count } sem.
page-told-on = dit le { $date }
page-visit = rendez-vous : { $visit }
page-visit-on = rendez-vous le { $date } : { $visit }

## What was told
page-since-hours = depuis { $count } h
page-since-days =
    { $count ->
        [one] depuis { $count } jour
       *[other] depuis { $count } jours
    }
page-since-weeks =
    { $count ->
        [one] depuis { $count } semaine
       *[other] depuis { $count } semaines
    }
page-since-months = depuis { $count } mois
page-temperature_c = température { $value } °C
page-glucose_g_l = glycémie { $value } g/L
page-unnamed_g_l = analyse dont le nom n'est pas dit { $value } g/L
page-systolic_mmhg = tension { $value } mmHg
page-diastolic_mmhg = tension minimale { $value } mmHg
page-spo2_percent = saturation { $value } %
page-pulse_bpm = pouls { $value } par minute
page-pills_taken = comprimés pris : { $value }
page-level-emergency = urgence
page-level-urgent_24h = voir un médecin sous 24 h
page-level-routine_consult = consulter dans les jours qui viennent
page-level-self_care = soins à la maison
page-level-information = information seulement
page-level-off_topic = aucun
page-before = { $date } : { $findings }

## Results
page-column-date = Date
page-column-test = Analyse
page-column-value = Résultat
page-column-range = Intervalle imprimé
page-undated = sans date
page-unprinted = non imprimé
page-results-note = H : au-dessus, L : au-dessous de l'intervalle imprimé sur la feuille. Sans intervalle imprimé, aucune marque.
page-results-not-copied = Résultats non recopiés, à lire sur la feuille :

## In the chat
page-chat-title = 📄 Pour le médecin, { $date }
page-chat-rest = 📄 Pour le médecin, { $date } (suite)
page-chat-part = { $part } : { $items }
page-chat-result = • { $test } : { $value } (imprimé : { $range }), { $date }
page-chat-result-bare = • { $test } : { $value }, { $date }
page-chat-results = Résultats d'analyses, en tout : { $count }
page-chat-questions = À demander :
page-notice = Fait par un programme d'après vos paroles. Ce n'est pas un dossier médical.
page-attached = Le PDF est à montrer au médecin.
page-not-attached = Je ne peux pas envoyer de PDF ici : montrez ce message au médecin.
page-button-more = La suite
page-nothing = Je n'ai encore rien à écrire pour le médecin.
page-nothing-of = Je n'ai encore rien à écrire de cette personne pour le médecin.
page-nothing-begin = Dites-moi ce qui ne va pas, ou envoyez une analyse. Ensuite, écrivez « résumé pour le médecin ».
page-for-whom = Le résumé est pour qui ?
