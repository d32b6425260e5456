# Femmes, grossesse et naissance, santé sexuelle, violences, enfants : ce que nous disons.

finding-pregnant = grossesse
finding-pregnant_late = grossesse de plus de 5 mois
finding-pregnancy_term = grossesse à terme
finding-postpartum = accouchement récent
finding-newborn = nouveau-né
finding-young_infant = bébé de moins de 3 mois
finding-infant = bébé
finding-young_child = enfant de moins de 5 ans
finding-child = enfant
finding-first_day_of_life = premier jour de vie
finding-under_six_months = bébé de moins de 6 mois
finding-premature = bébé prématuré
finding-began_today = début il y a moins d'un jour
finding-over_six_days = plus de 6 jours
finding-three_days = 3 jours ou plus
finding-drowsy = difficile à réveiller ou tout mou
finding-cannot_drink = n'arrive pas à boire
finding-vomits_everything = vomit tout
finding-no_urine = n'urine plus ou couches sèches
finding-dehydration_signs = signes de déshydratation
finding-visible_jaundice = peau ou yeux jaunes
finding-spots_do_not_fade = taches qui ne s'effacent pas quand on appuie
finding-purple_spots = taches violettes
finding-low_temperature = corps froid, température basse
finding-missed_period = retard de règles
finding-positive_pregnancy_test = test de grossesse positif
finding-vaginal_bleeding = saignement vaginal
finding-soaking_pads = une serviette trempée par heure
finding-vaginal_clots = caillots de sang
finding-spotting = quelques gouttes de sang
finding-heavy_periods = règles abondantes
finding-bleeding_between_periods = saignement entre les règles
finding-bleeding_after_sex = saignement après un rapport
finding-bleeding_after_menopause = saignement après la ménopause
finding-period_pain = douleur des règles
finding-pelvic_pain = douleur en bas du ventre
finding-one_sided_pelvic_pain = douleur d'un seul côté en bas du ventre
finding-shoulder_tip_pain = douleur à l'épaule
finding-vaginal_discharge = pertes vaginales
finding-foul_discharge = pertes qui sentent mauvais
finding-vaginal_itching = démangeaisons intimes
finding-vaginal_dryness = sécheresse vaginale
finding-hot_flushes = bouffées de chaleur
finding-breast_lump = boule au sein
finding-breast_pain = douleur au sein
finding-breast_redness = sein rouge et chaud
finding-nipple_discharge = écoulement du mamelon
finding-breast_skin_change = peau du sein changée
finding-pregnancy_bleeding = saignement pendant la grossesse
finding-pregnancy_pain = mal au ventre pendant la grossesse
finding-pregnancy_headache = mal de tête pendant la grossesse
finding-pregnancy_swelling = gonflement pendant la grossesse
finding-pregnancy_nausea = nausées de grossesse
finding-visual_spots = points ou éclairs devant les yeux
finding-face_hand_swelling = visage ou mains gonflés
finding-upper_belly_bar = douleur sous les côtes
finding-bp_140_90 = tension à 14/9 ou plus
finding-bp_160_110 = tension à 16/11 ou plus
finding-waters_broke = perte des eaux
finding-green_waters = eaux vertes ou brunes
finding-foetus_not_moving = bébé qui ne bouge plus dans le ventre
finding-foetus_moving_less = bébé qui bouge moins dans le ventre
finding-contractions = contractions
finding-cord_visible = cordon ou partie du bébé visible
finding-urge_to_push = envie de pousser
finding-hard_belly = ventre dur en permanence
finding-postpartum_bleeding = saignement après l'accouchement
finding-postpartum_fever = fièvre après l'accouchement
finding-postpartum_headache = mal de tête après l'accouchement
finding-scar_infection = cicatrice rouge ou avec du pus
finding-postpartum_sadness = tristesse après l'accouchement
finding-harm_baby_thoughts = idées de faire du mal au bébé
finding-rejects_baby = sentiment que le bébé n'est pas le sien
finding-breastfeeding = allaitement
finding-cracked_nipples = crevasses du mamelon
finding-breast_engorgement = seins gonflés de lait
finding-low_milk = peu de lait
finding-genital_sore = plaie ou bouton sur le sexe
finding-penile_discharge = écoulement du pénis
finding-sti_exposure = rapport à risque
finding-erectile_difficulty = difficulté d'érection
finding-sexual_difficulty = gêne dans la vie sexuelle
finding-prolonged_erection = érection qui ne redescend pas
finding-testicular_pain = douleur au testicule
finding-testicular_swelling = testicule gonflé
finding-testicular_lump = boule au testicule
finding-undescended_testis = testicule qui n'est pas descendu
finding-sexual_violence = violence sexuelle
finding-domestic_violence = violence à la maison
finding-child_abuse = violence sur un enfant
finding-in_danger_now = danger en ce moment
finding-playful = enfant qui joue et boit
finding-infant_fever = fièvre chez un bébé
finding-child_fever = fièvre chez un enfant
finding-child_cough = toux chez un enfant
finding-child_vomiting = vomissements chez un enfant
finding-child_diarrhoea = diarrhée chez un enfant
finding-child_rash = boutons chez un enfant
finding-child_convulsion = convulsion chez un enfant
finding-child_ear_pain = mal d'oreille chez un enfant
finding-child_ear_discharge = liquide qui coule de l'oreille
finding-swelling_behind_child_ear = gonflement derrière l'oreille
finding-baby_jaundice = bébé jaune
finding-jaundice_palms_soles = paumes ou plantes jaunes
finding-jaundice_first_day = jaunisse dès le premier jour
finding-not_suckling = bébé qui ne tète plus
finding-feeding_less = bébé qui tète moins
finding-refuses_food = refus de manger
finding-weak_cry = cri faible ou gémissement
finding-high_pitched_cry = cri aigu inhabituel
finding-sleepy_baby = bébé qui dort trop
finding-baby_crying = pleurs du bébé
finding-inconsolable_crying = pleurs impossibles à calmer
finding-evening_colic = pleurs du soir
finding-bulging_fontanelle = fontanelle bombée
finding-sunken_fontanelle = fontanelle creuse
finding-green_vomit = vomissement vert
finding-jelly_stool = selles avec du sang et des glaires
finding-child_bloody_stool = sang dans les selles de l'enfant
finding-pale_stool_baby = selles blanches du bébé
finding-no_meconium = pas de selle depuis la naissance
finding-navel_infection = nombril rouge ou qui coule
finding-sticky_eyes_baby = yeux du bébé collés
finding-chest_indrawing = creux entre les côtes en respirant
finding-breathing_pauses = pauses dans la respiration
finding-child_fast_breathing = respiration rapide
finding-child_noisy_breathing = respiration bruyante
finding-groin_swelling_baby = gonflement à l'aine
finding-chickenpox = varicelle possible
finding-chickenpox_contact = contact avec la varicelle
finding-measles = rougeole possible
finding-swallowed_object = objet avalé
finding-swallowed_battery = pile avalée
finding-swallowed_magnet = aimant avalé
finding-swallowed_sharp = objet pointu avalé
finding-object_in_nose_ear = objet dans le nez ou l'oreille
finding-choking_on_object = étouffement
finding-child_choked_up = enfant qui s'étouffe
finding-drooling = salive qui coule
finding-weight_not_gaining = poids qui n'augmente pas
finding-late_puberty = puberté en retard
finding-child_weight_loss = enfant qui maigrit
finding-swollen_feet_child = deux pieds gonflés
finding-teething = poussée dentaire
finding-bedwetting = pipi au lit
finding-bedwetting_again = pipi au lit qui recommence
finding-speech_delay = retard de parole
finding-stammer = bégaiement
finding-restless_child = enfant agité ou inattentif
finding-walking_delay = retard de la marche
finding-lost_skills = acquis perdus
finding-no_response_to_name = ne répond pas à son prénom
finding-nappy_rash = fesses rouges
finding-cradle_cap = croûtes de lait
finding-strangled = étranglement
finding-movement_not_felt = bébé que l'on ne sent plus bouger
finding-fluid_leak = liquide qui coule par en bas
finding-psychological_violence = insultes ou contrôle à la maison
finding-infertility = pas de grossesse malgré les essais
finding-contraception_question = choix d'une contraception
finding-emergency_contraception = rapport non protégé ou pilule oubliée
finding-late_pill = une pilule prise en retard
finding-many_stools = plus de cinq selles liquides par jour
finding-regurgitation = lait qui remonte après la tétée
finding-baby_hiccups = hoquet du bébé
finding-baby_sneezing = bébé qui éternue

