### Injuries, burns, bites, poisons, skin, eyes, teeth and feet: what the bot says.

## Core findings that live here
finding-bleeding = النزيف
finding-heavy_bleeding = الدم كيسيل بزاف
finding-injury = ضربة ولا جرحة
finding-swelling = نفخة
finding-rash = حبوب ف الجلد

## Injuries
finding-fall = طيحة
finding-high_fall = طيحة من العلو
finding-very_high_fall = طيحة من السطح ولا الطبقة
finding-road_accident = كسيدة
finding-head_injury = ضربة ف الراس
finding-limb_injury = ضربة ولا تعويجة ف اليد ولا الرجل
finding-fracture_suspected = يمكن عضم مهرس
finding-open_fracture = العضم باين
finding-deformed_limb = اليد ولا الرجل معوجة
finding-hip_pain = حريق ف الورك
finding-shortened_leg = رجل قصر من ختها
finding-cannot_bear_weight = ما قدرتيش توقف ولا تحرك
finding-can_walk = كتقدر تمشي
finding-numb_limb = اليد ولا الرجل منملة
finding-amnesia = ما كيعقلش شنو وقع
finding-clear_fluid_nose_ear = الما كيسيل من النيف ولا الودن
finding-back_or_neck_injury = ضربة ف الضهر ولا العنق
finding-normal_behaviour = حالتو عادية

## Wounds
finding-wound = جرحة
finding-small_wound = جرحة صغيرة
finding-deep_wound = جرحة غارقة ولا محلولة
finding-stab_wound = ضربة بالموس ولا بالقرطاس
finding-puncture_wound = شي حاجة ماضية دخلات ف اللحم
finding-splinter = شوكة صغيرة ف اللحم
finding-object_in_wound = شي حاجة باقية ف الجرحة
finding-amputation = شي طرف مقطوع
finding-infected_wound = جرحة معفنة
finding-foot_wound = جرحة ف الرجل
finding-needlestick = شكة بليبرة مستعملة
finding-spurting_bleeding = الدم كيطير
finding-bleeding_not_stopping = الدم ما بغاش يحبس
finding-bleeding_stopped = الدم حبس
finding-tetanus_doubt = الشك ف جلبة التيتانوس
finding-bleeding_after_extraction = الدم من بعد تقليع الضرسة
finding-keeps_on = ما بغاش يحبس
finding-not_healing = ما بغاش يبرا

## Burns, current, water
finding-burn = حرقة ديال العافية ولا الما
finding-superficial_burn = حرقة خفيفة
finding-child_burn = دري محروق
finding-large_burn = حرقة كبيرة
finding-burn_face_neck_genitals = حرقة ف الوجه ولا العنق ولا البلايص الحساسة
finding-burn_hand_foot = حرقة ف اليد ولا الرجل
finding-chemical_burn = حرقة ب شي برودوي
finding-smoke_inhalation = تنفس الدخان
finding-blisters = نفافخ فيهم الما
finding-skin_peeling = الجلدة كتحيد
finding-sunburn = الشمس حرقات الجلد
finding-electric_shock = ضربة ديال الضو
finding-drowning = الغرق

## Bites and stings
finding-animal_bite = عضة ديال حيوان
finding-animal_scratch = تخبيشة ديال حيوان
finding-bite_face_hand = عضة ف الوجه ولا العنق ولا اليد
finding-strange_animal = حيوان مريض ولا مات ولا ماشي عادي
finding-fear_of_water = كيخاف من الما
finding-scorpion_sting = ضربة ديال العقرب
finding-snake_bite = عضة ديال الحنش
finding-insect_sting = قرصة ديال حشرة
finding-sting_in_mouth = قرصة ف الفم
finding-many_stings = قرصات بزاف

## Poisons
finding-poison_swallowed = شي حاجة خطيرة تسرطات
finding-product_swallowed = شي برودوي تسرط
finding-medicine_overdose = الدوا بزاف
finding-child_took_medicine = الدري خدا الدوا
finding-double_dose = الدوا تخدا جوج مرات ولا بالغلط
finding-fumes_inhaled = تنفس ريحة البرودويات
finding-food_poisoning = تسمم من الماكلة
finding-home_preserved_food = خليع ولا كونسيرف
finding-drooping_eyelids = جفون طايحين
finding-dry_mouth = الفم ناشف

