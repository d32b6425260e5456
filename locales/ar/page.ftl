### The page for the doctor: sections, facts, results, and what is said of it in the chat.

page-title = ملخص للطبيب
page-made-on = كتب يوم { $date }
page-notice-doctor = كتبه برنامج (صحتي) حسب ما قاله الشخص. ليس ملفا طبيا ولا تشخيصا. ما لم يكتب هنا لم يسأل عنه.

## Headings
page-section-person = الشخص
page-section-reason = سبب الزيارة
page-section-allergies = الحساسية
page-section-conditions = أمراض معروفة
page-section-no-conditions = أمراض قيل إنها غير موجودة
page-section-medicines = الأدوية
page-section-present = العلامات الموجودة
page-section-denied = علامات قيل إنها غير موجودة
page-section-unknown = سئل عنه والجواب غير معروف
page-section-advice = النصيحة التي أعطيت
page-section-before = من قبل
page-section-questions = أسئلة للطبيب
page-section-results = نتائج التحاليل
page-untold = لم يذكر
page-older = أقدم، غير معروضة:
page-others = أخرى، غير معروضة:

## Who it is
page-person-child = طفل
page-person-mother = الأم أو قريبة
page-person-father = الأب أو قريب
page-person-partner = الزوج أو الزوجة
page-person-other = شخص آخر
page-child-female = طفلة
page-child-male = طفل ذكر
page-sex-female = أنثى
page-sex-male = ذكر
page-age-years = العمر بالسنوات: { $count }
page-age-months = العمر بالأشهر: { $count }
page-age-days = العمر بالأيام: { $count }
page-pregnancy_weeks = حمل، عدد الأسابيع تقريبا: { $count }
page-postpartum_weeks = ولادة، عدد الأسابيع بعدها تقريبا: { $count }
page-told-on = قيل يوم { $date }
page-visit = موعد: { $visit }
page-visit-on = موعد يوم { $date }: { $visit }

## What was told
page-since-hours =
    { $count ->
        [one] منذ ساعة
        [two] منذ ساعتين
        [few] منذ { $count } ساعات
       *[other] منذ { $count } ساعة
    }
page-since-days =
    { $count ->
        [one] منذ يوم
        [two] منذ يومين
        [few] منذ { $count } أيام
       *[other] منذ { $count } يوما
    }
page-since-weeks =
    { $count ->
        [one] منذ أسبوع
        [two] منذ أسبوعين
        [few] منذ { $count } أسابيع
       *[other] منذ { $count } أسبوعا
    }
page-since-months =
    { $count ->
        [one] منذ شهر
        [two] منذ شهرين
        [few] منذ { $count } أشهر
       *[other] منذ { $count } شهرا
    }
page-temperature_c = الحرارة { $value } درجة
page-glucose_g_l = السكر { $value } غرام في اللتر
page-unnamed_g_l = تحليل لم يذكر اسمه { $value } غرام في اللتر
page-systolic_mmhg = الضغط { $value } ملم زئبق
page-diastolic_mmhg = الضغط الأدنى { $value } ملم زئبق
page-spo2_percent = الأكسجين { $value } بالمئة
page-pulse_bpm = النبض { $value } في الدقيقة
page-pills_taken = أقراص أخذت: { $value }
page-level-emergency = حالة مستعجلة
page-level-urgent_24h = زيارة الطبيب اليوم أو غدا
page-level-routine_consult = زيارة الطبيب في الأيام القادمة
page-level-self_care = علاج في البيت
page-level-information = معلومات فقط
page-level-off_topic = لا شيء
page-before = { $date }: { $findings }

## Results
page-column-date = التاريخ
page-column-test = التحليل
page-column-value = النتيجة
page-column-range = المجال المطبوع
page-undated = بدون تاريخ
page-unprinted = غير مطبوع
page-results-note = العلامة H أعلى من المجال المطبوع على الورقة، والعلامة L أقل منه. بدون مجال مطبوع لا توجد علامة.
page-results-not-copied = نتائج لم تنسخ، تقرأ على الورقة:

## In the chat
page-chat-title = 📄 للطبيب، { $date }
page-chat-rest = 📄 للطبيب، { $date } (البقية)
page-chat-part = { $part }: { $items }
page-chat-result = • { $test }: { $value } (المطبوع: { $range })، { $date }
page-chat-result-bare = • { $test }: { $value }، { $date }
page-chat-results = نتائج التحاليل، عددها: { $count }
page-chat-questions = أسئلة:
page-notice = كتبه برنامج حسب كلامك. ليس ملفا طبيا.
page-attached = أظهر ملف PDF للطبيب.
page-not-attached = لا أستطيع إرسال ملف PDF هنا: أظهر هذه الرسالة للطبيب.
page-button-more = البقية
page-nothing = ليس عندي شيء أكتبه للطبيب حتى الآن.
page-nothing-of = ليس عندي شيء عن هذا الشخص أكتبه للطبيب حتى الآن.
page-nothing-begin = قل لي ما بك، أو أرسل تحليلا، ثم اكتب «ملخص للطبيب».
page-for-whom = الملخص لمن؟
