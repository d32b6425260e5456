### Heart, brain, breath, ear-nose-throat, sugar, pressure, heat, gas and long illnesses.

## Labels: who the person is
finding-diabetes = السكري
finding-insulin = العلاج بالأنسولين
finding-hypertension = ارتفاع ضغط الدم
finding-heart_disease = مرض في القلب
finding-asthma = الربو
finding-lung_disease = مرض في الرئة
finding-kidney_failure = قصور الكلى
finding-dialysis = غسيل الكلى
finding-liver_disease = مرض في الكبد
finding-cancer_treatment = علاج السرطان الحالي
finding-immunosuppressed = ضعف المناعة
finding-anticoagulant = دواء مسيل للدم
finding-sickle_cell = فقر الدم المنجلي
finding-thalassaemia = التلاسيميا
finding-haemophilia = الهيموفيليا
finding-epilepsy = الصرع
finding-recent_surgery = عملية جراحية حديثة
finding-fasting_ramadan = صيام رمضان
finding-elderly = عمر ⁦65⁩ سنة فأكثر
finding-adult_40 = عمر ⁦40⁩ سنة فأكثر
finding-adult_50 = عمر ⁦50⁩ سنة فأكثر
finding-malaria_travel = عودة من بلد فيه الملاريا
finding-tb_contact = مخالطة مريض بالسل
finding-recently_immobile = قلة الحركة مؤخرا (جبس، سفر طويل)
finding-unchanged_deficit = ضعف قديم لم يتغير
finding-hba1c = السكر التراكمي
finding-heat_exposure = حر شديد أو شمس
finding-co_source = مدفأة غاز أو فحم في مكان مغلق
finding-several_ill = عدة أشخاص مرضى معا
finding-indoors_closed = مكان مغلق
finding-recovered = عودة إلى الحالة العادية
finding-missed_medicine = دواء منسي أو متوقف
finding-first_time = أول مرة
finding-faint_trigger = دوخة عند أخذ الدم

## Labels: danger signs and general signs
finding-unconscious = فقدان الوعي
finding-not_breathing = توقف التنفس
finding-breathing_difficulty = ضيق في التنفس
finding-severe_breathing_difficulty = صعوبة شديدة في التنفس
finding-blue_lips = شفاه زرقاء
finding-confusion = تشوش في الكلام والوعي
finding-seizure = تشنجات
finding-faint = إغماء
finding-near_faint = إحساس بقرب الإغماء
finding-weakness_one_side = ضعف في ذراع أو ساق
finding-face_droop = اعوجاج الفم أو الوجه
finding-speech_trouble = صعوبة في الكلام
finding-cold_sweat = عرق بارد
finding-grey_skin = لون رمادي
finding-stiff_neck = تصلب الرقبة
finding-fever = حمى
finding-high_fever = حمى مرتفعة
finding-chills = قشعريرة
finding-fatigue = تعب
finding-weakness = ضعف
finding-headache = صداع
finding-chest_pain = ألم في الصدر
finding-chest_pressure = ثقل أو ضغط على الصدر
finding-radiating_pain = ألم يمتد إلى الذراع أو الفك أو الظهر
finding-sudden = بداية مفاجئة
finding-severe = شدة كبيرة
finding-worsening = تفاقم
finding-persistent = استمرار دون توقف
finding-mild = علامة خفيفة
finding-weight_loss = نقص الوزن
finding-loss_of_appetite = فقدان الشهية
finding-pain = ألم

## Labels: heart and breath
finding-tearing_pain = ألم كالتمزق
finding-jaw_pain = ألم في الفك
finding-pain_on_breathing = ألم عند التنفس
finding-pain_on_effort = ألم أو دوخة عند الجهد
finding-chest_wall_pain = ألم عند الضغط أو الحركة
finding-laboured_breathing = تنفس بمشقة
finding-fast_breathing = تنفس سريع
finding-breathless_on_effort = ضيق التنفس عند الجهد
finding-orthopnoea = ضيق التنفس عند الاستلقاء
finding-breath_pauses = توقفات في التنفس
finding-pink_froth = زبد وردي مع السعال
finding-palpitations = خفقان القلب
finding-palpitations_long = خفقان مستمر
finding-irregular_pulse = نبض مضطرب
finding-slow_pulse = نبض بطيء جدا

