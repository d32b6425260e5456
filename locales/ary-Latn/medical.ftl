### Heart, brain, breath, ear-nose-throat, sugar, pressure, heat, gas and long illnesses.

## Labels: who the person is
finding-diabetes = sokkari
finding-insulin = l'insuline
finding-hypertension = mard d tension
finding-heart_disease = mard l9elb
finding-asthma = ddi9a
finding-lung_disease = mard rriya
finding-kidney_failure = lklawi 3yanin
finding-dialysis = dialyse
finding-liver_disease = mard lkebda
finding-cancer_treatment = l3ilaj d saratan daba
finding-immunosuppressed = lmana3a d3ifa
finding-anticoagulant = dwa kayjerri ddem
finding-sickle_cell = ddem lmenjli
finding-thalassaemia = thalassémie
finding-haemophilia = hémophilie
finding-epilepsy = sser3
finding-recent_surgery = 3amaliya 9riba
finding-fasting_ramadan = syam ramdan
finding-elderly = l3mer 65 3am wla kter
finding-adult_40 = l3mer 40 3am wla kter
finding-adult_50 = l3mer 50 3am wla kter
finding-malaria_travel = rjou3 mn blad fiha malaria
finding-tb_contact = mkhalta m3a chi 7edd fih ssell
finding-recently_immobile = 9ellt l7araka (gebs, tri9 twila)
finding-unchanged_deficit = d3ef 9dim ma tbeddelch
finding-hba1c = sokkar ttarakomi
finding-heat_exposure = ssehd wla chchemch
finding-co_source = chauffage d lgaz wla fakher f blasa mesdouda
finding-several_ill = kter mn wa7ed mred f nefs lwe9t
finding-indoors_closed = bit mesdoud
finding-recovered = rjou3 l l7ala l3adiya
finding-missed_medicine = dwa tnsa wla tw9ef
finding-first_time = 2awwel merra
finding-faint_trigger = sekhfa m3a te7lilt ddem

## Labels: danger signs and general signs
finding-unconscious = ghiboba
finding-not_breathing = nnefs wa9ef
finding-breathing_difficulty = di9a f nnefs
finding-severe_breathing_difficulty = nnefs tale3 bezzez
finding-blue_lips = chnayef zer9in
finding-confusion = tkherbi9 f lhedra w l3e9el
finding-seizure = ttchennej
finding-faint = sekhfa
finding-near_faint = i7sas b ssekhfa
finding-weakness_one_side = fechla f yedd wla rjel
finding-face_droop = fomm wla wjeh m3ewwej
finding-speech_trouble = lhedra t9ila
finding-cold_sweat = 3re9 bared
finding-grey_skin = loun rmadi
finding-stiff_neck = l3on9 9ase7
finding-fever = skhana
finding-high_fever = skhana tal3a
finding-chills = lbouredda
finding-fatigue = l3ya
finding-weakness = fechla
finding-headache = 7ri9 rras
finding-chest_pain = 7ri9 f ssder
finding-chest_pressure = ssder mzeyyer
finding-radiating_pain = 7ri9 wasel l lyedd wla lfekk wla ddher
finding-sudden = bda 3la ghefla
finding-severe = mjehhed bezzaf
finding-worsening = kayzid
finding-persistent = ma kay7besch
finding-mild = khfif
finding-weight_loss = ne9s f lwzen
finding-loss_of_appetite = 9ellt chchahiya
finding-pain = l7ri9

## Labels: heart and breath
finding-tearing_pain = 7ri9 b7al chi 7aja tcherrgat
finding-jaw_pain = 7ri9 f lfekk
finding-pain_on_breathing = 7ri9 m3a nnefs
finding-pain_on_effort = 7ri9 wla sekhfa m3a lmejhoud
finding-chest_wall_pain = 7ri9 melli katberrek wla kat7errek
finding-laboured_breathing = tneffis bezzez
finding-fast_breathing = tneffis b zzerba
finding-breathless_on_effort = nehja m3a lmejhoud
finding-orthopnoea = di9a melli katkoun mtekki
finding-breath_pauses = nnefs kayw9ef merra merra
finding-pink_froth = kechkoucha werdiya m3a lke7ba
finding-palpitations = l9elb kaydreb bezzaf
finding-palpitations_long = l9elb kaydreb w ma kay7besch
finding-irregular_pulse = nebd machi m9ad
finding-slow_pulse = nebd t9il bezzaf