ask-bedwetting_again = Était-il propre la nuit avant, pendant des mois ?
ask-bleeding = Y a-t-il du sang ?
ask-breast_redness = Le sein est-il rouge et chaud ?
ask-breastfeeding = Allaitez-vous en ce moment ?
ask-cannot_drink = Est-il incapable de boire ou de téter ?
ask-chest_indrawing = La peau se creuse-t-elle entre les côtes quand il respire ?
ask-child_bloody_stool = Y a-t-il du sang dans les selles ?
ask-child_ear_discharge = Un liquide coule-t-il de l'oreille ?
ask-child_fast_breathing = Respire-t-il beaucoup plus vite que d'habitude ?
ask-diarrhoea = Y a-t-il de la diarrhée ?
ask-drooling = La salive coule-t-elle sans qu'il puisse avaler ?
ask-drowsy = Est-il difficile à réveiller, ou tout mou ?
ask-face_hand_swelling = Le visage ou les mains sont-ils gonflés ?
ask-feeding_less = Tète-t-il moins que d'habitude ?
ask-foetus_moving_less = Le bébé bouge-t-il moins que d'habitude ?
ask-green_vomit = Le vomissement est-il vert ?
ask-hard_belly = Le ventre est-il dur tout le temps ?
ask-harm_baby_thoughts = Y a-t-il des idées de vous faire du mal ou d'en faire au bébé ?
ask-heavy_periods = Les règles sont-elles très abondantes ?
ask-in_danger_now = Êtes-vous en danger en ce moment ?
ask-injury = Y a-t-il une blessure ?
ask-jaundice_palms_soles = Les paumes ou les plantes des pieds sont-elles jaunes ?
ask-jelly_stool = Y a-t-il du sang ou des glaires rouges dans la couche ?
ask-lost_skills = A-t-il perdu des choses qu'il savait faire ?
ask-low_temperature = Son corps est-il froid ?
ask-no_response_to_name = Ne répond-il pas quand on l'appelle ?
ask-no_urine = N'urine-t-il plus depuis des heures ?
ask-not_suckling = Le bébé refuse-t-il de téter ?
ask-one_sided_pelvic_pain = Avez-vous mal d'un seul côté en bas du ventre ?
ask-pelvic_pain = Avez-vous mal en bas du ventre ?
ask-pregnant = Êtes-vous enceinte, ou est-ce possible ?
ask-prolonged_erection = L'érection dure-t-elle depuis des heures ?
ask-soaking_pads = Changez-vous une serviette trempée chaque heure ?
ask-spots_do_not_fade = Y a-t-il des taches qui restent quand on appuie avec un verre ?
ask-swallowed_battery = Est-ce une pile ou un aimant ?
ask-swelling_behind_child_ear = Y a-t-il un gonflement derrière l'oreille ?
ask-swollen_feet_child = Les deux pieds sont-ils gonflés ?
ask-testicular_pain = Avez-vous mal à un testicule ?
ask-three_days = Cela dure-t-il depuis trois jours ou plus ?
ask-upper_belly_bar = Avez-vous mal sous les côtes ?
ask-visual_spots = Voyez-vous des points ou des éclairs ?
ask-vomiting = Y a-t-il des vomissements ?
ask-vomits_everything = Vomit-il (ou vomissez-vous) tout, même l'eau ?
ask-waters_broke = Avez-vous perdu les eaux ?
ask-young_infant = A-t-il moins de 3 mois ?
ask-abdominal_pain = Y a-t-il un mal de ventre ?
ask-emergency_contraception = Un rapport non protégé ou une pilule oubliée depuis moins de 5 jours ?
ask-missed_period = Les règles ont-elles du retard ?