## Allergy and skin
finding-allergy = الحساسية
finding-hives = طباع حمرين كيتحكو
finding-widespread_rash = حبوب ف الدات كاملة
finding-lip_tongue_swelling = الشنايف ولا اللسان ولا الحلق منفوخين
finding-throat_closing = الحلق كيتزير
finding-face_swelling = الوجه منفوخ
finding-medicine_rash = حبوب من بعد الدوا
finding-mouth_sores = جروح ف الفم
finding-itching = الحكة
finding-night_itching = الحكة ب الليل
finding-family_itching = الحكة ف الدار كاملة
finding-palm_sole_itching = الحكة ف الكفوف وتحت الرجلين
finding-scabies = يمكن الجربة
finding-shingles = نفافخ كيحرقو ف جيهة وحدة
finding-eye_region_rash = حبوب حدا العين
finding-eczema = جلد ناشف كيتحك
finding-heat_rash = حبوب الصهد
finding-abscess = دمالة
finding-hot_red_skin = جلد حمر وسخون
finding-spreading_redness = الحمورية كتكبر
finding-black_skin = الجلد كحل ولا زرق
finding-skin_pus = القيح ف الجلد
finding-chronic_sore = حبة ولا جرحة ما بغاتش تبرا
finding-mole = الخال
finding-changing_mole = الخال كيتبدل
finding-skin_fungus = فطريات ف الجلد
finding-skin_patches = طباع ف الجلد
finding-hair_loss = الشعر كيطيح
finding-hair_loss_patches = بلايص بلا شعر
finding-lice = القمل
finding-acne = حب الشباب
finding-dry_skin = جلد ناشف
finding-wart = تالولة
finding-dandruff = قشرة الراس
finding-brittle_nails = الضفار كيتهرسو
finding-stretch_marks = تشققات ديال الجلد المجبد
finding-body_odour = ريحة العرق

## Eyes
finding-red_eye = العين حمرا
finding-eye_pain = العين كتضر
finding-contact_lenses = العدسات
finding-eye_injury = ضربة ف العين
finding-chemical_in_eye = شي برودوي ف العين
finding-soap_in_eye = الصابون ف العين
finding-object_in_eye = شي حاجة ف العين
finding-metal_in_eye = شي شظية ف العين
finding-vision_loss = ما بقاتش الشوف
finding-reduced_vision = النظر كينقص
finding-curtain_over_vision = بحال خامية قدام العين
finding-eye_discharge = العين لاصقة
finding-itchy_eyes = العينين كيتحكو
finding-watery_eyes = العينين كيدمعو
finding-dry_eyes = العينين ناشفين
finding-stye = شعيرة ف الجفن
finding-squint = العين حولة
finding-eyelid_twitch = رفة ديال العين

## Teeth
finding-toothache = حريق السنان
finding-sensitive_tooth = سنة حساسة
finding-tooth_decay = ضرسة مسوسة
finding-cheek_swelling = الحنك ولا اللتة منفوخة
finding-dental_abscess = القيح ف الضرسة
finding-knocked_out_tooth = سنة طاحت من بعد ضربة
finding-milk_tooth = سنة ديال الحليب طاحت بوحدها
finding-tooth_grinding = تكزاز السنان
finding-broken_tooth = سنة مهرسة
finding-mouth_ulcer = حبة ف الفم
finding-bad_breath = ريحة الفم
finding-numb_after_dentist = الفم منمل من بعد طبيب السنان
finding-swelling_reaches_eye_neck = النفخة واصلة ل العين ولا العنق
finding-not_swollen = ما منفوخش
finding-regret = الندامة
finding-swallowed_pills = كينات تسرطو
finding-several_pills = بزاف د الكينات