## Labels: brain and nerves
finding-suspected_stroke = 3alamat jjelta
finding-thunderclap_headache = 7ri9 rras mjehhed 3la ghefla
finding-migraine = chch9i9a
finding-photophobia = ddow kayderr
finding-double_vision = katchouf jouj
finding-blurred_vision = chchouf mdebbeb
finding-dizziness = ddoukha
finding-positional_vertigo = doukha melli kat9leb
finding-unsteady_gait = mechya ma m9addach
finding-prolonged_seizure = ttchennej ma kay7besch
finding-not_waking = ma kayfi9ch
finding-tongue_bite = 3eddan llsan
finding-leg_weakness = rejlin fachlin
finding-tingling = ttenmal
finding-recurrent = kayji w y3awed

## Labels: ear, nose, throat, airways
finding-cough = lke7ba
finding-runny_nose = nif sayel
finding-blocked_nose = nif mesdoud
finding-sneezing = l3tis
finding-common_cold = rrwa7
finding-phlegm = lbelghem
finding-night_sweats = l3re9 b llil
finding-coughing_blood = ddem m3a lke7ba
finding-coughing_much_blood = bezzaf d ddem m3a lke7ba
finding-wheeze = ssder kayseffer
finding-asthma_attack = krizt ddi9a
finding-inhaler_not_working = lbekhkhakha ma daret walou
finding-more_inhaler = lbekhkhakha kter mn l3ada
finding-sore_throat = 7ri9 l7el9
finding-hoarse_voice = sout meb7ou7
finding-cannot_swallow_saliva = ma y9derch yesret ri9ou
finding-difficulty_swallowing = ssrit s3ib
finding-trismus = lfomm ma kayt7ellch mzyan
finding-one_sided_throat_pain = 7ri9 l7el9 mn jiha we7da
finding-noisy_breathing = tneffis b ssout
finding-noisy_at_rest = sout f nefs wakha mhedden
finding-earache = 7ri9 lwden
finding-ear_discharge = wden katsil
finding-swelling_behind_ear = nefkha mour lwden
finding-hearing_loss = ssme3 na9es
finding-sudden_hearing_loss = ssme3 mcha 3la ghefla
finding-tinnitus = lwden katseffer
finding-nosebleed = rr3af
finding-sinus_pain = 7ri9 jjyoub
finding-loss_of_smell = ma b9iti katchemm walo
finding-allergic_rhinitis = 7essasiyt nnif
finding-swollen_eye = 3in menfoukha
finding-snoring = chchkhir
finding-restless_legs = rjlin ma kayrta7ouch b lil
finding-sleep_apnoea = nnefs kayt9ette3 f nn3as
finding-daytime_sleepiness = nn3as f nnhar

## Labels: pressure, sugar, legs, heat, blood
finding-high_bp = tension tal3a
finding-very_high_bp = tension tal3a bezzaf
finding-severe_high_bp = tension khatira 3la l7amla
finding-low_bp = tension habta
finding-low_sugar = sokkar habet
finding-low_unnamed_g_l = natija habta b g/L bla smiyet tta7lil
finding-high_sugar = sokkar tale3
finding-very_high_sugar = sokkar tale3 bezzaf
finding-sugar_not_rising = sokkar ma bghach ytle3
finding-great_thirst = l3tech bezzaf
finding-frequent_urination = lboul bezzaf
finding-fruity_breath = ri7t tteffa7 wla l'acétone f lfomm
finding-diabetic_foot = jer7 f rjel lli fih sokkar
finding-low_oxygen = l'oxygène habet
finding-very_low_oxygen = l'oxygène habet bezzaf
finding-leg_swelling = rejlin menfoukhin
finding-one_leg_swelling = rjel we7da menfoukha
finding-calf_pain = 7ri9 f bettt rrjel
finding-cold_pale_limb = yedd wla rjel barda w sefra
finding-varicose_veins = ddwali
finding-weight_gain = ziyada f lwezn
finding-walking_leg_pain = rrjel katder m3a lmechya
finding-hot_dry_skin = jeld skhoun w nachef
finding-very_high_temperature = 7arara 40 wla kter
finding-sunstroke = derbt chchemch
finding-co_poisoning = ttkhni9 b lgaz
finding-pallor = lwjeh mekhtouf
finding-sickle_crisis = krizt ddem lmenjli
finding-missed_transfusion = ddem t3ettel ma tzadch
finding-missed_dialysis = 7essa d dialyse fatet
finding-fistula_infection = lfistule 7emra wla skhouna
finding-fistula_bleeding = lfistule katsil b ddem
finding-fistula_stopped = lfistule ma b9atch katzerzer
finding-gum_bleeding = l7em ssnan kaysil
finding-bruising = zrou9iya bla derba
finding-muscle_cramps = lcrampes
finding-wants_to_fast = sou2al 3la ssyam
finding-followup_request = talab d lmoutaba3a
finding-lasts_three_days = telt yyam wla kter
finding-lasts_a_week = simana wla kter