do-air_the_skin = Laisser la peau à l'air quelques minutes à chaque change.
do-bring_pregnancy_notes = Prendre le carnet de grossesse et les analyses.
do-call_2511 = Enfant en danger : appeler le 2511, jour et nuit.
do-call_8350 = Écoute et aide aux femmes : 8350, jour et nuit.
do-change_often = Changer souvent la couche, laver à l'eau, bien sécher.
do-child_health_visit = Demander une visite de l'enfant au centre de santé.
do-clear_nose = Laver le nez avec du sérum salé avant les repas.
do-clear_space = Écarter les objets durs autour de l'enfant.
do-cool_ring = Donner un anneau de dentition frais à mordre.
do-cotton_underwear = Porter des sous-vêtements en coton, pas serrés.
do-count_pads = Compter les serviettes et noter l'heure.
do-cut_nails = Couper les ongles court.
do-drink_often = Faire boire souvent, par petites gorgées.
do-encourage_cough = S'il tousse, le laisser tousser.
do-feed_often = Donner le sein souvent et bien le vider.
do-feed_often_baby = Donner le sein souvent, jour et nuit.
do-first_antenatal_visit = Prendre un premier rendez-vous au centre de santé.
do-free_hiv_test = Le test du VIH est gratuit et confidentiel.
do-good_latch = Le bébé prend le mamelon et une partie du sein.
do-hearing_test = Demander un contrôle de l'audition.
do-heat_on_belly = Mettre une bouillotte tiède sur le ventre.
do-hold_and_walk = Le porter, marcher, parler doucement.
do-hospital_unit = À l'hôpital, une unité accueille gratuitement femmes et enfants.
do-keep_breastfeeding = Continuer à donner le sein.
do-keep_clothes = Garder les vêtements dans un sac en papier.
do-keep_ear_dry = Garder l'oreille au sec.
do-keep_feeding = Continuer à le nourrir en petites quantités.
do-keep_package = Garder l'emballage ou le même objet pour le montrer.
do-keep_warm = Garder le bébé au chaud, bonnet sur la tête.
do-lie_on_left_side = S'allonger sur le côté gauche.
do-lie_on_side = Le coucher sur le côté.
do-list_medicines = Noter les médicaments pris, pour le médecin.
do-loose_clothes = Mettre des vêtements amples.
do-measure_pressure = Faire mesurer la tension aujourd'hui.
do-no_blame = Le rassurer : il ne le fait pas exprès.
do-note_changes = Noter ce qui change et depuis quand.
do-note_time_and_colour = Mettre une serviette, noter l'heure et la couleur.
do-oral_rehydration = Donner des sels de réhydratation par petites gorgées.
do-pack_papers = Préparer papiers et téléphone dans un endroit sûr.
do-pharmacist_dose = Contre la fièvre ou la douleur, demander au pharmacien selon le poids.
do-photo_of_rash = Prendre une photo des boutons.
do-pregnancy_test = Faire un test de grossesse.
do-protected_until_seen = Préservatif, ou pas de rapport avant la consultation.
do-rest = Se reposer.
do-rest_left_side = Se reposer sur le côté gauche.
do-show_midwife = Montrer le bébé à la sage-femme ou au médecin.
do-sips = Boire par petites gorgées.
do-sit_up = Le garder assis ou redressé.
do-skin_to_skin = Le garder peau contre peau.
do-small_meals = Manger peu et souvent.
do-speak_of_sadness = Parler de ce que vous ressentez à quelqu'un de confiance.
do-support_and_cool = Soutenir les bourses, linge frais sans glace directe.
do-support_bra = Porter un soutien-gorge qui soutient bien.
do-take_temperature = Prendre la température et la noter.
do-take_turns = Se relayer pour souffler un peu.
do-talk_and_play = Parler, lire et jouer avec lui chaque jour.
do-talk_to_doctor = En parler au médecin : c'est fréquent et cela se soigne.
do-tell_partner = Prévenir le ou la partenaire.
do-time_it = Regarder l'heure : combien de temps cela dure.
do-toilet_before_bed = Aller aux toilettes avant de dormir.
do-varied_food = Dès 6 mois : œuf, lentilles, viande, légumes, avec le sein.
do-warm_then_cool = Linge tiède avant la tétée, frais après.
do-wash_with_water = Laver à l'eau seulement.
do-weigh_at_health_centre = Faire peser l'enfant au centre de santé, avec le carnet.
do-wipe_chin = Essuyer souvent le menton.
do-within_72_hours = Des soins existent, surtout dans les 72 heures.
do-both_partners = Les deux membres du couple font le bilan.
do-note_cycles = Noter les dates des règles.
do-pharmacy_soon = Après un risque, voir vite une pharmacie ou un médecin : chaque heure compte.
do-health_centre_methods = Le centre de santé propose plusieurs méthodes.
do-hold_upright_after_feed = Le garder droit un moment après la tétée.
do-burp = L'aider à faire son rot pendant la tétée.
avoid-antibiotics_alone = Pas d'antibiotique sans ordonnance.
avoid-aspirin_child = Pas d'aspirine chez l'enfant.
avoid-bath_or_alcohol = Pas de bain froid ni d'alcool sur la peau.
avoid-blame = Ce n'est pas votre faute.
avoid-cough_syrup = Pas de sirop contre la toux sans avis.
avoid-diarrhoea_medicine = Pas de médicament contre la diarrhée sans avis.
avoid-douching = Pas de toilette interne, de vinaigre ni de parfum.
avoid-finger_sweep = Ne pas mettre les doigts dans sa bouche.
avoid-growth_syrup = Pas de sirop pour grossir.
avoid-gum_gels = Pas de gel ni de produit sur les gencives sans avis.
avoid-herbs = Pas d'herbes ni de mélange.
avoid-hiding_dark_thoughts = Ne pas rester seule avec des idées noires.
avoid-intercourse = Pas de rapport sexuel en attendant.
avoid-make_vomit = Ne pas le faire vomir.
avoid-massage_lump = Ni massage ni herbes sur la boule.
avoid-medicine_first = Ne pas attendre l'effet d'un médicament.
avoid-medicine_without_doctor = Pas de médicament sans avis.
avoid-medicines_if_pregnant = Ni médicament ni radio sans dire que vous êtes peut-être enceinte.
avoid-milk_powder_without_advice = Ni eau, ni tisane, ni lait en poudre sans avis.
avoid-oil_in_ear = Ni huile ni lait dans l'oreille.
avoid-own_painkillers = Pas d'antidouleur sans l'accord du médecin.
avoid-perfumed_wipes = Pas de lingettes parfumées ni de talc.
avoid-pills_without_doctor = Pas de comprimés achetés sans médecin.
avoid-punishment = Ne pas punir ni se moquer.
avoid-scratching = Éviter qu'il se gratte.
avoid-screens = Pas d'écran avant 3 ans.
avoid-shaking = Ne jamais secouer le bébé.
avoid-smoke = Pas de fumée près de l'enfant.
avoid-soft_drinks = Pas de soda ni de jus sucré.
avoid-sun_as_cure = Le soleil ne remplace pas la consultation.
avoid-tea_with_meals = Pas de thé chez le petit enfant.
avoid-thing_in_mouth = Ne rien mettre dans sa bouche.
avoid-things_on_cord = Rien sur le cordon : ni khôl, ni huile, ni herbes.
avoid-traces = Effacer cette conversation si quelqu'un lit votre téléphone.
avoid-waiting_until_tomorrow = Ne pas attendre demain.
avoid-water_or_tea = Ni eau, ni sucre, ni tisane au bébé.

