### Heart, brain, breath, ear-nose-throat, sugar, pressure, heat, gas and long illnesses.

## Labels: who the person is
finding-diabetes = السكري
finding-insulin = الأنسولين
finding-hypertension = مرض الطونسيو
finding-heart_disease = مرض القلب
finding-asthma = الضيقة
finding-lung_disease = مرض الرية
finding-kidney_failure = الكلاوي عيانين
finding-dialysis = الدياليز
finding-liver_disease = مرض الكبدة
finding-cancer_treatment = العلاج د السرطان دابا
finding-immunosuppressed = المناعة ضعيفة
finding-anticoagulant = دوا كيجري الدم
finding-sickle_cell = الدم المنجلي
finding-thalassaemia = التلاسيميا
finding-haemophilia = الهيموفيليا
finding-epilepsy = الصرع
finding-recent_surgery = عملية قريبة
finding-fasting_ramadan = صيام رمضان
finding-elderly = العمر ⁦65⁩ عام ولا كتر
finding-adult_40 = العمر ⁦40⁩ عام ولا كتر
finding-adult_50 = العمر ⁦50⁩ عام ولا كتر
finding-malaria_travel = رجوع من بلاد فيها الملاريا
finding-tb_contact = مخالطة شي حد فيه السل
finding-recently_immobile = قلة الحركة (جبص، طريق طويلة)
finding-unchanged_deficit = ضعف قديم ما تبدلش
finding-hba1c = السكر التراكمي
finding-heat_exposure = الصهد ولا الشمس
finding-co_source = شوفاج د الغاز ولا فاخر ف بلاصة مسدودة
finding-several_ill = كتر من واحد مرض ف نفس الوقت
finding-indoors_closed = بيت مسدود
finding-recovered = رجوع للحالة العادية
finding-missed_medicine = دوا تنسى ولا توقف
finding-first_time = أول مرة
finding-faint_trigger = سخفة مع تحليلة الدم

## Labels: danger signs and general signs
finding-unconscious = غيبوبة
finding-not_breathing = النفس واقف
finding-breathing_difficulty = ضيقة ف النفس
finding-severe_breathing_difficulty = النفس طالع بزز
finding-blue_lips = شنايف زرقين
finding-confusion = تخربيق ف الهضرة والعقل
finding-seizure = التشنج
finding-faint = سخفة
finding-near_faint = إحساس بالسخفة
finding-weakness_one_side = فشلة ف يد ولا رجل
finding-face_droop = فم ولا وجه معوج
finding-speech_trouble = الهضرة تقيلة
finding-cold_sweat = عرق بارد
finding-grey_skin = لون رمادي
finding-stiff_neck = العنق قاصح
finding-fever = السخانة
finding-high_fever = السخانة طالعة
finding-chills = البوردة
finding-fatigue = العيا
finding-weakness = فشلة
finding-headache = حريق الراس
finding-chest_pain = حريق ف الصدر
finding-chest_pressure = الصدر مزير
finding-radiating_pain = حريق واصل لليد ولا الفك ولا الضهر
finding-sudden = بدا على غفلة
finding-severe = مجهد بزاف
finding-worsening = كيزيد
finding-persistent = ما كيحبسش
finding-mild = خفيف
finding-weight_loss = نقص ف الوزن
finding-loss_of_appetite = قلة الشهية
finding-pain = الحريق

## Labels: heart and breath
finding-tearing_pain = حريق بحال شي حاجة تشركات
finding-jaw_pain = حريق ف الفك
finding-pain_on_breathing = حريق مع النفس
finding-pain_on_effort = حريق ولا سخفة مع المجهود
finding-chest_wall_pain = حريق ملي كتبرك ولا كتحرك
finding-laboured_breathing = تنفاس بزز
finding-fast_breathing = تنفاس بالزربة
finding-breathless_on_effort = نهجة مع المجهود
finding-orthopnoea = ضيقة ملي كتكون متكي
finding-breath_pauses = النفس كيوقف مرة مرة
finding-pink_froth = كشكوشة وردية مع الكحبة
finding-palpitations = القلب كيضرب بزاف
finding-palpitations_long = القلب كيضرب وما كيحبسش
finding-irregular_pulse = نبض ماشي مقاد
finding-slow_pulse = النبض تقيل بزاف

