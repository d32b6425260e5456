# العيالات والحمل والولادة والعنف والدراري: شنو كنقولو.

finding-pregnant = الحمل
finding-pregnant_late = حمل فات خمس شهور
finding-pregnancy_term = الحمل فاللخر
finding-postpartum = ولادة قريبة
finding-newborn = مولود جديد
finding-young_infant = رضيع قل من تلت شهور
finding-infant = رضيع
finding-young_child = دري قل من خمس سنين
finding-child = دري صغير
finding-first_day_of_life = أول نهار فحياتو
finding-under_six_months = رضيع قل من ست شهور
finding-premature = تزاد قبل الوقت
finding-began_today = بدا هادي قل من نهار
finding-over_six_days = كتر من ست يام
finding-three_days = تلت يام ولا كتر
finding-drowsy = ما كيفيقش مزيان ولا مرخي
finding-cannot_drink = ما قادرش يشرب
finding-vomits_everything = كيرد كلشي
finding-no_urine = ما كيبولش ولا الليكوش ناشفة
finding-dehydration_signs = علامات النشاف
finding-visible_jaundice = الجلد ولا العينين صفرين
finding-spots_do_not_fade = طبع ما كيمشيوش ملي تورك عليهم
finding-purple_spots = طبع زرقين
finding-low_temperature = الدات باردة والحرارة هابطة
finding-missed_period = تعطيل حق الشهر
finding-positive_pregnancy_test = تيست الحمل إيجابي
finding-vaginal_bleeding = الدم نازل من لتحت
finding-soaking_pads = فوطة عامرة كل ساعة
finding-vaginal_clots = طراف د الدم
finding-spotting = شوية نقط د الدم
finding-heavy_periods = حق الشهر بزاف
finding-bleeding_between_periods = الدم بين العادة والعادة
finding-bleeding_after_sex = الدم من بعد العلاقة
finding-bleeding_after_menopause = الدم من بعد سن اليأس
finding-period_pain = وجع حق الشهر
finding-pelvic_pain = الحريق تحت الكرش
finding-one_sided_pelvic_pain = الحريق فجنب واحد تحت الكرش
finding-shoulder_tip_pain = الحريق فالكتف
finding-vaginal_discharge = إفرازات من لتحت
finding-foul_discharge = إفرازات ريحتها خايبة
finding-vaginal_itching = الحكة لتحت
finding-vaginal_dryness = النشوفية فالفرج
finding-hot_flushes = طلوع السخانة مع انقطاع العادة
finding-breast_lump = كعبورة فالبزولة
finding-breast_pain = الحريق فالبزولة
finding-breast_redness = البزولة حمرا وسخونة
finding-nipple_discharge = شي حاجة كتخرج من راس البزولة
finding-breast_skin_change = جلدة البزولة تبدلات
finding-pregnancy_bleeding = الدم فالحمل
finding-pregnancy_pain = حريق الكرش فالحمل
finding-pregnancy_headache = حريق الراس فالحمل
finding-pregnancy_swelling = النفخة فالحمل
finding-pregnancy_nausea = الردان ديال الحمل
finding-visual_spots = نجوم ولا دبان قدام العينين
finding-face_hand_swelling = الوجه ولا اليدين منفوخين
finding-upper_belly_bar = الحريق تحت الضلوع
finding-bp_140_90 = الطونسيو ⁦14/9⁩ ولا كتر
finding-bp_160_110 = الطونسيو ⁦16/11⁩ ولا كتر
finding-waters_broke = نزل الما
finding-green_waters = الما خضر ولا قهوي
finding-foetus_not_moving = التربية ما بقاش كيتحرك فالكرش
finding-foetus_moving_less = التربية نقصات الحركة ديالو
finding-contractions = الطلق
finding-cord_visible = الحبل ولا شي طرف من التربية باين
finding-urge_to_push = بغات تدفع
finding-hard_belly = الكرش قاصحة ديما
finding-postpartum_bleeding = الدم من بعد الولادة
finding-postpartum_fever = السخانة من بعد الولادة
finding-postpartum_headache = حريق الراس من بعد الولادة
finding-scar_infection = الجرح حمر ولا فيه القيح
finding-postpartum_sadness = الحزن من بعد الولادة
finding-harm_baby_thoughts = أفكار باش تأذي التربية
finding-rejects_baby = كتحس بلي التربية ماشي ديالها
finding-breastfeeding = الرضاعة
finding-cracked_nipples = راس البزولة مشقق
finding-breast_engorgement = البزازل عامرين ومحجرين
finding-low_milk = الحليب قليل
finding-genital_sore = جرحة ولا حبة لتحت
finding-penile_discharge = شي حاجة كتخرج من العضو
finding-sti_exposure = علاقة فيها خطر
finding-erectile_difficulty = مشكل فالانتصاب
finding-sexual_difficulty = مشكل فالعلاقة مع الزوج ولا الزوجة
finding-prolonged_erection = الانتصاب ما بغاش ينزل
finding-testicular_pain = الحريق فالبيضات
finding-testicular_swelling = البيضة منفوخة
finding-testicular_lump = كعبورة فالبيضة
finding-undescended_testis = بيضة ما هبطاتش
finding-sexual_violence = عنف جنسي
finding-domestic_violence = العنف فالدار
finding-child_abuse = العنف على دري صغير
finding-in_danger_now = خطر دابا
finding-playful = كيلعب وكيشرب
finding-infant_fever = السخانة عند رضيع
finding-child_fever = السخانة عند دري صغير
finding-child_cough = الكحبة عند دري صغير
finding-child_vomiting = الردان عند دري صغير
finding-child_diarrhoea = السهال عند دري صغير
finding-child_rash = الحبوب عند دري صغير
finding-child_convulsion = التشنج عند دري صغير
finding-child_ear_pain = حريق الودن عند دري صغير
finding-child_ear_discharge = شي حاجة كتسيل من الودن
finding-swelling_behind_child_ear = النفخة ورا الودن
finding-baby_jaundice = التربية صفر
finding-jaundice_palms_soles = الكفوف ولا تحت الرجلين صفرين
finding-jaundice_first_day = الصفورية من أول نهار
finding-not_suckling = التربية ما بقاش كيرضع
finding-feeding_less = التربية كيرضع قل
finding-refuses_food = ما بغاش ياكل
finding-weak_cry = البكا ضعيف ولا كيأن
finding-high_pitched_cry = البكا رقيق وغريب
finding-sleepy_baby = التربية كينعس بزاف
finding-baby_crying = البكا ديال التربية
finding-inconsolable_crying = البكا ما بغاش يسكت
finding-evening_colic = البكا ديال العشية
finding-bulging_fontanelle = النافوخ منفوخ
finding-sunken_fontanelle = النافوخ هابط
finding-green_vomit = الردان خضر
finding-jelly_stool = الخروج فيه الدم والمخاط
finding-child_bloody_stool = الدم فالخروج ديال الدري
finding-pale_stool_baby = الخروج بيض عند التربية
finding-no_meconium = ما خرج والو من نهار تزاد
finding-navel_infection = السرة حمرا ولا فيها القيح
finding-sticky_eyes_baby = عينين التربية لاصقين
finding-chest_indrawing = الصدر كيدخل ملي كيتنفس
finding-breathing_pauses = كيقطع النفس
finding-child_fast_breathing = كيتنفس بالزربة
finding-child_noisy_breathing = النفس فيه الصوت
finding-groin_swelling_baby = النفخة حدا الفخد
finding-chickenpox = تقدر تكون بوشويكة
finding-chickenpox_contact = كان حدا بوشويكة
finding-measles = يقدر يكون بوحمرون
finding-swallowed_object = سرط شي حاجة
finding-swallowed_battery = سرط بيلة
finding-swallowed_magnet = سرط مغناطيس
finding-swallowed_sharp = سرط شي حاجة كتجرح
finding-object_in_nose_ear = شي حاجة فالنيف ولا الودن
finding-choking_on_object = تخنق
finding-child_choked_up = الدري مخنوق
finding-drooling = الريق سايل
finding-weight_not_gaining = الوزن واقف
finding-late_puberty = البلوغ معطل
finding-child_weight_loss = الدري كيضعاف
finding-swollen_feet_child = الرجلين بجوج منفوخين
finding-teething = السنان كيطلعو
finding-bedwetting = كيبول فالفراش
finding-bedwetting_again = رجع كيبول فالفراش
finding-speech_delay = تعطل فالهضرة
finding-stammer = التأتأة فالهضرة
finding-restless_child = الدري كيتحرك بزاف ولا ما كيركزش
finding-walking_delay = تعطل فالمشي
finding-lost_skills = نسا حوايج كان كيديرهم
finding-no_response_to_name = ما كيجاوبش ملي نعيطو ليه
finding-nappy_rash = بلاصة الليكوش حمرا
finding-cradle_cap = القشرة فراس التربية
finding-strangled = الخنيق باليدين
finding-movement_not_felt = التربية ما بقاتش كتحس بالحركة ديالو
finding-fluid_leak = الما نازل من لتحت
finding-psychological_violence = السبان ولا التحكم فالدار
finding-infertility = الحمل ما بغاش يكون
finding-contraception_question = اختيار مانع الحمل
finding-emergency_contraception = علاقة بلا وقاية ولا حبة منسية
finding-late_pill = حبة الحمل تخدات معطلة
finding-many_stools = كتر من خمسة د المرات د الجريان فالنهار
finding-regurgitation = شوية د الحليب كيرجع من بعد الرضاعة
finding-baby_hiccups = الفواقة ديال التربية
finding-baby_sneezing = العطيس ديال التربية

