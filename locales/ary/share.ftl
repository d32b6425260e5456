# A page behind a link, for a professional the person chose; "share-page-" is what that page says besides its content.
share-off = هنا ما نقدرش نصاوب صفحة د البارطاج. كتب «ملخص للطبيب» ووريه جوابي.
share-nothing = ما عندي مازال ما ندير فالصفحة. قول شنو كتحس به ولا صيفط تحليلة، ومن بعد كتب «بارطاجي مع الطبيب ديالي».
share-for-whom = ديال من الملخص اللي بغيتي تبارطاجي؟
share-preview = صفحة للطبيب ديالك ({ $whose }). غادي يكون فيها، بلا سمية وبلا نمرة: { $parts }.
share-results = { $count ->
        [one] نتيجة وحدة
       *[other] { $count } د النتائج
    }
share-preview-how = كتحل بواحد الليان وواحد الكود، وكتسد من بعد { $time }. اللي عندو بجوج يقدر يقراها.
share-preview-time = بغيتي وقت آخر؟ كتب مثلا «بارطاجي ⁦3⁩ أيام» (من ساعة حتى ل ⁦30⁩ يوم).
share-preview-all = باش تقرا الكتبة قبل: «ورقة للطبيب».
share-ask = نصاوبها؟
share-hours = { $count ->
        [one] ساعة
        [two] ساعتين
        [few] { $count } سوايع
       *[other] { $count } ساعة
    }
share-days = { $count ->
        [one] نهار
        [two] يومين
        [few] { $count } أيام
       *[other] { $count } يوم
    }
share-button-yes = إيه، بارطاجي
share-longer = خليها { $time }
share-button-no = لا
share-refused = واخا، ما تبارطاجا والو.
share-made = ✅ الصفحة واجدة. غادي تسد ف { $until }.
share-end = «لغي البارطاج» كتسدها دابا نيت. «شكون شاف؟» كتقول ليك إمتى تحلات.
share-link = كوبي هاد الليان وصيفطو للطبيب ديالك:
share-code = الكود: { $code }. قولو ليه نتا بفمك، ما تصيفطوش مع الليان.
share-ended = ✅ تسدات: حتى واحد ما بقا يقدر يحل { $count ->
        [one] الصفحة
       *[other] الصفحات ({ $count })
    } بالليان ولا يعاود يشارجيها.
share-ended-beyond-us = اللي تقرا ولا تكتب قبل، ما نقدرش نرجعو.
seen-nothing = حتى واحد ما حل شي صفحة ديالك.
seen-not-yet = مازال حتى واحد ما حل الصفحة.
seen-times = الصفحة تحلات { $count ->
        [one] مرة وحدة
        [two] جوج مرات
        [few] { $count } مرات
       *[other] { $count } مرة
    }: { $times }. كنعرف إمتى، ما كنعرفش شكون.
seen-until = مازال محلولة حتى ل: { $times }.
seen-closed = ما كاينة حتى صفحة محلولة دابا.
seen-locked = ⚠️ { $count ->
        [one] تسدات واحد الصفحة
       *[other] تسدو صفحات ({ $count })
    } من بعد خمسة د الكودات غالطين. باش نصاوب وحدة خرى كتب «بارطاجي مع الطبيب ديالي».

share-page-name = صحتي
share-page-title = هاد الصفحة كتحل بكود
share-page-ask = طلب الكود من اللي عطاك هاد الليان.
share-page-code = الكود فيه ستة د الأرقام
share-page-open = حل
share-page-wrong = ماشي هو هاد الكود. من بعد خمسة د الكودات غالطين، الصفحة كتسد ديما.
share-page-digits = الكود فيه ستة د الأرقام.
share-page-gone = ما كاين والو ف هاد العنوان
share-page-gone-why = الليان ناقص، ولا ما كيحل حتى صفحة، ولا ما بقاش كيحلها. طلب ليان آخر من مول الصفحة.
share-page-wait = جربتي بزاف. تسنى عشرة د الدقايق وعاود.
share-page-until = هاد الصفحة غادي تسد ف { $until }.
