# L3yalat, l7mel, lwlada, l3onf, drari: chnou kangoulo.

finding-pregnant = l7mel
finding-pregnant_late = 7mel fat khams chhour
finding-pregnancy_term = l7mel f lekher
finding-postpartum = wlada 9riba
finding-newborn = mouloud jdid
finding-young_infant = rdi3 9ell mn telt chhour
finding-infant = rdi3
finding-young_child = derri 9ell mn khams snin
finding-child = derri sghir
finding-first_day_of_life = awel nhar f 7yatou
finding-under_six_months = rdi3 9ell mn sett chhour
finding-premature = tzad 9bel lwe9t
finding-began_today = bda hadi 9ell mn nhar
finding-over_six_days = kter mn sett iyam
finding-three_days = telt iyam wla kter
finding-drowsy = ma kayfi9ch mezyan wla mrekhi
finding-cannot_drink = ma 9aderch ychreb
finding-vomits_everything = kayredd kolchi
finding-no_urine = ma kayboulch wla lcouche nachfa
finding-dehydration_signs = 3alamat d nchaf
finding-visible_jaundice = jeld wla l3inin sofrin
finding-spots_do_not_fade = tbe9 ma kaymchiwch melli twerrek 3lihom
finding-purple_spots = tbe9 zer9in
finding-low_temperature = dat barda w l7arara habta
finding-missed_period = t3til d 7e9 chher
finding-positive_pregnancy_test = test d l7mel positif
finding-vaginal_bleeding = dem nazel mn lte7t
finding-soaking_pads = fota 3amra kol sa3a
finding-vaginal_clots = traf d dem
finding-spotting = chwiya no9at d dem
finding-heavy_periods = 7e9 chher bezzaf
finding-bleeding_between_periods = dem bin l3ada w l3ada
finding-bleeding_after_sex = dem mn b3d l3ala9a
finding-bleeding_after_menopause = dem mn b3d sen lya2s
finding-period_pain = wje3 d 7e9 chher
finding-pelvic_pain = l7ri9 te7t lkerch
finding-one_sided_pelvic_pain = l7ri9 f jneb wa7ed te7t lkerch
finding-shoulder_tip_pain = l7ri9 f lketf
finding-vaginal_discharge = ifrazat mn lte7t
finding-foul_discharge = ifrazat ri7tha khayba
finding-vaginal_itching = l7ekka lte7t
finding-vaginal_dryness = nnchoufia f lferj
finding-hot_flushes = tlou3 skhana m3a n9ita3 l3ada
finding-breast_lump = ka3bora f lbezzoula
finding-breast_pain = l7ri9 f lbezzoula
finding-breast_redness = lbezzoula 7amra w skhouna
finding-nipple_discharge = chi 7aja katkhrej mn rass lbezzoula
finding-breast_skin_change = jeldet lbezzoula tbeddlat
finding-pregnancy_bleeding = dem f l7mel
finding-pregnancy_pain = 7ri9 lkerch f l7mel
finding-pregnancy_headache = 7ri9 rass f l7mel
finding-pregnancy_swelling = nefkha f l7mel
finding-pregnancy_nausea = rdan dyal l7mel
finding-visual_spots = njoum wla debban 9eddam l3inin
finding-face_hand_swelling = lwjeh wla yeddin mnfoukhin
finding-upper_belly_bar = l7ri9 te7t dlou3
finding-bp_140_90 = tension 14/9 wla kter
finding-bp_160_110 = tension 16/11 wla kter
finding-waters_broke = nzel lma
finding-green_waters = lma khder wla 9ahwi
finding-foetus_not_moving = tarbya ma b9ach kayt7errek f lkerch
finding-foetus_moving_less = tarbya n9sat l7araka dyalo
finding-contractions = tle9
finding-cord_visible = l7bel wla chi terf mn tarbya bayn
finding-urge_to_push = bghat tedfe3
finding-hard_belly = lkerch 9as7a dima
finding-postpartum_bleeding = dem mn b3d lwlada
finding-postpartum_fever = skhana mn b3d lwlada
finding-postpartum_headache = 7ri9 rass mn b3d lwlada
finding-scar_infection = jer7 7mer wla fih l9i7
finding-postpartum_sadness = l7ozn mn b3d lwlada
finding-harm_baby_thoughts = afkar bach t2edi tarbya
finding-rejects_baby = kat7ess belli tarbya machi dyalha
finding-breastfeeding = rda3a
finding-cracked_nipples = rass lbezzoula mche99e9
finding-breast_engorgement = lbzazel 3amrin w m7ejjrin
finding-low_milk = l7lib 9lil
finding-genital_sore = jer7a wla 7ebba lte7t
finding-penile_discharge = chi 7aja katkhrej mn l3odw
finding-sti_exposure = 3ala9a fiha khatar
finding-erectile_difficulty = mochkil f l2intisab
finding-sexual_difficulty = mochkil f l3ala9a m3a zzouj wla zzouja
finding-prolonged_erection = intisab ma bghach ynzel
finding-testicular_pain = l7ri9 f lbidat
finding-testicular_swelling = lbida mnfoukha
finding-testicular_lump = ka3bora f lbida
finding-undescended_testis = bida ma hebtatch
finding-sexual_violence = 3onf jinsi
finding-domestic_violence = l3onf f ddar
finding-child_abuse = l3onf 3la derri sghir
finding-in_danger_now = khatar daba
finding-playful = kayl3eb w kaychreb
finding-infant_fever = skhana 3nd rdi3
finding-child_fever = skhana 3nd derri sghir
finding-child_cough = lke7ba 3nd derri sghir
finding-child_vomiting = rdan 3nd derri sghir
finding-child_diarrhoea = s8al 3nd derri sghir
finding-child_rash = l7boub 3nd derri sghir
finding-child_convulsion = tchannoj 3nd derri sghir
finding-child_ear_pain = 7ri9 lwden 3nd derri sghir
finding-child_ear_discharge = chi 7aja katsil mn lwden
finding-swelling_behind_child_ear = nefkha wra lwden
finding-baby_jaundice = tarbya sfer
finding-jaundice_palms_soles = lkfouf wla te7t rejlin sofrin
finding-jaundice_first_day = sfouriya mn awel nhar
finding-not_suckling = tarbya ma b9ach kayrde3
finding-feeding_less = tarbya kayrde3 9ell
finding-refuses_food = ma bghach yakol
finding-weak_cry = lbka d3if wla kayenn
finding-high_pitched_cry = lbka r9i9 w ghrib
finding-sleepy_baby = tarbya kayn3es bezzaf
finding-baby_crying = lbka dyal tarbya
finding-inconsolable_crying = lbka ma bghach yskout
finding-evening_colic = lbka dyal l3chiya
finding-bulging_fontanelle = nafoukh mnfoukh
finding-sunken_fontanelle = nafoukh habet
finding-green_vomit = rdan khder
finding-jelly_stool = lkhrouj fih dem w lmkhat
finding-child_bloody_stool = dem f lkhrouj dyal derri
finding-pale_stool_baby = lkhrouj byed 3nd tarbya
finding-no_meconium = ma khrej walo mn nhar tzad
finding-navel_infection = sorra 7amra wla fiha l9i7
finding-sticky_eyes_baby = 3inin tarbya las9in
finding-chest_indrawing = sder kaydkhel melli kaytneffes
finding-breathing_pauses = kay9te3 nefs
finding-child_fast_breathing = kaytneffes b zzerba
finding-child_noisy_breathing = nefs fih sout
finding-groin_swelling_baby = nefkha 7da lfkhed
finding-chickenpox = te9der tkoun bouchwika
finding-chickenpox_contact = kan 7da bouchwika
finding-measles = ye9der ykoun bou7emroun
finding-swallowed_object = sret chi 7aja
finding-swallowed_battery = sret pila
finding-swallowed_magnet = sret maghnatis
finding-swallowed_sharp = sret chi 7aja katjre7
finding-object_in_nose_ear = chi 7aja f nnif wla lwden
finding-choking_on_object = tkhne9
finding-child_choked_up = derri mekhnou9
finding-drooling = rri9 sayel
finding-weight_not_gaining = lwezn wa9ef
finding-late_puberty = lboulough m3ettel
finding-child_weight_loss = derri kayd3af
finding-swollen_feet_child = rejlin b jouj mnfoukhin
finding-teething = snan kaytel3o
finding-bedwetting = kayboul f lfrach
finding-bedwetting_again = rje3 kayboul f lfrach
finding-speech_delay = t3ettel f lhedra
finding-stammer = tta2ta2a f lhedra
finding-restless_child = dderri kayt7errek bzaf wla ma kayrekkezch
finding-walking_delay = t3ettel f lmechi
finding-lost_skills = nsa 7wayej kan kaydirhom
finding-no_response_to_name = ma kayjawebch melli n3eyto lih
finding-nappy_rash = blasset lcouche 7amra
finding-cradle_cap = l9echra f rass tarbya
finding-strangled = khni9 b yeddin
finding-movement_not_felt = ttarbya ma b9atch kat7ess b l7araka dyalo
finding-fluid_leak = lma nazel mn lte7t
finding-psychological_violence = sebban wla t7ekkom f ddar
finding-infertility = l7mel ma bghach ykoun
finding-contraception_question = khtiyar mane3 l7mel
finding-emergency_contraception = 3ala9a bla wi9aya wla 7ebba mensiya
finding-late_pill = 7ebba d l7mel tkhdat m3ettla
finding-many_stools = kter mn khamsa d lmerrat d jeryan f nhar
finding-regurgitation = chwiya d l7lib kayrje3 mn b3d rrda3a
finding-baby_hiccups = lfwa9a dyal ttarbya
finding-baby_sneezing = l3tis dyal ttarbya

