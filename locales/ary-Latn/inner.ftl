### Belly, bowels, kidneys, back, joints, medicines, mood and mind: labels, questions, advice, emergency answers.

## Findings
finding-abdominal_pain = wje3 f lkerch
finding-back_pain = wje3 f ddher
finding-vomiting = rdan
finding-nausea = lghatayan
finding-diarrhoea = lishal
finding-long_lasting = hadi tlata simanat wla kter
finding-after_effort = mn be3d chi majhoud
finding-wrong_posture = glsa wla n3sa khayba
finding-single_kidney = kelwa we7da
finding-kidney_stones = l7jer f lklawi
finding-iron_tablets = fanid d l7did
finding-exam_stress = 9orb limti7an
finding-figure_of_speech = ghir hedra
finding-hard_abdomen = kerch 9as7a
finding-right_lower_pain = wje3 lte7t 3la limn f lkerch
finding-upper_right_pain = wje3 te7t dlou3 limn
finding-cannot_stand = wje3 ma kaykhellich twe9ef
finding-belly_swollen = kerch mnfoukha
finding-no_stool_no_gas = la khrouj la ghazat
finding-vomiting_blood = ddem f rdan
finding-black_stool = lkhrouj k7el
finding-blood_in_stool = ddem f lkhrouj
finding-much_blood_in_stool = ddem bezzaf f lkhrouj
finding-blood_on_paper = chwiya d ddem mlli katmse7
finding-profuse_diarrhoea = ishal 9ase7 bezzaf b7al lma
finding-constipation = l9ebt
finding-heartburn = l7mouda
finding-flatulence = lghazat w nnefkha
finding-worms = doud f lkherya
finding-piles = lbwaser
finding-anal_pain = wje3 f lmakhraj
finding-anal_lump = ka3bora f lmakhraj
finding-dark_urine = lbola gham9a
finding-pale_stool = lkhrouj byed
finding-hernia = lfte9
finding-hernia_stuck = fte9 ma bghach ydkhel
finding-difficulty_eating = la makla la chrab
finding-burning_urine = l7er9a f lbola
finding-blood_in_urine = ddem f lbola
finding-clots_in_urine = traf d ddem jamed f lbola
finding-blood_and_urine_test = te7lil ddem w lboul
finding-flank_pain = wje3 f lkelwa
finding-cannot_urinate = lbola m7sora
finding-weak_stream = lbola d3ifa
finding-urinary_leak = lboul kayflet
finding-urine_change = lboul fih reghwa wla ri7to 9as7a
finding-night_urination = noudan b lil l lbola
finding-saddle_numbness = ma kaynch l2i7sas bin lfkhad
finding-sphincter_loss = lboul wla lkhrouj kaytseyeb
finding-sciatica = bouzelloum
finding-spine_curve = ddher mayel 3la jenb
finding-neck_pain = wje3 f l3en9
finding-joint_pain = wje3 f lmefsel
finding-hot_joint = mefsel 7mer w skhoun w mnfoukh
finding-big_toe_attack = sbe3 rjel lkbir 7mer w kayderr
finding-stiff_joint = mefsel 9ase7
finding-limping = l3erja
finding-child_limping = derri kay3rej
finding-muscle_pain = wje3 f l3adalat
finding-limb_pain = wje3 f lyed wla rjel
finding-medicine_reaction = ddwa ma jach mezyan
finding-stopped_medicine = ddwa me7bous
finding-stopped_vital_medicine = dwa mohim me7bous
finding-stopped_psychiatric_medicine = ddwa nefsi me7bous
finding-suicidal_thoughts = afkar lmout
finding-suicide_act = mo7awala bach ymout
finding-death_wish = bgha lmout
finding-passive_death_wish = tmenna ma yfi9ch
finding-self_harm = kay2di rasso
finding-anxiety = l9ala9
finding-panic_attack = nouba d lkhel3a
finding-low_mood = l7ezn w di9 lkhater
finding-memory_loss = kaynsa bzaf
finding-insomnia = n3as 9lil
finding-blushing = lwjeh kay7mar 9eddam nnas
finding-no_sleep_for_days = iyam bla n3as
finding-hallucinations = kaysme3 wla kaychouf chi 7wayej ma kayninch
finding-agitation = hayej bezzaf
finding-threat = tehdid
finding-weapon = hedra 3la sla7
finding-weapon_or_threat = tehdid wla sla7
finding-strange_behaviour = tasarrofat ghriba
finding-addiction = lblya
finding-stopped_alcohol = 7bess chrab
finding-withdrawal = 3alamat d lmank
finding-tremor = rre3da
finding-overdose = jor3a zayda
finding-drunk_or_drugged = chrab wla lmokhaddirat
finding-travel_advice = safar w jelba
finding-unspecified_complaint = machi bikhir