## Labels: brain and nerves
finding-suspected_stroke = علامات الجلطة
finding-thunderclap_headache = حريق الراس مجهد على غفلة
finding-migraine = الشقيقة
finding-photophobia = الضو كيضر
finding-double_vision = كتشوف جوج
finding-blurred_vision = الشوف مضبب
finding-dizziness = الدوخة
finding-positional_vertigo = دوخة ملي كتقلب
finding-unsteady_gait = مشية ما مقاداش
finding-prolonged_seizure = تشنج ما كيحبسش
finding-not_waking = ما كيفيقش
finding-tongue_bite = عضان اللسان
finding-leg_weakness = رجلين فاشلين
finding-tingling = التنمال
finding-recurrent = كيجي ويعاود

## Labels: ear, nose, throat, airways
finding-cough = الكحبة
finding-runny_nose = نيف سايل
finding-blocked_nose = نيف مسدود
finding-sneezing = العطيس
finding-common_cold = الرواح
finding-phlegm = البلغم
finding-night_sweats = العرق بالليل
finding-coughing_blood = الدم مع الكحبة
finding-coughing_much_blood = بزاف د الدم مع الكحبة
finding-wheeze = الصدر كيصفر
finding-asthma_attack = كريز د الضيقة
finding-inhaler_not_working = البخاخة ما دارت والو
finding-more_inhaler = البخاخة كتر من العادة
finding-sore_throat = حريق الحلق
finding-hoarse_voice = صوت مبحوح
finding-cannot_swallow_saliva = ما يقدرش يسرط ريقو
finding-difficulty_swallowing = السريط صعيب
finding-trismus = الفم ما كيتحلش مزيان
finding-one_sided_throat_pain = حريق الحلق من جيهة وحدة
finding-noisy_breathing = تنفاس بالصوت
finding-noisy_at_rest = صوت فالنفس واخا مهدن
finding-earache = حريق الودن
finding-ear_discharge = ودن كتسيل
finding-swelling_behind_ear = نفخة مور الودن
finding-hearing_loss = السمع ناقص
finding-sudden_hearing_loss = السمع مشا على غفلة
finding-tinnitus = الودن كتصفر
finding-nosebleed = الرعاف
finding-sinus_pain = حريق الجيوب
finding-loss_of_smell = ما بقيتي كتشم والو
finding-allergic_rhinitis = حساسية د النيف
finding-swollen_eye = عين منفوخة
finding-snoring = الشخير
finding-restless_legs = الرجلين ما كيرتاحوش بالليل
finding-sleep_apnoea = النفس كيتقطع ف النعاس
finding-daytime_sleepiness = النعاس ف النهار

## Labels: pressure, sugar, legs, heat, blood
finding-high_bp = الطونسيو طالعة
finding-very_high_bp = الطونسيو طالعة بزاف
finding-severe_high_bp = طونسيو خطيرة على الحاملة
finding-low_bp = الطونسيو هابطة
finding-low_sugar = السكر هابط
finding-low_unnamed_g_l = نتيجة هابطة ب ⁦g/L⁩ بلا سمية التحليل
finding-high_sugar = السكر طالع
finding-very_high_sugar = السكر طالع بزاف
finding-sugar_not_rising = السكر ما بغاش يطلع
finding-great_thirst = العطش بزاف
finding-frequent_urination = البول بزاف
finding-fruity_breath = ريحة التفاح ولا الأسيتون ف الفم
finding-diabetic_foot = جرح ف رجل اللي فيه السكر
finding-low_oxygen = الأوكسيجين هابط
finding-very_low_oxygen = الأوكسيجين هابط بزاف
finding-leg_swelling = رجلين منفوخين
finding-one_leg_swelling = رجل وحدة منفوخة
finding-calf_pain = حريق ف بطة الرجل
finding-cold_pale_limb = يد ولا رجل باردة وصفرا
finding-varicose_veins = الدوالي
finding-weight_gain = زيادة فالوزن
finding-walking_leg_pain = الرجل كتضر مع المشية
finding-hot_dry_skin = جلد سخون وناشف
finding-very_high_temperature = حرارة ⁦40⁩ ولا كتر
finding-sunstroke = ضربة الشمس
finding-co_poisoning = التخناق بالغاز
finding-pallor = الوجه مخطوف
finding-sickle_crisis = كريز د الدم المنجلي
finding-missed_transfusion = الدم تعطل ما تزادش
finding-missed_dialysis = حصة د الدياليز فاتت
finding-fistula_infection = الفيستيل حمرا ولا سخونة
finding-fistula_bleeding = الفيستيل كتسيل بالدم
finding-fistula_stopped = الفيستيل ما بقاتش كتزرزر
finding-gum_bleeding = لحم السنان كيسيل
finding-bruising = زروقية بلا ضربة
finding-muscle_cramps = الكرامب
finding-wants_to_fast = سؤال على الصيام
finding-followup_request = طلب د المتابعة
finding-lasts_three_days = تلت يام ولا كتر
finding-lasts_a_week = سيمانة ولا كتر