ask-bedwetting_again = Wach kan 7bess chhour w rje3 kayboul b lil?
ask-bleeding = Wach kayn dem?
ask-breast_redness = Wach lbezzoula 7amra w skhouna?
ask-breastfeeding = Wach katrde3i daba?
ask-cannot_drink = Wach ma 9aderch ychreb wla yrde3?
ask-chest_indrawing = Wach jeld kaydkhel bin dlou3 melli kaytneffes?
ask-child_bloody_stool = Wach kayn dem f lkhrouj?
ask-child_ear_discharge = Wach katsil chi 7aja mn lwden?
ask-child_fast_breathing = Wach kaytneffes b zzerba kter mn l3ada?
ask-diarrhoea = Wach kayn s8al?
ask-drooling = Wach ri9o sayel w ma kaysretch?
ask-drowsy = Wach s3ib tfeye9o wla mrekhi?
ask-face_hand_swelling = Wach lwjeh wla yeddin tnefkhou?
ask-feeding_less = Wach kayrde3 9ell mn l3ada?
ask-foetus_moving_less = Wach tarbya kayt7errek 9ell mn l3ada?
ask-green_vomit = Wach rdan khder?
ask-hard_belly = Wach lkerch 9as7a dima?
ask-harm_baby_thoughts = Wach kaynin chi afkar bach t2edi rassek wla tarbya?
ask-heavy_periods = Wach 7e9 chher bezzaf?
ask-in_danger_now = Wach nti f khatar daba?
ask-injury = Wach kayna chi jer7a wla derba?
ask-jaundice_palms_soles = Wach lkfouf wla te7t rejlin sofrin?
ask-jelly_stool = Wach kayn dem wla mkhat 7mer f lcouche?
ask-lost_skills = Wach nsa chi 7wayej kan kaydirhom?
ask-low_temperature = Wach dat dyalo barda?
ask-no_response_to_name = Wach ma kayjawebch melli t3eyti lih?
ask-no_urine = Wach lboul 7abes hadi swaye3?
ask-not_suckling = Wach tarbya ma bghach yrde3?
ask-one_sided_pelvic_pain = Wach l7ri9 ghir f jneb wa7ed te7t lkerch?
ask-pelvic_pain = Wach kayn l7ri9 te7t lkerch?
ask-pregnant = Wach 7amla wla te9edri tkouni 7amla?
ask-prolonged_erection = Wach l2intisab ba9i hadi swaye3?
ask-soaking_pads = Wach katbeddli fota 3amra kol sa3a?
ask-spots_do_not_fade = Wach kayn chi tbe9 kayb9a melli twerrek b kass?
ask-swallowed_battery = Wach hiya pila wla maghnatis?
ask-swelling_behind_child_ear = Wach kayna nefkha wra lwden?
ask-swollen_feet_child = Wach rejlin b jouj mnfoukhin?
ask-testicular_pain = Wach katdrek chi bida?
ask-three_days = Wach hadi telt iyam wla kter?
ask-upper_belly_bar = Wach kayn l7ri9 te7t dlou3?
ask-visual_spots = Wach katchoufi njoum wla debban 9eddam 3inik?
ask-vomiting = Wach kayn rdan?
ask-vomits_everything = Wach kolchi kaykhrej m3a rdan 7ta lma?
ask-waters_broke = Wach nzel 3lik lma?
ask-young_infant = Wach 3ndo 9ell mn telt chhour?
ask-abdominal_pain = Wach kayn 7ri9 lkerch?
ask-emergency_contraception = wach kant chi 3ala9a bla wi9aya wla nsiti l7ebba hadi 9ell mn khems yam?
ask-missed_period = wach t3etlat l3ada?