## Questions
ask-cannot_stand = wach lwje3 ma kaykhellikch twe9ef wla tmchi?
ask-right_lower_pain = wach lwje3 lte7t 3la limn f lkerch?
ask-vomiting_blood = wach kayn ddem f rdan, wla chi 7aja b7al l9ahwa?
ask-chest_pressure = wach kat7ess b chi t9el wla zyar f sder?
ask-dehydration_signs = wach lfomm nachef bezzaf w l3inin dakhlin?
ask-severe = wach 9wi bezzaf w ma kayt7emmelch?
ask-blood_in_stool = wach kayn ddem f lkhrouj?
ask-no_stool_no_gas = wach la khrouj la ghazat ga3?
ask-much_blood_in_stool = wach ddem bezzaf wla jamed?
ask-black_stool = wach lkhrouj k7el w kayelse9 b7al zzeft?
ask-anal_lump = wach kayna chi ka3bora 9as7a w katderr f lmakhraj?
ask-hernia_stuck = wach lka3bora wellat 9as7a w ma bghatch tdkhel?
ask-flank_pain = wach kayderrek jnb d ddher, blast lkelwa?
ask-blood_in_urine = wach kayn ddem f lbola?
ask-clots_in_urine = wach kayn ddem jamed f lbola?
ask-cannot_urinate = wach ma bghatch tkhrej lbola ga3?
ask-belly_swollen = wach lkerch mnfoukha?
ask-leg_weakness = wach rejlin wellaw d3af?
ask-back_pain = wach 7ta ddher kayderr?
ask-saddle_numbness = wach ma b9itich kat7ess bin lfkhad?
ask-sphincter_loss = wach lboul wla lkhrouj kaytseyeb bla khbarek?
ask-hot_joint = wach lmefsel 7mer w skhoun w mnfoukh?
ask-limping = wach kayn l3erj wla ma bghach ymchi?
ask-dark_urine = wach lbola gham9a b7al atay wla coca?
ask-after_effort = wach ja mn be3d chi majhoud wla 7aja t9ila?
ask-cold_pale_limb = wach lyed wla rjel barda, bayda wla mnemmla?
ask-tingling = wach kat7ess b tenmil f lyeddin wla rejlin?
ask-rash = wach khrjou l7boub wla chi bo9a3 f jeld?
ask-stopped_vital_medicine = wach howa dwa l9elb, ssokkar, sser3 wla ddem?
ask-suicidal_thoughts = wach katfekker f lmout wla t2di rassek?
ask-suicide_act = wach dar chi 7aja bach ymout?
ask-no_sleep_for_days = wach dazou iyam bla n3as ga3?
ask-difficulty_eating = wach ma b9ach momkin yakol wla ychrob?
ask-hallucinations = wach kaysme3 wla kaychouf chi 7wayej ma kayninch?
ask-strange_behaviour = wach tasarrofat wellaw ghrab?
ask-low_mood = wach 7zin te9riban kol nhar?
ask-weapon_or_threat = wach kayn chi sla7 wla tehdid l chi 7edd?
ask-tremor = wach lyeddin kaytre3do?
ask-visible_jaundice = wach l3inin sefrin?

