### Heart, brain, breath, ear-nose-throat, sugar, pressure, heat, gas and long illnesses.

## Labels: who the person is
finding-diabetes = diabète
finding-insulin = traitement par insuline
finding-hypertension = hypertension
finding-heart_disease = maladie du cœur
finding-asthma = asthme
finding-lung_disease = maladie des poumons
finding-kidney_failure = insuffisance rénale
finding-dialysis = dialyse
finding-liver_disease = maladie du foie
finding-cancer_treatment = traitement du cancer en cours
finding-immunosuppressed = défenses faibles
finding-anticoagulant = médicament qui fluidifie le sang
finding-sickle_cell = drépanocytose
finding-thalassaemia = thalassémie
finding-haemophilia = hémophilie
finding-epilepsy = épilepsie
finding-recent_surgery = opération récente
finding-fasting_ramadan = jeûne du Ramadan
finding-elderly = âge de 65 ans et plus
finding-adult_40 = âge de 40 ans et plus
finding-adult_50 = âge de 50 ans et plus
finding-malaria_travel = retour d'un pays à paludisme
finding-tb_contact = contact avec la tuberculose
finding-recently_immobile = immobilité récente (plâtre, long voyage)
finding-unchanged_deficit = ancienne faiblesse inchangée
finding-hba1c = hémoglobine glyquée
finding-heat_exposure = forte chaleur ou soleil
finding-co_source = chauffage à gaz ou charbon dans un lieu fermé
finding-several_ill = plusieurs personnes malades en même temps
finding-indoors_closed = pièce fermée
finding-recovered = retour à la normale
finding-missed_medicine = traitement oublié ou arrêté
finding-first_time = première fois
finding-faint_trigger = malaise devant une prise de sang

## Labels: danger signs and general signs
finding-unconscious = perte de connaissance
finding-not_breathing = arrêt de la respiration
finding-breathing_difficulty = gêne pour respirer
finding-severe_breathing_difficulty = grande difficulté à respirer
finding-blue_lips = lèvres bleues
finding-confusion = confusion
finding-seizure = convulsions
finding-faint = évanouissement
finding-near_faint = sensation d'évanouissement
finding-weakness_one_side = faiblesse d'un bras ou d'une jambe
finding-face_droop = bouche ou visage de travers
finding-speech_trouble = trouble de la parole
finding-cold_sweat = sueurs froides
finding-grey_skin = teint gris
finding-stiff_neck = nuque raide
finding-fever = fièvre
finding-high_fever = forte fièvre
finding-chills = frissons
finding-fatigue = fatigue
finding-weakness = faiblesse
finding-headache = mal de tête
finding-chest_pain = douleur à la poitrine
finding-chest_pressure = poids ou serrement dans la poitrine
finding-radiating_pain = douleur vers le bras, la mâchoire ou le dos
finding-sudden = début soudain
finding-severe = signe très fort
finding-worsening = aggravation
finding-persistent = signe qui ne s'arrête pas
finding-mild = signe léger
finding-weight_loss = perte de poids
finding-loss_of_appetite = perte d'appétit
finding-pain = douleur

## Labels: heart and breath
finding-tearing_pain = douleur comme une déchirure
finding-jaw_pain = douleur à la mâchoire
finding-pain_on_breathing = douleur en respirant
finding-pain_on_effort = douleur ou malaise à l'effort
finding-chest_wall_pain = douleur en appuyant ou en bougeant
finding-laboured_breathing = respiration pénible
finding-fast_breathing = respiration rapide
finding-breathless_on_effort = essoufflement à l'effort
finding-orthopnoea = gêne pour respirer allongé
finding-breath_pauses = arrêts de la respiration
finding-pink_froth = mousse rose dans les crachats
finding-palpitations = palpitations
finding-palpitations_long = palpitations qui durent
finding-irregular_pulse = pouls irrégulier
finding-slow_pulse = pouls très lent

