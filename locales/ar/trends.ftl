# Values of one analyte over time.
trend-title = { $analyte } ({ $unit })
trend-band = بالأخضر: القيم المرجعية في آخر ورقة.
trend-button-keep = احفظ النتائج
trend-kept =
    { $count ->
        [one] ✅ حفظت نتيجة واحدة بتاريخ { $date }.
       *[other] ✅ حفظت النتائج (عددها { $count }) بتاريخ { $date }.
    }
trend-dated-today = لم أجد تاريخا، فوضعت تاريخ اليوم.
trend-how = لترى كيف تغيرت، اكتب مثلا «تطور السكر».
trend-nothing-to-keep = لا توجد نتيجة مؤكدة يمكن حفظها.
trend-none = لا أحفظ أي نتيجة حتى الآن.
trend-none-of = لا أحفظ أي نتيجة من: { $test }.
trend-how-to-begin = أرسل ورقة تحاليل ثم اختر «احفظ النتائج».
trend-which = أي تحليل تريد متابعته؟ حفظت: { $tests }. اكتب مثلا «تطور» ثم اسمه.
trend-also = وحفظت أيضا: { $tests }. اكتب «تطور» ثم هذا الاسم.
trend-up = { $test }: أعلى من المرة السابقة.
trend-down = { $test }: أقل من المرة السابقة.
trend-same = { $test }: مثل المرة السابقة.
trend-single = { $test }: نتيجة واحدة محفوظة حتى الآن.
trend-value = • { $date }: { $value }
trend-refused-units =
    { $count ->
        [one] توجد نتيجة بوحدة لا يمكنني مقارنتها.
       *[other] توجد نتائج (عددها { $count }) بوحدة لا يمكنني مقارنتها.
    }
trend-not-said = أر هذه الأرقام لطبيبك: هو وحده يعرف هل هذا التغير مهم.
