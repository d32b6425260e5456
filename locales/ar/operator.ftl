### A human being of who runs this service, a pause of the whole channel, and somebody who writes very fast.

operator-line = ☎️ يرد شخص من هذه الخدمة على الرقم { $line }.
operator-none = لا أحد هنا يرد مكاني: أنا برنامج، ولا أحد يقرأ هذه المحادثة. للتحدث مع شخص: المركز الصحي أو الصيدلي أو الطبيب.
operator-danger = خطر، أو رغبة في الموت: اتصل الآن ب ⁦141⁩ أو ⁦15⁩.
operator-offer = أستطيع أن أنقل طلبك إلى شخص من هذه الخدمة، وسيرد هنا. لن يرى إلا رسالتك القادمة.
operator-offer-told = أستطيع أن أنقل طلبك إلى شخص من هذه الخدمة، وسيرد هنا. سيرى رسالتك القادمة والأعراض التي ذكرتها لي.
operator-question = هل أنقله؟
operator-button-yes = نعم، انقله
operator-button-no = لا
operator-asked = ✅ نُقل طلبك. اكتب الآن في رسالة واحدة ما تريد أن تقوله له. لا حاجة إلى اسم ولا رقم.
operator-asked-when = قد يتأخر الرد ساعات. إن كان الأمر خطيرا فلا تنتظر: ⁦141⁩ أو ⁦15⁩.
operator-refused = حسنا، لن أنقل شيئا.
operator-passed = ✅ نُقلت رسالتك إلى شخص من هذه الخدمة.
operator-answer = 👤 { $operator } يرد عليك. هذا شخص وليس البرنامج:
operator-answer-back = للرد عليه، اكتب «أريد التحدث مع شخص».

paused = أنا متوقف الآن. اكتب لي لاحقا.
paused-danger = إن كان الأمر خطيرا فلا تنتظر: ⁦141⁩ أو ⁦15⁩.
slow-down = رسالة واحدة في كل مرة من فضلك: أقرؤها بالترتيب. إن كان الأمر خطيرا: ⁦141⁩ أو ⁦15⁩.
