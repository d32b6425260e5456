### An appointment on its day: the day said back, what is of this person, reminders, and what was said there.

## The day
visit-title-dated = bach twjed: { $visit }, { $when }
visit-dated = Rendez-vous { $visit }: { $when }.
visit-when = { $weekday } { $date }
visit-when-at = { $weekday } { $date } m3a { $time }
visit-ask-when-day = Chmen nhar bddebt, w m3a ch7al? B7al: lkhmis m3a 10.
visit-ask-when-past = Had nhar daz. Chno tarikh rendez-vous?
visit-ask-when-time = M3a ch7al bddebt? B7al: 7:00 wla 19:00.
weekday-0 = tnin
weekday-1 = tlat
weekday-2 = larb3
weekday-3 = lkhmis
weekday-4 = jem3a
weekday-5 = sebt
weekday-6 = l7ed

## What is of this person
visit-own = Lik: { $advice }.
visit-own-results = Werri lihom li kharjin 3la l9yas lmektoub: { $items }.
visit-own-signs = 3awed lihom 3la: { $items }.
visit-own-medicines = Goul lihom katakhod: { $items }.
visit-own-say_pregnant = goul lihom kayn l7mel 9bel ay fe7s wla 3ilaj
visit-own-say_kidneys = goul lihom 3la mochkil lklawi 9bel ay chouka d sbagha
visit-own-say_metformin = goul lihom 3la metformine 9bel ay chouka d sbagha
visit-own-say_diabetes = goul lihom 3la sokkar 9bel ay chouka d sbagha
visit-own-fasting_with_diabetes = siyam w sokkar: sewwel 9bel kifach tdir m3a dwa
visit-own-say_blood_thinner = goul lihom 3la dwa li kayjerri dem mn nhar takhod rendez-vous, ma t7bes walo mn rassek
visit-own-say_iron = goul lihom katakhod l7did, ma t7bes walo mn rassek
visit-own-ask_back_of_eye = sokkar: tleb ychoufou lik 9a3 l3in

## Reminders
visit-remind = Fekkerni
visit-page = Werqa l tbib
visit-reminder-gone = Tedkir l9dim tlgha.
reminder-set = Ghadi nfekkrek: { $moments }.
reminder-moment = { $date } m3a { $time }
reminder-only-if = Hna ma n9derch nkteb lik mn ghir f { $hours } sa3a mn be3d akhir message dyalek. Kteb liya kelma nhar 9bel, w ila ma n9derch nfekkrek.
reminder-too-soon = Rendez-vous 9rib bzaf bach nfekkrek bih: { $when }.
reminder-only-visits = Kanfekker ghir f les rendez-vous. L dwa dir réveil w tbe3 lwer9a d tbib.
reminder-cancel = Lghi tedkir
reminder-cancelled = Safi, lghit tedkir.
reminder-cancelled-of = Lghit tedkir: { $visit }, { $when }.
reminder-none = Ma kayn 7ta tedkir.
reminder-today = Tedkir: 3ndek rendez-vous lyoum.
reminder-today-at = Tedkir: 3ndek rendez-vous lyoum m3a { $time }.
reminder-tomorrow = Tedkir: 3ndek rendez-vous ghedda.
reminder-tomorrow-at = Tedkir: 3ndek rendez-vous ghedda m3a { $time }.
reminder-for = Hada dyal: { $person }.
reminder-how-to-cancel = Bach n7bes: « lghi tedkir ».

## Those to come
visits-heading = Les rendez-vous li jayin:
visits-one = • { $visit }: { $when }
visits-one-of = • { $person }, { $visit }: { $when }
visits-how = Tlgha wla tbeddel? Ktebha, matalan: « rdv d lkhmis tlgha ».
visits-none = Ma 3ndi 7ta rendez-vous jay. Kteb matalan: « rdv 3nd cardio lkhmis m3a 10 ».
visits-which = Achmen wa7ed tlgha?
visits-button = { $date } { $visit }
visits-off = ✅ 7iyedt rendez-vous { $visit }: { $when }.
visits-off-how = Lcabinet nta li khassek t3elmo. Nhar akhor? Ktbo.
visit-also = Ba9i 3ndi 7ta li 9bel ({ $when }). Ila tlgha, ktebha.

## After it
after-ask = Mn be3d rendez-vous ({ $visit }): chno galo lik?
after-how = Kteb dwa, t7alil wla radio li khassek, smiyt lmerd, w rendez-vous jay.
after-no-text = Ma kankhelli 7ta ktaba, w ma kankhelli walo bla ma twafe9.
after-nothing = Walo
after-heard = Hadchi li fhemt:
after-medicines = – dwa: { $items }
after-tests = – khassek tdir: { $items }
after-words = – hedret tbib: { $items }
after-next = – rendez-vous jay: { $when }
after-right = Wach hakkak?
after-again = Ktebha b tari9a khra.
after-not-understood = Ma l9it fiha la dwa la t7lila la tarikh. Tbib wla pharmacien y9der yktebha lik.
after-kept = 9eyyedtha f dossier dyalek.
after-not-kept = Wakha. Ma kankhelli walo bla ma twafe9.
after-closed = Wakha, ma ghan9eyyed walo.