## What to do
do-sips_of_water = chreb lma chwiya b chwiya w koul khfif.
do-note_pain = 9eyyed fin kayderrek w mn imta bda.
do-raise_bed_head = 3elli ras namousiya.
do-small_sips = chreb bezzaf d lmerrat, chwiya b chwiya.
do-front_seat_look_far = jles lgoddam, chouf b3id goddamek, w we9ef merra merra.
do-wash_hands = ghsel yeddik bezzaf b saboun.
do-water_and_fibre = chreb lma w koul lkhedra, lfakya w nnkhala.
do-walk_daily = tmecha kol nhar.
do-note_colour = 9eyyed lloun w ch7al, bach tgoul l tbib.
do-sitz_bath = gles f lma dafi chi d9aye9.
do-bring_medicines_and_herbs = werri l tbib ga3 ddwa w l3choub lli katakhod.
do-rest_and_drink = rta7 w chreb lma.
do-eat_slowly = koul b chwiya w n9ess mn lmonada.
do-walk_after_meals = tmecha chwiya mn be3d lmakla.
do-lie_down_hernia = tekka mlli katkhrej lka3bora.
do-no_heavy_load = ma thezz 7ta 7aja t9ila.
do-drink_and_do_not_hold = chreb lma w ma t7besch lbola.
do-urine_test = tleb te7lil lboul 9bel ay antibiotique.
do-drink_normally = chreb 3adi, bla ma tziyer 3la rassek.
do-filter_urine = seffi lboul bach tkhelli l7ejra ila khrjat.
do-try_calmly = jerreb b hodou2, gales w robini me7loul.
do-bring_medicine_list = jib m3ak la2i7at ddwa dyalek.
do-less_drink_evening = n9ess mn chrab d lma b lil 9bel n3as.
do-keep_moving = b9a kat7errek, tmecha b chwiya.
do-warmth = dir 3lih chi 7aja dafya, bla ma te7re9 jeld.
do-rest_then_move = reyye7 lmefsel, w mn be3d 7erko b chwiya.
do-cool_pack = dir chi 7aja barda f zif, chi d9aye9.
do-gentle_movement = t7errek b chwiya, bla ma tziyer.
do-raise_limb = 3elli lyed wla rjel.
do-bring_the_box = khelli lbakya d ddwa w werriha l tbib.
do-tell_doctor_before_next = 3eyyet l tbib wla lfarmasyan 9bel lmerra jjaya.
do-slow_breathing = tneffes b chwiya, kherrej nefs kter ma tdekhlo.
do-talk_to_someone = hder lyoum m3a chi wa7ed katti9 fih.
do-daily_walk = khrej tmecha chwiya kol nhar.
do-stay_with_person = b9a m3ah w sme3 lih.
do-remove_means = be3ed ddwa, l7bal, zizwar w lmawadd.
do-same_wake_time = noud kol nhar f nefs lwe9t.
do-no_screen_coffee = b lil: la 9ahwa, la atay, la tilifoun.
do-calm_voice = hder b hodou2 w khelli lih lferragh.
do-remove_dangerous = be3ed jnawa w l7wayej lkhatira, ila ma fihach khatar 3lik.
do-choose_a_date = khtar nhar bach tebda, m3a chi tbib.
do-support_person = tleb mn chi 9rib y3awnek.
do-vaccine_booklet = jib m3ak defter jelba.
do-tell_what_and_where = goul liya chnou kayderrek, fin, w mn imta.

