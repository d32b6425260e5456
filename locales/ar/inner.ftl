### Belly, bowels, kidneys, back, joints, medicines, mood and mind: labels, questions, advice, emergency answers.

## Findings
finding-abdominal_pain = ألم في البطن
finding-back_pain = ألم في الظهر
finding-vomiting = قيء
finding-nausea = غثيان
finding-diarrhoea = إسهال
finding-long_lasting = منذ ثلاثة أسابيع أو أكثر
finding-after_effort = بعد مجهود
finding-wrong_posture = وضعية جلوس أو نوم خاطئة
finding-single_kidney = كلية واحدة
finding-kidney_stones = حصى الكلى
finding-iron_tablets = أقراص الحديد
finding-exam_stress = قرب الامتحان
finding-figure_of_speech = تعبير مجازي
finding-hard_abdomen = بطن صلب
finding-right_lower_pain = ألم أسفل يمين البطن
finding-upper_right_pain = ألم تحت الأضلاع اليمنى
finding-cannot_stand = ألم لا يسمح بالوقوف
finding-belly_swollen = بطن منتفخ
finding-no_stool_no_gas = لا براز ولا غازات
finding-vomiting_blood = دم في القيء
finding-black_stool = براز أسود
finding-blood_in_stool = دم في البراز
finding-much_blood_in_stool = دم كثير في البراز
finding-blood_on_paper = آثار دم عند المسح
finding-profuse_diarrhoea = إسهال غزير جدا
finding-constipation = إمساك
finding-heartburn = حرقة في المعدة
finding-flatulence = غازات وانتفاخ
finding-worms = ديدان في البراز
finding-piles = بواسير
finding-anal_pain = ألم في الشرج
finding-anal_lump = كتلة في الشرج
finding-dark_urine = بول داكن
finding-pale_stool = براز أبيض
finding-hernia = فتق
finding-hernia_stuck = فتق عالق وصلب
finding-difficulty_eating = لا يأكل ولا يشرب
finding-burning_urine = حرقة عند التبول
finding-blood_in_urine = دم في البول
finding-clots_in_urine = جلطات دم في البول
finding-blood_and_urine_test = تحليل الدم والبول
finding-flank_pain = ألم في الكلية
finding-cannot_urinate = احتباس البول
finding-weak_stream = ضعف جريان البول
finding-urinary_leak = تسرب البول
finding-urine_change = بول فيه رغوة أو رائحته قوية
finding-night_urination = الاستيقاظ ليلا للتبول
finding-saddle_numbness = فقدان الإحساس بين الفخذين
finding-sphincter_loss = خروج البول أو البراز دون تحكم
finding-sciatica = عرق النسا
finding-spine_curve = ظهر مائل إلى جهة
finding-neck_pain = ألم في الرقبة
finding-joint_pain = ألم في المفصل
finding-hot_joint = مفصل أحمر وساخن ومنتفخ
finding-big_toe_attack = ألم واحمرار إبهام القدم
finding-stiff_joint = مفصل متيبس
finding-limping = عرج
finding-child_limping = طفل يعرج
finding-muscle_pain = ألم في العضلات
finding-limb_pain = ألم في الذراع أو الساق
finding-medicine_reaction = رد فعل على دواء
finding-stopped_medicine = توقف عن الدواء
finding-stopped_vital_medicine = توقف عن دواء مهم
finding-stopped_psychiatric_medicine = توقف عن الدواء النفسي
finding-suicidal_thoughts = أفكار الموت
finding-suicide_act = محاولة لإنهاء الحياة
finding-death_wish = رغبة في الموت
finding-passive_death_wish = تمني عدم الاستيقاظ
finding-self_harm = إيذاء النفس
finding-anxiety = قلق
finding-panic_attack = نوبة هلع
finding-low_mood = حزن وضيق
finding-memory_loss = نسيان متكرر
finding-insomnia = صعوبة في النوم
finding-blushing = احمرار الوجه أمام الناس
finding-no_sleep_for_days = أيام بلا نوم
finding-hallucinations = سماع أو رؤية ما لا يراه غيره
finding-agitation = هيجان شديد
finding-threat = تهديد
finding-weapon = ذكر سلاح
finding-weapon_or_threat = تهديد أو سلاح
finding-strange_behaviour = تصرفات غريبة
finding-addiction = إدمان
finding-stopped_alcohol = توقف عن الخمر
finding-withdrawal = أعراض الانسحاب
finding-tremor = ارتعاش
finding-overdose = جرعة زائدة
finding-drunk_or_drugged = خمر أو مخدرات
finding-travel_advice = السفر واللقاحات
finding-unspecified_complaint = شعور بالمرض