## Lumps and feet
finding-neck_lump = كويرة ف العنق
finding-body_lump = كويرة تحت الجلد
finding-ingrown_nail = الضفر داخل ف اللحم
finding-foot_blister = نفاخة ف الرجل
finding-corn_or_cracked_heel = مسمار ف الرجل ولا كعب مشقق
finding-nail_fungus = ضفر غليض وصفر
finding-flat_feet = الرجلين مسطحين
finding-bunion = الصبع الكبير ديال الرجل مايل

## Questions
ask-heavy_bleeding = واش الدم كيسيل بزاف؟
ask-swelling = واش منفوخ؟
ask-amnesia = واش نسا شنو وقع؟
ask-bite_face_hand = واش العضة ف الوجه ولا العنق ولا اليد؟
ask-bleeding_not_stopping = واش الدم باقي كيسيل من بعد ⁦10⁩ دقايق د التبراك؟
ask-blisters = واش كاينين نفافخ فيهم الما؟
ask-burn = واش كاينة شي حرقة ف الجلد؟
ask-burn_face_neck_genitals = واش الحرقة ف الوجه ولا العنق ولا البلايص الحساسة؟
ask-cannot_bear_weight = واش ما قدرتيش توقف عليها ولا تحركها؟
ask-changing_mole = واش تبدل ف الكبر ولا الشكل ولا اللون؟
ask-cheek_swelling = واش الحنك ولا اللتة منفوخة؟
ask-contact_lenses = واش كدير العدسات؟
ask-curtain_over_vision = واش كتشوف بحال شي خامية قدام عينك؟
ask-deep_wound = واش الجرحة غارقة ولا محلولة؟
ask-deformed_limb = واش اليد ولا الرجل معوجة؟
ask-eye_pain = واش العين كتضر؟
ask-face_swelling = واش الوجه منفوخ؟
ask-family_itching = واش كاين شي حد آخر ف الدار كيتحك؟
ask-hair_loss_patches = واش كاينين بلايص مدورين بلا شعر؟
ask-hives = واش كاينين طباع حمرين كيتحكو ف بلاصة أخرى؟
ask-large_burn = واش الحرقة كبر من كف المحروق؟
ask-lip_tongue_swelling = واش الشنايف ولا اللسان ولا الحلق كيتنفخو؟
ask-numb_limb = واش اليد ولا الرجل منملة ولا باردة؟
ask-object_in_wound = واش باقية شي حاجة داخل الجرحة؟
ask-open_fracture = واش العضم باين؟
ask-palm_sole_itching = واش الحكة ف الكفوف ولا تحت الرجلين؟
ask-skin_pus = واش كاين القيح؟
ask-spreading_redness = واش الحمورية كتكبر؟
ask-sting_in_mouth = واش القرصة ف الفم ولا الحلق؟
ask-strange_animal = واش الحيوان مريض ولا مات ولا ماشي عادي؟
ask-tetanus_doubt = واش جلبة التيتانوس قديمة ولا ما عاقلش عليها؟

