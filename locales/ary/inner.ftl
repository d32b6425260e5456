### Belly, bowels, kidneys, back, joints, medicines, mood and mind: labels, questions, advice, emergency answers.

## Findings
finding-abdominal_pain = وجع فالكرش
finding-back_pain = وجع فالضهر
finding-vomiting = الردان
finding-nausea = الغثيان
finding-diarrhoea = الإسهال
finding-long_lasting = هادي ثلاثة سيمانات ولا كثر
finding-after_effort = من بعد شي مجهود
finding-wrong_posture = كلسة ولا نعسة خايبة
finding-single_kidney = كلوة وحدة
finding-kidney_stones = الحجر فالكلاوي
finding-iron_tablets = فانيد الحديد
finding-exam_stress = قرب الامتحان
finding-figure_of_speech = غير هضرة
finding-hard_abdomen = كرش قاصحة
finding-right_lower_pain = وجع لتحت على ليمن فالكرش
finding-upper_right_pain = وجع تحت الضلوع ليمن
finding-cannot_stand = وجع ما كيخليش توقف
finding-belly_swollen = كرش منفوخة
finding-no_stool_no_gas = لا خروج لا غازات
finding-vomiting_blood = الدم فالردان
finding-black_stool = الخروج كحل
finding-blood_in_stool = الدم فالخروج
finding-much_blood_in_stool = الدم بزاف فالخروج
finding-blood_on_paper = شوية د الدم ملي كتمسح
finding-profuse_diarrhoea = إسهال قاصح بزاف بحال الما
finding-constipation = القبط
finding-heartburn = الحموضة
finding-flatulence = الغازات والنفخة
finding-worms = الديدان فالخرا
finding-piles = البواسر
finding-anal_pain = وجع فالمخرج
finding-anal_lump = كعبورة فالمخرج
finding-dark_urine = البولة غامقة
finding-pale_stool = الخروج بيض
finding-hernia = الفتق
finding-hernia_stuck = فتق ما بغاش يدخل
finding-difficulty_eating = لا ماكلة لا شراب
finding-burning_urine = الحرقة فالبولة
finding-blood_in_urine = الدم فالبولة
finding-clots_in_urine = طراف د الدم جامد فالبولة
finding-blood_and_urine_test = تحليل الدم والبول
finding-flank_pain = وجع فالكلوة
finding-cannot_urinate = البولة محصورة
finding-weak_stream = البولة ضعيفة
finding-urinary_leak = البول كيفلت
finding-urine_change = البول فيه الرغوة ولا ريحتو قاصحة
finding-night_urination = النوضان بالليل للبولة
finding-saddle_numbness = ما كاينش الإحساس بين الفخاد
finding-sphincter_loss = البول ولا الخروج كيتسيب
finding-sciatica = بوزلوم
finding-spine_curve = الضهر مايل على جنب
finding-neck_pain = وجع فالعنق
finding-joint_pain = وجع فالمفصل
finding-hot_joint = مفصل حمر وسخون ومنفوخ
finding-big_toe_attack = صبع الرجل الكبير حمر وكيضر
finding-stiff_joint = مفصل قاصح
finding-limping = العرجة
finding-child_limping = دري كيعرج
finding-muscle_pain = وجع فالعضلات
finding-limb_pain = وجع فاليد ولا الرجل
finding-medicine_reaction = الدوا ما جاش مزيان
finding-stopped_medicine = الدوا محبوس
finding-stopped_vital_medicine = دوا مهم محبوس
finding-stopped_psychiatric_medicine = الدوا النفسي محبوس
finding-suicidal_thoughts = أفكار الموت
finding-suicide_act = محاولة باش يموت
finding-death_wish = بغا الموت
finding-passive_death_wish = تمنى ما يفيقش
finding-self_harm = كيأذي راسو
finding-anxiety = القلق
finding-panic_attack = نوبة د الخلعة
finding-low_mood = الحزن وضيق الخاطر
finding-memory_loss = كينسى بزاف
finding-insomnia = النعاس قليل
finding-blushing = الوجه كيحمار قدام الناس
finding-no_sleep_for_days = أيام بلا نعاس
finding-hallucinations = كيسمع ولا كيشوف شي حوايج ما كاينينش
finding-agitation = هايج بزاف
finding-threat = تهديد
finding-weapon = هضرة على سلاح
finding-weapon_or_threat = تهديد ولا سلاح
finding-strange_behaviour = تصرفات غريبة
finding-addiction = البلية
finding-stopped_alcohol = حبس الشراب
finding-withdrawal = علامات د المانك
finding-tremor = الرعدة
finding-overdose = جرعة زايدة
finding-drunk_or_drugged = الشراب ولا المخدرات
finding-travel_advice = السفر والجلبة
finding-unspecified_complaint = ماشي بخير