## Labels: brain and nerves
finding-suspected_stroke = signes d'attaque cérébrale
finding-thunderclap_headache = mal de tête soudain et terrible
finding-migraine = migraine
finding-photophobia = gêne à la lumière
finding-double_vision = vision double
finding-blurred_vision = vision trouble
finding-dizziness = vertiges
finding-positional_vertigo = vertiges en tournant la tête
finding-unsteady_gait = marche instable
finding-prolonged_seizure = convulsions qui ne s'arrêtent pas
finding-not_waking = impossible à réveiller
finding-tongue_bite = langue mordue
finding-leg_weakness = jambes sans force
finding-tingling = fourmillements
finding-recurrent = signe qui revient souvent

## Labels: ear, nose, throat, airways
finding-cough = toux
finding-runny_nose = nez qui coule
finding-blocked_nose = nez bouché
finding-sneezing = éternuements
finding-common_cold = rhume
finding-phlegm = crachats
finding-night_sweats = sueurs la nuit
finding-coughing_blood = sang dans les crachats
finding-coughing_much_blood = beaucoup de sang en toussant
finding-wheeze = sifflement en respirant
finding-asthma_attack = crise d'asthme
finding-inhaler_not_working = inhalateur sans effet
finding-more_inhaler = inhalateur plus souvent que d'habitude
finding-sore_throat = mal de gorge
finding-hoarse_voice = voix cassée
finding-cannot_swallow_saliva = impossible d'avaler sa salive
finding-difficulty_swallowing = difficulté à avaler
finding-trismus = bouche difficile à ouvrir
finding-one_sided_throat_pain = mal de gorge d'un seul côté
finding-noisy_breathing = respiration bruyante
finding-noisy_at_rest = bruit en respirant, même au calme
finding-earache = mal d'oreille
finding-ear_discharge = oreille qui coule
finding-swelling_behind_ear = gonflement derrière l'oreille
finding-hearing_loss = baisse de l'audition
finding-sudden_hearing_loss = surdité soudaine
finding-tinnitus = sifflement dans l'oreille
finding-nosebleed = saignement de nez
finding-sinus_pain = douleur des sinus
finding-loss_of_smell = perte de l'odorat
finding-allergic_rhinitis = allergie du nez
finding-swollen_eye = œil gonflé
finding-snoring = ronflement
finding-restless_legs = jambes sans repos
finding-sleep_apnoea = pauses du souffle en dormant
finding-daytime_sleepiness = somnolence le jour

## Labels: pressure, sugar, legs, heat, blood
finding-high_bp = tension élevée
finding-very_high_bp = tension très élevée
finding-severe_high_bp = tension dangereuse pour une grossesse
finding-low_bp = tension basse
finding-low_sugar = sucre trop bas
finding-low_unnamed_g_l = un résultat bas en g/L, sans le nom de l'analyse
finding-high_sugar = sucre élevé
finding-very_high_sugar = sucre très élevé
finding-sugar_not_rising = sucre qui ne remonte pas
finding-great_thirst = grande soif
finding-frequent_urination = urines fréquentes
finding-fruity_breath = haleine de pomme ou d'acétone
finding-diabetic_foot = plaie au pied avec un diabète
finding-low_oxygen = oxygène bas
finding-very_low_oxygen = oxygène très bas
finding-leg_swelling = jambes gonflées
finding-one_leg_swelling = une seule jambe gonflée
finding-calf_pain = douleur au mollet
finding-cold_pale_limb = membre froid et pâle
finding-varicose_veins = varices
finding-weight_gain = prise de poids
finding-walking_leg_pain = mollet qui fait mal en marchant
finding-hot_dry_skin = peau brûlante et sèche
finding-very_high_temperature = température à 40 ou plus
finding-sunstroke = insolation
finding-co_poisoning = intoxication au gaz
finding-pallor = pâleur
finding-sickle_crisis = crise de drépanocytose
finding-missed_transfusion = transfusion en retard
finding-missed_dialysis = séance de dialyse manquée
finding-fistula_infection = fistule rouge ou chaude
finding-fistula_bleeding = fistule qui saigne
finding-fistula_stopped = fistule qui ne vibre plus
finding-gum_bleeding = gencives qui saignent
finding-bruising = bleus sans coup
finding-muscle_cramps = crampes
finding-wants_to_fast = question sur le jeûne
finding-followup_request = demande de suivi
finding-lasts_three_days = durée de trois jours ou plus
finding-lasts_a_week = durée d'une semaine ou plus

