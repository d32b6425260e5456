### Injuries, burns, bites, poisons, skin, eyes, teeth and feet: what the bot says.

## Core findings that live here
finding-bleeding = nnzif
finding-heavy_bleeding = ddem kaysil bezzaf
finding-injury = derba wla jer7a
finding-swelling = nefkha
finding-rash = 7boub f jjeld

## Injuries
finding-fall = ti7a
finding-high_fall = ti7a mn l3lou
finding-very_high_fall = ti7a mn ssta7 wla ttab9a
finding-road_accident = ksida
finding-head_injury = derba f rras
finding-limb_injury = derba wla t3wija f lyed wla rrjel
finding-fracture_suspected = ymken 3dem mherres
finding-open_fracture = l3dem bayen
finding-deformed_limb = lyed wla rrjel m3ewja
finding-hip_pain = 7ri9 f lwrek
finding-shortened_leg = rjel qser mn khtha
finding-cannot_bear_weight = ma 9dertich twe9ef wla t7errek
finding-can_walk = kat9der tmchi
finding-numb_limb = lyed wla rrjel mnemmla
finding-amnesia = ma kay3qelch chnou w9e3
finding-clear_fluid_nose_ear = lma kaysil mn nnif wla lwden
finding-back_or_neck_injury = derba f ddher wla l3enq
finding-normal_behaviour = 7altou 3adia

## Wounds
finding-wound = jer7a
finding-small_wound = jer7a sghira
finding-deep_wound = jer7a ghar9a wla m7loula
finding-stab_wound = derba b lmous wla b l9ertas
finding-puncture_wound = chi 7aja madya dkhlat f ll7em
finding-splinter = chouka sghira f ll7em
finding-object_in_wound = chi 7aja ba9ya f jjer7a
finding-amputation = chi terf me9tou3
finding-infected_wound = jer7a m3effna
finding-foot_wound = jer7a f rrjel
finding-needlestick = chekka b libra mosta3mala
finding-spurting_bleeding = ddem kaytir
finding-bleeding_not_stopping = ddem ma bghach y7bes
finding-bleeding_stopped = ddem 7bes
finding-tetanus_doubt = chchek f jelbet ttitanos
finding-bleeding_after_extraction = ddem mn be3d te9li3 dderssa
finding-keeps_on = ma bghach y7bes
finding-not_healing = ma bghach ybra

## Burns, current, water
finding-burn = 7er9a dyal l3afya wla lma
finding-superficial_burn = 7er9a khfifa
finding-child_burn = derri me7rouq
finding-large_burn = 7er9a kbira
finding-burn_face_neck_genitals = 7er9a f lwjeh wla l3enq wla lblays l7essasa
finding-burn_hand_foot = 7er9a f lyed wla rrjel
finding-chemical_burn = 7er9a b chi produit
finding-smoke_inhalation = tneffes ddokhan
finding-blisters = nfafekh fihom lma
finding-skin_peeling = jjelda kat7eyyed
finding-sunburn = chchems 7er9at jjeld
finding-electric_shock = derba dyal ddow
finding-drowning = lghre9

## Bites and stings
finding-animal_bite = 3edda dyal 7ayawan
finding-animal_scratch = tkhbicha dyal 7ayawan
finding-bite_face_hand = 3edda f lwjeh wla l3enq wla lyed
finding-strange_animal = 7ayawan mrid wla mat wla machi 3adi
finding-fear_of_water = kaykhaf mn lma
finding-scorpion_sting = derba dyal l3e9reb
finding-snake_bite = 3edda dyal l7nech
finding-insect_sting = 9ersa dyal 7achara
finding-sting_in_mouth = 9ersa f lfomm
finding-many_stings = 9ersat bezzaf

## Poisons
finding-poison_swallowed = chi 7aja khatira tsertat
finding-product_swallowed = chi produit tsret
finding-medicine_overdose = ddwa bezzaf
finding-child_took_medicine = dderri khda ddwa
finding-double_dose = ddwa tkhda jouj merrat wla b lghalat
finding-fumes_inhaled = tneffes ri7t les produits
finding-food_poisoning = tessemmoum mn lmakla
finding-home_preserved_food = khli3 wla conserve
finding-drooping_eyelids = jfoun tay7in
finding-dry_mouth = lfomm nachef