## Labels: brain and nerves
finding-suspected_stroke = علامات جلطة دماغية
finding-thunderclap_headache = صداع مفاجئ لا يطاق
finding-migraine = الشقيقة
finding-photophobia = انزعاج من الضوء
finding-double_vision = رؤية مزدوجة
finding-blurred_vision = رؤية مشوشة
finding-dizziness = دوخة
finding-positional_vertigo = دوخة عند تحريك الرأس
finding-unsteady_gait = مشية غير ثابتة
finding-prolonged_seizure = تشنجات لا تتوقف
finding-not_waking = لا يمكن إيقاظه
finding-tongue_bite = عض اللسان
finding-leg_weakness = ضعف في الساقين
finding-tingling = تنميل
finding-recurrent = علامة تتكرر

## Labels: ear, nose, throat, airways
finding-cough = سعال
finding-runny_nose = سيلان الأنف
finding-blocked_nose = انسداد الأنف
finding-sneezing = عطاس
finding-common_cold = زكام
finding-phlegm = بلغم
finding-night_sweats = تعرق ليلي
finding-coughing_blood = دم مع السعال
finding-coughing_much_blood = دم كثير مع السعال
finding-wheeze = صفير في الصدر
finding-asthma_attack = نوبة ربو
finding-inhaler_not_working = بخاخ بلا فائدة
finding-more_inhaler = حاجة أكثر إلى البخاخ
finding-sore_throat = ألم الحلق
finding-hoarse_voice = بحة الصوت
finding-cannot_swallow_saliva = عدم القدرة على بلع الريق
finding-difficulty_swallowing = صعوبة البلع
finding-trismus = صعوبة فتح الفم
finding-one_sided_throat_pain = ألم الحلق من جهة واحدة
finding-noisy_breathing = تنفس بصوت مسموع
finding-noisy_at_rest = صوت عند التنفس حتى في الهدوء
finding-earache = ألم الأذن
finding-ear_discharge = إفراز من الأذن
finding-swelling_behind_ear = انتفاخ خلف الأذن
finding-hearing_loss = ضعف السمع
finding-sudden_hearing_loss = فقدان مفاجئ للسمع
finding-tinnitus = طنين الأذن
finding-nosebleed = نزيف الأنف
finding-sinus_pain = ألم الجيوب الأنفية
finding-loss_of_smell = فقدان الشم
finding-allergic_rhinitis = حساسية الأنف
finding-swollen_eye = عين منتفخة
finding-snoring = شخير
finding-restless_legs = تململ الساقين
finding-sleep_apnoea = انقطاع النفس أثناء النوم
finding-daytime_sleepiness = نعاس في النهار

## Labels: pressure, sugar, legs, heat, blood
finding-high_bp = ضغط مرتفع
finding-very_high_bp = ضغط مرتفع جدا
finding-severe_high_bp = ضغط خطير على الحامل
finding-low_bp = ضغط منخفض
finding-low_sugar = انخفاض السكر
finding-low_unnamed_g_l = نتيجة منخفضة بوحدة ⁦g/L⁩ دون اسم التحليل
finding-high_sugar = ارتفاع السكر
finding-very_high_sugar = سكر مرتفع جدا
finding-sugar_not_rising = سكر لا يرتفع
finding-great_thirst = عطش شديد
finding-frequent_urination = تبول متكرر
finding-fruity_breath = رائحة فم كالتفاح أو الأسيتون
finding-diabetic_foot = جرح في قدم مريض السكري
finding-low_oxygen = أكسجين منخفض
finding-very_low_oxygen = أكسجين منخفض جدا
finding-leg_swelling = تورم الساقين
finding-one_leg_swelling = تورم ساق واحدة
finding-calf_pain = ألم في ربلة الساق
finding-cold_pale_limb = طرف بارد وشاحب
finding-varicose_veins = دوالي
finding-weight_gain = زيادة الوزن
finding-walking_leg_pain = ألم الساق عند المشي
finding-hot_dry_skin = جلد ساخن وجاف
finding-very_high_temperature = حرارة ⁦40⁩ أو أكثر
finding-sunstroke = ضربة شمس
finding-co_poisoning = اختناق بالغاز
finding-pallor = شحوب
finding-sickle_crisis = نوبة فقر الدم المنجلي
finding-missed_transfusion = تأخر نقل الدم
finding-missed_dialysis = حصة غسيل كلى فائتة
finding-fistula_infection = ناسور محمر أو ساخن
finding-fistula_bleeding = ناسور ينزف
finding-fistula_stopped = ناسور لا يهتز
finding-gum_bleeding = نزيف اللثة
finding-bruising = كدمات دون ضربة
finding-muscle_cramps = تشنج عضلي
finding-wants_to_fast = سؤال عن الصيام
finding-followup_request = طلب متابعة
finding-lasts_three_days = مدة ثلاثة أيام أو أكثر
finding-lasts_a_week = مدة أسبوع أو أكثر