## Questions
ask-cannot_stand = واش الوجع ما كيخليكش توقف ولا تمشي؟
ask-right_lower_pain = واش الوجع لتحت على ليمن فالكرش؟
ask-vomiting_blood = واش كاين الدم فالردان، ولا شي حاجة بحال القهوة؟
ask-chest_pressure = واش كتحس بشي تقل ولا زيار فالصدر؟
ask-dehydration_signs = واش الفم ناشف بزاف والعينين داخلين؟
ask-severe = واش قوي بزاف وما كيتحملش؟
ask-blood_in_stool = واش كاين الدم فالخروج؟
ask-no_stool_no_gas = واش لا خروج لا غازات كاع؟
ask-much_blood_in_stool = واش الدم بزاف ولا جامد؟
ask-black_stool = واش الخروج كحل وكيلصق بحال الزفت؟
ask-anal_lump = واش كاينة شي كعبورة قاصحة وكتضر فالمخرج؟
ask-hernia_stuck = واش الكعبورة ولات قاصحة وما بغاتش تدخل؟
ask-flank_pain = واش كيضرك الجنب د الضهر، بلاصة الكلوة؟
ask-blood_in_urine = واش كاين الدم فالبولة؟
ask-clots_in_urine = واش كاين الدم جامد فالبولة؟
ask-cannot_urinate = واش ما بغاتش تخرج البولة كاع؟
ask-belly_swollen = واش الكرش منفوخة؟
ask-leg_weakness = واش الرجلين ولاو ضعاف؟
ask-back_pain = واش حتى الضهر كيضر؟
ask-saddle_numbness = واش ما بقيتيش كتحس بين الفخاد؟
ask-sphincter_loss = واش البول ولا الخروج كيتسيب بلا خبارك؟
ask-hot_joint = واش المفصل حمر وسخون ومنفوخ؟
ask-limping = واش كاين العرج ولا ما بغاش يمشي؟
ask-dark_urine = واش البولة غامقة بحال أتاي ولا كوكا؟
ask-after_effort = واش جا من بعد شي مجهود ولا حاجة تقيلة؟
ask-cold_pale_limb = واش اليد ولا الرجل باردة، بيضة ولا منملة؟
ask-tingling = واش كتحس بالتنميل فاليدين ولا الرجلين؟
ask-rash = واش خرجو الحبوب ولا شي بقع فالجلد؟
ask-stopped_vital_medicine = واش هو دوا القلب، السكر، الصرع ولا الدم؟
ask-suicidal_thoughts = واش كتفكر فالموت ولا تأذي راسك؟
ask-suicide_act = واش دار شي حاجة باش يموت؟
ask-no_sleep_for_days = واش دازو أيام بلا نعاس كاع؟
ask-difficulty_eating = واش ما بقاش ممكن ياكل ولا يشرب؟
ask-hallucinations = واش كيسمع ولا كيشوف شي حوايج ما كاينينش؟
ask-strange_behaviour = واش التصرفات ولاو غراب؟
ask-low_mood = واش حزين تقريبا كل نهار؟
ask-weapon_or_threat = واش كاين شي سلاح ولا تهديد لشي حد؟
ask-tremor = واش اليدين كيترعدو؟
ask-visible_jaundice = واش العينين صفرين؟

