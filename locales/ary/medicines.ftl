### What each family of medicines is for, said after the name of the medicine: "Doliprane: for pain and fever". Never a dose, never "take".

## Pain, fever, cramps
medicine-paracetamol = الوجع والسخانة
medicine-nsaid = الوجع والالتهاب
medicine-opioid = الوجع القاصح
medicine-spasm = لمغص والتقلصات ديال الكرش
medicine-muscle_relaxant = العضلات المزيرين
medicine-migraine = الشقيقة
medicine-gout = النقرس والأسيد أوريك
medicine-neuropathic = شي وجع ديال العصاب ولا الصرع

## Infections
medicine-penicillin = عدوى ديال البكتيريا (أنتيبيوتيك)
medicine-cephalosporin = عدوى ديال البكتيريا (أنتيبيوتيك)
medicine-macrolide = عدوى ديال البكتيريا (أنتيبيوتيك)
medicine-quinolone = عدوى ديال البكتيريا (أنتيبيوتيك)
medicine-other_antibiotic = عدوى ديال البكتيريا (أنتيبيوتيك)
medicine-nitroimidazole = عدوى ديال شي طفيليات ولا بكتيريا
medicine-antifungal = الفطريات (الشومبينيو)
medicine-antiviral_herpes = الهيربيس ولا الحزام الناري
medicine-worms = الدود ديال الكرش

## Stomach and bowel
medicine-acid = الحموضة ديال المعدة: الحريق، الرجوع، القرحة
medicine-antacid = الحريق ديال المعدة
medicine-vomiting = الردان والدوخة ديال المعدة
medicine-diarrhoea = الإسهال
medicine-rehydration = الما والملح لي ضاعو من الإسهال ولا الردان
medicine-laxative = القبط

## Heart, blood pressure, blood, fats
medicine-ace = الطونسيون والقلب
medicine-arb = الطونسيون والقلب
medicine-calcium_blocker = الطونسيون والقلب
medicine-beta_blocker = القلب والطونسيون
medicine-diuretic = يخرج الما: الطونسيون والقلب والنفخة
medicine-combination_bp = الطونسيون (جوج مواد مجموعين)
medicine-statin = الكوليسترول
medicine-fibrate = الشحوم ديال الدم
medicine-aspirin_low = باش ما يجمدش الدم (الأسبرين بقدر كبير: الوجع)
medicine-anticoagulant = باش ما يجمدش الدم (أنتيكواگيلون)
medicine-angina = القلب لي كينقصو الأكسجين
medicine-rhythm = الدقة ديال القلب
medicine-veins = الرجلين الثقال والبواسير

## Diabetes and thyroid
medicine-metformin = السكر (كيهبطو)
medicine-sulfonylurea = السكر (كيهبطو)
medicine-gliptin = السكر
medicine-insulin = السكر (شوكات الأنسولين)
medicine-thyroid_hormone = يعوض الهرمون ديال الغدة
medicine-antithyroid = الغدة لي خدامة بزاف

## Breathing, allergy, cough
medicine-inhaler = يحل البرونش (الضيقة)
medicine-inhaled_steroid = يبرد البرونش الملتاهبين (الضيقة)
medicine-antihistamine = الحساسية: النيف والعينين والحكة
medicine-nasal_steroid = النيف المسدود بالحساسية
medicine-corticosteroid = الالتهاب ولا الحساسية (كورتيكويد)
medicine-mucolytic = يرطب البلغم
medicine-cough = الكحة
medicine-cold = الرواح

## Everything else
medicine-iron = نقص الحديد (فقر الدم)
medicine-vitamin = فيتامينات ولا معادن
medicine-antidepressant = المزاج والقلق، وبعض المرات الوجع
medicine-anxiolytic = القلق ولا النعاس، وبعض المرات الكريزات
medicine-neuroleptic = الأفكار، الهيجان ولا القلق
medicine-antiepileptic = باش ما تجيش كريز ديال الصرع
medicine-vertigo = الدوخة
medicine-prostate_medicine = البروستات والبول
medicine-contraception = منع الحمل ولا حق الشهر
medicine-progesterone = نقص الهرمونات، حق الشهر ولا الحمل
medicine-bleeding_medicine = ينقص النزيف
medicine-eye_drops = العينين
medicine-skin_steroid = يبرد الجلدة المحروقة (كريم كورتيكويد)
medicine-acne_medicine = الحبوب ديال الوجه
medicine-antiseptic = ينقي ويعقم
medicine-bone_medicine = الصحة ديال العظام
medicine-arthrosis_medicine = التآكل ديال المفاصل
