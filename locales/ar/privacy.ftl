### Erasing, and what is written about a person who must not be known.

erased = ✅ مُسح عندي: { $what }. والمفتاح الذي كان يقرؤها أُتلف.
erased-thread = محادثتنا
erased-records = { $count ->
    [one] بطاقة محفوظة
    [two] بطاقتان محفوظتان
    [few] { $count } بطاقات محفوظة
   *[other] { $count } بطاقة محفوظة
 }
erased-values = { $count ->
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
   *[other] { $count } نتيجة
 }
erased-visits = { $count ->
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
   *[other] { $count } موعدا
 }
erased-shares = { $count ->
    [one] مشاركة واحدة
    [two] مشاركتان
    [few] { $count } مشاركات
   *[other] { $count } مشاركة
 }
erased-reminders = { $count ->
    [one] تذكير واحد
    [two] تذكيران
    [few] { $count } تذكيرات
   *[other] { $count } تذكيرا
 }
erased-answers = { $count ->
    [one] جواب في الطريق
    [two] جوابان في الطريق
    [few] { $count } أجوبة في الطريق
   *[other] { $count } جوابا في الطريق
 }
erased-beyond-us = وأطلب من خدمة الرسائل أن تمسح ما تستطيع. يبقى ما لا أصل إليه: هاتفك وما تحتفظ به تلك الخدمة حسب قواعدها. امسح المحادثة أيضا.
forgotten = ✅ مُسح عندي: { $what }. والباقي كما هو.
forgotten-thread = ما قلناه عن هذا الشخص
forgotten-nobody = لا أحتفظ بشيء عن هذا الشخص: لم يُمسح شيء. لمسح كل شيء اكتب «امسح كل شيء».
forgotten-which = من الذي يُمسح كل ما يخصه؟
identifier = 🔒 لا داعي لأن تكتب من أنت (الاسم أو الرقم أو البطاقة أو العنوان): لا أحتفظ بذلك.