## What to do
do-sips_of_water = شرب الما شوية بشوية وكول خفيف.
do-note_pain = قيد فين كيضرك ومن إمتى بدا.
do-raise_bed_head = علي راس الناموسية.
do-small_sips = شرب بزاف د المرات، شوية بشوية.
do-front_seat_look_far = جلس القدام، شوف بعيد قدامك، ووقف مرة مرة.
do-wash_hands = غسل يديك بزاف بالصابون.
do-water_and_fibre = شرب الما وكول الخضرة، الفاكية والنخالة.
do-walk_daily = تمشى كل نهار.
do-note_colour = قيد اللون وشحال، باش تقول للطبيب.
do-sitz_bath = كلس فالما دافي شي دقايق.
do-bring_medicines_and_herbs = وري للطبيب كاع الدوا والعشوب اللي كتاخد.
do-rest_and_drink = رتاح وشرب الما.
do-eat_slowly = كول بشوية ونقص من المونادا.
do-walk_after_meals = تمشى شوية من بعد الماكلة.
do-lie_down_hernia = تكا ملي كتخرج الكعبورة.
do-no_heavy_load = ما تهز حتى حاجة تقيلة.
do-drink_and_do_not_hold = شرب الما وما تحبسش البولة.
do-urine_test = طلب تحليل البول قبل أي أنتيبيوتيك.
do-drink_normally = شرب عادي، بلا ما تزير على راسك.
do-filter_urine = صفي البول باش تخلي الحجرة إلا خرجات.
do-try_calmly = جرب بهدوء، كالس والروبيني محلول.
do-bring_medicine_list = جيب معاك لائحة الدوا ديالك.
do-less_drink_evening = نقص من الشراب د الما بالليل قبل النعاس.
do-keep_moving = بقى كتحرك، تمشى بشوية.
do-warmth = دير عليه شي حاجة دافية، بلا ما تحرق الجلد.
do-rest_then_move = ريح المفصل، ومن بعد حركو بشوية.
do-cool_pack = دير شي حاجة باردة فزيف، شي دقايق.
do-gentle_movement = تحرك بشوية، بلا ما تزير.
do-raise_limb = علي اليد ولا الرجل.
do-bring_the_box = خلي الباكية د الدوا ووريها للطبيب.
do-tell_doctor_before_next = عيط للطبيب ولا الفرماسيان قبل المرة الجاية.
do-slow_breathing = تنفس بشوية، خرج النفس كتر ما تدخلو.
do-talk_to_someone = هضر اليوم مع شي واحد كتيق فيه.
do-daily_walk = خرج تمشى شوية كل نهار.
do-stay_with_person = بقى معاه وسمع ليه.
do-remove_means = بعد الدوا، الحبال، الزيزوار والمواد.
do-same_wake_time = نوض كل نهار فنفس الوقت.
do-no_screen_coffee = بالليل: لا قهوة، لا أتاي، لا تيليفون.
do-calm_voice = هضر بهدوء وخلي ليه الفراغ.
do-remove_dangerous = بعد الجنوا والحوايج الخطيرة، إلا ما فيهاش خطر عليك.
do-choose_a_date = ختار نهار باش تبدا، مع شي طبيب.
do-support_person = طلب من شي قريب يعاونك.
do-vaccine_booklet = جيب معاك دفتر الجلبة.
do-tell_what_and_where = قول ليا شنو كيضرك، فين، ومن إمتى.