## Questions
ask-anticoagulant = Wach katakhod chi dwa kayjerri ddem?
ask-blurred_vision = Wach chchouf wella mdebbeb?
ask-breathing_difficulty = Wach kayna di9a f nnefs?
ask-cancer_treatment = Wach kayn chimio wla 3ilaj d saratan?
ask-cannot_swallow_saliva = Wach ma kaytsretch rri9?
ask-chest_pain = Wach kayn 7ri9 f ssder?
ask-chest_wall_pain = Wach l7ri9 kayji ghir melli katberrek wla kat7errek?
ask-cold_sweat = Wach kayn l3re9 lbared?
ask-confusion = Wach kaykherbe9 f lhedra wla machi m3akom?
ask-coughing_blood = Wach kaykhrej ddem m3a lke7ba?
ask-coughing_much_blood = Wach ddem kter mn chi m3il9at?
ask-difficulty_swallowing = Wach ssrit s3ib?
ask-dizziness = Wach kayna ddoukha?
ask-double_vision = Wach kaychouf jouj?
ask-high_fever = Wach skhana 39 wla kter?
ask-ear_discharge = Wach katsil lwden?
ask-epilepsy = Wach sser3 me3rouf mn 9bel?
ask-face_droop = Wach lfomm wla lwjeh t3ewwej?
ask-faint = Wach kanet chi sekhfa?
ask-fast_breathing = Wach kaytneffes b zzerba w b jjehd?
ask-fever = Wach kayna skhana?
ask-headache = Wach kayn 7ri9 rras?
ask-heart_disease = Wach kayn chi mard f l9elb?
ask-hot_dry_skin = Wach jjeld skhoun w nachef?
ask-inhaler_not_working = Wach lbekhkhakha ma b9at katdir walou?
ask-insulin = Wach kayna l'insuline?
ask-kidney_failure = Wach kayn chi mard f lklawi?
ask-lasts_a_week = Wach hadi simana wla kter?
ask-lasts_three_days = Wach hadi telt yyam wla kter?
ask-long_lasting = Wach hadi telt simanat wla kter?
ask-more_inhaler = Wach kat7taj lbekhkhakha kter mn l3ada?
ask-near_faint = Wach kat7ess b rassek ghadi tsekhef?
ask-one_leg_swelling = Wach rjel we7da menfoukha?
ask-one_sided_throat_pain = Wach l7ri9 ghir f jiha we7da d l7el9?
ask-orthopnoea = Wach kayzid melli katteka?
ask-pain_on_effort = Wach kayji m3a lmejhoud?
ask-pallor = Wach lwjeh mekhtouf bezzaf?
ask-palpitations = Wach l9elb kaydreb b zzerba wla machi m9ad?
ask-persistent = Wach ma bghach y7bes?
ask-photophobia = Wach ddow kayderr l3inin?
ask-fatigue = Wach kayn 3ya kbir?
ask-diabetes = Wach kayn mard d sokkar?
ask-radiating_pain = Wach l7ri9 wasel l lyedd wla lfekk wla ddher?
ask-seizure = Wach kan chi tchennej?
ask-several_ill = Wach kayn chi 7edd akhor f ddar mrid?
ask-severe_breathing_difficulty = Wach s3ib tkemmel jomla bla ma yt9te3 nnefs?
ask-speech_trouble = Wach lhedra t9ila wla machi hiya hadik?
ask-stiff_neck = Wach l3on9 9ase7?
ask-sudden = Wach bda 3la ghefla?
ask-sudden_hearing_loss = Wach ssme3 mcha 3la ghefla?
ask-sugar_not_rising = Wach sokkar b9a habet wakha kliti chi 7aja 7elwa?
ask-swelling_behind_ear = Wach kayna nefkha wla 7mouriya mour lwden?
ask-swollen_eye = Wach l3in menfoukha?
ask-thunderclap_headache = Wach l7ri9 ja 3la ghefla w mjehhed bezzaf?
ask-trismus = Wach lfomm s3ib yt7ell?
ask-weakness = Wach kayna fechla kbira?
ask-weakness_one_side = Wach chi yedd wla rjel fachla wla t9ila?
ask-weight_loss = Wach n9es lwzen?
ask-wheeze = Wach ssder kayseffer?
ask-worsening = Wach kayzid l7al?

