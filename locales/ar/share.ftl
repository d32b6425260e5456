# A page behind a link, for a professional the person chose; "share-page-" is what that page says besides its content.
share-off = لا أستطيع هنا إعداد صفحة للمشاركة. اكتب «ملخص للطبيب» وأره جوابي.
share-nothing = ليس لدي بعد ما أضعه في الصفحة. قل ما تشعر به أو أرسل تحليلا، ثم اكتب «شارك مع طبيبي».
share-for-whom = لمن الملخص الذي تريد مشاركته؟
share-preview = صفحة لطبيبك ({ $whose }). سيكون فيها، دون اسم ولا رقم: { $parts }.
share-results = { $count ->
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
       *[other] { $count } نتيجة
    }
share-preview-how = تُفتح برابط ورمز، وتُغلق بعد { $time }. من لديه الاثنان يستطيع قراءتها.
share-preview-time = تريد مدة أخرى؟ اكتب مثلا «شارك لمدة ⁦3⁩ أيام» (من ساعة إلى ⁦30⁩ يوما).
share-preview-all = لتقرأ النص أولا: «ملخص للطبيب».
share-ask = هل أعدها؟
share-hours = { $count ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
       *[other] { $count } ساعة
    }
share-days = { $count ->
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
       *[other] { $count } يوما
    }
share-button-yes = نعم، شارك
share-longer = لمدة { $time }
share-button-no = لا
share-refused = حسنا، لم أشارك شيئا.
share-made = ✅ الصفحة جاهزة. تُغلق في { $until }.
share-end = «ألغ المشاركة» تغلقها فورا. «من فتحها؟» تخبرك متى فُتحت.
share-link = انسخ هذا الرابط وأرسله إلى طبيبك:
share-code = الرمز: { $code }. قله له بنفسك، ولا ترسله مع الرابط.
share-ended = ✅ أُغلقت: لا أحد يستطيع بعد الآن فتح { $count ->
        [one] الصفحة
       *[other] الصفحات (عددها { $count })
    } بالرابط ولا إعادة تحميلها.
share-ended-beyond-us = ما قُرئ أو كُتب قبل ذلك لا أستطيع استرجاعه.
seen-nothing = لم يفتح أحد أي صفحة عنك.
seen-not-yet = لم يفتح أحد الصفحة بعد.
seen-times = فُتحت الصفحة { $count ->
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
       *[other] { $count } مرة
    }: { $times }. أعرف متى، ولا أعرف من.
seen-until = ما زالت مفتوحة حتى: { $times }.
seen-closed = لا توجد صفحة مفتوحة الآن.
seen-locked = ⚠️ { $count ->
        [one] أُغلقت صفحة
       *[other] أُغلقت صفحات (عددها { $count })
    } بعد خمسة رموز خاطئة. لإعداد صفحة أخرى اكتب «شارك مع طبيبي».

share-page-name = صحتي
share-page-title = هذه الصفحة تُفتح برمز
share-page-ask = اطلب الرمز من الشخص الذي أعطاك هذا الرابط.
share-page-code = الرمز من ستة أرقام
share-page-open = فتح
share-page-wrong = هذا ليس الرمز الصحيح. بعد خمسة رموز خاطئة تُغلق الصفحة نهائيا.
share-page-digits = الرمز من ستة أرقام.
share-page-gone = لا شيء في هذا العنوان
share-page-gone-why = الرابط ناقص، أو لا يفتح صفحة أو لم يعد يفتحها. اطلب رابطا آخر من الشخص.
share-page-wait = محاولات كثيرة. انتظر عشر دقائق ثم أعد المحاولة.
share-page-until = تُغلق هذه الصفحة في { $until }.