## Questions
ask-anticoagulant = واش كتاخد شي دوا كيجري الدم؟
ask-blurred_vision = واش الشوف ولا مضبب؟
ask-breathing_difficulty = واش كاينة ضيقة ف النفس؟
ask-cancer_treatment = واش كاين الشيميو ولا علاج د السرطان؟
ask-cannot_swallow_saliva = واش ما كيتسرطش الريق؟
ask-chest_pain = واش كاين حريق ف الصدر؟
ask-chest_wall_pain = واش الحريق كيجي غير ملي كتبرك ولا كتحرك؟
ask-cold_sweat = واش كاين العرق البارد؟
ask-confusion = واش كيخربق ف الهضرة ولا ماشي معاكم؟
ask-coughing_blood = واش كيخرج الدم مع الكحبة؟
ask-coughing_much_blood = واش الدم كتر من شي معيلقات؟
ask-difficulty_swallowing = واش السريط صعيب؟
ask-dizziness = واش كاينة الدوخة؟
ask-double_vision = واش كيشوف جوج؟
ask-high_fever = واش السخانة ⁦39⁩ ولا كتر؟
ask-ear_discharge = واش كتسيل الودن؟
ask-epilepsy = واش الصرع معروف من قبل؟
ask-face_droop = واش الفم ولا الوجه تعوج؟
ask-faint = واش كانت شي سخفة؟
ask-fast_breathing = واش كيتنفس بالزربة وبالجهد؟
ask-fever = واش كاينة السخانة؟
ask-headache = واش كاين حريق الراس؟
ask-heart_disease = واش كاين شي مرض ف القلب؟
ask-hot_dry_skin = واش الجلد سخون وناشف؟
ask-inhaler_not_working = واش البخاخة ما بقات كتدير والو؟
ask-insulin = واش كاينة الأنسولين؟
ask-kidney_failure = واش كاين شي مرض ف الكلاوي؟
ask-lasts_a_week = واش هادي سيمانة ولا كتر؟
ask-lasts_three_days = واش هادي تلت يام ولا كتر؟
ask-long_lasting = واش هادي تلت سيمانات ولا كتر؟
ask-more_inhaler = واش كتحتاج البخاخة كتر من العادة؟
ask-near_faint = واش كتحس براسك غادي تسخف؟
ask-one_leg_swelling = واش رجل وحدة منفوخة؟
ask-one_sided_throat_pain = واش الحريق غير ف جيهة وحدة د الحلق؟
ask-orthopnoea = واش كيزيد ملي كتتكى؟
ask-pain_on_effort = واش كيجي مع المجهود؟
ask-pallor = واش الوجه مخطوف بزاف؟
ask-palpitations = واش القلب كيضرب بالزربة ولا ماشي مقاد؟
ask-persistent = واش ما بغاش يحبس؟
ask-photophobia = واش الضو كيضر العينين؟
ask-fatigue = واش كاين عيا كبير؟
ask-diabetes = واش كاين مرض السكر؟
ask-radiating_pain = واش الحريق واصل لليد ولا الفك ولا الضهر؟
ask-seizure = واش كان شي تشنج؟
ask-several_ill = واش كاين شي حد آخر ف الدار مريض؟
ask-severe_breathing_difficulty = واش صعيب تكمل جملة بلا ما يتقطع النفس؟
ask-speech_trouble = واش الهضرة تقيلة ولا ماشي هي هاديك؟
ask-stiff_neck = واش العنق قاصح؟
ask-sudden = واش بدا على غفلة؟
ask-sudden_hearing_loss = واش السمع مشا على غفلة؟
ask-sugar_not_rising = واش السكر بقا هابط واخا كليتي شي حاجة حلوة؟
ask-swelling_behind_ear = واش كاينة نفخة ولا حمورية مور الودن؟
ask-swollen_eye = واش العين منفوخة؟
ask-thunderclap_headache = واش الحريق جا على غفلة ومجهد بزاف؟
ask-trismus = واش الفم صعيب يتحل؟
ask-weakness = واش كاينة فشلة كبيرة؟
ask-weakness_one_side = واش شي يد ولا رجل فاشلة ولا تقيلة؟
ask-weight_loss = واش نقص الوزن؟
ask-wheeze = واش الصدر كيصفر؟
ask-worsening = واش كيزيد الحال؟