## Questions
ask-cannot_stand = هل يمنعك الألم من الوقوف أو المشي؟
ask-right_lower_pain = هل الألم في أسفل يمين البطن؟
ask-vomiting_blood = هل في القيء دم، أو شيء مثل القهوة؟
ask-chest_pressure = هل تحس بثقل أو ضغط في الصدر؟
ask-dehydration_signs = هل الفم جاف جدا والعينان غائرتان؟
ask-severe = هل هو شديد يصعب تحمله؟
ask-blood_in_stool = هل هناك دم في البراز؟
ask-no_stool_no_gas = هل انقطع البراز والغازات معا؟
ask-much_blood_in_stool = هل الدم كثير أو فيه جلطات؟
ask-black_stool = هل البراز أسود لزج مثل القطران؟
ask-anal_lump = هل توجد كتلة صلبة ومؤلمة في الشرج؟
ask-hernia_stuck = هل صارت الكتلة صلبة ولا تعود إلى الداخل؟
ask-flank_pain = هل عندك ألم في جانب الظهر، في الكلية؟
ask-blood_in_urine = هل هناك دم في البول؟
ask-clots_in_urine = هل في البول جلطات دم؟
ask-cannot_urinate = هل التبول مستحيل؟
ask-belly_swollen = هل البطن منتفخ؟
ask-leg_weakness = هل صارت الساقان ضعيفتين؟
ask-back_pain = هل هناك ألم في الظهر أيضا؟
ask-saddle_numbness = هل فقدت الإحساس بين الفخذين؟
ask-sphincter_loss = هل يخرج البول أو البراز دون تحكم؟
ask-hot_joint = هل المفصل أحمر وساخن ومنتفخ؟
ask-limping = هل هناك عرج أو رفض للمشي؟
ask-dark_urine = هل البول داكن مثل الشاي أو الكولا؟
ask-after_effort = هل جاء بعد مجهود أو حمل ثقيل؟
ask-cold_pale_limb = هل الطرف بارد أو شاحب أو مخدر؟
ask-tingling = هل تحس بتنميل في اليدين أو الرجلين؟
ask-rash = هل ظهرت حبوب أو بقع على الجلد؟
ask-stopped_vital_medicine = هل هو دواء القلب أو السكري أو الصرع أو سيولة الدم؟
ask-suicidal_thoughts = هل تفكر في الموت أو في إيذاء نفسك؟
ask-suicide_act = هل حدث فعل ما لإنهاء الحياة؟
ask-no_sleep_for_days = هل مرت أيام بلا نوم أبدا؟
ask-difficulty_eating = هل صار الأكل والشرب غير ممكن؟
ask-hallucinations = هل يسمع أو يرى أشياء لا يراها غيره؟
ask-strange_behaviour = هل صار التصرف غريبا؟
ask-low_mood = هل أنت حزين كل يوم تقريبا؟
ask-weapon_or_threat = هل يوجد سلاح أو تهديد لأحد؟
ask-tremor = هل ترتعش اليدان؟
ask-visible_jaundice = هل العينان صفراوان؟

