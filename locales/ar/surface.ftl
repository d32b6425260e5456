### Injuries, burns, bites, poisons, skin, eyes, teeth and feet: what the bot says.

## Core findings that live here
finding-bleeding = نزيف
finding-heavy_bleeding = نزيف غزير
finding-injury = إصابة أو ضربة
finding-swelling = انتفاخ
finding-rash = طفح على الجلد

## Injuries
finding-fall = سقوط
finding-high_fall = سقوط من مكان عال
finding-very_high_fall = سقوط من سطح أو طابق
finding-road_accident = حادثة سير
finding-head_injury = ضربة على الرأس
finding-limb_injury = التواء أو ضربة في طرف
finding-fracture_suspected = كسر محتمل
finding-open_fracture = عظم ظاهر
finding-deformed_limb = طرف مشوه الشكل
finding-hip_pain = ألم في الورك
finding-shortened_leg = ساق أقصر من الأخرى
finding-cannot_bear_weight = عدم القدرة على الوقوف أو الحركة
finding-can_walk = المشي ممكن
finding-numb_limb = خدر في طرف
finding-amnesia = نسيان ما حدث
finding-clear_fluid_nose_ear = سائل من الأنف أو الأذن
finding-back_or_neck_injury = ضربة على الظهر أو الرقبة
finding-normal_behaviour = تصرف عادي

## Wounds
finding-wound = جرح
finding-small_wound = جرح صغير
finding-deep_wound = جرح عميق أو مفتوح
finding-stab_wound = جرح بسكين أو رصاصة
finding-puncture_wound = جسم حاد دخل الجلد
finding-splinter = شظية صغيرة تحت الجلد
finding-object_in_wound = جسم عالق في الجرح
finding-amputation = جزء مقطوع من الجسم
finding-infected_wound = جرح ملتهب
finding-foot_wound = جرح في القدم
finding-needlestick = وخز بإبرة مستعملة
finding-spurting_bleeding = دم يندفع
finding-bleeding_not_stopping = نزيف لا يتوقف
finding-bleeding_stopped = نزيف توقف
finding-tetanus_doubt = شك في لقاح الكزاز
finding-bleeding_after_extraction = نزيف بعد قلع سن
finding-keeps_on = لا يتوقف
finding-not_healing = لا يلتئم

## Burns, current, water
finding-burn = حرق
finding-superficial_burn = حرق خفيف
finding-child_burn = حرق عند طفل
finding-large_burn = حرق واسع
finding-burn_face_neck_genitals = حرق في الوجه أو الرقبة أو المناطق الحساسة
finding-burn_hand_foot = حرق في اليد أو القدم
finding-chemical_burn = حرق بمادة كيميائية
finding-smoke_inhalation = استنشاق الدخان
finding-blisters = فقاعات
finding-skin_peeling = جلد ينسلخ
finding-sunburn = حرق الشمس
finding-electric_shock = صعقة كهربائية
finding-drowning = غرق

## Bites and stings
finding-animal_bite = عضة حيوان
finding-animal_scratch = خدش حيوان
finding-bite_face_hand = عضة في الوجه أو الرقبة أو اليد
finding-strange_animal = حيوان مريض أو ميت أو غريب التصرف
finding-fear_of_water = خوف من الماء
finding-scorpion_sting = لدغة عقرب
finding-snake_bite = لدغة أفعى
finding-insect_sting = لسعة حشرة
finding-sting_in_mouth = لسعة داخل الفم
finding-many_stings = لسعات كثيرة

## Poisons
finding-poison_swallowed = ابتلاع مادة خطيرة
finding-product_swallowed = ابتلاع مادة
finding-medicine_overdose = كمية كبيرة من الدواء
finding-child_took_medicine = طفل أخذ دواء
finding-double_dose = دواء مأخوذ مرتين أو خطأ
finding-fumes_inhaled = استنشاق أبخرة مواد
finding-food_poisoning = تسمم من الطعام
finding-home_preserved_food = طعام محفوظ
finding-drooping_eyelids = جفون مرتخية
finding-dry_mouth = جفاف الفم