## Allergy and skin
finding-allergy = l7assasiya
finding-hives = tba3 7omrin kayt7ekkou
finding-widespread_rash = 7boub f ddat kamla
finding-lip_tongue_swelling = chchnayef wla llsan wla l7elq mnfoukhin
finding-throat_closing = l7elq kayttzeyyer
finding-face_swelling = lwjeh mnfoukh
finding-medicine_rash = 7boub mn be3d ddwa
finding-mouth_sores = jrou7 f lfomm
finding-itching = l7ekka
finding-night_itching = l7ekka b llil
finding-family_itching = l7ekka f ddar kamla
finding-palm_sole_itching = l7ekka f lkfouf w te7t rrejlin
finding-scabies = ymken jjerba
finding-shingles = nfafekh kay7er9ou f jiha we7da
finding-eye_region_rash = 7boub 7da l3in
finding-eczema = jeld nachef kayt7ekk
finding-heat_rash = 7boub ssehd
finding-abscess = demmala
finding-hot_red_skin = jeld 7mer w skhoun
finding-spreading_redness = l7mouriya katkber
finding-black_skin = jjeld k7el wla zreq
finding-skin_pus = lqi7 f jjeld
finding-chronic_sore = 7ebba wla jer7a ma bghatch tebra
finding-mole = lkhal
finding-changing_mole = lkhal kaytbeddel
finding-skin_fungus = fotriyat f jjeld
finding-skin_patches = tba3 f jjeld
finding-hair_loss = chch3er kayti7
finding-hair_loss_patches = blays bla ch3er
finding-lice = lqmel
finding-acne = 7eb chchbab
finding-dry_skin = jeld nachef
finding-wart = taloula
finding-dandruff = qechret rras
finding-brittle_nails = dfar kaytherrso
finding-stretch_marks = tche99o9at d jeld lmjebbed
finding-body_odour = ri7t l3er9

## Eyes
finding-red_eye = l3in 7emra
finding-eye_pain = l3in katderr
finding-contact_lenses = l3adasat
finding-eye_injury = derba f l3in
finding-chemical_in_eye = chi produit f l3in
finding-soap_in_eye = ssaboun f l3in
finding-object_in_eye = chi 7aja f l3in
finding-metal_in_eye = chi chediya f l3in
finding-vision_loss = ma b9atch chchouf
finding-reduced_vision = nnadar kayn9es
finding-curtain_over_vision = b7al khamya 9ddam l3in
finding-eye_discharge = l3in lass9a
finding-itchy_eyes = l3inin kayt7ekkou
finding-watery_eyes = l3inin kaydemm3ou
finding-dry_eyes = l3inin nachfin
finding-stye = ch3ira f jjfen
finding-squint = l3in 7ewla
finding-eyelid_twitch = reffa dyal l3in

## Teeth
finding-toothache = 7ri9 ssnan
finding-sensitive_tooth = senna 7essassa
finding-tooth_decay = derssa msewwsa
finding-cheek_swelling = l7nek wla llta mnfoukha
finding-dental_abscess = lqi7 f dderssa
finding-knocked_out_tooth = senna ta7et mn be3d derba
finding-milk_tooth = senna d l7lib ta7et bo7dha
finding-tooth_grinding = tekzaz d snan
finding-broken_tooth = senna mherrsa
finding-mouth_ulcer = 7ebba f lfomm
finding-bad_breath = ri7t lfomm
finding-numb_after_dentist = lfomm mnemmel mn be3d tbib ssnan
finding-swelling_reaches_eye_neck = nnefkha wasla l l3in wla l3enq
finding-not_swollen = ma menfoukhch
finding-regret = nndama
finding-swallowed_pills = kinat tsertou
finding-several_pills = bezzaf d lkinat

## Lumps and feet
finding-neck_lump = kwira f l3enq
finding-body_lump = kwira te7t jjeld
finding-ingrown_nail = ddfer dakhel f ll7em
finding-foot_blister = neffakha f rrjel
finding-corn_or_cracked_heel = mesmar f rrjel wla k3eb mche99e9
finding-nail_fungus = dfer ghlid w sfer
finding-flat_feet = rjlin msett7in
finding-bunion = sba3 lkbir d rjel mayel