## Questions
ask-anticoagulant = Prenez-vous un médicament qui fluidifie le sang ?
ask-blurred_vision = La vue est-elle devenue trouble ?
ask-breathing_difficulty = Y a-t-il une gêne pour respirer ?
ask-cancer_treatment = Y a-t-il une chimiothérapie ou un traitement du cancer ?
ask-cannot_swallow_saliva = Est-il impossible d'avaler la salive ?
ask-chest_pain = Y a-t-il une douleur à la poitrine ?
ask-chest_wall_pain = La douleur vient-elle seulement en appuyant ou en bougeant ?
ask-cold_sweat = Y a-t-il des sueurs froides ?
ask-confusion = La personne est-elle confuse, dit-elle des choses bizarres ?
ask-coughing_blood = Y a-t-il du sang dans les crachats ?
ask-coughing_much_blood = Y a-t-il plus que quelques cuillères de sang ?
ask-difficulty_swallowing = Est-ce difficile d'avaler ?
ask-dizziness = Y a-t-il des vertiges ?
ask-double_vision = La personne voit-elle double ?
ask-high_fever = La fièvre est-elle à 39 ou plus ?
ask-ear_discharge = L'oreille coule-t-elle ?
ask-epilepsy = Y a-t-il une épilepsie déjà connue ?
ask-face_droop = La bouche ou le visage est-il de travers ?
ask-faint = Y a-t-il eu une perte de connaissance ?
ask-fast_breathing = La respiration est-elle rapide et forte ?
ask-fever = Y a-t-il de la fièvre ?
ask-headache = Y a-t-il un mal de tête ?
ask-heart_disease = Y a-t-il une maladie du cœur ?
ask-hot_dry_skin = La peau est-elle brûlante et sèche ?
ask-inhaler_not_working = L'inhalateur ne soulage-t-il plus ?
ask-insulin = Y a-t-il un traitement par insuline ?
ask-kidney_failure = Y a-t-il une maladie des reins ?
ask-lasts_a_week = Cela dure-t-il depuis une semaine ou plus ?
ask-lasts_three_days = Cela dure-t-il depuis trois jours ou plus ?
ask-long_lasting = Cela dure-t-il depuis trois semaines ou plus ?
ask-more_inhaler = Faut-il l'inhalateur plus souvent que d'habitude ?
ask-near_faint = Avez-vous l'impression d'aller vous évanouir ?
ask-one_leg_swelling = Une seule jambe est-elle gonflée ?
ask-one_sided_throat_pain = La douleur est-elle d'un seul côté de la gorge ?
ask-orthopnoea = Est-ce pire en étant allongé ?
ask-pain_on_effort = Cela vient-il pendant un effort ?
ask-pallor = Le visage est-il très pâle ?
ask-palpitations = Le cœur bat-il très vite ou de travers ?
ask-persistent = Est-ce que cela ne s'arrête pas ?
ask-photophobia = La lumière fait-elle mal aux yeux ?
ask-fatigue = Y a-t-il une grande fatigue ?
ask-diabetes = Y a-t-il un diabète ?
ask-radiating_pain = La douleur va-t-elle vers le bras, la mâchoire ou le dos ?
ask-seizure = Y a-t-il eu des convulsions ?
ask-several_ill = D'autres personnes de la maison sont-elles mal aussi ?
ask-severe_breathing_difficulty = Est-il difficile de finir une phrase sans reprendre son souffle ?
ask-speech_trouble = La personne parle-t-elle mal ou bizarrement ?
ask-stiff_neck = La nuque est-elle raide ?
ask-sudden = Cela a-t-il commencé d'un coup ?
ask-sudden_hearing_loss = L'audition a-t-elle baissé d'un coup ?
ask-sugar_not_rising = Le sucre reste-t-il bas après avoir pris du sucre ?
ask-swelling_behind_ear = Est-ce gonflé ou rouge derrière l'oreille ?
ask-swollen_eye = L'œil est-il gonflé ?
ask-thunderclap_headache = La douleur est-elle venue d'un coup, très forte ?
ask-trismus = Est-il difficile d'ouvrir la bouche ?
ask-weakness = Y a-t-il une grande faiblesse ?
ask-weakness_one_side = Un bras ou une jambe est-il faible ou lourd ?
ask-weight_loss = Y a-t-il une perte de poids ?
ask-wheeze = La poitrine siffle-t-elle ?
ask-worsening = Est-ce que cela s'aggrave ?

