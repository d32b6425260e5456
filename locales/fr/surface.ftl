### Injuries, burns, bites, poisons, skin, eyes, teeth and feet: what the bot says.

## Core findings that live here
finding-bleeding = saignement
finding-heavy_bleeding = saignement abondant
finding-injury = coup ou blessure
finding-swelling = gonflement
finding-rash = boutons sur la peau

## Injuries
finding-fall = chute
finding-high_fall = chute de haut
finding-very_high_fall = chute d'un toit ou d'un étage
finding-road_accident = accident de la route
finding-head_injury = coup à la tête
finding-limb_injury = coup ou entorse
finding-fracture_suspected = os peut-être cassé
finding-open_fracture = os visible
finding-deformed_limb = membre déformé
finding-hip_pain = douleur à la hanche
finding-shortened_leg = jambe plus courte
finding-cannot_bear_weight = impossible de poser le pied ou de bouger
finding-can_walk = marche possible
finding-numb_limb = membre engourdi
finding-amnesia = oubli de ce qui s'est passé
finding-clear_fluid_nose_ear = liquide qui coule du nez ou de l'oreille
finding-back_or_neck_injury = coup au dos ou au cou
finding-normal_behaviour = comportement comme d'habitude

## Wounds
finding-wound = plaie
finding-small_wound = petite plaie
finding-deep_wound = plaie profonde ou ouverte
finding-stab_wound = plaie par couteau ou balle
finding-puncture_wound = objet pointu entré dans la peau
finding-splinter = écharde sous la peau
finding-object_in_wound = objet resté dans la plaie
finding-amputation = partie du corps coupée
finding-infected_wound = plaie infectée
finding-foot_wound = plaie au pied
finding-needlestick = piqûre avec une aiguille usagée
finding-spurting_bleeding = sang qui gicle
finding-bleeding_not_stopping = saignement qui ne s'arrête pas
finding-bleeding_stopped = saignement arrêté
finding-tetanus_doubt = doute sur le vaccin du tétanos
finding-bleeding_after_extraction = saignement après une dent arrachée
finding-keeps_on = cela ne s'arrête pas
finding-not_healing = cela ne guérit pas

## Burns, current, water
finding-burn = brûlure
finding-superficial_burn = brûlure légère
finding-child_burn = brûlure d'un enfant
finding-large_burn = brûlure étendue
finding-burn_face_neck_genitals = brûlure du visage, du cou ou des parties intimes
finding-burn_hand_foot = brûlure de la main ou du pied
finding-chemical_burn = brûlure par un produit
finding-smoke_inhalation = fumée respirée
finding-blisters = cloques
finding-skin_peeling = peau qui se décolle
finding-sunburn = coup de soleil
finding-electric_shock = choc électrique
finding-drowning = noyade

## Bites and stings
finding-animal_bite = morsure d'animal
finding-animal_scratch = griffure d'animal
finding-bite_face_hand = morsure au visage, au cou ou à la main
finding-strange_animal = animal malade, mort ou bizarre
finding-fear_of_water = peur de l'eau
finding-scorpion_sting = piqûre de scorpion
finding-snake_bite = morsure de serpent
finding-insect_sting = piqûre d'insecte
finding-sting_in_mouth = piqûre dans la bouche
finding-many_stings = plusieurs piqûres

## Poisons
finding-poison_swallowed = produit dangereux avalé
finding-product_swallowed = produit avalé
finding-medicine_overdose = trop de médicaments
finding-child_took_medicine = enfant qui a pris un médicament
finding-double_dose = médicament pris en double ou par erreur
finding-fumes_inhaled = vapeurs de produits respirées
finding-food_poisoning = intoxication par un aliment
finding-home_preserved_food = conserve ou viande séchée
finding-drooping_eyelids = paupières qui tombent
finding-dry_mouth = bouche sèche

## Allergy and skin
finding-allergy = allergie
finding-hives = plaques rouges qui grattent
finding-widespread_rash = boutons sur tout le corps
finding-lip_tongue_swelling = lèvres, langue ou gorge gonflées
finding-throat_closing = gorge qui se serre
finding-face_swelling = visage gonflé
finding-medicine_rash = boutons après un médicament
finding-mouth_sores = plaies dans la bouche
finding-itching = démangeaisons
finding-night_itching = démangeaisons la nuit
finding-family_itching = démangeaisons dans la famille
finding-palm_sole_itching = démangeaisons des paumes et des pieds
finding-scabies = gale possible
finding-shingles = cloques douloureuses d'un seul côté
finding-eye_region_rash = boutons près de l'œil
finding-eczema = peau sèche qui gratte
finding-heat_rash = boutons de chaleur
finding-abscess = abcès
finding-hot_red_skin = peau rouge et chaude
finding-spreading_redness = rougeur qui s'étend
finding-black_skin = peau noire ou violette
finding-skin_pus = pus sur la peau
finding-chronic_sore = bouton ou plaie qui ne guérit pas
finding-mole = grain de beauté
finding-changing_mole = grain de beauté qui change
finding-skin_fungus = champignon de la peau
finding-skin_patches = taches sur la peau
finding-hair_loss = perte de cheveux
finding-hair_loss_patches = plaques sans cheveux
finding-lice = poux
finding-acne = boutons d'acné
finding-dry_skin = peau sèche
finding-wart = verrue
finding-dandruff = pellicules
finding-brittle_nails = ongles cassants
finding-stretch_marks = vergetures
finding-body_odour = odeur de transpiration