## What to do
do-ask_before_fasting = شوف الطبيب قبل ما تصوم.
do-call_dialysis_centre = عيط للسنتر د الدياليز.
do-check_sugar_again = عاود قيس السكر من بعد ربع ساعة.
do-check_temperature = قيس السخانة الصباح والعشية.
do-cool_shade_wet_skin = كلس ف الظل، فزك الجلد، وروح عليه.
do-drink_enough = شرب الما مرة على مرة.
do-everyone_outside = خرج كلشي للهوا.
do-fast_sugar_if_awake = إلا كان السكر هابط وهو فايق: عصير ولا قوالب د السكر.
do-fresh_air = خلي الهوا يدخل ورخي الحوايج.
do-keep_own_tablets = كمل دواك كيف قال الطبيب.
do-keep_photo = خلي تصويرة للطبيب.
do-less_coffee = نقص من القهوة وأتاي ومشروبات الطاقة والكارو.
do-less_dust_smoke = بعد من الغبرة والدخان.
do-lie_flat_legs_up = تكا وهز رجليك للفوق.
do-lie_on_side_if_drowsy = إلا كان ناعس، ديرو على جنبو.
do-light_clothes = حوايج خفاف وبيت فيه الهوا.
do-note_medicines = جيب معاك الليستة د الدوا.
do-note_the_time = عقل على الساعة فاش بدات.
do-note_weight = كتب الوزن كل سيمانة.
do-open_window = حل السرجم.
do-open_windows_leave = حل البيبان والسراجم وخرج.
do-own_inhaler_plan = تبع لبلان د الضيقة بالبخاخة ديالك.
do-pinch_nose_forward = كلس مايل للقدام وزير النيف ⁦10⁩ حتى ⁦15⁩ دقيقة.
do-press_if_bleeding = إلا سال الدم، برك بالجهد بلا ما تطلق.
do-protect_head_side = حمي الراس ومن بعد ديرو على جنبو.
do-raise_legs = هز رجليك للفوق ملي ترتاح.
do-rest_at_home = رتاح.
do-rest_quiet_dark = رتاح ف بلاصة هادية ومضلمة.
do-rest_sitting = بقا كالس ومرتاح.
do-rest_slow_breathing = رتاح وتنفس بشوية.
do-saline_nose = غسل النيف بالصيروم.
do-small_sips_cool = إلا كان فايق مزيان: جغمات صغار د الما.
do-sit_or_lie_rise_slowly = كلس ولا تكا، ونوض بشوية.
do-sit_remeasure = كلس ⁦5⁩ دقايق وعاود القياس.
do-sit_upright = كلس مقاد.
do-sleep_and_meals = نعس مزيان وكول ف الوقت.
do-sleep_on_side = نعس على جنبك.
do-someone_stays = ما تبقاش بوحدك.
do-stay_warm = بقا دافي.
do-warm_cloth_dry_ear = زيف دافي على الودن وخليها ناشفة.
do-warm_cool_drinks = شرب شي حاجة دافية ولا باردة شوية.

