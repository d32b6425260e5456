### Where to go and whom to call in Morocco. Numbers stand in the text: they are never arguments.

## Where to go
place-pharmacy = سير للفارماسي؛ د الگارد: الليستة معلقة فباب كل فارماسي.
place-health_centre = سير للسبيطار الصغير (المستوصف) د الحومة.
place-doctor = سير عند طبيب عام ولا للمستوصف.
place-specialist = سير عند طبيب مختص؛ فالسبيطار غالبا كيطلبو ورقة د الطبيب العام.
place-dentist = سير عند طبيب السنان؛ سول حتى المستوصف.
place-emergency = سير لمستعجلات أقرب سبيطار. عيط ل ⁦141⁩ ولا ⁦15⁩.
place-maternity = سيري لأقرب سبيطار د الولادة. عيطي ل ⁦141⁩ ولا ⁦15⁩.
place-poison_centre = مركز التسمم، ليل ونهار: ⁦0801 000 180⁩.
place-rabies_centre = سير لأقرب مركز د الجهل (السعار)، اليوم.

## Numbers, alone
number-samu = ⁦141⁩
number-civil_protection = ⁦15⁩
number-police = ⁦19⁩
number-gendarmerie = ⁦177⁩
number-poison_centre = ⁦0801 000 180⁩
number-violence_against_women = ⁦8350⁩
number-child_protection = ⁦2511⁩
number-cnss = ⁦39 39⁩