do-air_the_skin = Khelli jeld ychemm lhwa chwiya melli tbeddli lih.
do-bring_pregnancy_notes = Hezzi m3ak carnet d l7mel w ta7alil.
do-call_2511 = Derri f khatar: 3eyti l 2511 lil w nhar.
do-call_8350 = Kayn lli ysme3 lik w y3awnek: 8350 lil w nhar.
do-change_often = Beddli lcouche bezzaf, ghesli b lma w nechfi mezyan.
do-child_health_visit = Telbi ziyara l derri f lmarkaz si7i.
do-clear_nose = Ghesli nnif b sérum 9bel lmakla.
do-clear_space = Be33di l7wayej l9as7in 3la derri.
do-cool_ring = 3tih 7al9a barda y3eddha.
do-cotton_underwear = Lebsi 7wayej dakhliyin d l9ten machi mzeyyrin.
do-count_pads = 7esbi lfot w 9eydi sa3a.
do-cut_nails = 9et3i dfar 9sar.
do-drink_often = Chrab bezzaf ghir b chwiya b chwiya.
do-encourage_cough = Ila kan kayk7eb khellih yk7eb.
do-feed_often = Red3i bezzaf w khewwi lbezzoula mezyan.
do-feed_often_baby = Red3ih bezzaf lil w nhar.
do-first_antenatal_visit = Khoudi awel maw3id f lmarkaz si7i.
do-free_hiv_test = Test d sida fabor w sirri.
do-good_latch = Tarbya ychedd rass lbezzoula w chwiya mn lbezzoula.
do-hearing_test = Telbi ychoufo lih sme3.
do-heat_on_belly = Diri chi 7aja dafya 3la kerchek.
do-hold_and_walk = Hezzih w tmchay bih w hedri m3ah b chwiya.
do-hospital_unit = F sbitar kayna khliya fabor l l3yalat w drari.
do-keep_breastfeeding = Kemmli rda3a.
do-keep_clothes = Khelli l7wayej f sak d lwer9.
do-keep_ear_dry = Khelli lwden nachfa.
do-keep_feeding = Kemmli makelto ghir chwiya b chwiya.
do-keep_package = Khelli l3elba wla b7alha bach twerriha.
do-keep_warm = Deffi tarbya w gheti rasso.
do-lie_on_left_side = Tkay 3la jenbek lliser.
do-lie_on_side = 7ettih 3la jenbo.
do-list_medicines = 9eyed dwa lli katchreb bach twerrih l tbib.
do-loose_clothes = Lebsih 7wayej was3in.
do-measure_pressure = 9issi tension lyoum.
do-no_blame = Tmenih, rah ma kaydirhach bel3ani.
do-note_changes = 9eydi chnou tbeddel w mn imta.
do-note_time_and_colour = Diri fota w 9eydi sa3a w loun.
do-oral_rehydration = 3tih amla7 l2imaha b chwiya b chwiya.
do-pack_papers = Wejdi wra9ek w tilifoun f blassa amna.
do-pharmacist_dose = 3la skhana wla l7ri9 sewli saydali 3la 7sab lwezn.
do-photo_of_rash = Sewwri l7boub.
do-pregnancy_test = Diri test d l7mel.
do-protected_until_seen = Lwa9i wla bla 3ala9a 7ta tchouf tbib.
do-rest = Ra7a.
do-rest_left_side = Rta7i 3la jenbek lliser.
do-show_midwife = Werri tarbya l l9abla wla tbib.
do-sips = Chrebi chwiya b chwiya.
do-sit_up = Khellih gales.
do-skin_to_skin = Khellih jeld 3la jeld m3ak.
do-small_meals = Kouli 9lil w bezzaf d lmerrat.
do-speak_of_sadness = Hedri 3la lli kat7essi bih m3a chi 7edd kat9i fih.
do-support_and_cool = Sned lte7t w dir chi 7aja barda bla telj mobachir.
do-support_bra = Lebsi soutien kaychedd mezyan.
do-take_temperature = 9issi l7arara w 9eydiha.
do-take_turns = Tnawbo 3lih bach tertaho.
do-talk_and_play = Hedri w l3bi m3ah kol nhar.
do-talk_to_doctor = Hder m3a tbib, hadchi kayn bezzaf w 3ndo 7ell.
do-tell_partner = 3lem terf lakhor.
do-time_it = Choufi sa3a ch7al katdoum.
do-toilet_before_bed = Ymchi l toilette 9bel ma yn3es.
do-varied_food = Mn sett chhour: lbid w l3des w l7em w lkhedra m3a rda3a.
do-warm_then_cool = Chi 7aja dafya 9bel red3a w barda mn b3d.
do-wash_with_water = Ghesli ghir b lma.
do-weigh_at_health_centre = Wezni derri f lmarkaz si7i w hezzi carnet.
do-wipe_chin = Mse7i lih rri9 bezzaf.
do-within_72_hours = Kayn 3ilaj khassa f 72 sa3a lewla.
do-both_partners = rrajel w lmra bjouj ydirou lfe7s.
do-note_cycles = 9eydi twarikh l3ada.
do-pharmacy_soon = mn b3d 3ala9a bla wi9aya, lfarmasi wla ttbib deghya: kol sa3a mohimma.
do-health_centre_methods = lmerkez ssi77i 3ndo bezzaf d ttoro9.
do-hold_upright_after_feed = khellih wa9ef chwiya mn b3d rrda3a.
do-burp = 3awnou yetkerre3 west rrda3a.
avoid-antibiotics_alone = Bla antibiotique bla wer9a d tbib.
avoid-aspirin_child = Bla aspirine l drari.
avoid-bath_or_alcohol = Bla douche bared w bla alcool 3la jeld.
avoid-blame = Machi lghalat dyalek.
avoid-cough_syrup = Bla sirop d lke7ba bla ma tsewli.
avoid-diarrhoea_medicine = Bla dwa d s8al bla ma tsewli.
avoid-douching = Bla ghsil mn ldakhel, bla khell w bla ri7a.
avoid-finger_sweep = Ma tdekhlich sba3ek f fommo.
avoid-growth_syrup = Bla sirop bach yghled.
avoid-gum_gels = Bla gel 3la l7em d snan bla ma tsewli.
avoid-herbs = Bla 3choub w bla kheltat.
avoid-hiding_dark_thoughts = Ma teb9aych bou7dek m3a l2afkar lkhayba.
avoid-intercourse = Bla 3ala9a 7ta tchoufi tbib.
avoid-make_vomit = Ma tkhellihch yredd bezzez.
avoid-massage_lump = Bla 7ekkan w bla 3choub 3la lka3bora.
avoid-medicine_first = Ma tsennawch 7ta ydir dwa.
avoid-medicine_without_doctor = Bla dwa bla ma tsewli tbib.
avoid-medicines_if_pregnant = Bla dwa w bla radio 7ta tgouli te9edri tkouni 7amla.
avoid-milk_powder_without_advice = Bla ma, bla 3choub w bla 7lib lghobra bla ma tsewli.
avoid-oil_in_ear = Bla zit w bla 7lib f lwden.
avoid-own_painkillers = Bla calmant bla ma ygoulha tbib.
avoid-perfumed_wipes = Bla lingettes b ri7a w bla talc.
avoid-pills_without_doctor = Bla fanid bla tbib.
avoid-punishment = Bla 3o9ouba w bla de7k 3lih.
avoid-scratching = Ma tkhellihch y7ekk.
avoid-screens = Bla tilifoun w telfaza 9bel telt snin.
avoid-shaking = 3emrek ma thezzi tarbya b jehd.
avoid-smoke = Bla dekhan 7da derri.
avoid-soft_drinks = Bla monada w bla 3asir 7lou.
avoid-sun_as_cure = Chems ma kat3ewwedch tbib.
avoid-tea_with_meals = Bla atay l derri sghir.
avoid-thing_in_mouth = Ma tdiri walo f fommo.
avoid-things_on_cord = Walo 3la sorra: la k7ol la zit la 3choub.
avoid-traces = Mse7i had lmo7adata ila kan chi 7edd kay9ra tilifounek.
avoid-waiting_until_tomorrow = Ma tsennach 7ta l ghedda.
avoid-water_or_tea = Bla ma, bla sokkar w bla 3choub l tarbya.