## Eyes
finding-red_eye = œil rouge
finding-eye_pain = douleur à l'œil
finding-contact_lenses = lentilles de contact
finding-eye_injury = coup à l'œil
finding-chemical_in_eye = produit dans l'œil
finding-soap_in_eye = savon dans l'œil
finding-object_in_eye = corps étranger dans l'œil
finding-metal_in_eye = éclat dans l'œil
finding-vision_loss = perte de la vue
finding-reduced_vision = vue qui baisse
finding-curtain_over_vision = voile ou rideau devant l'œil
finding-eye_discharge = œil collé
finding-itchy_eyes = yeux qui grattent
finding-watery_eyes = yeux qui pleurent
finding-dry_eyes = yeux secs
finding-stye = bouton sur la paupière
finding-squint = œil qui louche
finding-eyelid_twitch = paupière qui saute

## Teeth
finding-toothache = mal de dents
finding-sensitive_tooth = dent sensible
finding-tooth_decay = dent cariée
finding-cheek_swelling = joue ou gencive gonflée
finding-dental_abscess = abcès à la dent
finding-knocked_out_tooth = dent tombée après un coup
finding-milk_tooth = dent de lait tombée d’elle-même
finding-tooth_grinding = grincement des dents
finding-broken_tooth = dent cassée
finding-mouth_ulcer = petite plaie dans la bouche
finding-bad_breath = mauvaise haleine
finding-numb_after_dentist = bouche endormie après le dentiste
finding-swelling_reaches_eye_neck = gonflement qui gagne l'œil ou le cou
finding-not_swollen = pas gonflé
finding-regret = regret
finding-swallowed_pills = comprimés avalés
finding-several_pills = plusieurs comprimés

## Lumps and feet
finding-neck_lump = boule au cou
finding-body_lump = boule sous la peau
finding-ingrown_nail = ongle incarné
finding-foot_blister = ampoule au pied
finding-corn_or_cracked_heel = durillon ou talon fissuré
finding-nail_fungus = ongle épais et jaune
finding-flat_feet = pieds plats
finding-bunion = oignon au gros orteil

## Questions
ask-heavy_bleeding = Le sang coule-t-il beaucoup ?
ask-swelling = Est-ce que c'est gonflé ?
ask-amnesia = A-t-elle oublié ce qui s'est passé ?
ask-bite_face_hand = La morsure est-elle au visage, au cou ou à la main ?
ask-bleeding_not_stopping = Le sang coule-t-il encore après 10 minutes d'appui ?
ask-blisters = Y a-t-il des cloques ?
ask-burn = Voyez-vous une brûlure sur la peau ?
ask-burn_face_neck_genitals = La brûlure est-elle au visage, au cou ou aux parties intimes ?
ask-cannot_bear_weight = Est-ce impossible de poser le pied ou de bouger ?
ask-changing_mole = A-t-il changé de taille, de forme ou de couleur ?
ask-cheek_swelling = La joue ou la gencive est-elle gonflée ?
ask-contact_lenses = Portez-vous des lentilles de contact ?
ask-curtain_over_vision = Voyez-vous comme un rideau ou un voile ?
ask-deep_wound = La plaie est-elle profonde ou ouverte ?
ask-deformed_limb = Le bras ou la jambe a-t-il une forme anormale ?
ask-eye_pain = L'œil fait-il mal ?
ask-face_swelling = Le visage est-il gonflé ?
ask-family_itching = D'autres personnes de la maison se grattent-elles aussi ?
ask-hair_loss_patches = Y a-t-il des plaques rondes sans cheveux ?
ask-hives = Y a-t-il des plaques rouges qui grattent ailleurs ?
ask-large_burn = La brûlure est-elle plus grande que la main du blessé ?
ask-lip_tongue_swelling = Les lèvres, la langue ou la gorge gonflent-elles ?
ask-numb_limb = Le bras ou la jambe est-il engourdi ou froid ?
ask-object_in_wound = Un objet est-il resté dans la plaie ?
ask-open_fracture = Voit-on l'os ?
ask-palm_sole_itching = Les paumes ou les plantes des pieds grattent-elles ?
ask-skin_pus = Y a-t-il du pus ?
ask-spreading_redness = La rougeur s'étend-elle ?
ask-sting_in_mouth = La piqûre est-elle dans la bouche ou la gorge ?
ask-strange_animal = L'animal est-il malade, mort ou bizarre ?
ask-tetanus_doubt = Votre vaccin du tétanos est-il ancien ou inconnu ?

