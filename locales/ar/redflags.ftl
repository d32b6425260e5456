### Labels of the findings that only the global red flags speak of.

finding-life_threatened = تهديد بالقتل
finding-steroid_dependent = علاج ضروري بالكورتيزون
finding-no_spleen = استئصال الطحال
finding-brain_shunt = صمام تصريف في الرأس
finding-tonsil_operation = عملية اللوزتين
finding-circumcision = ختان حديث
finding-cold_exposure = تعرض لبرد شديد
finding-toxic_alcohol = كحول مغشوش أو سام
finding-pesticide_contact = ملامسة مبيد
finding-lightning_strike = إصابة بالصاعقة
finding-trapped_under_weight = جسم أو طرف محشور تحت ثقل
finding-baby_shaken = رضيع تعرض للهز العنيف
finding-icd_shock = صدمة من جهاز القلب
finding-icd_shocks = عدة صدمات من جهاز القلب
finding-food_stuck = طعام أو عظم عالق في الحلق
finding-placenta_retained = المشيمة لم تخرج
finding-navel_bleeding = نزيف من سرة الرضيع
finding-body_spasms = تشنج وتصلب في الجسم
finding-organs_out = خروج الأمعاء من الجرح
finding-trunk_wound = جرح عميق في العنق أو الصدر أو البطن
finding-foreskin_stuck = قلفة عالقة إلى الخلف
finding-command_voices = أصوات تعطي أوامر
finding-cry_for_help = طلب النجدة
finding-harm_others_thoughts = أفكار بإيذاء شخص
finding-during_effort = أثناء المجهود
