### Belly, bowels, kidneys, back, joints, medicines, mood and mind: labels, questions, advice, emergency answers.

## Findings
finding-abdominal_pain = mal au ventre
finding-back_pain = mal au dos
finding-vomiting = vomissements
finding-nausea = envie de vomir
finding-diarrhoea = diarrhée
finding-long_lasting = depuis trois semaines ou plus
finding-after_effort = après un effort
finding-wrong_posture = mauvaise position
finding-single_kidney = un seul rein
finding-kidney_stones = calculs des reins
finding-iron_tablets = comprimés de fer
finding-exam_stress = examen proche
finding-figure_of_speech = façon de parler
finding-hard_abdomen = ventre dur
finding-right_lower_pain = douleur en bas à droite du ventre
finding-upper_right_pain = douleur sous les côtes à droite
finding-cannot_stand = douleur qui plie en deux
finding-belly_swollen = ventre gonflé
finding-no_stool_no_gas = plus de selles ni de gaz
finding-vomiting_blood = sang dans les vomissements
finding-black_stool = selles noires
finding-blood_in_stool = sang dans les selles
finding-much_blood_in_stool = beaucoup de sang dans les selles
finding-blood_on_paper = traces de sang en s'essuyant
finding-profuse_diarrhoea = diarrhée très abondante
finding-constipation = constipation
finding-heartburn = brûlures d'estomac
finding-flatulence = gaz et ballonnements
finding-worms = vers dans les selles
finding-piles = hémorroïdes
finding-anal_pain = douleur à l'anus
finding-anal_lump = boule à l'anus
finding-dark_urine = urines foncées
finding-pale_stool = selles blanches
finding-hernia = hernie
finding-hernia_stuck = hernie bloquée, dure
finding-difficulty_eating = ne mange plus et ne boit plus
finding-burning_urine = brûlure en urinant
finding-blood_in_urine = sang dans les urines
finding-clots_in_urine = caillots dans les urines
finding-blood_and_urine_test = analyse de sang et d'urine
finding-flank_pain = douleur au rein
finding-cannot_urinate = urine bloquée
finding-weak_stream = jet d'urine faible
finding-urinary_leak = fuites d'urine
finding-urine_change = urines mousseuses ou malodorantes
finding-night_urination = se lever la nuit pour uriner
finding-saddle_numbness = plus de sensation entre les jambes
finding-sphincter_loss = urine ou selles qui échappent
finding-sciatica = sciatique
finding-spine_curve = dos qui penche d'un côté
finding-neck_pain = mal au cou
finding-joint_pain = douleur d'une articulation
finding-hot_joint = articulation rouge, chaude et gonflée
finding-big_toe_attack = gros orteil rouge et douloureux
finding-stiff_joint = articulation raide
finding-limping = boiterie
finding-child_limping = enfant qui boite
finding-muscle_pain = courbatures
finding-limb_pain = douleur d'un bras ou d'une jambe
finding-medicine_reaction = réaction à un médicament
finding-stopped_medicine = médicament arrêté
finding-stopped_vital_medicine = médicament important arrêté
finding-stopped_psychiatric_medicine = traitement psychiatrique arrêté
finding-suicidal_thoughts = idées de mort
finding-suicide_act = geste pour mourir
finding-death_wish = envie de mourir
finding-passive_death_wish = souhait de ne pas se réveiller
finding-self_harm = se faire du mal
finding-anxiety = anxiété
finding-panic_attack = crise d'angoisse
finding-low_mood = tristesse, moral bas
finding-memory_loss = mémoire qui baisse
finding-insomnia = sommeil difficile
finding-blushing = rougir devant les gens
finding-no_sleep_for_days = plusieurs jours sans dormir
finding-hallucinations = voix ou choses que les autres n'entendent pas
finding-agitation = grande agitation
finding-threat = menace
finding-weapon = arme citée
finding-weapon_or_threat = menace ou arme
finding-strange_behaviour = comportement inhabituel
finding-addiction = dépendance
finding-stopped_alcohol = alcool arrêté
finding-withdrawal = signes de manque
finding-tremor = tremblements
finding-overdose = trop de médicament ou de drogue
finding-drunk_or_drugged = alcool ou drogue
finding-travel_advice = voyage et vaccins
finding-unspecified_complaint = ne se sent pas bien

