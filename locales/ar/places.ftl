### Where to go and whom to call in Morocco. Numbers stand in the text: they are never arguments.

## Where to go
place-pharmacy = إلى الصيدلية؛ صيدلية الحراسة: القائمة معلقة على كل صيدلية.
place-health_centre = إلى المركز الصحي (أو المستوصف) القريب منك.
place-doctor = إلى طبيب عام أو المركز الصحي.
place-specialist = إلى طبيب مختص؛ في المستشفى تُطلب غالبا رسالة من الطبيب العام.
place-dentist = إلى طبيب الأسنان؛ اسأل أيضا المركز الصحي.
place-emergency = إلى مستعجلات أقرب مستشفى. اتصل ب ⁦141⁩ أو ⁦15⁩.
place-maternity = إلى أقرب دار ولادة أو مستشفى. اتصلي ب ⁦141⁩ أو ⁦15⁩.
place-poison_centre = مركز محاربة التسمم، ليلا ونهارا: ⁦0801 000 180⁩.
place-rabies_centre = إلى أقرب مركز لمحاربة داء السعار، اليوم.

## Numbers, alone
number-samu = ⁦141⁩
number-civil_protection = ⁦15⁩
number-police = ⁦19⁩
number-gendarmerie = ⁦177⁩
number-poison_centre = ⁦0801 000 180⁩
number-violence_against_women = ⁦8350⁩
number-child_protection = ⁦2511⁩
number-cnss = ⁦39 39⁩