## Allergy and skin
finding-allergy = حساسية
finding-hives = بقع حمراء مع حكة
finding-widespread_rash = طفح في كل الجسم
finding-lip_tongue_swelling = انتفاخ الشفتين أو اللسان أو الحلق
finding-throat_closing = ضيق في الحلق
finding-face_swelling = انتفاخ الوجه
finding-medicine_rash = طفح بعد دواء
finding-mouth_sores = قروح في الفم
finding-itching = حكة
finding-night_itching = حكة ليلا
finding-family_itching = حكة عند أفراد الأسرة
finding-palm_sole_itching = حكة في راحتي اليدين والقدمين
finding-scabies = جرب محتمل
finding-shingles = فقاعات مؤلمة في جهة واحدة
finding-eye_region_rash = طفح قرب العين
finding-eczema = جلد جاف مع حكة
finding-heat_rash = حبوب الحر
finding-abscess = دمل أو خراج
finding-hot_red_skin = جلد أحمر وساخن
finding-spreading_redness = احمرار ينتشر
finding-black_skin = جلد أسود أو بنفسجي
finding-skin_pus = قيح على الجلد
finding-chronic_sore = حبة أو جرح لا يلتئم
finding-mole = شامة
finding-changing_mole = شامة تتغير
finding-skin_fungus = فطريات الجلد
finding-skin_patches = بقع على الجلد
finding-hair_loss = تساقط الشعر
finding-hair_loss_patches = بقع بلا شعر
finding-lice = قمل
finding-acne = حب الشباب
finding-dry_skin = جلد جاف
finding-wart = ثؤلول
finding-dandruff = قشرة الشعر
finding-brittle_nails = أظافر هشة
finding-stretch_marks = علامات تمدد الجلد
finding-body_odour = رائحة العرق

## Eyes
finding-red_eye = احمرار العين
finding-eye_pain = ألم في العين
finding-contact_lenses = عدسات لاصقة
finding-eye_injury = ضربة على العين
finding-chemical_in_eye = مادة كيميائية في العين
finding-soap_in_eye = صابون في العين
finding-object_in_eye = جسم غريب في العين
finding-metal_in_eye = شظية في العين
finding-vision_loss = فقدان البصر
finding-reduced_vision = ضعف البصر
finding-curtain_over_vision = ستار أمام العين
finding-eye_discharge = إفرازات في العين
finding-itchy_eyes = حكة في العينين
finding-watery_eyes = دموع في العينين
finding-dry_eyes = جفاف العينين
finding-stye = حبة على الجفن
finding-squint = حَوَل في العين
finding-eyelid_twitch = رفة الجفن

## Teeth
finding-toothache = ألم الأسنان
finding-sensitive_tooth = سن حساسة
finding-tooth_decay = سن مسوسة
finding-cheek_swelling = انتفاخ الخد أو اللثة
finding-dental_abscess = خراج في السن
finding-knocked_out_tooth = سن سقطت بعد ضربة
finding-milk_tooth = سن لبنية سقطت وحدها
finding-tooth_grinding = صرير الأسنان
finding-broken_tooth = سن مكسورة
finding-mouth_ulcer = قرحة صغيرة في الفم
finding-bad_breath = رائحة الفم
finding-numb_after_dentist = خدر بعد طبيب الأسنان
finding-swelling_reaches_eye_neck = انتفاخ يصل إلى العين أو الرقبة
finding-not_swollen = غير منتفخ
finding-regret = ندم
finding-swallowed_pills = أقراص ابتلعت
finding-several_pills = عدة أقراص

## Lumps and feet
finding-neck_lump = كتلة في الرقبة
finding-body_lump = كتلة تحت الجلد
finding-ingrown_nail = ظفر منغرس
finding-foot_blister = فقاعة في القدم
finding-corn_or_cracked_heel = مسمار القدم أو كعب متشقق
finding-nail_fungus = ظفر سميك وأصفر
finding-flat_feet = أقدام مسطحة
finding-bunion = انحراف إصبع القدم الكبير