## Questions
ask-heavy_bleeding = Wach ddem kaysil bezzaf?
ask-swelling = Wach mnfoukh?
ask-amnesia = Wach nsa chnou w9e3?
ask-bite_face_hand = Wach l3edda f lwjeh wla l3enq wla lyed?
ask-bleeding_not_stopping = Wach ddem ba9i kaysil mn be3d 10 d9aye9 d ttebrak?
ask-blisters = Wach kaynin nfafekh fihom lma?
ask-burn = Wach kayna chi 7er9a f jjeld?
ask-burn_face_neck_genitals = Wach l7er9a f lwjeh wla l3enq wla lblays l7essasa?
ask-cannot_bear_weight = Wach ma 9dertich twe9ef 3liha wla t7errekha?
ask-changing_mole = Wach tbeddel f lkber wla chchkel wla lloun?
ask-cheek_swelling = Wach l7nek wla llta mnfoukha?
ask-contact_lenses = Wach katdir l3adasat?
ask-curtain_over_vision = Wach katchouf b7al chi khamya 9ddam 3inek?
ask-deep_wound = Wach jjer7a ghar9a wla m7loula?
ask-deformed_limb = Wach lyed wla rrjel m3ewja?
ask-eye_pain = Wach l3in katderr?
ask-face_swelling = Wach lwjeh mnfoukh?
ask-family_itching = Wach kayn chi 7ed akhor f ddar kayt7ekk?
ask-hair_loss_patches = Wach kaynin blays mdewwrin bla ch3er?
ask-hives = Wach kaynin tba3 7omrin kayt7ekkou f blassa okhra?
ask-large_burn = Wach l7er9a kber mn keff lme7rouq?
ask-lip_tongue_swelling = Wach chchnayef wla llsan wla l7elq kaytnefkhou?
ask-numb_limb = Wach lyed wla rrjel mnemmla wla barda?
ask-object_in_wound = Wach ba9ya chi 7aja dakhel jjer7a?
ask-open_fracture = Wach l3dem bayen?
ask-palm_sole_itching = Wach l7ekka f lkfouf wla te7t rrejlin?
ask-skin_pus = Wach kayn lqi7?
ask-spreading_redness = Wach l7mouriya katkber?
ask-sting_in_mouth = Wach l9ersa f lfomm wla l7elq?
ask-strange_animal = Wach l7ayawan mrid wla mat wla machi 3adi?
ask-tetanus_doubt = Wach jelbet ttitanos 9dima wla ma 3aqelch 3liha?