ask-bedwetting_again = واش كان حبس شهور ورجع كيبول بالليل؟
ask-bleeding = واش كاين الدم؟
ask-breast_redness = واش البزولة حمرا وسخونة؟
ask-breastfeeding = واش كترضعي دابا؟
ask-cannot_drink = واش ما قادرش يشرب ولا يرضع؟
ask-chest_indrawing = واش الجلد كيدخل بين الضلوع ملي كيتنفس؟
ask-child_bloody_stool = واش كاين الدم فالخروج؟
ask-child_ear_discharge = واش كتسيل شي حاجة من الودن؟
ask-child_fast_breathing = واش كيتنفس بالزربة كتر من العادة؟
ask-diarrhoea = واش كاين السهال؟
ask-drooling = واش ريقو سايل وما كيسرطش؟
ask-drowsy = واش صعيب تفيقو ولا مرخي؟
ask-face_hand_swelling = واش الوجه ولا اليدين تنفخو؟
ask-feeding_less = واش كيرضع قل من العادة؟
ask-foetus_moving_less = واش التربية كيتحرك قل من العادة؟
ask-green_vomit = واش الردان خضر؟
ask-hard_belly = واش الكرش قاصحة ديما؟
ask-harm_baby_thoughts = واش كاينين شي أفكار باش تأذي راسك ولا التربية؟
ask-heavy_periods = واش حق الشهر بزاف؟
ask-in_danger_now = واش نتي فخطر دابا؟
ask-injury = واش كاينة شي جرحة ولا ضربة؟
ask-jaundice_palms_soles = واش الكفوف ولا تحت الرجلين صفرين؟
ask-jelly_stool = واش كاين الدم ولا مخاط حمر فالليكوش؟
ask-lost_skills = واش نسا شي حوايج كان كيديرهم؟
ask-low_temperature = واش الدات ديالو باردة؟
ask-no_response_to_name = واش ما كيجاوبش ملي تعيطي ليه؟
ask-no_urine = واش البول حابس هادي سوايع؟
ask-not_suckling = واش التربية ما بغاش يرضع؟
ask-one_sided_pelvic_pain = واش الحريق غير فجنب واحد تحت الكرش؟
ask-pelvic_pain = واش كاين الحريق تحت الكرش؟
ask-pregnant = واش حاملة ولا تقدري تكوني حاملة؟
ask-prolonged_erection = واش الانتصاب باقي هادي سوايع؟
ask-soaking_pads = واش كتبدلي فوطة عامرة كل ساعة؟
ask-spots_do_not_fade = واش كاين شي طبع كيبقا ملي تورك بكاس؟
ask-swallowed_battery = واش هي بيلة ولا مغناطيس؟
ask-swelling_behind_child_ear = واش كاينة النفخة ورا الودن؟
ask-swollen_feet_child = واش الرجلين بجوج منفوخين؟
ask-testicular_pain = واش كتضرك شي بيضة؟
ask-three_days = واش هادي تلت يام ولا كتر؟
ask-upper_belly_bar = واش كاين الحريق تحت الضلوع؟
ask-visual_spots = واش كتشوفي نجوم ولا دبان قدام عينيك؟
ask-vomiting = واش كاين الردان؟
ask-vomits_everything = واش كلشي كيخرج مع الردان حتى الما؟
ask-waters_broke = واش نزل عليك الما؟
ask-young_infant = واش عندو قل من تلت شهور؟
ask-abdominal_pain = واش كاين حريق الكرش؟
ask-emergency_contraception = واش كانت شي علاقة بلا وقاية ولا نسيتي الحبة هادي أقل من خمس يام؟
ask-missed_period = واش تعطلات العادة؟

