### Labels of the findings that only the global red flags speak of.

finding-life_threatened = تهديد بالقتيلة
finding-steroid_dependent = علاج ضروري بالكورتيزون
finding-no_spleen = الطيحان محيد
finding-brain_shunt = فالف فالراس
finding-tonsil_operation = عملية الحلاقم
finding-circumcision = الطهارة قريبة
finding-cold_exposure = البرد القاصح
finding-toxic_alcohol = شراب مغشوش ولا مسموم
finding-pesticide_contact = دوا الفلاحة جا عليه
finding-lightning_strike = ضربة الرعدة
finding-trapped_under_weight = شي حاجة تقيلة طاحت عليه
finding-baby_shaken = التربية تهزات بجهد
finding-icd_shock = ضربة د الجهاز ديال القلب
finding-icd_shocks = بزاف د الضربات د الجهاز ديال القلب
finding-food_stuck = ماكلة ولا عظم واحل فالحلق
finding-placenta_retained = الخلاص ما خرجش
finding-navel_bleeding = الدم من سرة التربية
finding-body_spasms = الدات كتشد وتيبس
finding-organs_out = المصارن خرجو من الجرح
finding-trunk_wound = جرح غارق فالعنق ولا الصدر ولا الكرش
finding-foreskin_stuck = الجلدة د الدكر حصلات اللور
finding-command_voices = أصوات كتأمر
finding-cry_for_help = طلب المساعدة دغيا
finding-harm_others_thoughts = أفكار باش يأدي شي واحد
finding-during_effort = وقت المجهود