## Questions
ask-cannot_stand = La douleur vous plie-t-elle en deux, ou vous empêche-t-elle de marcher ?
ask-right_lower_pain = Le mal est-il en bas à droite du ventre ?
ask-vomiting_blood = Y a-t-il du sang dans ce qui est vomi, ou comme du café moulu ?
ask-chest_pressure = Sentez-vous un poids ou un serrement dans la poitrine ?
ask-dehydration_signs = Bouche très sèche, yeux creux, presque plus de larmes ?
ask-severe = Est-ce très fort, difficile à supporter ?
ask-blood_in_stool = Y a-t-il du sang dans les selles ?
ask-no_stool_no_gas = N'y a-t-il plus ni selles ni gaz ?
ask-much_blood_in_stool = Y a-t-il beaucoup de sang, ou des caillots ?
ask-black_stool = Les selles sont-elles noires et collantes comme du goudron ?
ask-anal_lump = Y a-t-il une boule dure et très douloureuse à l'anus ?
ask-hernia_stuck = La boule est-elle dure, et ne rentre-t-elle plus ?
ask-flank_pain = Avez-vous mal sur le côté du dos, au niveau du rein ?
ask-blood_in_urine = Y a-t-il du sang dans les urines ?
ask-clots_in_urine = Y a-t-il des caillots dans les urines ?
ask-cannot_urinate = Est-il impossible d'uriner ?
ask-belly_swollen = Le ventre est-il gonflé ?
ask-leg_weakness = Les jambes sont-elles devenues faibles ?
ask-back_pain = Y a-t-il aussi un mal de dos ?
ask-saddle_numbness = Ne sentez-vous plus la peau entre les jambes ?
ask-sphincter_loss = L'urine ou les selles s'échappent-elles sans que vous le vouliez ?
ask-hot_joint = L'articulation est-elle rouge, chaude et gonflée ?
ask-limping = La marche est-elle boiteuse ou refusée ?
ask-dark_urine = Les urines sont-elles foncées, couleur de thé ou de coca ?
ask-after_effort = Est-ce venu après un effort ou une charge lourde ?
ask-cold_pale_limb = Le membre est-il froid, pâle ou engourdi ?
ask-tingling = Sentez-vous des fourmis dans les bras ou les jambes ?
ask-rash = Y a-t-il des boutons ou des plaques sur la peau ?
ask-stopped_vital_medicine = Est-ce un médicament du cœur, du sucre, de l'épilepsie ou du sang ?
ask-suicidal_thoughts = Pensez-vous à mourir ou à vous faire du mal ?
ask-suicide_act = A-t-il déjà été fait quelque chose pour mourir ?
ask-no_sleep_for_days = Y a-t-il plusieurs jours sans dormir du tout ?
ask-difficulty_eating = Est-il devenu impossible de manger et de boire ?
ask-hallucinations = Y a-t-il des voix ou des choses que les autres n'entendent pas ?
ask-strange_behaviour = Le comportement est-il devenu étrange ?
ask-low_mood = Êtes-vous triste presque tous les jours ?
ask-weapon_or_threat = Y a-t-il une arme, ou une menace contre quelqu'un ?
ask-tremor = Les mains tremblent-elles ?
ask-visible_jaundice = Les yeux sont-ils jaunes ?

## What to do
do-sips_of_water = Buvez de l'eau par petites gorgées, mangez léger.
do-note_pain = Notez où ça fait mal et depuis quelle heure.
do-raise_bed_head = Relevez la tête du lit.
do-small_sips = Buvez souvent, par toutes petites gorgées.
do-front_seat_look_far = Asseyez-vous devant, regardez loin devant, faites des arrêts.
do-wash_hands = Lavez-vous souvent les mains au savon.
do-water_and_fibre = Buvez de l'eau, mangez légumes, fruits et son.
do-walk_daily = Marchez chaque jour.
do-note_colour = Notez la couleur et la quantité, pour le médecin.
do-sitz_bath = Asseyez-vous dans de l'eau tiède quelques minutes.
do-bring_medicines_and_herbs = Montrez au médecin tous vos médicaments et plantes.
do-rest_and_drink = Reposez-vous et buvez de l'eau.
do-eat_slowly = Mangez lentement, moins de boissons gazeuses.
do-walk_after_meals = Marchez un peu après les repas.
do-lie_down_hernia = Allongez-vous quand la boule sort.
do-no_heavy_load = Ne portez rien de lourd.
do-drink_and_do_not_hold = Buvez de l'eau et ne vous retenez pas d'uriner.
do-urine_test = Demandez une analyse d'urine avant tout antibiotique.
do-drink_normally = Buvez normalement, sans forcer.
do-filter_urine = Filtrez les urines pour garder le calcul s'il sort.
do-try_calmly = Essayez au calme, assis, le robinet ouvert.
do-bring_medicine_list = Apportez la liste de vos médicaments.
do-less_drink_evening = Buvez moins le soir, avant de dormir.
do-keep_moving = Restez actif, marchez doucement.
do-warmth = Mettez du chaud dessus, sans brûler la peau.
do-rest_then_move = Reposez l'articulation, puis bougez-la doucement.
do-cool_pack = Posez du froid dans un linge, quelques minutes.
do-gentle_movement = Bougez doucement, sans forcer.
do-raise_limb = Posez le bras ou la jambe en hauteur.
do-bring_the_box = Gardez et montrez la boîte du médicament.
do-tell_doctor_before_next = Appelez le médecin ou le pharmacien avant la prise suivante.
do-slow_breathing = Respirez lentement : soufflez plus longtemps que vous n'inspirez.
do-talk_to_someone = Parlez à une personne de confiance aujourd'hui.
do-daily_walk = Sortez marcher un peu chaque jour.
do-stay_with_person = Restez avec la personne, écoutez-la.
do-remove_means = Éloignez médicaments, cordes, lames et produits.
do-same_wake_time = Levez-vous chaque jour à la même heure.
do-no_screen_coffee = Le soir : ni café, ni thé, ni écran.
do-calm_voice = Parlez doucement, laissez de l'espace.
do-remove_dangerous = Éloignez couteaux et objets dangereux, si c'est sans risque.
do-choose_a_date = Choisissez un jour pour commencer, avec un soignant.
do-support_person = Demandez à un proche de vous soutenir.
do-vaccine_booklet = Apportez votre carnet de vaccins.
do-tell_what_and_where = Dites-moi ce qui ne va pas, où, et depuis quand.

