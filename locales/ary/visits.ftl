### An appointment on its day: the day said back, what is of this person, reminders, and what was said there.

## The day
visit-title-dated = باش توجد: { $visit }، { $when }
visit-dated = الرونديفو { $visit }: { $when }.
visit-when = { $weekday } { $date }
visit-when-at = { $weekday } { $date } مع { $time }
visit-ask-when-day = شمن نهار بالضبط، ومع شحال؟ بحال: الخميس مع ⁦10⁩.
visit-ask-when-past = هاد النهار داز. شنو تاريخ الرونديفو؟
visit-ask-when-time = مع شحال بالضبط؟ بحال: ⁦7:00⁩ ولا ⁦19:00⁩.
weekday-0 = التنين
weekday-1 = التلات
weekday-2 = الأربع
weekday-3 = الخميس
weekday-4 = الجمعة
weekday-5 = السبت
weekday-6 = الحد

## What is of this person
visit-own = ليك: { $advice }.
visit-own-results = وري ليهم لي خارجين على القياس المكتوب: { $items }.
visit-own-signs = عاود ليهم على: { $items }.
visit-own-medicines = قول ليهم كتاخد: { $items }.
visit-own-say_pregnant = قول ليهم كاين الحمل قبل أي فحص ولا علاج
visit-own-say_kidneys = قول ليهم على مشكل الكلاوي قبل أي شوكة د الصبغة
visit-own-say_metformin = قول ليهم على الميتفورمين قبل أي شوكة د الصبغة
visit-own-say_diabetes = قول ليهم على السكر قبل أي شوكة د الصبغة
visit-own-fasting_with_diabetes = الصيام والسكر: سول قبل كيفاش تدير مع الدوا
visit-own-say_blood_thinner = قول ليهم على الدوا لي كيجري الدم من نهار تاخد الرونديفو، ما تحبس والو من راسك
visit-own-say_iron = قول ليهم كتاخد الحديد، ما تحبس والو من راسك
visit-own-ask_back_of_eye = السكر: طلب يشوفو ليك قاع العين

## Reminders
visit-remind = فكرني
visit-page = ورقة للطبيب
visit-reminder-gone = التذكير القديم تلغى.
reminder-set = غادي نفكرك: { $moments }.
reminder-moment = { $date } مع { $time }
reminder-only-if = هنا ما نقدرش نكتب ليك من غير ف { $hours } ساعة من بعد آخر ميساج ديالك. كتب ليا كلمة نهار قبل، وإلا ما نقدرش نفكرك.
reminder-too-soon = الرونديفو قريب بزاف باش نفكرك بيه: { $when }.
reminder-only-visits = كنفكر غير ف الرونديفوات. للدوا دير منبه وتبع الورقة د الطبيب.
reminder-cancel = لغي التذكير
reminder-cancelled = صافي، لغيت التذكير.
reminder-cancelled-of = لغيت التذكير: { $visit }، { $when }.
reminder-none = ما كاين حتى تذكير.
reminder-today = تذكير: عندك رونديفو اليوم.
reminder-today-at = تذكير: عندك رونديفو اليوم مع { $time }.
reminder-tomorrow = تذكير: عندك رونديفو غدا.
reminder-tomorrow-at = تذكير: عندك رونديفو غدا مع { $time }.
reminder-for = هادا ديال: { $person }.
reminder-how-to-cancel = باش نحبس: «لغي التذكير».

## Those to come
visits-heading = الرونديفوات لي جايين:
visits-one = • { $visit }: { $when }
visits-one-of = • { $person }، { $visit }: { $when }
visits-how = تلغا ولا تبدل؟ كتبها، مثلا: «رونديفو د الخميس تلغا».
visits-none = ما عندي حتى رونديفو جاي. كتب مثلا: «رونديفو عند طبيب القلب الخميس مع ⁦10⁩».
visits-which = أشمن واحد تلغا؟
visits-button = { $date } { $visit }
visits-off = ✅ حيدت رونديفو { $visit }: { $when }.
visits-off-how = الكابيني نتا لي خاصك تعلمو. نهار آخر؟ كتبو.
visit-also = باقي عندي حتى لي قبل ({ $when }). إلا تلغا، كتبها.

## After it
after-ask = من بعد الرونديفو ({ $visit }): شنو قالو ليك؟
after-how = كتب الدوا، التحاليل ولا الراديو لي خاصك، سمية المرض، والرونديفو الجاي.
after-no-text = ما كنخلي حتى كتابة، وما كنخلي والو بلا ما توافق.
after-nothing = والو
after-heard = هادشي لي فهمت:
after-medicines = – الدوا: { $items }
after-tests = – خاصك تدير: { $items }
after-words = – هضرة الطبيب: { $items }
after-next = – الرونديفو الجاي: { $when }
after-right = واش هكاك؟
after-again = كتبها بطريقة خرى.
after-not-understood = ما لقيت فيها لا دوا لا تحليلة لا تاريخ. الطبيب ولا الفارماسيان يقدر يكتبها ليك.
after-kept = قيدتها ف الملف ديالك.
after-not-kept = واخا. ما كنخلي والو بلا ما توافق.
after-closed = واخا، ما غنقيد والو.