do-air_the_skin = خلي الجلد يشم الهوا شوية ملي تبدلي ليه.
do-bring_pregnancy_notes = هزي معاك كارني الحمل والتحاليل.
do-call_2511 = دري فخطر: عيطي ل ⁦2511⁩ ليل ونهار.
do-call_8350 = كاين اللي يسمع ليك ويعاونك: ⁦8350⁩ ليل ونهار.
do-change_often = بدلي الليكوش بزاف، غسلي بالما ونشفي مزيان.
do-child_health_visit = طلبي زيارة للدري فالمركز الصحي.
do-clear_nose = غسلي النيف بالصيروم قبل الماكلة.
do-clear_space = بعدي الحوايج القاصحين على الدري.
do-cool_ring = عطيه حلقة باردة يعضها.
do-cotton_underwear = لبسي حوايج داخليين د القطن ماشي مزيرين.
do-count_pads = حسبي الفوط وقيدي الساعة.
do-cut_nails = قطعي الضفار قصار.
do-drink_often = الشراب بزاف غير بشوية بشوية.
do-encourage_cough = إلا كان كيكحب خليه يكحب.
do-feed_often = رضعي بزاف وخوي البزولة مزيان.
do-feed_often_baby = رضعيه بزاف ليل ونهار.
do-first_antenatal_visit = خودي أول موعد فالمركز الصحي.
do-free_hiv_test = تيست السيدا فابور وسري.
do-good_latch = التربية يشد راس البزولة وشوية من البزولة.
do-hearing_test = طلبي يشوفو ليه السمع.
do-heat_on_belly = ديري شي حاجة دافية على كرشك.
do-hold_and_walk = هزيه وتمشاي بيه وهضري معاه بشوية.
do-hospital_unit = فالسبيطار كاينة خلية فابور للعيالات والدراري.
do-keep_breastfeeding = كملي الرضاعة.
do-keep_clothes = خلي الحوايج فميكة د الورق.
do-keep_ear_dry = خلي الودن ناشفة.
do-keep_feeding = كملي ماكلتو غير شوية بشوية.
do-keep_package = خلي العلبة ولا بحالها باش توريها.
do-keep_warm = دفي التربية وغطي راسو.
do-lie_on_left_side = تكاي على جنبك الليسر.
do-lie_on_side = حطيه على جنبو.
do-list_medicines = قيد الدوا اللي كتشرب باش توريه للطبيب.
do-loose_clothes = لبسيه حوايج واسعين.
do-measure_pressure = قيسي الطونسيو اليوم.
do-no_blame = طمنيه، راه ما كيديرهاش بلعاني.
do-note_changes = قيدي شنو تبدل ومن إمتا.
do-note_time_and_colour = ديري فوطة وقيدي الساعة واللون.
do-oral_rehydration = عطيه أملاح الإماهة بشوية بشوية.
do-pack_papers = وجدي وراقك والتيليفون فبلاصة آمنة.
do-pharmacist_dose = على السخانة ولا الحريق سولي الصيدلي على حساب الوزن.
do-photo_of_rash = صوري الحبوب.
do-pregnancy_test = ديري تيست الحمل.
do-protected_until_seen = الواقي ولا بلا علاقة حتى تشوف الطبيب.
do-rest = الراحة.
do-rest_left_side = رتاحي على جنبك الليسر.
do-show_midwife = وري التربية للقابلة ولا الطبيب.
do-sips = شربي شوية بشوية.
do-sit_up = خليه كالس.
do-skin_to_skin = خليه جلد على جلد معاك.
do-small_meals = كلي قليل وبزاف د المرات.
do-speak_of_sadness = هضري على اللي كتحسي بيه مع شي حد كتيقي فيه.
do-support_and_cool = سند لتحت ودير شي حاجة باردة بلا تلج مباشر.
do-support_bra = لبسي سوتيان كيشد مزيان.
do-take_temperature = قيسي الحرارة وقيديها.
do-take_turns = تناوبو عليه باش ترتاحو.
do-talk_and_play = هضري ولعبي معاه كل نهار.
do-talk_to_doctor = هضر مع الطبيب، هادشي كاين بزاف وعندو حل.
do-tell_partner = علم الطرف لاخر.
do-time_it = شوفي الساعة شحال كتدوم.
do-toilet_before_bed = يمشي للطواليط قبل ما ينعس.
do-varied_food = من ست شهور: البيض والعدس واللحم والخضرة مع الرضاعة.
do-warm_then_cool = شي حاجة دافية قبل الرضعة وباردة من بعد.
do-wash_with_water = غسلي غير بالما.
do-weigh_at_health_centre = وزني الدري فالمركز الصحي وهزي الكارني.
do-wipe_chin = مسحي ليه الريق بزاف.
do-within_72_hours = كاين علاج خاصة ف ⁦72⁩ ساعة اللولة.
do-both_partners = الراجل والمرا بجوج يديرو الفحص.
do-note_cycles = قيدي تواريخ العادة.
do-pharmacy_soon = من بعد علاقة بلا وقاية، الفارماسي ولا الطبيب دغيا: كل ساعة مهمة.
do-health_centre_methods = المركز الصحي عندو بزاف د الطرق.
do-hold_upright_after_feed = خليه واقف شوية من بعد الرضاعة.
do-burp = عاونو يتكرع وسط الرضاعة.
avoid-antibiotics_alone = بلا أنتيبيوتيك بلا ورقة الطبيب.
avoid-aspirin_child = بلا أسبيرين للدراري.
avoid-bath_or_alcohol = بلا دوش بارد وبلا ألكول على الجلد.
avoid-blame = ماشي الغلط ديالك.
avoid-cough_syrup = بلا سيرو د الكحبة بلا ما تسولي.
avoid-diarrhoea_medicine = بلا دوا د السهال بلا ما تسولي.
avoid-douching = بلا غسيل من لداخل، بلا خل وبلا ريحة.
avoid-finger_sweep = ما تدخليش صباعك ففمو.
avoid-growth_syrup = بلا سيرو باش يغلاض.
avoid-gum_gels = بلا جيل على لحم السنان بلا ما تسولي.
avoid-herbs = بلا عشوب وبلا خلطات.
avoid-hiding_dark_thoughts = ما تبقايش بوحدك مع الأفكار الخايبة.
avoid-intercourse = بلا علاقة حتى تشوفي الطبيب.
avoid-make_vomit = ما تخليهش يرد بزز.
avoid-massage_lump = بلا حكان وبلا عشوب على الكعبورة.
avoid-medicine_first = ما تسناوش حتى يدير الدوا.
avoid-medicine_without_doctor = بلا دوا بلا ما تسولي الطبيب.
avoid-medicines_if_pregnant = بلا دوا وبلا راديو حتى تقولي تقدري تكوني حاملة.
avoid-milk_powder_without_advice = بلا ما، بلا عشوب وبلا حليب الغبرة بلا ما تسولي.
avoid-oil_in_ear = بلا زيت وبلا حليب فالودن.
avoid-own_painkillers = بلا كالمان بلا ما يقولها الطبيب.
avoid-perfumed_wipes = بلا لانجيط بالريحة وبلا تالك.
avoid-pills_without_doctor = بلا فانيد بلا طبيب.
avoid-punishment = بلا عقوبة وبلا ضحك عليه.
avoid-scratching = ما تخليهش يحك.
avoid-screens = بلا تيليفون وتلفازة قبل تلت سنين.
avoid-shaking = عمرك ما تهزي التربية بالجهد.
avoid-smoke = بلا دخان حدا الدري.
avoid-soft_drinks = بلا موناضا وبلا عصير حلو.
avoid-sun_as_cure = الشمس ما كتعوضش الطبيب.
avoid-tea_with_meals = بلا أتاي للدري الصغير.
avoid-thing_in_mouth = ما تديري والو ففمو.
avoid-things_on_cord = والو على السرة: لا كحل لا زيت لا عشوب.
avoid-traces = مسحي هاد المحادثة إلا كان شي حد كيقرا تيليفونك.
avoid-waiting_until_tomorrow = ما تسناش حتى لغدا.
avoid-water_or_tea = بلا ما، بلا سكر وبلا عشوب للتربية.

