### Documents and messages that cannot be used: what is wrong, what to send instead.

## A picture or file that could not be read
problem-blurry = الصورة غير واضحة. ضع الورقة مسطحة والمس الشاشة للتركيز ثم أعد التصوير.
problem-dark = الصورة مظلمة. اقترب من نافذة دون أن يقع ظلك على الورقة.
problem-glare = انعكاس يخفي النص. أطفئ الفلاش وأمل الهاتف قليلا.
problem-too_small = النص صغير جدا. اقترب أو أرسل الصورة كمستند بجودة عالية.
problem-cropped = ينقص طرف من الورقة. صور الجدول كاملا مع الوحدات والقيم العادية.
problem-handwriting = هذا مكتوب باليد أو بحروف عربية ولا أستطيع قراءته. اسأل الصيدلي أو الطبيب.
problem-screen = لا أقرأ جيدا صورة شاشة. أرسل ملف PDF نفسه أو لقطة من الشاشة.
problem-no_text = لا أرى نصا في الصورة. أرسل ورقة التحليل مستقيمة.
problem-blank = الصورة فارغة. أعد تصوير الورقة.
problem-wrong_type = لا أقرأ هذا النوع من الملفات. أرسل صورة أو ملف PDF.
problem-too_big = الملف كبير جدا. أرسل صفحة واحدة أو صورة عادية.
problem-bomb = الصورة أكبر من أن تفتح. أرسل صورة عادية.
problem-broken = الملف تالف ولا يفتح. أرسله مرة أخرى.
problem-too_slow = القراءة تأخذ وقتا طويلا. أرسل صفحة واحدة أوضح.
problem-protected = هذا الملف محمي بكلمة سر. أرسل صورة الصفحة أو ملفا دون كلمة سر.
problem-too_many_pages = الصفحات كثيرة. أرسل صفحات النتائج فقط.
problem-no_results = هذا تحليل، لكني لم أقرأ أي نتيجة. أعد التصوير مع ظهور الجدول كاملا.
problem-then = يمكنك أيضا كتابة نتيجة بالاسم والرقم والوحدة.

## Documents other than laboratory results
document-radiology = تقرير تصوير طبي: أره للطبيب الذي طلبه. أشرح الكلمات فقط.
document-letter = تقرير طبي: احتفظ به وأره لطبيبك. أشرح الكلمات فقط.
document-prescription = وصفة طبية: كل دواء ولماذا يستعمل. تحقق على الورقة:
document-vaccination = دفتر التلقيح: حافظ عليه جيدا. ما أقرأه فيه، تحقق منه:
document-certificate = شهادة طبية: تفيد في العمل أو المدرسة أو الإدارة. سلم الأصل واحتفظ بنسخة.
document-care_form = ورقة العلاجات: واحدة لكل شخص ولكل مرض، مع أصول الوصفات والفواتير، من أجل التعويض.
document-receipt = وصل أو فاتورة. إذا كان لعلاج فاحتفظ بالأصل مع الوصفة: ورقة العلاجات تتطلبه.
document-unknown = لا أتعرف على هذه الوثيقة.
document-send = أستطيع قراءة تحليل أو تقرير أو وصفة أو دفتر تلقيح مطبوع.
document-which = تقرير أو وصفة أو دفتر تلقيح: أرسل صورة واضحة والورقة مستوية.
document-what-to-send = أستطيع قراءة تحليل أو تقرير أو وصفة أو دفتر مطبوع (صورة أو PDF) أو رسالة مكتوبة.