## What not to do
avoid-laxative_on_pain = Pas de laxatif ni de bouillotte sur une forte douleur.
avoid-vomiting_tablets_child = Aucun comprimé contre les vomissements à un enfant sans avis.
avoid-repeated_laxatives = Pas de laxatifs ni de lavements répétés sans avis.
avoid-guess_piles = Ne pensez pas « hémorroïdes » sans examen.
avoid-healer_burning = Ni brûlure ni coupe par un guérisseur.
avoid-alcohol_herbs_cautery = Ni alcool, ni plantes, ni « kei ».
avoid-push_hard = N'appuyez pas fort pour la faire rentrer.
avoid-anti_inflammatories_kidney = Pas d'anti-inflammatoire si reins malades ou grossesse.
avoid-ignore_blood = Ne laissez pas passer, même sans douleur.
avoid-forced_water = Ne vous forcez pas à boire beaucoup.
avoid-bed_rest = Ne restez pas couché plusieurs jours.
avoid-strong_massage = Ni massage fort, ni manipulation.
avoid-informal_injections = Ni piqûres ni comprimés vendus hors pharmacie.
avoid-massage_calf = Ne massez pas la jambe.
avoid-stop_vital_medicine = N'arrêtez pas seul un médicament du cœur, du sucre ou de l'épilepsie.
avoid-borrowed_calming_pills = Ne prenez pas le calmant d'un autre.
avoid-alcohol_to_cope = Ni alcool ni drogue pour tenir.
avoid-leave_alone = Ne laissez pas la personne seule.
avoid-promise_secrecy = Ne promettez pas de garder le secret.
avoid-borrowed_sleeping_pills = Ne prenez pas les somnifères d'un autre.
avoid-tie_or_beat = Ne l'attachez pas, ne le frappez pas.
avoid-stop_alcohol_suddenly = N'arrêtez pas d'un coup l'alcool ou les calmants : voyez d'abord un médecin.
avoid-leave_without_advice = Ne partez pas sans avis : certains vaccins demandent des semaines.
avoid-drive_if_unwell = Ne conduisez pas si vous vous sentez mal.

## Emergencies: the complete answer
emergency-suicide =
    🔴 Ne restez pas seul. Allez maintenant vers une personne proche et dites-lui ce que vous vivez.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences, accompagné.
    ✅ Éloignez médicaments, lames, cordes.
    ✅ Un proche : restez à ses côtés, écoutez sans juger.
    ⛔ Ne le laissez pas seul un instant.
emergency-agitation =
    🔴 Mettez-vous en sécurité, gardez une sortie libre, puis appelez.
    ☎️ 141 (SAMU) ou 15
    ☎️ Arme ou menace : 19 (police)
    Personne ne répond ? Urgences les plus proches, à plusieurs.
    ✅ Voix calme. Éloignez enfants et objets dangereux.
    ⛔ Ne l'attachez pas, ne le frappez pas.
emergency-overdose =
    🔴 Appelez maintenant, restez à côté. Les secours soignent, dites tout.
    ☎️ 141 (SAMU) ou 15
    ☎️ Centre anti-poison : 0801 000 180
    Personne ne répond ? Urgences les plus proches.
    ✅ Endormi : couchez-le sur le côté. Gardez boîtes et produits.
    ⛔ Ne le faites pas vomir. Pas de douche froide.
emergency-inner_bleeding =
    🔴 Du sang vient de l'intérieur : aux urgences maintenant.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Faites-vous conduire aux urgences les plus proches.
    ✅ Allongé, sur le côté si ça vomit.
    ✅ Emportez tous vos médicaments.
    ⛔ Ne mangez rien, ne buvez rien. Pas d'aspirine.
emergency-belly =
    🔴 Ce ventre doit être vu aux urgences maintenant.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Faites-vous conduire aux urgences les plus proches.
    ✅ Allongé, jambes pliées. Notez l'heure du début.
    ✅ Emportez tous vos médicaments.
    ⛔ Ne mangez rien, ne buvez rien. Pas de laxatif.
finding-recent_vaccine = vaccin récent
finding-lithium = traitement par lithium
finding-hangover = lendemain de fête
finding-hiccups = hoquet
finding-motion_sickness = mal des transports
finding-alternating_bowel = tantôt constipé, tantôt diarrhée