## Advice
do-bandage_not_tight = دير فاصمة ما مزيراش بزاف.
do-boiled_water_clean = نقي العين ب الما لي تغلى وبرد.
do-call_poison_centre = عيط ل مركز التسممات: ⁦0801 000 180⁩.
do-clean_dry_cover = خليها نقية وناشفة ومغطية.
do-cool_pack_bump = زيف بارد على الكعبورة، ⁦10⁩ دقايق.
do-cool_shower_shade = الضل، ودوش دافي، وحوايج خفاف.
do-cool_water_20 = الما البارد كيجري عليها ⁦20⁩ دقيقة دابا.
do-cover_cling_film = حيد الخواتم والحوايج لي ما لاصقينش، وغطي بفيلم نقي.
do-cover_no_scratching = غطيها وما تحكهاش.
do-cut_current_first = قطع الضو هو اللول.
do-eye_doctor_today = سير عند طبيب العينين بلا ما تسنى.
do-fine_comb_family = مشطة رقيقة على شعر فازك؛ وقلب العائلة كاملة.
do-gentle_hair_care = بلا تمشيطة مزيرة وبلا سخونية قوية.
do-hot_wash_bedding = صبن الفراش والحوايج ب الما سخون ف نفس النهار.
do-keep_food_label = خلي الماكلة ولا الورقة ديالها.
do-keep_warm_side = على جنبو، دافي، وماشي بوحدو.
do-mark_the_edge = رسم دورة الحمورية ب الستيلو.
do-note_lump_size = قيد قداش كبيرة ومن إمتى.
do-plain_moisturiser = كريم مرطب عادي بلا ريحة.
do-press_firmly = برك ب الجهد ⁦10⁩ دقايق ب زيف نقي.
do-rabies_centre_today = سير اليوم ل مركز الجهل: الجلبة فابور.
do-remove_rings = حيد الخواتم والمكانة وعقل على الساعة.
do-rest_raise_cool = رتاح، هز العضو، وبرد ⁦20⁩ دقيقة ف زيف.
do-salt_water_rinse = شلل فمك ب الما دافي والملحة.
do-scrape_sting_out = حك الشوكة ب كارطة ومن بعد غسل.
do-soft_food = كول الماكلة رطبة ودافية.
do-still_and_calm = تهدن وما تحركش البلاصة.
do-stop_contact_cause = بعد على داكشي لي دار ليك الحساسية وقيدو.
do-sun_protection = خبي الجلد من الشمس.
do-wash_gently = غسل ب الشوية جوج مرات ف النهار بلا حك.
do-wash_hands_towel = غسل يديك، وكل واحد ب فوطتو.
do-wash_soap_15 = غسل الجرحة دابا ب الما والصابون ⁦15⁩ دقيقة.
do-wash_water_soap = غسل ب الما نقي والصابون وغطي.
do-watch_two_days = شي حد يبقى معاه ⁦24⁩ حتى ⁦48⁩ ساعة.
do-wide_shoes = صباط واسع، وشوف رجليك كل نهار.
avoid-aspirin_on_gum = ما ديرش الأسبرين ولا القرنفل على اللتة.
avoid-burning_or_plants = ما تكويش وما ديرش العشوب.
avoid-burst_blisters = ما تفقصش النفافخ.
avoid-chase_snake = ما تبعش الحنش.
avoid-coffee_henna_wound = بلا قهوة، بلا حنة، بلا تراب ف الجرحة.
avoid-cortisone_cream_alone = بلا كريم د الكورتيزون بلا طبيب.
avoid-cut_corn_yourself = ما تقطعش الجلد ب راسك.
avoid-cut_suck_tie = ما تشقش، ما تمصش، ما تربطش، ما دير عليها والو.
avoid-hair_supplements_alone = بلا فيتامينات قبل ما تعرف السبب.
avoid-heat_or_massage_early = بلا سخونية وبلا دليك ف اليوماين اللولين.
avoid-homemade_mixtures = بلا خلطات د الدار على الجلد.
avoid-jebbar_pulling = ما تخلي لا جبار لا غيرو يجبدها قبل الراديو.
avoid-kill_animal = ما تقتلش الحيوان: خاصو يتراقب.
avoid-kohl_milk_drops = بلا كحل، بلا حليب، بلا قطرة بلا طبيب.
avoid-leave_alone_after_head = ما تخليهش بوحدو.
avoid-leave_alone_after_water = ما تخليهش بوحدو واخا تحسن.
avoid-massage_or_pierce_lump = ما تدلكش وما تتقبش.
avoid-milk_or_oil = بلا حليب، بلا زيت، بلا ما باش يتغسل.
avoid-more_sun = بلا شمس حيت الجلد باقي حمر.
avoid-others_allergy_tablets = بلا دوا ديال شي واحد آخر.
avoid-petrol_on_skin = بلا كاز وبلا دوا الحشرات على الجلد ولا الشعر.
avoid-powder_or_plant_on_bite = بلا غبرة وبلا عشوب على العضة.
avoid-remove_stuck_object = ما تحيدش شي حاجة مغروزة.
avoid-rub_eye = ما تحكش العين.
avoid-sleeping_tablets = بلا شراب وبلا دوا د النعاس.
avoid-squeeze_or_hot_needle = ما تعصرش وما تتقبش ب ليبرة.
avoid-toothpaste_henna_burn = بلا معجون، بلا حنة، بلا زيت، بلا بيض، بلا تلج.
avoid-touch_before_current_off = ما تقيسوش قبل ما تقطع الضو.

