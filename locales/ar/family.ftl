# المرأة والحمل والولادة والصحة الجنسية والعنف والأطفال: ما نقوله.

finding-pregnant = حمل
finding-pregnant_late = حمل تجاوز خمسة أشهر
finding-pregnancy_term = حمل في آخره
finding-postpartum = ولادة حديثة
finding-newborn = مولود جديد
finding-young_infant = رضيع دون ثلاثة أشهر
finding-infant = رضيع
finding-young_child = طفل دون خمس سنوات
finding-child = طفل
finding-first_day_of_life = أول يوم من الحياة
finding-under_six_months = رضيع دون ستة أشهر
finding-premature = مولود قبل أوانه
finding-began_today = بدأ منذ أقل من يوم
finding-over_six_days = أكثر من ستة أيام
finding-three_days = ثلاثة أيام أو أكثر
finding-drowsy = صعوبة الاستيقاظ أو ارتخاء
finding-cannot_drink = عجز عن الشرب
finding-vomits_everything = تقيؤ كل شيء
finding-no_urine = انقطاع البول أو حفاض جاف
finding-dehydration_signs = علامات الجفاف
finding-visible_jaundice = اصفرار الجلد أو العينين
finding-spots_do_not_fade = بقع لا تزول بالضغط
finding-purple_spots = بقع بنفسجية
finding-low_temperature = انخفاض الحرارة
finding-missed_period = تأخر الدورة
finding-positive_pregnancy_test = اختبار حمل إيجابي
finding-vaginal_bleeding = نزيف مهبلي
finding-soaking_pads = فوطة مبللة كل ساعة
finding-vaginal_clots = كتل دموية
finding-spotting = قطرات من الدم
finding-heavy_periods = دورة غزيرة
finding-bleeding_between_periods = نزيف بين الدورتين
finding-bleeding_after_sex = نزيف بعد الجماع
finding-bleeding_after_menopause = نزيف بعد سن اليأس
finding-period_pain = ألم الدورة
finding-pelvic_pain = ألم أسفل البطن
finding-one_sided_pelvic_pain = ألم في جهة واحدة أسفل البطن
finding-shoulder_tip_pain = ألم في الكتف
finding-vaginal_discharge = إفرازات مهبلية
finding-foul_discharge = إفرازات كريهة الرائحة
finding-vaginal_itching = حكة في المنطقة الحساسة
finding-vaginal_dryness = جفاف المهبل
finding-hot_flushes = هبات ساخنة
finding-breast_lump = كتلة في الثدي
finding-breast_pain = ألم في الثدي
finding-breast_redness = احمرار الثدي
finding-nipple_discharge = إفراز من الحلمة
finding-breast_skin_change = تغير جلد الثدي
finding-pregnancy_bleeding = نزيف أثناء الحمل
finding-pregnancy_pain = ألم البطن أثناء الحمل
finding-pregnancy_headache = صداع أثناء الحمل
finding-pregnancy_swelling = انتفاخ أثناء الحمل
finding-pregnancy_nausea = غثيان الحمل
finding-visual_spots = نقط أو ومضات أمام العينين
finding-face_hand_swelling = انتفاخ الوجه أو اليدين
finding-upper_belly_bar = ألم تحت الضلوع
finding-bp_140_90 = ضغط ⁦14/9⁩ أو أكثر
finding-bp_160_110 = ضغط ⁦16/11⁩ أو أكثر
finding-waters_broke = نزول ماء الجنين
finding-green_waters = ماء أخضر أو بني
finding-foetus_not_moving = توقف حركة الجنين
finding-foetus_moving_less = قلة حركة الجنين
finding-contractions = انقباضات
finding-cord_visible = ظهور الحبل السري أو جزء من الجنين
finding-urge_to_push = رغبة في الدفع
finding-hard_belly = بطن متصلب باستمرار
finding-postpartum_bleeding = نزيف بعد الولادة
finding-postpartum_fever = حمى بعد الولادة
finding-postpartum_headache = صداع بعد الولادة
finding-scar_infection = جرح محمر أو فيه قيح
finding-postpartum_sadness = حزن بعد الولادة
finding-harm_baby_thoughts = أفكار بإيذاء الرضيع
finding-rejects_baby = الإحساس بأن الرضيع ليس ابنها
finding-breastfeeding = الرضاعة
finding-cracked_nipples = تشقق الحلمة
finding-breast_engorgement = احتقان الثدي بالحليب
finding-low_milk = قلة الحليب
finding-genital_sore = قرحة في الأعضاء التناسلية
finding-penile_discharge = إفراز من القضيب
finding-sti_exposure = علاقة فيها خطر عدوى
finding-erectile_difficulty = صعوبة الانتصاب
finding-sexual_difficulty = صعوبة في الحياة الجنسية
finding-prolonged_erection = انتصاب لا يزول
finding-testicular_pain = ألم في الخصية
finding-testicular_swelling = انتفاخ الخصية
finding-testicular_lump = كتلة في الخصية
finding-undescended_testis = خصية لم تنزل
finding-sexual_violence = عنف جنسي
finding-domestic_violence = عنف في البيت
finding-child_abuse = عنف ضد طفل
finding-in_danger_now = خطر الآن
finding-playful = طفل يلعب ويشرب
finding-infant_fever = حمى عند رضيع
finding-child_fever = حمى عند طفل
finding-child_cough = سعال عند طفل
finding-child_vomiting = تقيؤ عند طفل
finding-child_diarrhoea = إسهال عند طفل
finding-child_rash = طفح عند طفل
finding-child_convulsion = تشنج عند طفل
finding-child_ear_pain = ألم الأذن عند طفل
finding-child_ear_discharge = سائل من الأذن
finding-swelling_behind_child_ear = انتفاخ خلف الأذن
finding-baby_jaundice = اصفرار الرضيع
finding-jaundice_palms_soles = اصفرار الكفين أو القدمين
finding-jaundice_first_day = اصفرار منذ اليوم الأول
finding-not_suckling = رضيع توقف عن الرضاعة
finding-feeding_less = رضاعة أقل من المعتاد
finding-refuses_food = رفض الأكل
finding-weak_cry = بكاء ضعيف أو أنين
finding-high_pitched_cry = بكاء حاد غير معتاد
finding-sleepy_baby = رضيع كثير النوم
finding-baby_crying = بكاء الرضيع
finding-inconsolable_crying = بكاء لا يهدأ
finding-evening_colic = بكاء المساء
finding-bulging_fontanelle = يافوخ منتفخ
finding-sunken_fontanelle = يافوخ غائر
finding-green_vomit = قيء أخضر
finding-jelly_stool = براز فيه دم ومخاط
finding-child_bloody_stool = دم في براز الطفل
finding-pale_stool_baby = براز أبيض عند الرضيع
finding-no_meconium = لم يتبرز منذ الولادة
finding-navel_infection = سرة محمرة أو فيها قيح
finding-sticky_eyes_baby = عينا الرضيع ملتصقتان
finding-chest_indrawing = انسحاب الصدر عند التنفس
finding-breathing_pauses = توقف التنفس لثوان
finding-child_fast_breathing = تنفس سريع
finding-child_noisy_breathing = تنفس مصحوب بصوت
finding-groin_swelling_baby = انتفاخ في أصل الفخذ
finding-chickenpox = احتمال جدري الماء
finding-chickenpox_contact = مخالطة جدري الماء
finding-measles = احتمال الحصبة
finding-swallowed_object = ابتلاع شيء
finding-swallowed_battery = ابتلاع بطارية
finding-swallowed_magnet = ابتلاع مغناطيس
finding-swallowed_sharp = ابتلاع شيء حاد
finding-object_in_nose_ear = شيء في الأنف أو الأذن
finding-choking_on_object = اختناق
finding-child_choked_up = طفل يختنق
finding-drooling = سيلان اللعاب
finding-weight_not_gaining = وزن لا يزيد
finding-late_puberty = تأخر البلوغ
finding-child_weight_loss = طفل ينقص وزنه
finding-swollen_feet_child = انتفاخ القدمين
finding-teething = ظهور الأسنان
finding-bedwetting = تبول في الفراش
finding-bedwetting_again = عودة التبول في الفراش
finding-speech_delay = تأخر الكلام
finding-stammer = تأتأة
finding-restless_child = طفل كثير الحركة أو قليل التركيز
finding-walking_delay = تأخر المشي
finding-lost_skills = فقدان مهارات مكتسبة
finding-no_response_to_name = لا يستجيب لاسمه
finding-nappy_rash = احمرار منطقة الحفاض
finding-cradle_cap = قشور رأس الرضيع
finding-strangled = خنق باليدين
finding-movement_not_felt = عدم الإحساس بحركة الجنين
finding-fluid_leak = سائل ينزل من الأسفل
finding-psychological_violence = إهانة أو تحكم في البيت
finding-infertility = عدم حدوث الحمل رغم المحاولة
finding-contraception_question = اختيار وسيلة لمنع الحمل
finding-emergency_contraception = علاقة بلا حماية أو حبة منسية
finding-late_pill = حبة منع الحمل أُخذت متأخرة
finding-many_stools = أكثر من خمس مرات إسهال في اليوم
finding-regurgitation = رجوع القليل من الحليب بعد الرضاعة
finding-baby_hiccups = فواق الرضيع
finding-baby_sneezing = عطاس الرضيع