## Questions
ask-anticoagulant = هل تتناول دواء مسيلا للدم؟
ask-blurred_vision = هل أصبحت الرؤية مشوشة؟
ask-breathing_difficulty = هل هناك ضيق في التنفس؟
ask-cancer_treatment = هل هناك علاج كيماوي أو علاج للسرطان؟
ask-cannot_swallow_saliva = هل يستحيل بلع الريق؟
ask-chest_pain = هل هناك ألم في الصدر؟
ask-chest_wall_pain = هل يظهر الألم فقط عند الضغط أو الحركة؟
ask-cold_sweat = هل هناك عرق بارد؟
ask-confusion = هل الشخص مشوش أو يقول كلاما غريبا؟
ask-coughing_blood = هل يخرج دم مع السعال؟
ask-coughing_much_blood = هل الدم أكثر من بضع ملاعق؟
ask-difficulty_swallowing = هل البلع صعب؟
ask-dizziness = هل هناك دوخة؟
ask-double_vision = هل الرؤية مزدوجة؟
ask-high_fever = هل الحمى ⁦39⁩ أو أكثر؟
ask-ear_discharge = هل يسيل شيء من الأذن؟
ask-epilepsy = هل الصرع معروف من قبل؟
ask-face_droop = هل الفم أو الوجه معوج؟
ask-faint = هل حدث إغماء؟
ask-fast_breathing = هل التنفس سريع وقوي؟
ask-fever = هل هناك حمى؟
ask-headache = هل هناك صداع؟
ask-heart_disease = هل هناك مرض في القلب؟
ask-hot_dry_skin = هل الجلد ساخن وجاف؟
ask-inhaler_not_working = هل البخاخ لم يعد يفيد؟
ask-insulin = هل هناك علاج بالأنسولين؟
ask-kidney_failure = هل هناك مرض في الكلى؟
ask-lasts_a_week = هل استمر ذلك أسبوعا أو أكثر؟
ask-lasts_three_days = هل استمر ذلك ثلاثة أيام أو أكثر؟
ask-long_lasting = هل استمر ذلك ثلاثة أسابيع أو أكثر؟
ask-more_inhaler = هل تحتاج البخاخ أكثر من المعتاد؟
ask-near_faint = هل تحس أنك على وشك الإغماء؟
ask-one_leg_swelling = هل ساق واحدة منتفخة؟
ask-one_sided_throat_pain = هل الألم في جهة واحدة من الحلق؟
ask-orthopnoea = هل يزداد الأمر عند الاستلقاء؟
ask-pain_on_effort = هل يحدث ذلك أثناء الجهد؟
ask-pallor = هل الوجه شاحب جدا؟
ask-palpitations = هل القلب يخفق بسرعة أو باضطراب؟
ask-persistent = هل يستمر دون توقف؟
ask-photophobia = هل يؤذي الضوء العينين؟
ask-fatigue = هل هناك تعب كبير؟
ask-diabetes = هل هناك مرض السكري؟
ask-radiating_pain = هل يمتد الألم إلى الذراع أو الفك أو الظهر؟
ask-seizure = هل حدثت تشنجات؟
ask-several_ill = هل هناك مرضى آخرون في البيت؟
ask-severe_breathing_difficulty = هل يصعب إتمام جملة دون انقطاع النفس؟
ask-speech_trouble = هل الكلام صعب أو غريب؟
ask-stiff_neck = هل الرقبة متصلبة؟
ask-sudden = هل بدأ ذلك فجأة؟
ask-sudden_hearing_loss = هل فقد السمع فجأة؟
ask-sugar_not_rising = هل يبقى السكر منخفضا بعد تناول شيء حلو؟
ask-swelling_behind_ear = هل هناك انتفاخ أو احمرار خلف الأذن؟
ask-swollen_eye = هل العين منتفخة؟
ask-thunderclap_headache = هل جاء الألم فجأة وبشدة كبيرة؟
ask-trismus = هل فتح الفم صعب؟
ask-weakness = هل هناك ضعف كبير؟
ask-weakness_one_side = هل هناك ذراع أو ساق ضعيفة أو ثقيلة؟
ask-weight_loss = هل نقص الوزن؟
ask-wheeze = هل يصفر الصدر؟
ask-worsening = هل يزداد الأمر سوءا؟