emergency-pregnancy =
    🔴 Siri daba l lwilada wla l mosta3jalat.
    ☎️ 141 (SAMU) wla 15
    Ila ma jaweb 7edd: a9reb mosta3jalat.
    Tkay 3la jenbek lliser w hezzi carnet d l7mel.
    Ma tsennaych 7ta l ghedda.

emergency-child =
    🔴 Ddi derri l mosta3jalat daba.
    ☎️ 141 (SAMU) wla 15
    Ila ma jaweb 7edd: a9reb mosta3jalat.
    Khellih 7dak, w 3la jenbo ila kan mrekhi.
    Ma tzezzezihch ychreb.

emergency-child_convulsion =
    🔴 Tchannoj: 3eyti l l2is3af daba.
    ☎️ 141 (SAMU) wla 15
    Ila ma jaweb 7edd: a9reb mosta3jalat.
    7etti derri 3la jenbo, be33di l7wayej l9as7in w choufi sa3a.
    Ma tdiri walo f fommo.

emergency-swallowed =
    🔴 Sir l mosta3jalat daba wakha yban labas.
    ☎️ 141 (SAMU) wla 15
    Ila ma jaweb 7edd: a9reb mosta3jalat.
    Khelli l3elba wla chi 7aja b7alha. Khellih gales.
    Ma tkhellihch yredd bezzez.