ask-bedwetting_again = هل توقف عن التبول ليلا لأشهر ثم عاد؟
ask-bleeding = هل يوجد دم؟
ask-breast_redness = هل الثدي محمر وساخن؟
ask-breastfeeding = هل ترضعين حاليا؟
ask-cannot_drink = هل هو عاجز عن الشرب أو الرضاعة؟
ask-chest_indrawing = هل ينسحب الجلد بين الضلوع عند التنفس؟
ask-child_bloody_stool = هل يوجد دم في البراز؟
ask-child_ear_discharge = هل يسيل سائل من الأذن؟
ask-child_fast_breathing = هل يتنفس أسرع من المعتاد بكثير؟
ask-diarrhoea = هل يوجد إسهال؟
ask-drooling = هل يسيل لعابه دون أن يبلع؟
ask-drowsy = هل يصعب إيقاظه أو هو مرتخ؟
ask-face_hand_swelling = هل انتفخ الوجه أو اليدان؟
ask-feeding_less = هل يرضع أقل من المعتاد؟
ask-foetus_moving_less = هل يتحرك الجنين أقل من المعتاد؟
ask-green_vomit = هل القيء أخضر؟
ask-hard_belly = هل البطن متصلب باستمرار؟
ask-harm_baby_thoughts = هل توجد أفكار بإيذاء النفس أو الرضيع؟
ask-heavy_periods = هل الدورة غزيرة جدا؟
ask-in_danger_now = هل أنت في خطر الآن؟
ask-injury = هل توجد إصابة؟
ask-jaundice_palms_soles = هل اصفر الكفان أو باطن القدمين؟
ask-jelly_stool = هل يوجد دم أو مخاط أحمر في الحفاض؟
ask-lost_skills = هل فقد أشياء كان يتقنها؟
ask-low_temperature = هل جسمه بارد؟
ask-no_response_to_name = هل لا يستجيب عند مناداته؟
ask-no_urine = هل انقطع البول منذ ساعات؟
ask-not_suckling = هل يرفض الرضيع الرضاعة؟
ask-one_sided_pelvic_pain = هل الألم في جهة واحدة أسفل البطن؟
ask-pelvic_pain = هل تشعرين بألم أسفل البطن؟
ask-pregnant = هل أنت حامل أو يحتمل ذلك؟
ask-prolonged_erection = هل يدوم الانتصاب منذ ساعات؟
ask-soaking_pads = هل تبدلين فوطة مبللة كل ساعة؟
ask-spots_do_not_fade = هل توجد بقع تبقى عند الضغط بكأس؟
ask-swallowed_battery = هل هي بطارية أو مغناطيس؟
ask-swelling_behind_child_ear = هل يوجد انتفاخ خلف الأذن؟
ask-swollen_feet_child = هل القدمان منتفختان؟
ask-testicular_pain = هل تشعر بألم في الخصية؟
ask-three_days = هل مضت ثلاثة أيام أو أكثر؟
ask-upper_belly_bar = هل تشعرين بألم تحت الضلوع؟
ask-visual_spots = هل ترين نقطا أو ومضات؟
ask-vomiting = هل يوجد تقيؤ؟
ask-vomits_everything = هل كل شيء يخرج مع القيء حتى الماء؟
ask-waters_broke = هل نزل ماء الجنين؟
ask-young_infant = هل عمره أقل من ثلاثة أشهر؟
ask-abdominal_pain = هل يوجد ألم في البطن؟
ask-emergency_contraception = هل حدثت علاقة بلا حماية أو نسيت حبة منذ أقل من خمسة أيام؟
ask-missed_period = هل تأخرت الدورة؟