## What to do
do-ask_before_fasting = Chouf tbib 9bel ma tsoum.
do-call_dialysis_centre = 3eyyet l ssantr d dialyse.
do-check_sugar_again = 3awed 9iss sokkar mn be3d rbe3 sa3a.
do-check_temperature = 9iss skhana ssba7 w l3chiya.
do-cool_shade_wet_skin = Gles f ddell, fezzeg jjeld, w rewwe7 3lih.
do-drink_enough = Chreb lma merra 3la merra.
do-everyone_outside = Kherrej kolchi l lhwa.
do-fast_sugar_if_awake = Ila kan sokkar habet w howa faye9: 3asir wla 9waleb d sokkar.
do-fresh_air = Khelli lhwa ydkhel w rkhi l7wayej.
do-keep_own_tablets = Kemmel dwak kif gal tbib.
do-keep_photo = Khelli teswira l tbib.
do-less_coffee = N9es mn l9ahwa w atay w mchroubat tta9a w lgarro.
do-less_dust_smoke = B3ed mn lghebra w ddekhkhan.
do-lie_flat_legs_up = Tekka w hezz rejlik l lfou9.
do-lie_on_side_if_drowsy = Ila kan na3es, dirou 3la jenbou.
do-light_clothes = 7wayej khfaf w bit fih lhwa.
do-note_medicines = Jib m3ak llista d ddwa.
do-note_the_time = 39el 3la ssa3a fach bdat.
do-note_weight = Kteb lwzen kol simana.
do-open_window = 7ell sserjem.
do-open_windows_leave = 7ell lbiban w ssrajem w khrej.
do-own_inhaler_plan = Tbe3 lplan d ddi9a b lbekhkhakha dyalk.
do-pinch_nose_forward = Gles mayel l lqeddam w zeyyer nnif 10 7ta 15 d9i9a.
do-press_if_bleeding = Ila sal ddem, berrek b jjehd bla ma ttle9.
do-protect_head_side = 7mi rras w mn be3d dirou 3la jenbou.
do-raise_legs = Hezz rejlik l lfou9 melli trta7.
do-rest_at_home = Rta7.
do-rest_quiet_dark = Rta7 f blasa hadya w mdellma.
do-rest_sitting = B9a gales w merta7.
do-rest_slow_breathing = Rta7 w tneffes b chwiya.
do-saline_nose = Ghsel nnif b sserum.
do-small_sips_cool = Ila kan faye9 mzyan: jeghmat sghar d lma.
do-sit_or_lie_rise_slowly = Gles wla tekka, w noud b chwiya.
do-sit_remeasure = Gles 5 d9aye9 w 3awed l9yas.
do-sit_upright = Gles m9ad.
do-sleep_and_meals = N3es mzyan w koul f lwe9t.
do-sleep_on_side = N3es 3la jenbek.
do-someone_stays = Ma tb9ach bou7dek.
do-stay_warm = B9a dafi.
do-warm_cloth_dry_ear = Zif dafi 3la lwden w khelliha nachfa.
do-warm_cool_drinks = Chreb chi 7aja dafya wla barda chwiya.