## What to do
do-ask_before_fasting = Voyez un médecin avant de jeûner.
do-call_dialysis_centre = Appelez votre centre de dialyse.
do-check_sugar_again = Contrôlez le sucre à nouveau après un quart d'heure.
do-check_temperature = Mesurez la température matin et soir.
do-cool_shade_wet_skin = Mettez-vous à l'ombre, mouillez la peau, éventez.
do-drink_enough = Buvez de l'eau régulièrement.
do-everyone_outside = Sortez tout le monde à l'air libre.
do-fast_sugar_if_awake = Sucre bas et bien réveillé : jus ou morceaux de sucre.
do-fresh_air = Donnez de l'air, desserrez les vêtements.
do-keep_own_tablets = Gardez votre traitement comme prescrit.
do-keep_photo = Gardez une photo pour le médecin.
do-less_coffee = Moins de café, de thé, de boissons énergisantes, de tabac.
do-less_dust_smoke = Évitez la poussière et la fumée.
do-lie_flat_legs_up = Allongez-vous, jambes surélevées.
do-lie_on_side_if_drowsy = Si la personne somnole, couchez-la sur le côté.
do-light_clothes = Habits légers, pièce aérée.
do-note_medicines = Apportez la liste de vos médicaments.
do-note_the_time = Notez l'heure du premier signe.
do-note_weight = Notez le poids chaque semaine.
do-open_window = Ouvrez la fenêtre.
do-open_windows_leave = Ouvrez portes et fenêtres en sortant.
do-own_inhaler_plan = Suivez votre plan d'asthme avec votre propre inhalateur.
do-pinch_nose_forward = Assis, penché en avant, pincez le nez 10 à 15 minutes.
do-press_if_bleeding = Si ça saigne, appuyez fort sans relâcher.
do-protect_head_side = Protégez la tête, puis couchez sur le côté.
do-raise_legs = Surélevez les jambes au repos.
do-rest_at_home = Reposez-vous.
do-rest_quiet_dark = Repos au calme, dans le noir.
do-rest_sitting = Restez assis, au repos.
do-rest_slow_breathing = Reposez-vous et respirez lentement.
do-saline_nose = Lavez le nez au sérum salé.
do-small_sips_cool = S'il est bien réveillé : de petites gorgées d'eau fraîche.
do-sit_or_lie_rise_slowly = Asseyez-vous ou allongez-vous, levez-vous lentement.
do-sit_remeasure = Restez assis 5 minutes puis remesurez.
do-sit_upright = Asseyez-vous bien droit.
do-sleep_and_meals = Dormez assez et mangez régulièrement.
do-sleep_on_side = Dormez sur le côté.
do-someone_stays = Ne restez pas seul.
do-stay_warm = Restez au chaud.
do-warm_cloth_dry_ear = Linge tiède sur l'oreille, oreille au sec.
do-warm_cool_drinks = Boissons tièdes ou fraîches.