## Questions
ask-heavy_bleeding = هل يسيل الدم بكثرة؟
ask-swelling = هل هناك انتفاخ؟
ask-amnesia = هل نسي المصاب ما حدث؟
ask-bite_face_hand = هل العضة في الوجه أو الرقبة أو اليد؟
ask-bleeding_not_stopping = هل يستمر النزيف بعد ⁦10⁩ دقائق من الضغط؟
ask-blisters = هل توجد فقاعات؟
ask-burn = هل ترى حرقا على الجلد؟
ask-burn_face_neck_genitals = هل الحرق في الوجه أو الرقبة أو المناطق الحساسة؟
ask-cannot_bear_weight = هل يستحيل الوقوف عليها أو تحريكها؟
ask-changing_mole = هل تغير الحجم أو الشكل أو اللون؟
ask-cheek_swelling = هل الخد أو اللثة منتفخة؟
ask-contact_lenses = هل تضع عدسات لاصقة؟
ask-curtain_over_vision = هل ترى مثل ستار أمام عينك؟
ask-deep_wound = هل الجرح عميق أو مفتوح؟
ask-deformed_limb = هل شكل الطرف غير طبيعي؟
ask-eye_pain = هل العين تؤلم؟
ask-face_swelling = هل الوجه منتفخ؟
ask-family_itching = هل يشكو آخرون في البيت من الحكة؟
ask-hair_loss_patches = هل توجد بقع دائرية بلا شعر؟
ask-hives = هل توجد بقع حمراء مع حكة في مكان آخر؟
ask-large_burn = هل الحرق أكبر من كف المصاب؟
ask-lip_tongue_swelling = هل تنتفخ الشفتان أو اللسان أو الحلق؟
ask-numb_limb = هل الطرف مخدر أو بارد؟
ask-object_in_wound = هل بقي جسم في الجرح؟
ask-open_fracture = هل يظهر العظم؟
ask-palm_sole_itching = هل الحكة في راحتي اليدين أو باطن القدمين؟
ask-skin_pus = هل يوجد قيح؟
ask-spreading_redness = هل يتوسع الاحمرار؟
ask-sting_in_mouth = هل اللسعة داخل الفم أو الحلق؟
ask-strange_animal = هل الحيوان مريض أو ميت أو غريب التصرف؟
ask-tetanus_doubt = هل لقاح الكزاز قديم أو غير معروف؟

