# Values of one analyte over time.
trend-title = { $analyte } ({ $unit })
trend-band = بالخضر: القيم العادية اللي مكتوبة فآخر ورقة.
trend-button-keep = خلي عندك النتائج
trend-kept =
    { $count ->
        [one] ✅ خليت نتيجة وحدة ديال { $date }.
       *[other] ✅ خليت { $count } د النتائج ديال { $date }.
    }
trend-dated-today = ما لقيتش التاريخ، درت تاريخ اليوم.
trend-how = باش تشوف كيفاش تبدلو، كتب مثلا «تطور السكر».
trend-nothing-to-keep = ما كاينة حتى نتيجة مأكدة نقدر نخليها.
trend-none = ما عندي حتى نتيجة محفوظة دابا.
trend-none-of = ما عندي حتى نتيجة ديال: { $test }.
trend-how-to-begin = صيفط ورقة التحاليل ومن بعد ختار «خلي عندك النتائج».
trend-which = شنو التحليل اللي بغيتي تتبع؟ عندي: { $tests }. كتب مثلا «تطور» وسميتو.
trend-also = وعندي حتى: { $tests }. كتب «تطور» وهاد السمية.
trend-up = { $test }: طالع على المرة اللي فاتت.
trend-down = { $test }: نازل على المرة اللي فاتت.
trend-same = { $test }: بحال المرة اللي فاتت.
trend-single = { $test }: نتيجة وحدة محفوظة دابا.
trend-value = • { $date }: { $value }
trend-refused-units =
    { $count ->
        [one] كاينة نتيجة بواحد الوحدة ما نقدرش نقارنها.
       *[other] كاينين { $count } د النتائج بواحد الوحدة ما نقدرش نقارنها.
    }
trend-not-said = وري هاد الأرقام للطبيب ديالك: هو اللي يعرف واش هاد التبدال مهم.