## What to avoid
avoid-anti_inflammatories = Ma takhodch anti-inflammatoire bla ma tsewwel.
avoid-aspirin_under_16 = La aspirine 9bel 16 3am.
avoid-changing_medicine_alone = Ma tbeddelch dwak mn rassek.
avoid-cough_syrup_children = La siro d lke7ba l sghar bla ma tsewwel.
avoid-driving_or_ladders = La swa9a la sloum.
avoid-driving_sleepy = Ma tsougch melli ykoun fik nn3as.
avoid-driving_yourself = Ma tsougch bou7dek.
avoid-fattening_tablets = La fanid la siro d lghlad.
avoid-food_drink_tablets = La makla la chrab la dwa.
avoid-food_while_drowsy = La makla la chrab ila kan na3es.
avoid-going_back_in = Ma trje3ch l dakhel.
avoid-head_back_or_cotton = Ma trejje3ch rassek l llour, la 9ten.
avoid-ice_or_alcohol = La douch mtellej la alcool 3la jjeld.
avoid-ignoring_it = Ma tkhellihach hakkak.
avoid-iron_without_test = Ma takhodch l7did chhour bla te7lila.
avoid-leftover_antibiotics = La antibiotique mn rassek.
avoid-long_nose_sprays = Ma ttewwelch m3a spray d nnif.
avoid-lying_flat = Ma ttekkach 3la dehrek.
avoid-massaging_calf = Ma tkesselch bettt rrjel.
avoid-mouth_or_holding = Ma tdir walou f fommou, ma tcheddouch b jjehd.
avoid-oil_or_buds_in_ear = La zit la touma la coton-tige f lwden.
avoid-others_heart_tablets = Ma takhodch dwa l9elb dyal chi 7edd akhor.
avoid-others_inhaler = Ma takhodch lbekhkhakha dyal chi 7edd akhor.
avoid-painkillers_daily = La dwa d l7ri9 kol nhar.
avoid-salt_and_bananas = Redd lbal mn lmel7 w lbanan w ttmer.
avoid-standing_up_fast = Ma tnoudch 3la ghefla.
avoid-stopping_controller = Ma t7besch ddwa lli katakhod dima.
avoid-stopping_insulin = Ma t7besch l'insuline mn rassek.
avoid-stopping_or_doubling = Ma t7bes ddwa ma tdoublih.
avoid-sugar_to_drowsy = Walou f lfomm ila kan na3es.
avoid-waiting_to_see = Ma tsennach 7ta ydouz bou7dou.

## Emergency answers
emergency-stroke =
    🔴 Kol d9i9a mohimma: 3eyyet daba.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? Sir l 2a9reb mosta3jalat.
    ✅ 39el 3la ssa3a fach bdat. Ila kan na3es: dirou 3la jenbou.
    ⛔ La makla la chrab la dwa.
emergency-seizure =
    🔴 3eyyet daba w b9a 7dah.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? Sir l 2a9reb mosta3jalat.
    ✅ 7mi rassou w be33ed l7wayej. Mn be3d lkriz: dirou 3la jenbou.
    ⛔ Walou f lfomm. Ma tcheddouch b jjehd.
emergency-carbon_monoxide =
    🔴 Kherjou kamlin daba, w mn be3d 3eyyet.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? Sir l 2a9reb mosta3jalat.
    ✅ 7ell lbiban w ssrajem w khrej. B9aw f lhwa.
    ⛔ Ma trje3ch l dakhel, ma tch3el walou.
emergency-low_sugar =
    🔴 Sokkar habet m3a 3alama khatira: 3eyyet daba.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? Sir l 2a9reb mosta3jalat.
    ✅ Faye9 mzyan: 3asir wla sokkar. Na3es: dirou 3la jenbou.
    ⛔ Walou f lfomm ila kan na3es.
emergency-high_sugar =
    🔴 Sokkar f khatar: l lmosta3jalat daba.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? Sir l 2a9reb mosta3jalat.
    ✅ Chwiya d lma ila kan faye9 mzyan. Khelli m3ak lmakina w l2ar9am.
    ⛔ Ma t7besch l'insuline.
emergency-heat =
    🔴 Ssehd khatir hna: 3eyyet daba.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? Sir l 2a9reb mosta3jalat.
    ✅ L ddell. Fezzeg jjeld w rewwe7 3lih bla ma t7bes.
    ⛔ Ma ychreb walou ila kan na3es wla kaykherbe9.
emergency-nosebleed =
    🔴 Had ddem khassou ytchaf daba.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? Sir l 2a9reb mosta3jalat.
    ✅ Gles mayel l lqeddam. Zeyyer nnif bla ma ttle9.
    ⛔ Ma trejje3ch rras l llour, la 9ten.
emergency-coughing_blood =
    🔴 Had ddem khassou ytchaf daba: 3eyyet.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? Sir l 2a9reb mosta3jalat.
    ✅ Gles mayel l lqeddam. Khelli teswira d ddem.
    ⛔ Ma tb9ach bou7dek, ma ttekkach 3la dehrek.
finding-dying = chi wa7ed kaymout
finding-feels_dying = i7sas b lmout