## Advice
do-bandage_not_tight = Dir fassma ma mzeyyrach bezzaf.
do-boiled_water_clean = Neqqi l3in b lma li tghla w bred.
do-call_poison_centre = 3eyyet l merkez ttesemmoumat: 0801 000 180.
do-clean_dry_cover = Khelliha neqya w nachfa w mghettya.
do-cool_pack_bump = Zif bared 3la lka3bora, 10 d9aye9.
do-cool_shower_shade = Ddel, w douche dafi, w 7wayej khfaf.
do-cool_water_20 = Lma lbared kayjri 3liha 20 d9i9a daba.
do-cover_cling_film = 7eyyed lkhwatem w l7wayej li ma lass9inch, w ghetti b film neqi.
do-cover_no_scratching = Ghettiha w ma t7ekkhach.
do-cut_current_first = 9te3 ddow howa llewwel.
do-eye_doctor_today = Sir 3nd tbib l3inin bla ma tsenna.
do-fine_comb_family = Mechta r9i9a 3la ch3er fazeg; w 9elleb l3a2ila kamla.
do-gentle_hair_care = Bla temchita mzeyyra w bla skhouniya qwiya.
do-hot_wash_bedding = Sebben lfrach w l7wayej b lma skhoun f nefs nnhar.
do-keep_food_label = Khelli lmakla wla lwer9a dyalha.
do-keep_warm_side = 3la jenbou, dafi, w machi bou7dou.
do-mark_the_edge = Rsem dourt l7mouriya b stilou.
do-note_lump_size = 9eyyed 9eddach kbira w mn imta.
do-plain_moisturiser = Crème mretteb 3adi bla ri7a.
do-press_firmly = Berrek b jjehd 10 d9aye9 b zif neqi.
do-rabies_centre_today = Sir lyoum l merkez jjhel: jjelba fabor.
do-remove_rings = 7eyyed lkhwatem w lmagana w 3qel 3la ssa3a.
do-rest_raise_cool = Rta7, hezz l3odw, w bred 20 d9i9a f zif.
do-salt_water_rinse = Chellel fommek b lma dafi w lmel7a.
do-scrape_sting_out = 7ekk chchouka b karta w mn be3d ghsel.
do-soft_food = Koul lmakla retba w dafya.
do-still_and_calm = Thedden w ma t7errekch lblassa.
do-stop_contact_cause = B3ed 3la dakchi li dar lik l7assasiya w 9eyydou.
do-sun_protection = Khebbi jjeld mn chchems.
do-wash_gently = Ghsel b chchwiya jouj merrat f nnhar bla 7ekk.
do-wash_hands_towel = Ghsel yeddik, w koul wa7ed b foutetou.
do-wash_soap_15 = Ghsel jjer7a daba b lma w ssaboun 15 d9i9a.
do-wash_water_soap = Ghsel b lma neqi w ssaboun w ghetti.
do-watch_two_days = Chi 7ed yb9a m3ah 24 7ta 48 sa3a.
do-wide_shoes = Sebbat wase3, w chouf rejlik koul nhar.
avoid-aspirin_on_gum = Ma dirch l2aspirine wla lqrenfel 3la llta.
avoid-burning_or_plants = Ma tekwich w ma dirch l3choub.
avoid-burst_blisters = Ma tfeq9essch nnfafekh.
avoid-chase_snake = Ma tbe3ch l7nech.
avoid-coffee_henna_wound = Bla qehwa, bla 7enna, bla trab f jjer7a.
avoid-cortisone_cream_alone = Bla crème d lcortisone bla tbib.
avoid-cut_corn_yourself = Ma t9te3ch jjeld b rassek.
avoid-cut_suck_tie = Ma tche99ch, ma tmessch, ma terbetch, ma dir 3liha walou.
avoid-hair_supplements_alone = Bla vitamines 9bel ma t3ref ssabab.
avoid-heat_or_massage_early = Bla skhouniya w bla dlik f lyoumayn llewlin.
avoid-homemade_mixtures = Bla kheltat d ddar 3la jjeld.
avoid-jebbar_pulling = Ma tkhelli la jebbar la ghirou yjbedha 9bel rradio.
avoid-kill_animal = Ma te9telch l7ayawan: khassou ytra9eb.
avoid-kohl_milk_drops = Bla k7oul, bla 7lib, bla qetra bla tbib.
avoid-leave_alone_after_head = Ma tkhellihch bou7dou.
avoid-leave_alone_after_water = Ma tkhellihch bou7dou wakha t7essen.
avoid-massage_or_pierce_lump = Ma tdlekch w ma tte9bch.
avoid-milk_or_oil = Bla 7lib, bla zit, bla ma bach ytghsel.
avoid-more_sun = Bla chems 7it jjeld ba9i 7mer.
avoid-others_allergy_tablets = Bla dwa dyal chi wa7ed akhor.
avoid-petrol_on_skin = Bla gaz w bla dwa l7acharat 3la jjeld wla chch3er.
avoid-powder_or_plant_on_bite = Bla ghebra w bla 3choub 3la l3edda.
avoid-remove_stuck_object = Ma t7eyyedch chi 7aja meghrouza.
avoid-rub_eye = Ma t7ekkch l3in.
avoid-sleeping_tablets = Bla chrab w bla dwa d nn3as.
avoid-squeeze_or_hot_needle = Ma t3serch w ma tte9bch b libra.
avoid-toothpaste_henna_burn = Bla ma3joun, bla 7enna, bla zit, bla bid, bla telj.
avoid-touch_before_current_off = Ma t9issouch 9bel ma t9te3 ddow.

## Emergencies
emergency-scorpion =
    🔴 Derbet l3e9reb: sir daba l a9reb merkez si7i wla sbitar.
    ☎️ 141 (SAMU) wla 15. Merkez ttesemmoumat: 0801 000 180
    ✅ Thedden, ma t7errekch lblassa. 7eyyed lkhwatem w 3qel 3la ssa3a.
    ⛔ Ma terbetch, ma tche99ch, ma tmessch, ma dir 3liha walou.
