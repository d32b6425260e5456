### An appointment on its day: the day said back, what is of this person, reminders, and what was said there.

## The day
visit-title-dated = الاستعداد: { $visit }، { $when }
visit-dated = موعد { $visit }: { $when }.
visit-when = { $weekday } { $date }
visit-when-at = { $weekday } { $date } على الساعة { $time }
visit-ask-when-day = في أي يوم بالضبط، وعلى أي ساعة؟ مثلا: الخميس على ⁦10⁩.
visit-ask-when-past = هذا اليوم قد مضى. ما تاريخ الموعد؟
visit-ask-when-time = على أي ساعة بالضبط؟ مثلا: ⁦7:00⁩ أو ⁦19:00⁩.
weekday-0 = الاثنين
weekday-1 = الثلاثاء
weekday-2 = الأربعاء
weekday-3 = الخميس
weekday-4 = الجمعة
weekday-5 = السبت
weekday-6 = الأحد

## What is of this person
visit-own = لحالتك: { $advice }.
visit-own-results = أظهر النتائج خارج القيم المطبوعة: { $items }.
visit-own-signs = احك عن: { $items }.
visit-own-medicines = قل إنك تتناول: { $items }.
visit-own-say_pregnant = أخبر بالحمل قبل أي فحص أو علاج
visit-own-say_kidneys = أخبر بمشكل الكلى قبل أي حقنة صبغة
visit-own-say_metformin = أخبر بدواء الميتفورمين قبل أي حقنة صبغة
visit-own-say_diabetes = أخبر بالسكري قبل أي حقنة صبغة
visit-own-fasting_with_diabetes = الصيام والسكري: اسأل قبل ذلك ماذا تفعل بالعلاج
visit-own-say_blood_thinner = أخبر بمميع الدم عند أخذ الموعد؛ لا توقف شيئا وحدك
visit-own-say_iron = أخبر أنك تتناول الحديد؛ لا توقف شيئا وحدك
visit-own-ask_back_of_eye = السكري: اطلب فحص قاع العين

## Reminders
visit-remind = ذكرني
visit-page = صفحة للطبيب
visit-reminder-gone = ألغي التذكير السابق.
reminder-set = سأذكرك به: { $moments }.
reminder-moment = { $date } على { $time }
reminder-only-if = هنا لا أستطيع أن أكتب لك إلا خلال { $hours } ساعة بعد آخر رسالة منك. اكتب لي كلمة في اليوم السابق، وإلا فلن أستطيع تذكيرك.
reminder-too-soon = الموعد قريب جدا ولا يمكن التذكير به: { $when }.
reminder-only-visits = أذكر بالمواعيد فقط. للدواء ضع منبها واتبع وصفتك الطبية.
reminder-cancel = إلغاء التذكير
reminder-cancelled = ألغيت التذكيرات.
reminder-cancelled-of = ألغي التذكير: { $visit }، { $when }.
reminder-none = لا يوجد أي تذكير.
reminder-today = تذكير: لديك موعد اليوم.
reminder-today-at = تذكير: لديك موعد اليوم على الساعة { $time }.
reminder-tomorrow = تذكير: لديك موعد غدا.
reminder-tomorrow-at = تذكير: لديك موعد غدا على الساعة { $time }.
reminder-for = لفائدة: { $person }.
reminder-how-to-cancel = للإيقاف: «ألغ التذكير».

## Those to come
visits-heading = مواعيدك القادمة:
visits-one = • { $visit }: { $when }
visits-one-of = • { $person }، { $visit }: { $when }
visits-how = أُلغي أو تغير؟ اكتب ذلك، مثلا: «موعد الخميس ألغي».
visits-none = لا أعرف أي موعد قادم. اكتب مثلا: «موعد عند طبيب القلب الخميس على الساعة ⁦10⁩».
visits-which = أي موعد ألغي؟
visits-button = { $date } { $visit }
visits-off = ✅ حذفت موعد { $visit }: { $when }.
visits-off-how = أنت من يخبر العيادة. يوم آخر؟ اكتبه.
visit-also = أحتفظ أيضا بالموعد السابق ({ $when }). إذا ألغي فاكتب ذلك.

## After it
after-ask = بعد الموعد ({ $visit }): ماذا قيل لك؟
after-how = اكتب الأدوية، والفحوص المطلوبة، واسم المرض، والموعد القادم.
after-no-text = لا أحتفظ بأي نص، ولا بأي شيء دون موافقتك.
after-nothing = لا شيء
after-heard = فهمت:
after-medicines = – أدوية: { $items }
after-tests = – فحوص مطلوبة: { $items }
after-words = – كلام الطبيب: { $items }
after-next = – الموعد القادم: { $when }
after-right = هل هذا صحيح؟
after-again = اكتبه بطريقة أخرى.
after-not-understood = لم أتعرف فيه على دواء ولا فحص ولا موعد. يمكن لطبيبك أو الصيدلي أن يكتبه لك.
after-kept = سجلته في ملفك.
after-not-kept = حسنا. لا أحتفظ بشيء دون موافقتك.
after-closed = حسنا، لن أسجل شيئا.