emergency-pregnancy =
    🔴 سيري دابا للولادة ولا للمستعجلات.
    ☎️ ⁦141⁩ (SAMU) ولا ⁦15⁩
    إلا ما جاوب حد: أقرب مستعجلات.
    تكاي على جنبك الليسر وهزي كارني الحمل.
    ما تسنايش حتى لغدا.

emergency-child =
    🔴 دي الدري للمستعجلات دابا.
    ☎️ ⁦141⁩ (SAMU) ولا ⁦15⁩
    إلا ما جاوب حد: أقرب مستعجلات.
    خليه حداك، وعلى جنبو إلا كان مرخي.
    ما تزززيهش يشرب.

emergency-child_convulsion =
    🔴 تشنج: عيطي للإسعاف دابا.
    ☎️ ⁦141⁩ (SAMU) ولا ⁦15⁩
    إلا ما جاوب حد: أقرب مستعجلات.
    حطي الدري على جنبو، بعدي الحوايج القاصحين وشوفي الساعة.
    ما تديري والو ففمو.

emergency-swallowed =
    🔴 سير للمستعجلات دابا واخا يبان لا باس.
    ☎️ ⁦141⁩ (SAMU) ولا ⁦15⁩
    إلا ما جاوب حد: أقرب مستعجلات.
    خلي العلبة ولا شي حاجة بحالها. خليه كالس.
    ما تخليهش يرد بزز.

