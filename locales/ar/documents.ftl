### Documents and messages that cannot be used: what is wrong, what to send instead.

## A picture or file that could not be read
problem-blurry = الصورة غير واضحة. ضع الورقة مسطحة والمس الشاشة للتركيز ثم أعد التصوير.
problem-dark = الصورة مظلمة. اقترب من نافذة دون أن يقع ظلك على الورقة.
problem-glare = انعكاس يخفي النص. أطفئ الفلاش وأمل الهاتف قليلا.
problem-too_small = النص صغير جدا. اقترب أو أرسل الصورة كمستند بجودة عالية.
problem-cropped = ينقص طرف من الورقة. صور الجدول كاملا مع الوحدات والقيم العادية.
problem-handwriting = هذا مكتوب باليد ولا أستطيع قراءته. اسأل الصيدلي أو الطبيب.
problem-no_text = لا أرى نصا في الصورة. أرسل ورقة التحليل مستقيمة.
problem-blank = الصورة فارغة. أعد تصوير الورقة.
problem-wrong_type = لا أقرأ هذا النوع من الملفات. أرسل صورة أو ملف PDF.
problem-too_big = الملف كبير جدا. أرسل صفحة واحدة أو صورة عادية.
problem-bomb = الصورة أكبر من أن تفتح. أرسل صورة عادية.
problem-broken = الملف تالف ولا يفتح. أرسله مرة أخرى.
problem-too_slow = القراءة تأخذ وقتا طويلا. أرسل صفحة واحدة أوضح.
problem-protected = هذا الملف محمي بكلمة سر. أرسل صورة الصفحة أو ملفا دون كلمة سر.
problem-too_many_pages = الصفحات كثيرة. أرسل صفحات النتائج فقط.
problem-no_results = هذا تحليل، لكني لم أقرأ أي نتيجة. أعد التصوير مع ظهور الجدول كاملا.
problem-then = يمكنك أيضا كتابة نتيجة بالاسم والرقم والوحدة.

## Documents other than laboratory results
document-radiology = هذا تصوير طبي (أشعة أو صدى أو سكانير). لا أقرأ الصورة ولا خلاصتها: راجع الطبيب الذي طلبها.
document-prescription = هذه وصفة طبية. لا أشرح الأدوية ولا الجرعات: اسأل الصيدلي أو الطبيب.
document-vaccination = هذا دفتر التلقيح. لا أتحقق من اللقاحات: المركز الصحي يفعل ذلك.
document-receipt = هذا وصل أو فاتورة. لا أستطيع أن أقول عنه شيئا.
document-unknown = لا أتعرف على هذه الوثيقة.
document-send-labs = أستطيع قراءة تحليل دم أو بول مطبوع: أرسل صورته، صفحة صفحة.
document-which = صورة أشعة أو وصفة أو دفتر أو رسالة: لا أستطيع شرحها. من أعطاها لك يستطيع.
document-what-to-send = أستطيع قراءة تحليل دم أو بول مطبوع (صورة أو PDF) أو رسالة مكتوبة.

## Messages that are neither text nor picture
unsupported-audio = لا أسمع الرسائل الصوتية بعد. اكتبها في كلمات قليلة. إذا كان الأمر خطيرا: ⁦141⁩ أو ⁦15⁩.
unsupported-video = لا أشاهد الفيديو. اكتب ذلك أو أرسل صورة.
unsupported-sticker = لا أفهم الملصقات. اكتب لي بضع كلمات.
unsupported-contact = لا أستعمل جهات الاتصال. اكتب لي ما المشكلة.
unsupported-location = لا أستطيع استعمال موقعك. قل لي ما المشكلة. إذا كان الأمر خطيرا: ⁦141⁩ أو ⁦15⁩.
unsupported-lost = لم أستطع استلام الملف. أرسله مرة أخرى.
unsupported-other = لا أستطيع استعمال هذا النوع من الرسائل.