## Advice
do-bandage_not_tight = ضمادة غير ضاغطة كثيرا.
do-boiled_water_clean = نظف العين بماء مغلي ثم مبرد.
do-call_poison_centre = اتصل بمركز محاربة التسمم: ⁦0801 000 180⁩.
do-clean_dry_cover = أبقها نظيفة وجافة ومغطاة.
do-cool_pack_bump = كمادة باردة على الورم، ⁦10⁩ دقائق.
do-cool_shower_shade = الظل، وحمام فاتر، وملابس خفيفة.
do-cool_water_20 = ماء جار معتدل البرودة ⁦20⁩ دقيقة فورا.
do-cover_cling_film = انزع الخواتم والملابس غير الملتصقة وغط بغشاء نظيف.
do-cover_no_scratching = غطها ولا تحكها.
do-cut_current_first = اقطع الكهرباء أولا.
do-eye_doctor_today = اذهب إلى طبيب العيون دون انتظار.
do-fine_comb_family = مشط دقيق على شعر مبلل؛ وافحص كل الأسرة.
do-gentle_hair_care = لا تسريحة مشدودة ولا حرارة قوية.
do-hot_wash_bedding = اغسل الأغطية والملابس بماء ساخن في اليوم نفسه.
do-keep_food_label = احتفظ بالطعام أو بملصقه.
do-keep_warm_side = على جنبه، دافئا، وليس وحده.
do-mark_the_edge = ارسم حدود الاحمرار بقلم.
do-note_lump_size = سجل حجمها ومنذ متى.
do-plain_moisturiser = كريم مرطب بسيط بلا عطر.
do-press_firmly = اضغط بقوة ⁦10⁩ دقائق بقماش نظيف.
do-rabies_centre_today = اذهب اليوم إلى مركز داء الكلب: اللقاح مجاني.
do-remove_rings = انزع الخواتم والساعة وسجل الوقت.
do-rest_raise_cool = راحة، رفع الطرف، وبرودة ⁦20⁩ دقيقة في قماش.
do-salt_water_rinse = اغسل الفم بماء دافئ مالح.
do-scrape_sting_out = اكشط الإبرة ببطاقة ثم اغسل.
do-soft_food = تناول طعاما لينا وفاترا.
do-still_and_calm = هدوء ودون تحريك الطرف المصاب.
do-stop_contact_cause = ابتعد عما سبب الحساسية وسجله.
do-sun_protection = احم الجلد من الشمس.
do-wash_gently = اغسل بلطف مرتين في اليوم دون فرك.
do-wash_hands_towel = اغسل اليدين، ومنشفة لكل شخص.
do-wash_soap_15 = اغسل الجرح فورا بالماء والصابون ⁦15⁩ دقيقة.
do-wash_water_soap = اغسل بماء نظيف وصابون ثم غط.
do-watch_two_days = ليبق أحد مع المصاب ⁦24⁩ إلى ⁦48⁩ ساعة.
do-wide_shoes = حذاء واسع، وافحص القدمين كل يوم.
avoid-aspirin_on_gum = لا تضع الأسبرين أو القرنفل على اللثة.
avoid-burning_or_plants = لا تكو ولا تضع أعشابا.
avoid-burst_blisters = لا تفقأ الفقاعات.
avoid-chase_snake = لا تطارد الأفعى.
avoid-coffee_henna_wound = لا قهوة ولا حناء ولا تراب في الجرح.
avoid-cortisone_cream_alone = لا كريم كورتيزون دون استشارة.
avoid-cut_corn_yourself = لا تقص الجلد بنفسك.
avoid-cut_suck_tie = لا تشق ولا تمص ولا تربط ولا تضع شيئا.
avoid-hair_supplements_alone = لا مكملات قبل معرفة السبب.
avoid-heat_or_massage_early = لا حرارة ولا تدليك في اليومين الأولين.
avoid-homemade_mixtures = لا خلطات منزلية على الجلد.
avoid-jebbar_pulling = لا تدع أحدا يشده قبل صورة الأشعة.
avoid-kill_animal = لا تقتل الحيوان: يجب أن يراقب.
avoid-kohl_milk_drops = لا كحل ولا حليب ولا قطرات دون استشارة.
avoid-leave_alone_after_head = لا تتركه وحده.
avoid-leave_alone_after_water = لا تتركه وحده ولو تحسن.
avoid-massage_or_pierce_lump = لا تدلك ولا تثقب.
avoid-milk_or_oil = لا حليب ولا زيت ولا ماء لإبطال المادة.
avoid-more_sun = لا شمس ما دام الجلد أحمر.
avoid-others_allergy_tablets = لا دواء شخص آخر.
avoid-petrol_on_skin = لا بترول ولا مبيد على الجلد أو الشعر.
avoid-powder_or_plant_on_bite = لا مسحوق ولا أعشاب على العضة.
avoid-remove_stuck_object = لا تنزع جسما مغروسا.
avoid-rub_eye = لا تفرك العين.
avoid-sleeping_tablets = لا كحول ولا منوم.
avoid-squeeze_or_hot_needle = لا تعصر ولا تستعمل إبرة.
avoid-toothpaste_henna_burn = لا معجون ولا حناء ولا زيت ولا بيض ولا ثلج.
avoid-touch_before_current_off = لا تلمس المصاب قبل قطع الكهرباء.

