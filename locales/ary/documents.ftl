### Documents and messages that cannot be used: what is wrong, what to send instead.

## A picture or file that could not be read
problem-blurry = التصويرة مضببة. حط الورقة مستوية، ورك على الشاشة باش توضح، وعاود صور.
problem-dark = التصويرة مظلمة. قرب للسرجم بلا ما يطيح الظل ديالك على الورقة.
problem-glare = كاين لمعان مغطي الكتابة. طفي الفلاش وميل التيليفون شوية.
problem-too_small = الكتابة صغيرة بزاف. قرب، ولا صيفط التصويرة كـ document.
problem-cropped = ناقص طرف من الورقة. صور الطابلو كامل، مع الوحدات والعادي.
problem-handwriting = هادشي مكتوب باليد وما كنعرفش نقراه. سول الصيدلي ولا الطبيب.
problem-no_text = ما كنشوفش الكتابة فالتصويرة. صيفط ورقة التحليلة مقادة.
problem-blank = التصويرة خاوية. عاود صور الورقة.
problem-wrong_type = ما كنقراش هاد النوع ديال الفيشي. صيفط تصويرة ولا PDF.
problem-too_big = الفيشي تقيل بزاف. صيفط صفحة وحدة ولا تصويرة عادية.
problem-bomb = التصويرة كبيرة بزاف ما كتحلش. صيفط تصويرة عادية.
problem-broken = الفيشي خاسر وما كيتحلش. صيفطو عاود.
problem-too_slow = القراية كتعطل بزاف. صيفط صفحة بصفحة، وضح.
problem-protected = هاد PDF فيه كلمة السر. صيفط تصويرة ديال الصفحة ولا PDF بلا كلمة السر.
problem-too_many_pages = الصفحات بزاف. صيفط غير الصفحات ديال النتائج.
problem-no_results = هادي تحليلة، ولكن ما قريت حتى نتيجة. عاود صور الطابلو كامل.
problem-then = تقدر حتى تكتب النتيجة: السمية والرقم والوحدة.

## Documents other than laboratory results
document-radiology = هادي راديو ولا إيكو ولا سكانير. ما كنقراش لا التصويرة لا الخلاصة: شوف الطبيب لي طلبها.
document-prescription = هادي ورقة ديال الدوا. ما كنشرحش الدوا ولا شحال يتاخد: سول الصيدلي ولا الطبيب.
document-vaccination = هادا الدفتر ديال الجلبة. ما كنراجعش الجلبات: السبيطار ديال الحومة كيديرها.
document-receipt = هادا بون ولا فاكتورة. ما عندي ما نقول عليه.
document-unknown = ما عرفتش هاد الورقة.
document-send-labs = كنعرف نقرا تحليلة الدم ولا البول المطبوعة: صيفط تصويرتها، صفحة بصفحة.
document-which = راديو ولا ورقة الدوا ولا دفتر: ما كنعرفش نشرحهم. لي عطاهم ليك يقدر.
document-what-to-send = نقدر نقرا تحليلة دم ولا بول مطبوعة (تصويرة ولا PDF)، ولا ميساج مكتوب.

## Messages that are neither text nor picture
unsupported-audio = مازال ما كنسمعش الفوكال. كتبها فجوج كلمات. إلا كان الأمر خطير: ⁦141⁩ ولا ⁦15⁩.
unsupported-video = ما كنتفرجش فالفيديو. كتبها، ولا صيفط تصويرة.
unsupported-sticker = ما كنفهمش الستيكر. كتب ليا شي كلمات.
unsupported-contact = ما كنخدمش بالكونطاكت. كتب ليا شنو كاين.
unsupported-location = ما نقدرش نخدم بالموقع ديالك. قول ليا شنو كاين. إلا كان الأمر خطير: ⁦141⁩ ولا ⁦15⁩.
unsupported-lost = ما وصلنيش الفيشي ديالك. صيفطو عاود.
unsupported-other = ما كنعرفش نخدم بهاد النوع ديال الميساج.