## Advice
do-bandage_not_tight = Un bandage pas trop serré, sans forcer.
do-boiled_water_clean = Nettoyez l'œil avec de l'eau bouillie puis refroidie.
do-call_poison_centre = Appelez le centre anti-poison : 0801 000 180.
do-clean_dry_cover = Gardez propre, sec et couvert.
do-cool_pack_bump = Un linge froid sur la bosse, 10 minutes.
do-cool_shower_shade = De l'ombre, une douche tiède, des habits légers.
do-cool_water_20 = Eau fraîche qui coule, 20 minutes, tout de suite.
do-cover_cling_film = Retirez bagues et habits non collés, couvrez d'un film propre.
do-cover_no_scratching = Couvrez et ne grattez pas.
do-cut_current_first = Coupez d'abord le courant.
do-eye_doctor_today = Voyez un médecin des yeux sans attendre.
do-fine_comb_family = Peigne fin sur cheveux mouillés ; regardez toute la famille.
do-gentle_hair_care = Pas de coiffure serrée ni de chaleur forte.
do-hot_wash_bedding = Lavez draps et habits à l'eau chaude le même jour.
do-keep_food_label = Gardez l'aliment ou son étiquette.
do-keep_warm_side = Couché sur le côté, au chaud, jamais seul.
do-mark_the_edge = Tracez le bord de la rougeur au stylo.
do-note_lump_size = Notez sa taille et depuis quand.
do-plain_moisturiser = Une crème hydratante simple, sans parfum.
do-press_firmly = Appuyez fort 10 minutes avec un linge propre.
do-rabies_centre_today = Allez aujourd'hui au centre anti-rabique : le vaccin est gratuit.
do-remove_rings = Retirez bagues et montre, notez l'heure.
do-rest_raise_cool = Repos, membre levé, froid 20 minutes dans un linge.
do-salt_water_rinse = Rincez la bouche à l'eau tiède salée.
do-scrape_sting_out = Grattez le dard avec un carton, puis lavez.
do-soft_food = Mangez mou et tiède.
do-still_and_calm = Calme, sans bouger le membre touché.
do-stop_contact_cause = Éloignez-vous de ce qui a causé l'allergie, notez-le.
do-sun_protection = Protégez la peau du soleil.
do-wash_gently = Lavez doucement deux fois par jour, sans frotter.
do-wash_hands_towel = Lavez les mains, une serviette pour chacun.
do-wash_soap_15 = Lavez tout de suite la plaie à l'eau et au savon, 15 minutes.
do-wash_water_soap = Lavez à l'eau propre et au savon, couvrez.
do-watch_two_days = Quelqu'un reste avec la personne 24 à 48 heures.
do-wide_shoes = Chaussures larges, pieds regardés chaque jour.
avoid-aspirin_on_gum = N'écrasez pas d'aspirine ni de clou de girofle sur la gencive.
avoid-burning_or_plants = Ne brûlez pas, ne mettez pas de plantes dessus.
avoid-burst_blisters = Ne percez pas les cloques.
avoid-chase_snake = Ne poursuivez pas le serpent.
avoid-coffee_henna_wound = Pas de café, de henné ni de terre dans la plaie.
avoid-cortisone_cream_alone = Pas de crème à la cortisone sans avis.
avoid-cut_corn_yourself = Ne coupez pas la peau vous-même.
avoid-cut_suck_tie = N'incisez pas, n'aspirez pas, pas de garrot, rien dessus.
avoid-hair_supplements_alone = Pas de cure sans savoir la cause.
avoid-heat_or_massage_early = Ni chaleur ni massage les deux premiers jours.
avoid-homemade_mixtures = Pas de mélange maison sur la peau.
avoid-jebbar_pulling = Ne laissez personne tirer dessus avant une radio.
avoid-kill_animal = Ne tuez pas l'animal : il doit être surveillé.
avoid-kohl_milk_drops = Pas de khôl, de lait ni de gouttes sans avis.
avoid-leave_alone_after_head = Ne la laissez pas seule.
avoid-leave_alone_after_water = Ne la laissez pas seule, même si elle va mieux.
avoid-massage_or_pierce_lump = Ne massez pas, ne percez pas.
avoid-milk_or_oil = Ni lait, ni huile, ni eau pour « laver » le produit.
avoid-more_sun = Pas de soleil tant que la peau est rouge.
avoid-others_allergy_tablets = Pas de médicament d'un autre.
avoid-petrol_on_skin = Pas de pétrole ni d'insecticide sur la peau ou les cheveux.
avoid-powder_or_plant_on_bite = Ni poudre ni plante sur la morsure.
avoid-remove_stuck_object = Ne retirez pas un objet planté.
avoid-rub_eye = Ne frottez pas l'œil.
avoid-sleeping_tablets = Ni alcool ni somnifère.
avoid-squeeze_or_hot_needle = Ne pressez pas, pas d'aiguille chauffée.
avoid-toothpaste_henna_burn = Pas de dentifrice, henné, huile, œuf, miel ni glace.
avoid-touch_before_current_off = Ne touchez pas la personne avant d'avoir coupé le courant.