## What not to do
avoid-laxative_on_pain = la moshil la 7aja skhouna m3a lwje3 l9wi.
avoid-vomiting_tablets_child = ma t3tich l derri dwa d rdan bla tbib.
avoid-repeated_laxatives = bla moshil wla lavement kol merra bla tbib.
avoid-guess_piles = ma tgoulch ghir lbwaser bla ma ychoufek tbib.
avoid-healer_burning = la key la 9ti3 3nd l3chab.
avoid-alcohol_herbs_cautery = la chrab la 3choub la key.
avoid-push_hard = ma tziyerch 3liha b jehd bach tdkhel.
avoid-anti_inflammatories_kidney = bla anti-inflammatoire ila lklawi mrad wla kayn l7mel.
avoid-ignore_blood = ma tnsach lmawdou3, wakha bla wje3.
avoid-forced_water = ma tziyerch rassek tchreb bezzaf.
avoid-bed_rest = ma tb9ach na3es iyam.
avoid-strong_massage = la dlik 9wi la jebbar.
avoid-informal_injections = la chouka la fanid mn berra lfarmasyan.
avoid-massage_calf = ma tdelkch rjel.
avoid-stop_vital_medicine = ma t7bessch bo7dek dwa l9elb, ssokkar wla sser3.
avoid-borrowed_calming_pills = ma takhodch lcalmant dyal chi wa7ed akhor.
avoid-alcohol_to_cope = la chrab la mokhaddirat bach tsber.
avoid-leave_alone = ma tkhellihch bo7do.
avoid-promise_secrecy = ma tw3edouch tkhebbi sser.
avoid-borrowed_sleeping_pills = ma takhodch dwa n3as dyal chi wa7ed akhor.
avoid-tie_or_beat = ma terbtouch w ma tderbouch.
avoid-stop_alcohol_suddenly = ma t7bessch chrab wla lcalmant de99a we7da: chouf tbib lewwel.
avoid-leave_without_advice = ma tsaferch bla ma tsewwel: chi jelbat khasshom simanat.
avoid-drive_if_unwell = ma tsou9ch ila machi bikhir.

## Emergencies: the complete answer
emergency-suicide =
    🔴 ma tb9ach bo7dek. sir daba 3nd chi wa7ed 9rib lik w goul lih chnou kat7ess.
    ☎️ 141 (SAMU) wla 15
    ma jaweb 7edd? sir l mosta3jalat l9riba m3a chi wa7ed.
    ✅ be3ed ddwa w zizwar w l7bal.
    ✅ ila kan chi wa7ed akhor: b9a m3ah w sme3 lih bla ma t7kem 3lih.
    ⛔ ma tkhellihch bo7do.
emergency-agitation =
    🔴 7mi rassek lewwel w khelli mekhrej me7loul, w mn be3d 3eyyet.
    ☎️ 141 (SAMU) wla 15
    ☎️ sla7 wla tehdid: 19 (lboulis)
    ma jaweb 7edd? sirou b zouj wla kter l mosta3jalat l9riba.
    ✅ hder b hodou2. be3ed drari w l7wayej lkhatira.
    ⛔ ma terbtouch w ma tderbouch.
emergency-overdose =
    🔴 3eyyet daba w b9a 7dah. houma kaydawiw, goul kolchi.
    ☎️ 141 (SAMU) wla 15
    ☎️ markaz mo7arabat tasemmom: 0801 000 180
    ma jaweb 7edd? lmosta3jalat l9riba.
    ✅ na3es: dirou 3la jenbo. khelli lbakyat w lmawadd.
    ⛔ ma tkhellihch yredd. bla douche bared.
emergency-inner_bleeding =
    🔴 ddem kharej mn dakhel: l mosta3jalat daba.
    ☎️ 141 (SAMU) wla 15
    ma jaweb 7edd? khelli chi wa7ed yddik l mosta3jalat l9riba.
    ✅ tekka, w 3la jnb ila kayn rdan.
    ✅ hezz m3ak ga3 ddwa dyalek.
    ⛔ ma takol ma tchreb walou. bla aspirine.
emergency-belly =
    🔴 had lkerch khassha ttchaf f lmosta3jalat daba.
    ☎️ 141 (SAMU) wla 15
    ma jaweb 7edd? khelli chi wa7ed yddik l mosta3jalat l9riba.
    ✅ tekka w twi rejlik. 9eyyed lwe9t fach bda.
    ✅ hezz m3ak ga3 ddwa dyalek.
    ⛔ ma takol ma tchreb walou. bla moshil.
finding-recent_vaccine = jelba 9riba
finding-lithium = dwa d lithium
finding-hangover = mn wra chrab
finding-hiccups = fwa9a
finding-motion_sickness = doukhat tri9
finding-alternating_bowel = nhar 9ebt w nhar jarya