## What to do
do-sips_of_water = اشرب الماء رشفات صغيرة وكل خفيفا.
do-note_pain = سجل مكان الألم ووقت بدايته.
do-raise_bed_head = ارفع رأس السرير.
do-small_sips = اشرب كثيرا ما، برشفات صغيرة جدا.
do-front_seat_look_far = اجلس في الأمام، انظر بعيدا أمامك، وتوقف مرات.
do-wash_hands = اغسل يديك كثيرا بالصابون.
do-water_and_fibre = اشرب الماء وكل الخضر والفواكه والنخالة.
do-walk_daily = امش كل يوم.
do-note_colour = سجل اللون والكمية للطبيب.
do-sitz_bath = اجلس في ماء دافئ بضع دقائق.
do-bring_medicines_and_herbs = أر الطبيب كل أدويتك وأعشابك.
do-rest_and_drink = استرح واشرب الماء.
do-eat_slowly = كل ببطء وقلل المشروبات الغازية.
do-walk_after_meals = امش قليلا بعد الأكل.
do-lie_down_hernia = استلق حين تخرج الكتلة.
do-no_heavy_load = لا تحمل شيئا ثقيلا.
do-drink_and_do_not_hold = اشرب الماء ولا تحبس البول.
do-urine_test = اطلب تحليل البول قبل أي مضاد حيوي.
do-drink_normally = اشرب بشكل عادي دون إفراط.
do-filter_urine = صف البول لتحتفظ بالحصاة إن خرجت.
do-try_calmly = حاول بهدوء وأنت جالس والماء يجري.
do-bring_medicine_list = أحضر قائمة أدويتك.
do-less_drink_evening = قلل الشرب في المساء قبل النوم.
do-keep_moving = ابق نشيطا وامش بهدوء.
do-warmth = ضع شيئا دافئا دون حرق الجلد.
do-rest_then_move = أرح المفصل ثم حركه بلطف.
do-cool_pack = ضع باردا ملفوفا في قماش بضع دقائق.
do-gentle_movement = تحرك بلطف دون إجهاد.
do-raise_limb = ارفع الذراع أو الساق.
do-bring_the_box = احتفظ بعلبة الدواء وأرها للطبيب.
do-tell_doctor_before_next = اتصل بالطبيب أو الصيدلي قبل الجرعة التالية.
do-slow_breathing = تنفس ببطء، والزفير أطول من الشهيق.
do-talk_to_someone = تحدث اليوم مع شخص تثق به.
do-daily_walk = اخرج للمشي قليلا كل يوم.
do-stay_with_person = ابق مع الشخص واستمع إليه.
do-remove_means = أبعد الأدوية والحبال والشفرات والمواد.
do-same_wake_time = استيقظ كل يوم في الساعة نفسها.
do-no_screen_coffee = مساء: لا قهوة ولا شاي ولا شاشة.
do-calm_voice = تكلم بهدوء واترك مسافة.
do-remove_dangerous = أبعد السكاكين والأشياء الخطيرة إن كان ذلك آمنا.
do-choose_a_date = اختر يوما للبدء مع مختص.
do-support_person = اطلب من قريب أن يساندك.
do-vaccine_booklet = أحضر دفتر التلقيح.
do-tell_what_and_where = قل لي ما بك، وأين، ومنذ متى.