## Emergencies
emergency-scorpion =
    🔴 Piqûre de scorpion : partez tout de suite au centre de santé ou à l'hôpital le plus proche.
    ☎️ 141 (SAMU) ou 15. Anti-poison : 0801 000 180
    ✅ Calme, membre immobile. Retirez les bagues, notez l'heure.
    ⛔ Ni garrot, ni coupure, ni succion, ni produit dessus.
emergency-snake =
    🔴 Morsure de serpent : à l'hôpital tout de suite, même sans douleur.
    ☎️ 141 (SAMU) ou 15. Anti-poison : 0801 000 180
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Ne bougez pas le membre, faites-vous porter. Retirez bagues et chaussures.
    ⛔ Ni garrot, ni coupure, ni succion, ni glace.
emergency-animal =
    🔴 Lavez la plaie maintenant à l'eau et au savon, 15 minutes, puis allez aux urgences et au centre anti-rabique aujourd'hui.
    ☎️ 141 (SAMU) ou 15
    ✅ Appuyez si ça saigne. Le vaccin contre la rage est gratuit.
    ⛔ Ne tuez pas l'animal. Ni poudre ni plante sur la plaie.
emergency-burn =
    🔴 Eau fraîche qui coule sur la brûlure, 20 minutes, tout de suite. Puis les urgences.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Retirez bagues et habits non collés. Couvrez d'un film propre.
    ⛔ Ni dentifrice, ni henné, ni huile, ni glace.
emergency-poison =
    🔴 Appelez maintenant, même si tout semble aller bien.
    ☎️ Anti-poison : 0801 000 180. 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Gardez l'emballage et notez l'heure. Ne restez pas seul.
    ⛔ Ne faites pas vomir. Ni lait, ni huile.
emergency-anaphylaxis =
    🔴 Réaction grave possible : appelez maintenant.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Faites-vous conduire aux urgences.
    ✅ Allongé, jambes levées ; assis si la respiration est dure. Stylo d'adrénaline prescrit ? Utilisez-le.
    ⛔ Ne vous levez pas, ne marchez pas.
emergency-bleeding =
    🔴 Appuyez fort sur la plaie avec un linge propre, sans lâcher.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Allongez la personne, levez le membre. Gardez un bout coupé au frais, dans un sachet.
    ⛔ Ne retirez pas un objet planté.
emergency-head =
    🔴 Coup à la tête avec un signe inquiétant : appelez maintenant.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Tête et cou immobiles. Si elle vomit ou dort, couchez-la sur le côté, d'un bloc.
    ⛔ Ne la laissez pas seule.
emergency-eye =
    🔴 L'œil est en danger : allez aux urgences maintenant.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Faites-vous conduire.
    ✅ Un produit dans l'œil ? Rincez d'abord 20 minutes à l'eau. Sinon, couvrez sans appuyer.
    ⛔ Ne frottez pas, ne retirez rien de planté.
emergency-fracture =
    🔴 Ne bougez pas le blessé, appelez maintenant.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Soutenez le membre comme il est. Couvrez la plaie d'un linge propre.
    ⛔ Ne tirez pas, ne redressez pas. Rien à manger ni à boire.
emergency-electric =
    🔴 Coupez d'abord le courant, puis appelez.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Allongez la personne, regardez si elle respire. Ne la laissez pas seule.
    ⛔ Ne la touchez pas tant que le courant passe.
emergency-drowning =
    🔴 Sortie de l'eau : appelez maintenant, même si elle va mieux.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Respire : sur le côté, au chaud. Ne respire pas : appuyez fort et vite au milieu de la poitrine.
    ⛔ Ne la laissez pas seule.