## Emergencies
emergency-scorpion =
    🔴 ضربة العقرب: سير دابا لأقرب مركز صحي ولا سبيطار.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩. مركز التسممات: ⁦0801 000 180⁩
    ✅ تهدن، ما تحركش البلاصة. حيد الخواتم وعقل على الساعة.
    ⛔ ما تربطش، ما تشقش، ما تمصش، ما دير عليها والو.
emergency-snake =
    🔴 عضة الحنش: سير للسبيطار دابا واخا ما كتضركش.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩. مركز التسممات: ⁦0801 000 180⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ ما تحركش البلاصة، خليهم يهزوك. حيد الخواتم والصباط.
    ⛔ ما تربطش، ما تشقش، ما تمصش، ما ديرش التلج.
emergency-animal =
    🔴 غسل الجرحة دابا ب الما والصابون ⁦15⁩ دقيقة، ومن بعد سير اليوم للمستعجلات ومركز الجهل.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ✅ برك عليها إلا كتسيل. جلبة الجهل فابور.
    ⛔ ما تقتلش الحيوان. ما دير لا غبرة لا عشوب على الجرحة.
emergency-burn =
    🔴 خلي الما البارد يجري على الحرقة ⁦20⁩ دقيقة دابا، ومن بعد المستعجلات.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ حيد الخواتم والحوايج لي ما لاصقينش. غطي بفيلم نقي.
    ⛔ بلا معجون، بلا حنة، بلا زيت، بلا تلج.
emergency-poison =
    🔴 عيط دابا واخا كيبان ليك كلشي لاباس.
    ☎️ مركز التسممات: ⁦0801 000 180⁩. ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ خلي البواطة وعقل على الساعة. ما تبقاش بوحدك.
    ⛔ ما تقييهش. بلا حليب، بلا زيت.
emergency-anaphylaxis =
    🔴 يمكن تكون حساسية خطيرة: عيط دابا.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ خلي شي حد يديك للمستعجلات.
    ✅ تكا وهز رجليك؛ كلس إلا النفس صعيب. عندك ستيلو د الأدرينالين من عند الطبيب؟ ديرو.
    ⛔ ما توقفش وما تمشيش.
emergency-bleeding =
    🔴 برك ب الجهد على الجرحة ب زيف نقي وما تطلقش.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ نعس المجروح وهز البلاصة. الطرف المقطوع خليه بارد ف ميكة.
    ⛔ ما تحيدش شي حاجة مغروزة.
emergency-head =
    🔴 ضربة ف الراس ومعاها علامة خايبة: عيط دابا.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ ما تحركش الراس والعنق. إلا تقيا ولا نعس، قلبو على جنبو دقة وحدة.
    ⛔ ما تخليهش بوحدو.
emergency-eye =
    🔴 العين ف خطر: سير للمستعجلات دابا.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ خلي شي حد يديك.
    ✅ شي برودوي ف العين؟ غسلها هي اللولة ب الما ⁦20⁩ دقيقة. ولا غطيها بلا ما تبرك.
    ⛔ ما تحكهاش وما تحيد منها والو مغروز.
emergency-fracture =
    🔴 ما تحركش المجروح وعيط دابا.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ شد العضو كيما هو. غطي الجرحة ب زيف نقي.
    ⛔ ما تجبدش وما تقادش العضم. لا ماكلة لا شراب.
emergency-electric =
    🔴 قطع الضو هو اللول ومن بعد عيط.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ نعسو وشوف واش كيتنفس. ما تخليهش بوحدو.
    ⛔ ما تقيسوش حيت الضو باقي شاد.
emergency-drowning =
    🔴 خرج من الما: عيط دابا واخا يبان لاباس.
    ☎️ ⁦141⁩ (السامي) ولا ⁦15⁩
    ما جاوب حد؟ سير لأقرب مستعجلات.
    ✅ كيتنفس: على جنبو ودافي. ما كيتنفسش: برك ب الجهد وب الزربة وسط صدرو.
    ⛔ ما تخليهش بوحدو.
