### Documents and messages that cannot be used: what is wrong, what to send instead.

## A picture or file that could not be read
problem-blurry = التصويرة مضببة. حط الورقة مستوية، ورك على الشاشة باش توضح، وعاود صور.
problem-dark = التصويرة مظلمة. قرب للسرجم بلا ما يطيح الظل ديالك على الورقة.
problem-glare = كاين لمعان مغطي الكتابة. طفي الفلاش وميل التيليفون شوية.
problem-too_small = الكتابة صغيرة بزاف. قرب، ولا صيفط التصويرة كـ document.
problem-cropped = ناقص طرف من الورقة. صور الطابلو كامل، مع الوحدات والعادي.
problem-handwriting = هادشي مكتوب باليد ولا بالعربية وما كنعرفش نقراه. سول الصيدلي ولا الطبيب.
problem-screen = ما كنقراش مزيان تصويرة ديال شاشة. صيفط PDF براسو، ولا capture d'écran.
problem-no_text = ما كنشوفش الكتابة فالتصويرة. صيفط ورقة التحليلة مقادة.
problem-blank = التصويرة خاوية. عاود صور الورقة.
problem-wrong_type = ما كنقراش هاد النوع ديال الفيشي. صيفط تصويرة ولا PDF.
problem-too_big = الفيشي تقيل بزاف. صيفط صفحة وحدة ولا تصويرة عادية.
problem-bomb = التصويرة كبيرة بزاف ما كتحلش. صيفط تصويرة عادية.
problem-broken = الفيشي خاسر وما كيتحلش. صيفطو عاود.
problem-too_slow = القراية كتعطل بزاف. صيفط صفحة بصفحة، وضح.
problem-protected = هاد PDF فيه كلمة السر. صيفط تصويرة ديال الصفحة ولا PDF بلا كلمة السر.
problem-too_many_pages = الصفحات بزاف. صيفط غير الصفحات ديال النتائج.
problem-no_results = هادي تحليلة، ولكن ما قريت حتى نتيجة. عاود صور الطابلو كامل.
problem-then = تقدر حتى تكتب النتيجة: السمية والرقم والوحدة.

## Documents other than laboratory results
document-radiology = هادي نتيجة ديال الراديو ولا الإيكو ولا السكانير: وريها للطبيب لي طلبها. كنشرح غير الكلمات.
document-letter = هادا تقرير ديال الطبيب: خبيه ووريه للطبيب ديالك. كنشرح غير الكلمات.
document-prescription = هادي ورقة ديال الدوا: كل دوا ولاش كينفع. تأكد فالورقة:
document-vaccination = هادا الدفتر ديال الجلبة: حافظ عليه مزيان. لي قريت فيه، تأكد منو:
document-certificate = هادي شهادة طبية: للخدمة ولا المدرسة ولا الإدارة. عطي الأصلية وخلي عندك نسخة.
document-care_form = هادي ورقة العلاجات: وحدة لكل واحد ولكل مرض، مع الأصلي ديال ورقة الدوا والفاكتورات، باش يرجعو ليك الفلوس.
document-receipt = هادا بون ولا فاكتورة. إلا كان ديال العلاج خلي الأصلي مع ورقة الدوا: ورقة العلاجات كتطلبو.
document-unknown = ما عرفتش هاد الورقة.
document-send = كنعرف نقرا تحليلة ولا نتيجة الراديو ولا ورقة الدوا ولا دفتر الجلبة المطبوعين.
document-which = نتيجة الراديو ولا ورقة الدوا ولا دفتر الجلبة: صيفط التصويرة، مستوية وواضحة.
document-what-to-send = نقدر نقرا تحليلة ولا نتيجة الراديو ولا ورقة الدوا ولا دفتر مطبوع (تصويرة ولا PDF)، ولا ميساج مكتوب.