## What to avoid
avoid-anti_inflammatories = Pas d'anti-inflammatoire sans avis.
avoid-aspirin_under_16 = Pas d'aspirine avant 16 ans.
avoid-changing_medicine_alone = Ne changez pas seul vos médicaments.
avoid-cough_syrup_children = Pas de sirop contre la toux aux petits sans avis.
avoid-driving_or_ladders = Pas de volant ni d'échelle.
avoid-driving_sleepy = Ne conduisez pas si vous somnolez.
avoid-driving_yourself = Ne conduisez pas vous-même.
avoid-fattening_tablets = Pas de comprimés ni de sirop pour grossir.
avoid-food_drink_tablets = Rien à manger, à boire, ni comprimé.
avoid-food_while_drowsy = Rien à manger ni à boire si la personne somnole.
avoid-going_back_in = Ne retournez pas à l'intérieur.
avoid-head_back_or_cotton = Ne penchez pas la tête en arrière, pas de coton.
avoid-ice_or_alcohol = Pas de bain glacé ni d'alcool sur la peau.
avoid-ignoring_it = Ne laissez pas traîner.
avoid-iron_without_test = Pas de fer pendant des mois sans analyse.
avoid-leftover_antibiotics = Pas d'antibiotique de votre propre chef.
avoid-long_nose_sprays = Pas de spray pour nez bouché longtemps.
avoid-lying_flat = Ne vous couchez pas à plat.
avoid-massaging_calf = Ne massez pas le mollet.
avoid-mouth_or_holding = Rien dans la bouche, ne tenez pas la personne de force.
avoid-oil_or_buds_in_ear = Pas d'huile, d'ail ni de coton-tige dans l'oreille.
avoid-others_heart_tablets = Ne prenez pas les comprimés du cœur d'un autre.
avoid-others_inhaler = N'empruntez pas l'inhalateur d'un autre.
avoid-painkillers_daily = Pas de calmants tous les jours.
avoid-salt_and_bananas = Attention au sel, aux bananes et aux dattes.
avoid-standing_up_fast = Ne vous levez pas d'un coup.
avoid-stopping_controller = N'arrêtez pas votre traitement de fond.
avoid-stopping_insulin = N'arrêtez pas l'insuline seul.
avoid-stopping_or_doubling = N'arrêtez pas et ne doublez pas les comprimés.
avoid-sugar_to_drowsy = Rien dans la bouche si la personne somnole.
avoid-waiting_to_see = N'attendez pas de voir si ça passe.

## Emergency answers
emergency-stroke =
    🔴 Chaque minute compte : appelez maintenant.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Notez l'heure du premier signe. S'il somnole : couché sur le côté.
    ⛔ Rien à boire ni à manger, aucun comprimé.
emergency-seizure =
    🔴 Appelez maintenant, restez à côté.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Protégez la tête, écartez les objets. Après la crise : sur le côté.
    ⛔ Rien dans la bouche. Ne le tenez pas de force.
emergency-carbon_monoxide =
    🔴 Sortez tous dehors tout de suite, puis appelez.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Ouvrez portes et fenêtres en sortant. Restez à l'air.
    ⛔ Ne retournez pas dedans, n'allumez rien.
emergency-low_sugar =
    🔴 Sucre trop bas avec un signe grave : appelez maintenant.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Bien réveillé : jus ou sucre. Somnolent : couché sur le côté.
    ⛔ Rien dans la bouche s'il somnole.
emergency-high_sugar =
    🔴 Le sucre est en danger : urgences maintenant.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Un peu d'eau s'il est bien réveillé. Gardez l'appareil et les chiffres.
    ⛔ N'arrêtez pas l'insuline.
emergency-heat =
    🔴 La chaleur est dangereuse ici : appelez maintenant.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ À l'ombre. Mouillez la peau et éventez sans arrêt.
    ⛔ Rien à boire s'il somnole ou est confus.
emergency-nosebleed =
    🔴 Ce saignement doit être vu maintenant.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Assis, penché en avant. Pincez le nez sans lâcher.
    ⛔ Pas la tête en arrière, pas de coton.
emergency-coughing_blood =
    🔴 Ce sang doit être vu maintenant : appelez.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Assis, penché en avant. Gardez une photo du sang.
    ⛔ Ne restez pas seul, ne vous couchez pas à plat.
finding-dying = personne qui se meurt
finding-feels_dying = impression de mourir