## What to do
do-ask_before_fasting = راجع الطبيب قبل الصيام.
do-call_dialysis_centre = اتصل بمركز غسيل الكلى.
do-check_sugar_again = أعد قياس السكر بعد ربع ساعة.
do-check_temperature = قس الحرارة صباحا ومساء.
do-cool_shade_wet_skin = اجلس في الظل وبلل الجلد وهوّه.
do-drink_enough = اشرب الماء بانتظام.
do-everyone_outside = أخرج الجميع إلى الهواء الطلق.
do-fast_sugar_if_awake = إن كان السكر منخفضا والشخص واعيا: عصير أو قطع سكر.
do-fresh_air = وفر الهواء وأرخ الملابس.
do-keep_own_tablets = حافظ على دوائك كما وصفه الطبيب.
do-keep_photo = احتفظ بصورة للطبيب.
do-less_coffee = قلل القهوة والشاي ومشروبات الطاقة والتدخين.
do-less_dust_smoke = تجنب الغبار والدخان.
do-lie_flat_legs_up = تمدد وارفع ساقيك.
do-lie_on_side_if_drowsy = إذا كان الشخص ناعسا فضعه على جنبه.
do-light_clothes = ملابس خفيفة وغرفة مهواة.
do-note_medicines = أحضر لائحة أدويتك.
do-note_the_time = سجل ساعة أول علامة.
do-note_weight = سجل الوزن كل أسبوع.
do-open_window = افتح النافذة.
do-open_windows_leave = افتح الأبواب والنوافذ وأنت تخرج.
do-own_inhaler_plan = اتبع خطة الربو ببخاخك أنت.
do-pinch_nose_forward = اجلس مائلا إلى الأمام واضغط الأنف ⁦10⁩ إلى ⁦15⁩ دقيقة.
do-press_if_bleeding = إذا نزف فاضغط بقوة دون توقف.
do-protect_head_side = احم الرأس ثم ضعه على جنبه.
do-raise_legs = ارفع ساقيك عند الراحة.
do-rest_at_home = استرح.
do-rest_quiet_dark = استرح في هدوء وظلام.
do-rest_sitting = ابق جالسا ومرتاحا.
do-rest_slow_breathing = استرح وتنفس ببطء.
do-saline_nose = اغسل الأنف بالماء المالح.
do-small_sips_cool = إن كان واعيا تماما: جرعات صغيرة من ماء بارد قليلا.
do-sit_or_lie_rise_slowly = اجلس أو تمدد ثم قم ببطء.
do-sit_remeasure = اجلس ⁦5⁩ دقائق ثم أعد القياس.
do-sit_upright = اجلس مستقيما.
do-sleep_and_meals = نم جيدا وكل بانتظام.
do-sleep_on_side = نم على جنبك.
do-someone_stays = لا تبق وحدك.
do-stay_warm = ابق دافئا.
do-warm_cloth_dry_ear = قماش دافئ على الأذن وأبقها جافة.
do-warm_cool_drinks = مشروبات دافئة أو باردة قليلا.