## What not to do
avoid-laxative_on_pain = لا ملين ولا قربة ساخنة مع الألم الشديد.
avoid-vomiting_tablets_child = لا دواء ضد القيء للطفل دون رأي الطبيب.
avoid-repeated_laxatives = لا ملينات ولا حقن شرجية متكررة دون رأي طبيب.
avoid-guess_piles = لا تفترض أنها بواسير دون فحص.
avoid-healer_burning = لا كي ولا قطع عند المعالجين الشعبيين.
avoid-alcohol_herbs_cautery = لا خمر ولا أعشاب ولا كي.
avoid-push_hard = لا تضغط بقوة لإدخالها.
avoid-anti_inflammatories_kidney = لا مضاد التهاب مع مرض الكلى أو الحمل.
avoid-ignore_blood = لا تتجاهل الأمر حتى دون ألم.
avoid-forced_water = لا تجبر نفسك على شرب الكثير.
avoid-bed_rest = لا تبق في الفراش أياما.
avoid-strong_massage = لا تدليك قوي ولا جبر.
avoid-informal_injections = لا حقن ولا أقراص خارج الصيدلية.
avoid-massage_calf = لا تدلك الساق.
avoid-stop_vital_medicine = لا توقف وحدك دواء القلب أو السكري أو الصرع.
avoid-borrowed_calming_pills = لا تتناول مهدئ شخص آخر.
avoid-alcohol_to_cope = لا خمر ولا مخدرات للتخفيف.
avoid-leave_alone = لا تترك الشخص وحده.
avoid-promise_secrecy = لا تعد بكتمان السر.
avoid-borrowed_sleeping_pills = لا تتناول منوم شخص آخر.
avoid-tie_or_beat = لا تربطه ولا تضربه.
avoid-stop_alcohol_suddenly = لا توقف الخمر أو المهدئات فجأة: استشر الطبيب أولا.
avoid-leave_without_advice = لا تسافر دون استشارة: بعض اللقاحات تتطلب أسابيع.
avoid-drive_if_unwell = لا تقد السيارة إن شعرت بسوء.

## Emergencies: the complete answer
emergency-suicide =
    🔴 لا تبق وحدك. اذهب الآن إلى شخص قريب وأخبره بما تعيشه.
    ☎️ ⁦141⁩ (SAMU) أو ⁦15⁩
    لا أحد يجيب؟ اذهب إلى أقرب مستعجلات مع شخص.
    ✅ أبعد الأدوية والشفرات والحبال.
    ✅ إن كان غيرك: ابق معه واستمع دون حكم.
    ⛔ لا تتركه وحده لحظة.
emergency-agitation =
    🔴 احم نفسك أولا واترك مخرجا مفتوحا، ثم اتصل.
    ☎️ ⁦141⁩ (SAMU) أو ⁦15⁩
    ☎️ سلاح أو تهديد: ⁦19⁩ (الشرطة)
    لا أحد يجيب؟ اذهبوا معا إلى أقرب مستعجلات.
    ✅ تكلم بهدوء. أبعد الأطفال والأشياء الخطيرة.
    ⛔ لا تربطه ولا تضربه.
emergency-overdose =
    🔴 اتصل الآن وابق بجانبه. المسعفون يعالجون، فقل كل شيء.
    ☎️ ⁦141⁩ (SAMU) أو ⁦15⁩
    ☎️ مركز محاربة التسمم: ⁦0801 000 180⁩
    لا أحد يجيب؟ أقرب مستعجلات.
    ✅ نائم: ضعه على جنبه. احتفظ بالعلب والمواد.
    ⛔ لا تجعله يتقيأ. لا ماء بارد عليه.
emergency-inner_bleeding =
    🔴 نزيف من الداخل: إلى المستعجلات الآن.
    ☎️ ⁦141⁩ (SAMU) أو ⁦15⁩
    لا أحد يجيب؟ اطلب من يوصلك إلى أقرب مستعجلات.
    ✅ استلق، وعلى الجنب إن كان هناك قيء.
    ✅ خذ معك كل أدويتك.
    ⛔ لا تأكل ولا تشرب شيئا. لا أسبرين.
emergency-belly =
    🔴 يجب فحص هذا البطن في المستعجلات الآن.
    ☎️ ⁦141⁩ (SAMU) أو ⁦15⁩
    لا أحد يجيب؟ اطلب من يوصلك إلى أقرب مستعجلات.
    ✅ استلق واثن ساقيك. سجل وقت البداية.
    ✅ خذ معك كل أدويتك.
    ⛔ لا تأكل ولا تشرب شيئا. لا ملين.
finding-recent_vaccine = تلقيح حديث
finding-lithium = علاج بالليثيوم
finding-hangover = آثار شرب الكحول
finding-hiccups = فواق
finding-motion_sickness = دوار السفر
finding-alternating_bowel = إمساك مرة وإسهال مرة
