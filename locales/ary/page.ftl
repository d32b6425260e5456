### The page for the doctor: sections, facts, results, and what is said of it in the chat.

page-title = ورقة للطبيب
page-made-on = تكتبات نهار { $date }
page-notice-doctor = كتبها برنامج (صحتي) على حساب شنو تقال ليه. ماشي دوسي طبي وماشي تشخيص. لي ما مكتوبش هنا ما تسولش عليه.

## Headings
page-section-person = شكون
page-section-reason = علاش
page-section-allergies = الحساسية
page-section-conditions = أمراض معروفة
page-section-no-conditions = أمراض تقال ما كايناش
page-section-medicines = الدوا
page-section-present = العلامات لي كاينين
page-section-denied = علامات تقال ما كاينينش
page-section-unknown = تسول عليه وما تعرفش
page-section-advice = النصيحة لي تعطات
page-section-before = من قبل
page-section-questions = أسئلة للطبيب
page-section-results = نتائج التحاليل
page-untold = ما تقالش
page-older = قدم، ما بانوش هنا:
page-others = خرين، ما بانوش هنا:

## Who it is
page-person-child = دري صغير
page-person-mother = الواليدة ولا قريبة
page-person-father = الواليد ولا قريب
page-person-partner = الراجل ولا المرا
page-person-other = شي حد آخر
page-child-female = بنت صغيرة
page-child-male = ولد صغير
page-sex-female = مرا
page-sex-male = راجل
page-age-years = العمر بالسنين: { $count }
page-age-months = العمر بالشهور: { $count }
page-age-days = العمر بالأيام: { $count }
page-pregnancy_weeks = الحمل، تقريبا بالسيمانات: { $count }
page-postpartum_weeks = الولادة هادي تقريبا بالسيمانات: { $count }
page-told-on = تقالت نهار { $date }
page-visit = رونديفو: { $visit }
page-visit-on = رونديفو نهار { $date }: { $visit }

## What was told
page-since-hours =
    { $count ->
        [one] هادي ساعة
        [two] هادي ساعتين
        [few] هادي { $count } سوايع
       *[other] هادي { $count } ساعة
    }
page-since-days =
    { $count ->
        [one] هادي نهار
        [two] هادي يوماين
        [few] هادي { $count } أيام
       *[other] هادي { $count } يوم
    }
page-since-weeks =
    { $count ->
        [one] هادي سيمانة
        [two] هادي جوج سيمانات
       *[other] هادي { $count } سيمانات
    }
page-since-months =
    { $count ->
        [one] هادي شهر
        [two] هادي شهراين
        [few] هادي { $count } شهور
       *[other] هادي { $count } شهر
    }
page-temperature_c = السخانة { $value } درجة
page-glucose_g_l = السكر { $value } غرام فاللتر
page-unnamed_g_l = تحليلة ما تقالتش سميتها { $value } غرام فاللتر
page-systolic_mmhg = الطونسيون { $value } ملم زئبق
page-diastolic_mmhg = الطونسيون لتحت { $value } ملم زئبق
page-spo2_percent = الأكسجين { $value } فالمية
page-pulse_bpm = النبض { $value } فالدقيقة
page-pills_taken = كينات تشربو: { $value }
page-level-emergency = حالة مستعجلة
page-level-urgent_24h = يشوف الطبيب اليوم ولا غدا
page-level-routine_consult = يشوف الطبيب فهاد الأيام
page-level-self_care = يتداوى فالدار
page-level-information = غير معلومات
page-level-off_topic = والو
page-before = { $date }: { $findings }

## Results
page-column-date = التاريخ
page-column-test = التحليلة
page-column-value = النتيجة
page-column-range = القيم المكتوبة
page-undated = بلا تاريخ
page-unprinted = ما مكتوبش
page-results-note = H طالع على القيم المكتوبة فالورقة، L هابط عليها. إلا ما كانوش مكتوبين ما كاين حتى علامة.
page-results-not-copied = نتائج ما تنقلوش، قراهم فالورقة:

## In the chat
page-chat-title = 📄 للطبيب، { $date }
page-chat-rest = 📄 للطبيب، { $date } (لي باقي)
page-chat-part = { $part }: { $items }
page-chat-result = • { $test }: { $value } (المكتوب: { $range })، { $date }
page-chat-result-bare = • { $test }: { $value }، { $date }
page-chat-results = نتائج التحاليل، فيهم: { $count }
page-chat-questions = أسئلة:
page-notice = كتبها برنامج على حساب هضرتك. ماشي دوسي طبي.
page-attached = وري ملف PDF للطبيب.
page-not-attached = ما نقدرش نصيفط ملف PDF هنا: وري هاد الميساج للطبيب.
page-button-more = لي باقي
page-nothing = ما عندي والو باقي نكتبو للطبيب.
page-nothing-of = ما عندي والو باقي على هاد الشخص نكتبو للطبيب.
page-nothing-begin = قول ليا شنو عندك ولا صيفط شي تحليلة، ومن بعد كتب «ورقة للطبيب».
page-for-whom = الورقة ديال من؟