## Reports: what to do, then the words with their meaning
report-act-emergency = هذا التقرير يتحدث عن: { $terms }. إذا كان حديثا ولم يره أي طبيب فاذهب الآن إلى المستعجلات مع الورقة أو اتصل بـ ⁦141⁩ أو ⁦15⁩.
report-act-urgent_24h = هذا التقرير يتحدث عن: { $terms }. إذا لم يره طبيبك بعد فأره لطبيب اليوم.
report-private-emergency = هذا التقرير لا يحتمل الانتظار. إذا لم يره أي طبيب فاذهب الآن إلى المستعجلات مع الورقة أو اتصل بـ ⁦141⁩ أو ⁦15⁩.
report-private-urgent_24h = الخلاصة يجب أن يشرحها لك طبيبك مباشرة. خذها إليه بسرعة، اليوم أو غدا.
report-private-routine_consult = الخلاصة يجب أن يشرحها لك طبيبك مباشرة. خذها إليه قريبا.
report-private-bring = خذ أيضا الصور (قرص أو أفلام) وشخصا تثق به إن أردت. لا أقول أكثر هنا.
report-conclusion = كلمات الخلاصة:
report-words = كلمات التقرير:
report-term-present = • { $term }: { $meaning }.
report-term-uncertain = • { $term }: غير مؤكد، يجب التأكد ({ $meaning }).
report-term-absent = • { $term }: لم يروه ({ $meaning }).
report-term-past = • { $term }: مكتوب كشيء قديم ({ $meaning }).
report-no-words = لم أجد فيه كلمات أعرف شرحها. الطبيب الذي طلبه يقول لك النتيجة.
report-not-you = هذا معنى الكلمات وليس تشخيصا: الطبيب وحده يقول ما تعنيه لك.
report-questions = اسأل الطبيب:
report-question-1 = • ماذا تعني الخلاصة بالنسبة لي؟
report-question-2 = • هل يلزم فحص آخر أو مراقبة، ومتى؟
report-question-3 = • ما العلامات التي تستدعي الرجوع بسرعة؟
paper-button-more = الباقي
paper-button-questions = ماذا أسأل؟

## Prescriptions: what each medicine is for and how it was written; the doctor and the pharmacist say the rest
prescription-sure-written = • { $name }: { $purpose }. مكتوب: « { $how } ».
prescription-sure-bare = • { $name }: { $purpose }.
prescription-likely-written = • { $name }: عادة { $purpose }. مكتوب: « { $how } ».
prescription-likely-bare = • { $name }: عادة { $purpose }.
prescription-unread = هذه وصفة طبية، لكني لا أتعرف فيها على أي دواء مطبوع. لا أقرأ خط اليد.
prescription-ask = سؤال عن الجرعة؟ اسأل الصيدلي أو الطبيب. لا تغير شيئا وحدك.

## Vaccination cards
vaccination-dated = • { $name } ({ $what }): { $dates }
vaccination-undated = • { $name } ({ $what }): لم أقرأ التاريخ
vaccination-centre = لمعرفة هل ينقص لقاح، أر الدفتر للمركز الصحي: لقاحات البرنامج مجانية هناك.

## What each vaccine protects against, said in brackets after its printed name
vaccine-bcg = السل
vaccine-hepatitis_b = التهاب الكبد ب
vaccine-polio_oral = شلل الأطفال، قطرات
vaccine-polio_injected = شلل الأطفال، حقنة
vaccine-pentavalent = الخناق والكزاز والسعال الديكي ومرضان آخران
vaccine-hexavalent = ستة أمراض
vaccine-dtp = الخناق والكزاز والسعال الديكي
vaccine-rotavirus = إسهال الروتا
vaccine-pneumococcal = المكورات الرئوية
vaccine-measles_rubella = الحصبة والحصبة الألمانية
vaccine-mmr = الحصبة والنكاف والحصبة الألمانية
vaccine-hib = المستدمية، التهاب السحايا
vaccine-tetanus = الكزاز
vaccine-influenza = الإنفلونزا
vaccine-hpv = فيروس الورم الحليمي
vaccine-covid = كوفيد
vaccine-hepatitis_a = التهاب الكبد أ
vaccine-meningococcal = المكورات السحائية
vaccine-varicella = جدري الماء
vaccine-typhoid = التيفويد
vaccine-yellow_fever = الحمى الصفراء
vaccine-rabies = السعار

## Messages that are neither text nor picture
unsupported-audio = لا أسمع الرسائل الصوتية بعد. اكتبها في كلمات قليلة. إذا كان الأمر خطيرا: ⁦141⁩ أو ⁦15⁩.
unsupported-video = لا أشاهد الفيديو. اكتب ذلك أو أرسل صورة.
unsupported-sticker = لا أفهم الملصقات. اكتب لي بضع كلمات.
unsupported-contact = لا أستعمل جهات الاتصال. اكتب لي ما المشكلة.
unsupported-location = لا أستطيع استعمال موقعك. قل لي ما المشكلة. إذا كان الأمر خطيرا: ⁦141⁩ أو ⁦15⁩.
unsupported-lost = لم أستطع استلام الملف. أرسله مرة أخرى.
unsupported-other = لا أستطيع استعمال هذا النوع من الرسائل.