## What to avoid
avoid-anti_inflammatories = ما تاخدش أنتي أنفلاماتوار بلا ما تسول.
avoid-aspirin_under_16 = لا أسبيرين قبل ⁦16⁩ عام.
avoid-changing_medicine_alone = ما تبدلش دواك من راسك.
avoid-cough_syrup_children = لا سيرو د الكحبة للصغار بلا ما تسول.
avoid-driving_or_ladders = لا سواقة لا سلوم.
avoid-driving_sleepy = ما تصوكش ملي يكون فيك النعاس.
avoid-driving_yourself = ما تصوكش بوحدك.
avoid-fattening_tablets = لا فانيد لا سيرو د الغلاض.
avoid-food_drink_tablets = لا ماكلة لا شراب لا دوا.
avoid-food_while_drowsy = لا ماكلة لا شراب إلا كان ناعس.
avoid-going_back_in = ما ترجعش لداخل.
avoid-head_back_or_cotton = ما ترجعش راسك للور، لا قطن.
avoid-ice_or_alcohol = لا دوش متلج لا ألكول على الجلد.
avoid-ignoring_it = ما تخليهاش هكاك.
avoid-iron_without_test = ما تاخدش الحديد شهور بلا تحليلة.
avoid-leftover_antibiotics = لا أنتيبيوتيك من راسك.
avoid-long_nose_sprays = ما تطولش مع سبراي د النيف.
avoid-lying_flat = ما تتكاش على ضهرك.
avoid-massaging_calf = ما تكسلش بطة الرجل.
avoid-mouth_or_holding = ما تدير والو ف فمو، ما تشدوش بالجهد.
avoid-oil_or_buds_in_ear = لا زيت لا تومة لا كوتون تيج ف الودن.
avoid-others_heart_tablets = ما تاخدش دوا القلب ديال شي حد آخر.
avoid-others_inhaler = ما تاخدش البخاخة ديال شي حد آخر.
avoid-painkillers_daily = لا دوا د الحريق كل نهار.
avoid-salt_and_bananas = رد البال من الملح والبنان والتمر.
avoid-standing_up_fast = ما تنوضش على غفلة.
avoid-stopping_controller = ما تحبسش الدوا اللي كتاخد ديما.
avoid-stopping_insulin = ما تحبسش الأنسولين من راسك.
avoid-stopping_or_doubling = ما تحبس الدوا ما تضوبلو.
avoid-sugar_to_drowsy = والو ف الفم إلا كان ناعس.
avoid-waiting_to_see = ما تسناش حتى يدوز بوحدو.

## Emergency answers
emergency-stroke =
    🔴 كل دقيقة مهمة: عيط دابا.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ عقل على الساعة فاش بدات. إلا كان ناعس: ديرو على جنبو.
    ⛔ لا ماكلة لا شراب لا دوا.
emergency-seizure =
    🔴 عيط دابا وبقا حداه.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ حمي راسو وبعد الحوايج. من بعد الكريز: ديرو على جنبو.
    ⛔ والو ف الفم. ما تشدوش بالجهد.
emergency-carbon_monoxide =
    🔴 خرجو كاملين دابا، ومن بعد عيط.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ حل البيبان والسراجم وخرج. بقاو ف الهوا.
    ⛔ ما ترجعش لداخل، ما تشعل والو.
emergency-low_sugar =
    🔴 السكر هابط مع علامة خطيرة: عيط دابا.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ فايق مزيان: عصير ولا سكر. ناعس: ديرو على جنبو.
    ⛔ والو ف الفم إلا كان ناعس.
emergency-high_sugar =
    🔴 السكر ف خطر: للمستعجلات دابا.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ شوية د الما إلا كان فايق مزيان. خلي معاك الماكينة والأرقام.
    ⛔ ما تحبسش الأنسولين.
emergency-heat =
    🔴 الصهد خطير هنا: عيط دابا.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ للظل. فزك الجلد وروح عليه بلا ما تحبس.
    ⛔ ما يشرب والو إلا كان ناعس ولا كيخربق.
emergency-nosebleed =
    🔴 هاد الدم خاصو يتشاف دابا.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ كلس مايل للقدام. زير النيف بلا ما تطلق.
    ⛔ ما ترجعش الراس للور، لا قطن.
emergency-coughing_blood =
    🔴 هاد الدم خاصو يتشاف دابا: عيط.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ كلس مايل للقدام. خلي تصويرة د الدم.
    ⛔ ما تبقاش بوحدك، ما تتكاش على ضهرك.
finding-dying = شي واحد كيموت
finding-feels_dying = إحساس بالموت