## What to avoid
avoid-anti_inflammatories = لا مضاد التهاب دون استشارة.
avoid-aspirin_under_16 = لا أسبرين قبل ⁦16⁩ سنة.
avoid-changing_medicine_alone = لا تغير أدويتك وحدك.
avoid-cough_syrup_children = لا شراب سعال للصغار دون استشارة.
avoid-driving_or_ladders = لا سياقة ولا سلالم.
avoid-driving_sleepy = لا تقد السيارة وأنت ناعس.
avoid-driving_yourself = لا تقد السيارة بنفسك.
avoid-fattening_tablets = لا حبوب ولا شراب للسمنة.
avoid-food_drink_tablets = لا طعام ولا شراب ولا دواء.
avoid-food_while_drowsy = لا طعام ولا شراب وهو ناعس.
avoid-going_back_in = لا ترجع إلى الداخل.
avoid-head_back_or_cotton = لا تمل رأسك إلى الخلف ولا تضع قطنا.
avoid-ice_or_alcohol = لا حمام مثلج ولا كحول على الجلد.
avoid-ignoring_it = لا تهمل الأمر.
avoid-iron_without_test = لا تتناول الحديد أشهرا دون تحليل.
avoid-leftover_antibiotics = لا مضاد حيوي من تلقاء نفسك.
avoid-long_nose_sprays = لا بخاخ للأنف المسدود لمدة طويلة.
avoid-lying_flat = لا تتمدد على ظهرك.
avoid-massaging_calf = لا تدلك ربلة الساق.
avoid-mouth_or_holding = لا تضع شيئا في الفم ولا تمسكه بالقوة.
avoid-oil_or_buds_in_ear = لا زيت ولا ثوم ولا عود قطن في الأذن.
avoid-others_heart_tablets = لا تأخذ دواء القلب لشخص آخر.
avoid-others_inhaler = لا تستعمل بخاخ شخص آخر.
avoid-painkillers_daily = لا مسكنات كل يوم.
avoid-salt_and_bananas = احذر الملح والموز والتمر.
avoid-standing_up_fast = لا تقم فجأة.
avoid-stopping_controller = لا توقف دواءك الدائم.
avoid-stopping_insulin = لا توقف الأنسولين وحدك.
avoid-stopping_or_doubling = لا توقف الحبوب ولا تضاعفها.
avoid-sugar_to_drowsy = لا شيء في الفم إذا كان ناعسا.
avoid-waiting_to_see = لا تنتظر أن يزول وحده.

## Emergency answers
emergency-stroke =
    🔴 كل دقيقة مهمة: اتصل الآن.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ سجل ساعة أول علامة. إن كان ناعسا: ضعه على جنبه.
    ⛔ لا شراب ولا طعام ولا دواء.
emergency-seizure =
    🔴 اتصل الآن وابق بجانبه.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ احم رأسه وأبعد الأشياء. بعد النوبة: ضعه على جنبه.
    ⛔ لا شيء في الفم. لا تمسكه بالقوة.
emergency-carbon_monoxide =
    🔴 اخرجوا جميعا الآن ثم اتصل.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ افتح الأبواب والنوافذ وأنت تخرج. ابقوا في الهواء.
    ⛔ لا ترجع إلى الداخل ولا تشعل شيئا.
emergency-low_sugar =
    🔴 سكر منخفض مع علامة خطر: اتصل الآن.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ واع تماما: عصير أو سكر. ناعس: ضعه على جنبه.
    ⛔ لا شيء في الفم إن كان ناعسا.
emergency-high_sugar =
    🔴 السكر في خطر: إلى المستعجلات الآن.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ قليل من الماء إن كان واعيا. احتفظ بالجهاز والأرقام.
    ⛔ لا توقف الأنسولين.
emergency-heat =
    🔴 الحر خطير هنا: اتصل الآن.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ إلى الظل. بلل الجلد وهوّه دون توقف.
    ⛔ لا شراب إن كان ناعسا أو مشوشا.
emergency-nosebleed =
    🔴 هذا النزيف يجب أن يُفحص الآن.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ اجلس مائلا إلى الأمام. اضغط الأنف دون توقف.
    ⛔ لا تمل الرأس إلى الخلف، لا قطن.
emergency-coughing_blood =
    🔴 هذا الدم يجب أن يُفحص الآن: اتصل.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ اجلس مائلا إلى الأمام. احتفظ بصورة للدم.
    ⛔ لا تبق وحدك ولا تتمدد على ظهرك.
finding-dying = شخص يحتضر
finding-feels_dying = إحساس بالموت