do-air_the_skin = اتركوا الجلد مكشوفا للهواء عند كل تغيير.
do-bring_pregnancy_notes = خذي دفتر الحمل والتحاليل.
do-call_2511 = طفل في خطر: اتصلوا بالرقم ⁦2511⁩ ليلا ونهارا.
do-call_8350 = الاستماع ومساعدة النساء: ⁦8350⁩ ليلا ونهارا.
do-change_often = غيروا الحفاض كثيرا واغسلوا بالماء وجففوا جيدا.
do-child_health_visit = اطلبوا زيارة للطفل في المركز الصحي.
do-clear_nose = اغسلوا الأنف بالمصل الملحي قبل الأكل.
do-clear_space = أبعدوا الأشياء الصلبة عن الطفل.
do-cool_ring = أعطوه حلقة تسنين باردة ليعضها.
do-cotton_underwear = البسي ملابس داخلية قطنية غير ضيقة.
do-count_pads = احسبي عدد الفوط وسجلي الساعة.
do-cut_nails = قصوا الأظافر.
do-drink_often = الشرب كثيرا بجرعات صغيرة.
do-encourage_cough = إذا كان يسعل فاتركوه يسعل.
do-feed_often = أرضعي كثيرا وأفرغي الثدي جيدا.
do-feed_often_baby = أرضعيه كثيرا ليلا ونهارا.
do-first_antenatal_visit = خذي موعدا أول في المركز الصحي.
do-free_hiv_test = فحص السيدا مجاني وسري.
do-good_latch = يأخذ الرضيع الحلمة وجزءا من الثدي.
do-hearing_test = اطلبوا فحص السمع.
do-heat_on_belly = ضعي كيسا دافئا على البطن.
do-hold_and_walk = احملوه وامشوا به وكلموه بهدوء.
do-hospital_unit = في المستشفى وحدة مجانية لاستقبال النساء والأطفال.
do-keep_breastfeeding = واصلي الرضاعة.
do-keep_clothes = احتفظي بالملابس في كيس من ورق.
do-keep_ear_dry = أبقوا الأذن جافة.
do-keep_feeding = واصلوا إطعامه بكميات صغيرة.
do-keep_package = احتفظوا بالعلبة أو بشيء مماثل لإظهاره.
do-keep_warm = دفئوا الرضيع وغطوا رأسه.
do-lie_on_left_side = استلقي على الجانب الأيسر.
do-lie_on_side = ضعوه على جنبه.
do-list_medicines = سجل الأدوية التي تتناولها للطبيب.
do-loose_clothes = ملابس واسعة.
do-measure_pressure = قيسي الضغط اليوم.
do-no_blame = طمئنوه، فهو لا يتعمد ذلك.
do-note_changes = سجلي ما يتغير ومنذ متى.
do-note_time_and_colour = ضعي فوطة وسجلي الساعة واللون.
do-oral_rehydration = أعطوه محلول الإماهة بجرعات صغيرة.
do-pack_papers = جهزي الأوراق والهاتف في مكان آمن.
do-pharmacist_dose = للحمى أو الألم اسألوا الصيدلي حسب الوزن.
do-photo_of_rash = التقطوا صورة للطفح.
do-pregnancy_test = اعملي اختبار حمل.
do-protected_until_seen = الواقي أو لا علاقة قبل الفحص.
do-rest = الراحة.
do-rest_left_side = استريحي على الجانب الأيسر.
do-show_midwife = اعرضوا الرضيع على القابلة أو الطبيب.
do-sips = اشربي بجرعات صغيرة.
do-sit_up = أبقوه جالسا.
do-skin_to_skin = ضموه جلدا على جلد.
do-small_meals = كلي قليلا وكثير المرات.
do-speak_of_sadness = تحدثي عما تشعرين به مع من تثقين به.
do-support_and_cool = سند الخصية وكمادة باردة دون ثلج مباشر.
do-support_bra = البسي حمالة صدر مريحة.
do-take_temperature = قيسوا الحرارة وسجلوها.
do-take_turns = تناوبوا على حمله لترتاحوا.
do-talk_and_play = تكلموا واقرؤوا والعبوا معه كل يوم.
do-talk_to_doctor = تحدث مع الطبيب، فهذا شائع وله علاج.
do-tell_partner = أخبر الشريك.
do-time_it = راقبوا مدة النوبة بالساعة.
do-toilet_before_bed = الذهاب إلى المرحاض قبل النوم.
do-varied_food = من ستة أشهر: بيض وعدس ولحم وخضر مع الرضاعة.
do-warm_then_cool = كمادة دافئة قبل الرضاعة وباردة بعدها.
do-wash_with_water = الغسل بالماء فقط.
do-weigh_at_health_centre = زنوا الطفل في المركز الصحي مع الدفتر.
do-wipe_chin = امسحوا الذقن كثيرا.
do-within_72_hours = توجد رعاية طبية خاصة خلال ⁦72⁩ ساعة.
do-both_partners = يجري الزوجان الفحوصات معا.
do-note_cycles = تسجيل مواعيد الدورة.
do-pharmacy_soon = بعد علاقة بلا حماية، الصيدلية أو الطبيب بسرعة: كل ساعة مهمة.
do-health_centre_methods = المركز الصحي يقترح عدة وسائل.
do-hold_upright_after_feed = إبقاؤه مستقيما بعض الوقت بعد الرضاعة.
do-burp = مساعدته على التجشؤ أثناء الرضاعة.
avoid-antibiotics_alone = لا مضاد حيوي دون وصفة.
avoid-aspirin_child = لا أسبرين للطفل.
avoid-bath_or_alcohol = لا حمام باردا ولا كحولا على الجلد.
avoid-blame = الذنب ليس ذنبك.
avoid-cough_syrup = لا شراب للسعال دون استشارة.
avoid-diarrhoea_medicine = لا دواء للإسهال دون استشارة.
avoid-douching = لا غسل داخليا ولا خل ولا عطور.
avoid-finger_sweep = لا تدخلوا الأصابع في فمه.
avoid-growth_syrup = لا شراب للتسمين.
avoid-gum_gels = لا جل على اللثة دون استشارة.
avoid-herbs = لا أعشاب ولا خلطات.
avoid-hiding_dark_thoughts = لا تبقي وحدك مع أفكار سوداء.
avoid-intercourse = لا علاقة زوجية في انتظار الفحص.
avoid-make_vomit = لا تجبروه على التقيؤ.
avoid-massage_lump = لا تدليك ولا أعشاب على الكتلة.
avoid-medicine_first = لا تنتظروا مفعول دواء.
avoid-medicine_without_doctor = لا دواء دون استشارة.
avoid-medicines_if_pregnant = لا دواء ولا أشعة دون ذكر احتمال الحمل.
avoid-milk_powder_without_advice = لا ماء ولا أعشاب ولا حليب مجفف دون استشارة.
avoid-oil_in_ear = لا زيت ولا حليب في الأذن.
avoid-own_painkillers = لا مسكن دون موافقة الطبيب.
avoid-perfumed_wipes = لا مناديل معطرة ولا بودرة.
avoid-pills_without_doctor = لا حبوب دون طبيب.
avoid-punishment = لا عقاب ولا سخرية.
avoid-scratching = امنعوه من الحك.
avoid-screens = لا شاشات قبل ثلاث سنوات.
avoid-shaking = لا تهزوا الرضيع أبدا بعنف.
avoid-smoke = لا دخان قرب الطفل.
avoid-soft_drinks = لا مشروبات غازية ولا عصير محلى.
avoid-sun_as_cure = الشمس لا تعوض الفحص.
avoid-tea_with_meals = لا شاي للطفل الصغير.
avoid-thing_in_mouth = لا تضعوا شيئا في فمه.
avoid-things_on_cord = لا شيء على السرة: لا كحل ولا زيت ولا أعشاب.
avoid-traces = احذفي هذه المحادثة إن كان أحد يقرأ هاتفك.
avoid-waiting_until_tomorrow = لا تنتظر إلى الغد.
avoid-water_or_tea = لا ماء ولا سكر ولا أعشاب للرضيع.