emergency-choking =
    🔴 راه تخنق: تحرك دابا وخلي شي حد يعيط.
    ☎️ ⁦141⁩ (SAMU) ولا ⁦15⁩
    إلا ما جاوب حد: أقرب مستعجلات.
    ⁦5⁩ ضربات مجهدين فالضهر، ومن بعد ⁦5⁩ زيرات (فالكرش، ولا وسط الصدر عند الرضيع). عاود.
    ما تدخلش صباعك ففمو.

emergency-mother_mind =
    🔴 خاصها طبيب دابا: المستعجلات.
    ☎️ ⁦141⁩ (SAMU) ولا ⁦15⁩
    إلا ما جاوب حد: أقرب مستعجلات.
    بقاو معاها وهضرو بشوية، وشي حد آخر يقابل التربية.
    ما تخليوهاش بوحدها ولا بوحدها مع التربية.

emergency-sexual_violence =
    🔴 سيري لبلاصة آمنة ومن بعد مستعجلات السبيطار (فابور).
    ☎️ ⁦19⁩ (البوليس)، ⁦177⁩ (الجدارمية)، ⁦8350⁩ (كيعاونو العيالات)
    ☎️ ⁦141⁩ (SAMU) ولا ⁦15⁩
    عيطي لشي حد كتيقي فيه. خلي الحوايج.
    إلا قدرتي ما تغسليش قبل. ماشي الغلط ديالك.

emergency-domestic_violence =
    🔴 سيري نتي والدراري لبلاصة آمنة، حدا الباب ولا عند الجارة.
    ☎️ ⁦19⁩ (البوليس)، ⁦177⁩ (الجدارمية)، ⁦8350⁩ (كيعاونو العيالات)
    ☎️ ⁦141⁩ (SAMU) ولا ⁦15⁩
    إلا كاينة جرحة: المستعجلات (الشهادة فابور).
    ما تبقايش بوحدك معاه. مسحي هاد الميساج إلا خاص.
