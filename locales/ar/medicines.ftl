### What each family of medicines is for, said after the name of the medicine: "Doliprane: for pain and fever". Never a dose, never "take".

## Pain, fever, cramps
medicine-paracetamol = الألم والحرارة
medicine-nsaid = الألم والالتهاب
medicine-opioid = الآلام القوية
medicine-spasm = تشنجات البطن
medicine-muscle_relaxant = العضلات المتشنجة
medicine-migraine = نوبة الشقيقة
medicine-gout = النقرس وحمض اليوريك
medicine-neuropathic = بعض آلام الأعصاب أو نوبات الصرع

## Infections
medicine-penicillin = عدوى بكتيرية (مضاد حيوي)
medicine-cephalosporin = عدوى بكتيرية (مضاد حيوي)
medicine-macrolide = عدوى بكتيرية (مضاد حيوي)
medicine-quinolone = عدوى بكتيرية (مضاد حيوي)
medicine-other_antibiotic = عدوى بكتيرية (مضاد حيوي)
medicine-nitroimidazole = عدوى ببعض الطفيليات أو البكتيريا
medicine-antifungal = فطريات
medicine-antiviral_herpes = الهربس أو الحزام الناري
medicine-worms = ديدان الأمعاء

## Stomach and bowel
medicine-acid = حموضة المعدة: حرقة وارتجاع وقرحة
medicine-antacid = حرقة المعدة
medicine-vomiting = الغثيان والقيء
medicine-diarrhoea = الإسهال
medicine-rehydration = الماء والأملاح المفقودة
medicine-laxative = الإمساك

## Heart, blood pressure, blood, fats
medicine-ace = ضغط الدم والقلب
medicine-arb = ضغط الدم والقلب
medicine-calcium_blocker = ضغط الدم والقلب
medicine-beta_blocker = القلب وضغط الدم
medicine-diuretic = إخراج الماء: ضغط وقلب وانتفاخ
medicine-combination_bp = ضغط الدم (مادتان معا)
medicine-statin = الكوليسترول
medicine-fibrate = دهون الدم
medicine-aspirin_low = منع التجلط (الأسبرين بجرعة قوية: الألم)
medicine-anticoagulant = منع جلطات الدم (مضاد تخثر)
medicine-angina = نقص أكسجين القلب (ذبحة صدرية)
medicine-rhythm = نظم القلب
medicine-veins = ثقل الساقين والبواسير

## Diabetes and thyroid
medicine-metformin = السكري (خفض السكر)
medicine-sulfonylurea = السكري (خفض السكر)
medicine-gliptin = السكري
medicine-insulin = السكري (حقن الأنسولين)
medicine-thyroid_hormone = تعويض هرمون الغدة الدرقية
medicine-antithyroid = غدة درقية نشيطة جدا

## Breathing, allergy, cough
medicine-inhaler = فتح القصبات (الربو)
medicine-inhaled_steroid = تهدئة القصبات الملتهبة (الربو)
medicine-antihistamine = الحساسية: الأنف والعينان والحكة
medicine-nasal_steroid = انسداد الأنف بسبب الحساسية
medicine-corticosteroid = الالتهاب أو الحساسية (كورتيزون)
medicine-mucolytic = جعل البلغم أكثر سيولة
medicine-cough = السعال
medicine-cold = الزكام

## Everything else
medicine-iron = نقص الحديد (فقر الدم)
medicine-vitamin = فيتامينات أو معادن
medicine-antidepressant = المزاج والقلق وأحيانا الألم
medicine-anxiolytic = القلق أو النوم وأحيانا النوبات
medicine-neuroleptic = الأفكار أو الهيجان أو القلق
medicine-antiepileptic = منع نوبات الصرع
medicine-vertigo = الدوار
medicine-prostate_medicine = البروستات والبول
medicine-contraception = منع الحمل أو الدورة
medicine-progesterone = نقص الهرمونات أو الدورة أو الحمل
medicine-bleeding_medicine = تقليل النزيف
medicine-eye_drops = العينان
medicine-skin_steroid = تهدئة الجلد المتهيج (كريم كورتيزون)
medicine-acne_medicine = حب الشباب
medicine-antiseptic = التنظيف والتطهير
medicine-bone_medicine = صلابة العظام
medicine-arthrosis_medicine = تآكل المفاصل