emergency-pregnancy =
    🔴 اذهبي فورا إلى قسم الولادة أو المستعجلات.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    إن لم يرد أحد: أقرب مستعجلات.
    استلقي على الجانب الأيسر وخذي دفتر الحمل.
    لا تنتظري إلى الغد.

emergency-child =
    🔴 خذوا الطفل إلى المستعجلات فورا.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    إن لم يرد أحد: أقرب مستعجلات.
    أبقوه قريبا منكم، وعلى جنبه إن كان مرتخيا.
    لا تجبروه على الشرب.

emergency-child_convulsion =
    🔴 تشنج: اتصلوا بالإسعاف الآن.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    إن لم يرد أحد: أقرب مستعجلات.
    ضعوا الطفل على جنبه وأبعدوا الأشياء الصلبة وراقبوا الساعة.
    لا تضعوا شيئا في فمه.

emergency-swallowed =
    🔴 اذهبوا إلى المستعجلات فورا حتى لو بدا بخير.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    إن لم يرد أحد: أقرب مستعجلات.
    احتفظوا بالعلبة أو بشيء مماثل. ليبق جالسا.
    لا تجبروه على التقيؤ.

emergency-choking =
    🔴 إنه يختنق: تصرفوا الآن وليتصل أحد بالإسعاف.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    إن لم يرد أحد: أقرب مستعجلات.
    ⁦5⁩ ضربات قوية على الظهر ثم ⁦5⁩ ضغطات (البطن، أو وسط الصدر عند الرضيع). كرروا.
    لا تدخلوا الأصابع في فمه.

emergency-mother_mind =
    🔴 تحتاج إلى طبيب الآن: المستعجلات.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    إن لم يرد أحد: أقرب مستعجلات.
    ابقوا معها وتكلموا بهدوء، وليعتن شخص آخر بالرضيع.
    لا تتركوها وحدها ولا وحدها مع الرضيع.

emergency-sexual_violence =
    🔴 اذهبي إلى مكان آمن ثم إلى مستعجلات المستشفى (علاج مجاني).
    ☎️ ⁦19⁩ (الشرطة)، ⁦177⁩ (الدرك)، ⁦8350⁩ (مساعدة النساء)
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    اتصلي بشخص تثقين به. احتفظي بالملابس.
    إن أمكن لا تغتسلي قبل ذلك. الذنب ليس ذنبك.

emergency-domestic_violence =
    🔴 اذهبي مع الأطفال إلى مكان آمن، قرب مخرج أو عند جارة.
    ☎️ ⁦19⁩ (الشرطة)، ⁦177⁩ (الدرك)، ⁦8350⁩ (مساعدة النساء)
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    عند الإصابة: المستعجلات (الشهادة مجانية).
    لا تبقي وحدك معه. احذفي هذه الرسالة عند الحاجة.