## Emergencies
emergency-scorpion =
    🔴 لدغة عقرب: اذهب فورا إلى أقرب مركز صحي أو مستشفى.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩. مركز التسمم: ⁦0801 000 180⁩
    ✅ هدوء، لا تحرك الطرف. انزع الخواتم وسجل الساعة.
    ⛔ لا رباط ولا شق ولا مص ولا مواد عليها.
emergency-snake =
    🔴 لدغة أفعى: إلى المستشفى فورا ولو بلا ألم.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩. مركز التسمم: ⁦0801 000 180⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ لا تحرك الطرف، وليحملك أحد. انزع الخواتم والحذاء.
    ⛔ لا رباط ولا شق ولا مص ولا ثلج.
emergency-animal =
    🔴 اغسل الجرح الآن بالماء والصابون ⁦15⁩ دقيقة، ثم اذهب اليوم إلى المستعجلات ومركز داء الكلب.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    ✅ اضغط إذا كان ينزف. لقاح داء الكلب مجاني.
    ⛔ لا تقتل الحيوان. لا مسحوق ولا أعشاب على الجرح.
emergency-burn =
    🔴 ماء جار معتدل البرودة على الحرق ⁦20⁩ دقيقة فورا، ثم المستعجلات.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ انزع الخواتم والملابس غير الملتصقة. غط بغشاء نظيف.
    ⛔ لا معجون ولا حناء ولا زيت ولا ثلج.
emergency-poison =
    🔴 اتصل الآن ولو بدا كل شيء عاديا.
    ☎️ مركز التسمم: ⁦0801 000 180⁩. ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ احتفظ بالعلبة وسجل الساعة. لا تبق وحدك.
    ⛔ لا تجبره على القيء. لا حليب ولا زيت.
emergency-anaphylaxis =
    🔴 قد يكون تفاعلا خطيرا: اتصل الآن.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ ليأخذك أحد إلى المستعجلات.
    ✅ استلق وارفع الساقين؛ اجلس إن صعب التنفس. لديك قلم أدرينالين وصفه الطبيب؟ استعمله.
    ⛔ لا تقف ولا تمش.
emergency-bleeding =
    🔴 اضغط بقوة على الجرح بقماش نظيف دون توقف.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ مدد المصاب وارفع الطرف. احفظ الجزء المقطوع باردا في كيس.
    ⛔ لا تنزع جسما مغروسا.
emergency-head =
    🔴 ضربة على الرأس مع علامة مقلقة: اتصل الآن.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ لا تحرك الرأس والرقبة. إذا تقيأ أو نام فاقلبه على جنبه كتلة واحدة.
    ⛔ لا تتركه وحده.
emergency-eye =
    🔴 العين في خطر: اذهب إلى المستعجلات الآن.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ ليأخذك أحد.
    ✅ مادة في العين؟ اغسلها أولا بالماء ⁦20⁩ دقيقة. وإلا فغطها دون ضغط.
    ⛔ لا تفرك ولا تنزع شيئا مغروسا.
emergency-fracture =
    🔴 لا تحرك المصاب، واتصل الآن.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ ثبت الطرف كما هو. غط الجرح بقماش نظيف.
    ⛔ لا تشد ولا تقوم العظم. لا أكل ولا شرب.
emergency-electric =
    🔴 اقطع الكهرباء أولا ثم اتصل.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ مدد المصاب وانظر هل يتنفس. لا تتركه وحده.
    ⛔ لا تلمسه ما دام التيار موصولا.
emergency-drowning =
    🔴 بعد إخراجه من الماء: اتصل الآن ولو تحسن.
    ☎️ ⁦141⁩ (الإسعاف) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات.
    ✅ يتنفس: على جنبه ودافئا. لا يتنفس: اضغط بقوة وسرعة وسط الصدر.
    ⛔ لا تتركه وحده.