emergency-choking =
    🔴 Rah tkhne9: t7errek daba w khelli chi 7edd y3eyet.
    ☎️ 141 (SAMU) wla 15
    Ila ma jaweb 7edd: a9reb mosta3jalat.
    5 derbat mjehdin f dher, w mn b3d 5 zeyrat (f lkerch, wla west sder 3nd rdi3). 3awed.
    Ma tdekhelch sba3ek f fommo.

emergency-mother_mind =
    🔴 Khassha tbib daba: lmosta3jalat.
    ☎️ 141 (SAMU) wla 15
    Ila ma jaweb 7edd: a9reb mosta3jalat.
    B9aw m3aha w hedro b chwiya, w chi 7edd akhor y9abel tarbya.
    Ma tkhelliwhach bou7edha wla bou7edha m3a tarbya.

emergency-sexual_violence =
    🔴 Siri l blassa amna w mn b3d mosta3jalat sbitar (fabor).
    ☎️ 19 (bolis), 177 (jadarmiya), 8350 (kay3awno l3yalat)
    ☎️ 141 (SAMU) wla 15
    3eyti l chi 7edd kat9i fih. Khelli l7wayej.
    Ila 9derti ma tghesslich 9bel. Machi lghalat dyalek.

emergency-domestic_violence =
    🔴 Siri nti w drari l blassa amna, 7da lbab wla 3nd ljara.
    ☎️ 19 (bolis), 177 (jadarmiya), 8350 (kay3awno l3yalat)
    ☎️ 141 (SAMU) wla 15
    Ila kayna jer7a: lmosta3jalat (chahada fabor).
    Ma teb9aych bou7dek m3ah. Mse7i had message ila khass.
