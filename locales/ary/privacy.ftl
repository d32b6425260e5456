### Erasing, and what is written about a person who must not be known.

erased = ✅ تمسح من عندي: { $what }. والساروت اللي كان كيقراهم تهرس.
erased-thread = الهضرة ديالنا
erased-records = { $count ->
    [one] ورقة محفوظة
   *[other] { $count } د الوراق محفوظين
 }
erased-values = { $count ->
    [one] نتيجة وحدة
   *[other] { $count } د النتائج
 }
erased-visits = { $count ->
    [one] رونديفو واحد
   *[other] { $count } د الرونديفوات
 }
erased-shares = { $count ->
    [one] بارطاج واحد
   *[other] { $count } د البارطاجات
 }
erased-reminders = { $count ->
    [one] تفكيرة وحدة
   *[other] { $count } د التفكيرات
 }
erased-answers = { $count ->
    [one] جواب ف الطريق
   *[other] { $count } د الجوابات ف الطريق
 }
erased-beyond-us = وكنطلب من لي كيوصل الميساجات يمسح داكشي لي يقدر. باقي داكشي اللي ما نوصلش ليه: تيليفونك وداكشي لي كيخليو عندهم. مسح الهضرة حتى نتا.
forgotten = ✅ تمسح من عندي: { $what }. الباقي كيف كان.
forgotten-thread = داكشي لي هضرنا على هاد الشخص
forgotten-nobody = ما عندي والو على هاد الشخص: ما تمسح والو. باش يتمسح كلشي، كتب «مسح كلشي».
forgotten-which = شكون لي نمسح ليه كلشي؟
identifier = 🔒 ماشي ضروري تكتب شكون نتا (السمية، النمرة، لاكارط، العنوان): ما كنخليهاش عندي.