## What not to do
avoid-laxative_on_pain = لا مسهل لا حاجة سخونة مع الوجع القوي.
avoid-vomiting_tablets_child = ما تعطيش للدري دوا د الردان بلا طبيب.
avoid-repeated_laxatives = بلا مسهل ولا لافمان كل مرة بلا طبيب.
avoid-guess_piles = ما تقولش غير البواسر بلا ما يشوفك الطبيب.
avoid-healer_burning = لا كي لا قطيع عند العشاب.
avoid-alcohol_herbs_cautery = لا شراب لا عشوب لا كي.
avoid-push_hard = ما تزيرش عليها بالجهد باش تدخل.
avoid-anti_inflammatories_kidney = بلا أنتي انفلاماتوار إلا الكلاوي مراض ولا كاين الحمل.
avoid-ignore_blood = ما تنساش الموضوع، واخا بلا وجع.
avoid-forced_water = ما تزيرش راسك تشرب بزاف.
avoid-bed_rest = ما تبقاش ناعس أيام.
avoid-strong_massage = لا دليك قوي لا جبار.
avoid-informal_injections = لا شوكة لا فانيد من برا الفرماسيان.
avoid-massage_calf = ما تدلكش الرجل.
avoid-stop_vital_medicine = ما تحبسش بوحدك دوا القلب، السكر ولا الصرع.
avoid-borrowed_calming_pills = ما تاخدش الكالمان ديال شي واحد آخر.
avoid-alcohol_to_cope = لا شراب لا مخدرات باش تصبر.
avoid-leave_alone = ما تخليهش بوحدو.
avoid-promise_secrecy = ما توعدوش تخبي السر.
avoid-borrowed_sleeping_pills = ما تاخدش دوا النعاس ديال شي واحد آخر.
avoid-tie_or_beat = ما تربطوش وما تضربوش.
avoid-stop_alcohol_suddenly = ما تحبسش الشراب ولا الكالمان دقة وحدة: شوف الطبيب اللول.
avoid-leave_without_advice = ما تسافرش بلا ما تسول: شي جلبات خاصهم سيمانات.
avoid-drive_if_unwell = ما تسوقش إلا ماشي بخير.

## Emergencies: the complete answer
emergency-suicide =
    🔴 ما تبقاش بوحدك. سير دابا عند شي واحد قريب ليك وقول ليه شنو كتحس.
    ☎️ ⁦141⁩ (SAMU) ولا ⁦15⁩
    ما جاوب حد؟ سير للمستعجلات القريبة مع شي واحد.
    ✅ بعد الدوا والزيزوار والحبال.
    ✅ إلا كان شي واحد آخر: بقى معاه وسمع ليه بلا ما تحكم عليه.
    ⛔ ما تخليهش بوحدو.
emergency-agitation =
    🔴 حمي راسك اللول وخلي مخرج محلول، ومن بعد عيط.
    ☎️ ⁦141⁩ (SAMU) ولا ⁦15⁩
    ☎️ سلاح ولا تهديد: ⁦19⁩ (البوليس)
    ما جاوب حد؟ سيرو بزوج ولا كتر للمستعجلات القريبة.
    ✅ هضر بهدوء. بعد الدراري والحوايج الخطيرة.
    ⛔ ما تربطوش وما تضربوش.
emergency-overdose =
    🔴 عيط دابا وبقى حداه. هوما كيداويو، قول كلشي.
    ☎️ ⁦141⁩ (SAMU) ولا ⁦15⁩
    ☎️ مركز محاربة التسمم: ⁦0801 000 180⁩
    ما جاوب حد؟ المستعجلات القريبة.
    ✅ ناعس: ديرو على جنبو. خلي الباكيات والمواد.
    ⛔ ما تخليهش يرد. بلا دوش بارد.
emergency-inner_bleeding =
    🔴 الدم خارج من الداخل: للمستعجلات دابا.
    ☎️ ⁦141⁩ (SAMU) ولا ⁦15⁩
    ما جاوب حد؟ خلي شي واحد يديك للمستعجلات القريبة.
    ✅ تكا، وعلى الجنب إلا كاين الردان.
    ✅ هز معاك كاع الدوا ديالك.
    ⛔ ما تاكل ما تشرب والو. بلا أسبرين.
emergency-belly =
    🔴 هاد الكرش خاصها تتشاف فالمستعجلات دابا.
    ☎️ ⁦141⁩ (SAMU) ولا ⁦15⁩
    ما جاوب حد؟ خلي شي واحد يديك للمستعجلات القريبة.
    ✅ تكا وطوي رجليك. قيد الوقت فاش بدا.
    ✅ هز معاك كاع الدوا ديالك.
    ⛔ ما تاكل ما تشرب والو. بلا مسهل.
finding-recent_vaccine = جلبة قريبة
finding-lithium = دوا الليتيوم
finding-hangover = من ورا الشراب
finding-hiccups = فواقة
finding-motion_sickness = دوخة الطريق
finding-alternating_bowel = نهار قبط ونهار جارية