## Reports: what to do, then the words with their meaning
report-act-emergency = هاد الورقة كتهضر على: { $terms }. إلا كانت جديدة وما شافها حتى طبيب، سير دابا للمستعجلات بالورقة، ولا عيط لـ ⁦141⁩ ولا ⁦15⁩.
report-act-urgent_24h = هاد الورقة كتهضر على: { $terms }. إلا مازال ما شافها الطبيب ديالك، وريها لشي طبيب هاد النهار.
report-private-emergency = هاد الورقة ما كتسناش. إلا ما شافها حتى طبيب، سير دابا للمستعجلات بالورقة، ولا عيط لـ ⁦141⁩ ولا ⁦15⁩.
report-private-urgent_24h = الخلاصة خاص الطبيب ديالك هو لي يشرحها ليك، وجه لوجه. ديها ليه دغيا، اليوم ولا غدا.
report-private-routine_consult = الخلاصة خاص الطبيب ديالك هو لي يشرحها ليك، وجه لوجه. ديها ليه قريب.
report-private-bring = دي معاك حتى التصاور (CD ولا الفيلم) وشي واحد كتيق فيه إلا بغيتي. ما نقولش كتر هنا.
report-conclusion = كلمات الخلاصة:
report-words = كلمات الورقة:
report-term-present = • { $term }: { $meaning }.
report-term-uncertain = • { $term }: ماشي مؤكد، خاص يتأكدو ({ $meaning }).
report-term-absent = • { $term }: ما شافوهش ({ $meaning }).
report-term-past = • { $term }: مكتوب بحال حاجة قديمة ({ $meaning }).
report-no-words = ما لقيتش فيها كلمات كنعرف نشرحهم. الطبيب لي طلبها يقول ليك النتيجة.
report-not-you = هادا غير معنى الكلمات، ماشي تشخيص: غير الطبيب يقول ليك شنو عندك.
report-questions = سول الطبيب:
report-question-1 = • شنو معنى الخلاصة بالنسبة ليا؟
report-question-2 = • واش خاص فحص آخر ولا نعاود، وإمتى؟
report-question-3 = • شنو العلامات لي خاصني نرجع فيهم دغيا؟
paper-button-more = الباقي
paper-button-questions = شنو نسول؟

## Prescriptions: what each medicine is for and how it was written; the doctor and the pharmacist say the rest
prescription-sure-written = • { $name }: { $purpose }. مكتوب: « { $how } ».
prescription-sure-bare = • { $name }: { $purpose }.
prescription-likely-written = • { $name }: غالبا { $purpose }. مكتوب: « { $how } ».
prescription-likely-bare = • { $name }: غالبا { $purpose }.
prescription-unread = هادي ورقة ديال الدوا، ولكن ما عرفت حتى دوا مطبوع فيها. ما كنقراش خط اليد.
prescription-ask = شي سؤال على القدر؟ سول الصيدلي ولا الطبيب. ما تبدل والو بوحدك.

## Vaccination cards
vaccination-dated = • { $name } ({ $what }): { $dates }
vaccination-undated = • { $name } ({ $what }): ما قريتش التاريخ
vaccination-centre = باش تعرف واش ناقصة شي جلبة، وري الدفتر للسبيطار ديال الحومة: الجلبات ديال البرنامج فابور تما.

## What each vaccine protects against, said in brackets after its printed name
vaccine-bcg = السل
vaccine-hepatitis_b = التهاب الكبد ب
vaccine-polio_oral = شلل الأطفال، قطرات
vaccine-polio_injected = شلل الأطفال، شوكة
vaccine-pentavalent = الخناق والتيتانوس والعواية وجوج أمراض خرين
vaccine-hexavalent = ست أمراض
vaccine-dtp = الخناق والتيتانوس والعواية
vaccine-rotavirus = إسهال الروتا
vaccine-pneumococcal = بنوموكوك
vaccine-measles_rubella = بوحمرون والروبيول
vaccine-mmr = بوحمرون وأوريون والروبيول
vaccine-hib = هيموفيلوس، المينانجيت
vaccine-tetanus = التيتانوس
vaccine-influenza = الگريب
vaccine-hpv = بابيلوما
vaccine-covid = كوفيد
vaccine-hepatitis_a = التهاب الكبد أ
vaccine-meningococcal = المينانجيت
vaccine-varicella = بوشويكة
vaccine-typhoid = التيفويد
vaccine-yellow_fever = الحمى الصفرا
vaccine-rabies = السعار

## Messages that are neither text nor picture
unsupported-audio = مازال ما كنسمعش الفوكال. كتبها فجوج كلمات. إلا كان الأمر خطير: ⁦141⁩ ولا ⁦15⁩.
unsupported-video = ما كنتفرجش فالفيديو. كتبها، ولا صيفط تصويرة.
unsupported-sticker = ما كنفهمش الستيكر. كتب ليا شي كلمات.
unsupported-contact = ما كنخدمش بالكونطاكت. كتب ليا شنو كاين.
unsupported-location = ما نقدرش نخدم بالموقع ديالك. قول ليا شنو كاين. إلا كان الأمر خطير: ⁦141⁩ ولا ⁦15⁩.
unsupported-lost = ما وصلنيش الفيشي ديالك. صيفطو عاود.
unsupported-other = ما كنعرفش نخدم بهاد النوع ديال الميساج.