emergency-pregnancy =
    🔴 Allez tout de suite à la maternité ou aux urgences.
    ☎️ 141 (SAMU) ou 15
    Pas de réponse : urgences les plus proches.
    Allongez-vous sur le côté gauche. Prenez le carnet de grossesse.
    N'attendez pas demain.

emergency-child =
    🔴 Emmenez l'enfant aux urgences tout de suite.
    ☎️ 141 (SAMU) ou 15
    Pas de réponse : urgences les plus proches.
    Gardez-le près de vous, sur le côté s'il est mou.
    Ne le forcez pas à boire.

emergency-child_convulsion =
    🔴 Convulsion : appelez les secours maintenant.
    ☎️ 141 (SAMU) ou 15
    Pas de réponse : urgences les plus proches.
    Couchez l'enfant sur le côté, écartez les objets durs, regardez l'heure.
    Ne mettez rien dans sa bouche.

emergency-swallowed =
    🔴 Allez aux urgences tout de suite, même s'il va bien.
    ☎️ 141 (SAMU) ou 15
    Pas de réponse : urgences les plus proches.
    Gardez l'emballage ou un objet pareil. Qu'il reste assis.
    Ne le faites pas vomir.

emergency-choking =
    🔴 Il étouffe : agissez maintenant, faites appeler les secours.
    ☎️ 141 (SAMU) ou 15
    Pas de réponse : urgences les plus proches.
    5 tapes fermes dans le dos, puis 5 pressions (ventre ; milieu du thorax chez le bébé). Recommencez.
    Ne mettez pas les doigts dans sa bouche.

emergency-mother_mind =
    🔴 Elle a besoin d'un médecin maintenant : urgences.
    ☎️ 141 (SAMU) ou 15
    Pas de réponse : urgences les plus proches.
    Restez avec elle, parlez calmement. Quelqu'un d'autre garde le bébé.
    Ne la laissez pas seule, ni seule avec le bébé.

emergency-sexual_violence =
    🔴 Mettez-vous en sécurité, puis urgences de l'hôpital (soins gratuits).
    ☎️ 19 (police), 177 (gendarmerie), 8350 (aide aux femmes)
    ☎️ 141 (SAMU) ou 15
    Appelez une personne de confiance. Gardez les vêtements.
    Si possible, ne vous lavez pas avant. Ce n'est pas votre faute.

emergency-domestic_violence =
    🔴 Mettez-vous à l'abri avec les enfants, près d'une sortie ou chez une voisine.
    ☎️ 19 (police), 177 (gendarmerie), 8350 (aide aux femmes)
    ☎️ 141 (SAMU) ou 15
    Blessure : urgences (certificat gratuit).
    Ne restez pas seule avec cette personne. Effacez ce message si besoin.