emergency-snake =
    🔴 3eddet l7nech: sir l ssbitar daba wakha ma katderrekch.
    ☎️ 141 (SAMU) wla 15. Merkez ttesemmoumat: 0801 000 180
    Ma jaweb 7ed? Sir l a9reb mosta3jalat.
    ✅ Ma t7errekch lblassa, khellihom yhezzouk. 7eyyed lkhwatem w ssebbat.
    ⛔ Ma terbetch, ma tche99ch, ma tmessch, ma dirch ttelj.
emergency-animal =
    🔴 Ghsel jjer7a daba b lma w ssaboun 15 d9i9a, w mn be3d sir lyoum l lmosta3jalat w merkez jjhel.
    ☎️ 141 (SAMU) wla 15
    ✅ Berrek 3liha ila katsil. Jelbet jjhel fabor.
    ⛔ Ma te9telch l7ayawan. Ma dir la ghebra la 3choub 3la jjer7a.
emergency-burn =
    🔴 Khelli lma lbared yjri 3la l7er9a 20 d9i9a daba, w mn be3d lmosta3jalat.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7ed? Sir l a9reb mosta3jalat.
    ✅ 7eyyed lkhwatem w l7wayej li ma lass9inch. Ghetti b film neqi.
    ⛔ Bla ma3joun, bla 7enna, bla zit, bla telj.
emergency-poison =
    🔴 3eyyet daba wakha kayban lik kolchi labas.
    ☎️ Merkez ttesemmoumat: 0801 000 180. 141 (SAMU) wla 15
    Ma jaweb 7ed? Sir l a9reb mosta3jalat.
    ✅ Khelli lbwata w 3qel 3la ssa3a. Ma tb9ach bou7dek.
    ⛔ Ma t9eyyihch. Bla 7lib, bla zit.
emergency-anaphylaxis =
    🔴 Ymken tkoun 7assasiya khatira: 3eyyet daba.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7ed? Khelli chi 7ed yddik l lmosta3jalat.
    ✅ Tekka w hezz rejlik; gles ila nnefs s3ib. 3ndek stilou d l2adrénaline mn 3nd tbib? Dirou.
    ⛔ Ma twe9efch w ma tmchich.
emergency-bleeding =
    🔴 Berrek b jjehd 3la jjer7a b zif neqi w ma tetle9ch.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7ed? Sir l a9reb mosta3jalat.
    ✅ Ne33es lmejrou7 w hezz lblassa. Tterf lme9tou3 khellih bared f mika.
    ⛔ Ma t7eyyedch chi 7aja meghrouza.
emergency-head =
    🔴 Derba f rras w m3aha 3alama khayba: 3eyyet daba.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7ed? Sir l a9reb mosta3jalat.
    ✅ Ma t7errekch rras w l3enq. Ila t9eyya wla n3es, 9elbou 3la jenbou de99a we7da.
    ⛔ Ma tkhellihch bou7dou.
emergency-eye =
    🔴 L3in f khatar: sir l lmosta3jalat daba.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7ed? Khelli chi 7ed yddik.
    ✅ Chi produit f l3in? Ghselha hiya llewla b lma 20 d9i9a. Wla ghettiha bla ma tberrek.
    ⛔ Ma t7ekkhach w ma t7eyyed mnha walou meghrouz.
emergency-fracture =
    🔴 Ma t7errekch lmejrou7 w 3eyyet daba.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7ed? Sir l a9reb mosta3jalat.
    ✅ Chedd l3odw kima howa. Ghetti jjer7a b zif neqi.
    ⛔ Ma tjbedch w ma t9addch l3dem. La makla la chrab.
emergency-electric =
    🔴 9te3 ddow howa llewwel w mn be3d 3eyyet.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7ed? Sir l a9reb mosta3jalat.
    ✅ Ne33sou w chouf wach kaytneffes. Ma tkhellihch bou7dou.
    ⛔ Ma t9issouch 7it ddow ba9i chadd.
emergency-drowning =
    🔴 Khrej mn lma: 3eyyet daba wakha yban labas.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7ed? Sir l a9reb mosta3jalat.
    ✅ Kaytneffes: 3la jenbou w dafi. Ma kaytneffesch: berrek b jjehd w b zzerba west sedrou.
    ⛔ Ma tkhellihch bou7dou.
