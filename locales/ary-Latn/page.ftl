### The page for the doctor: sections, facts, results, and what is said of it in the chat.

page-title = Wer9a l tbib
page-made-on = Tketbat nhar { $date }
page-notice-doctor = Ktebha programme (Sehti) 3la 7ssab chnou tgal lih. Machi dossier tebbi w machi tachkhis. Li ma mektoubch hna ma tsewwelch 3lih.

## Headings
page-section-person = Chkoun
page-section-reason = 3lach
page-section-allergies = L7assassia
page-section-conditions = Amrad m3roufa
page-section-no-conditions = Amrad tgal ma kaynach
page-section-medicines = Dwa
page-section-present = L3alamat li kaynin
page-section-denied = 3alamat tgal ma kayninch
page-section-unknown = Tsewwel 3lih w ma t3refch
page-section-advice = Nasi7a li t3tat
page-section-before = Mn 9bel
page-section-questions = As2ila l tbib
page-section-results = Nata2ij te7alil
page-untold = ma tgalch
page-older = 9dam, ma banouch hna:
page-others = Khrin, ma banouch hna:

## Who it is
page-person-child = derri sghir
page-person-mother = lwalida wla 9riba
page-person-father = lwalid wla 9rib
page-person-partner = rajel wla lmra
page-person-other = chi 7edd akhor
page-child-female = bent sghira
page-child-male = weld sghir
page-sex-female = mra
page-sex-male = rajel
page-age-years = l3mer b snin: { $count }
page-age-months = l3mer b chhour: { $count }
page-age-days = l3mer b iyam: { $count }
page-pregnancy_weeks = l7mel, te9riban b simanat: { $count }
page-postpartum_weeks = lwlada hadi te9riban b simanat: { $count }
page-told-on = tgalt nhar { $date }
page-visit = rendez-vous: { $visit }
page-visit-on = rendez-vous nhar { $date }: { $visit }

## What was told
page-since-hours =
    { $count ->
        [1] hadi sa3a
        [2] hadi sa3tin
        [3] hadi 3 swaye3
        [4] hadi 4 swaye3
        [5] hadi 5 swaye3
        [6] hadi 6 swaye3
        [7] hadi 7 swaye3
        [8] hadi 8 swaye3
        [9] hadi 9 swaye3
        [10] hadi 10 swaye3
       *[other] hadi { $count } sa3a
    }
page-since-days =
    { $count ->
        [1] hadi nhar
        [2] hadi youmayn
        [3] hadi 3 iyam
        [4] hadi 4 iyam
        [5] hadi 5 iyam
        [6] hadi 6 iyam
        [8] hadi 8 iyam
        [9] hadi 9 iyam
        [10] hadi 10 iyam
       *[other] hadi { $count } youm
    }
page-since-weeks =
    { $count ->
        [1] hadi simana
        [2] hadi jouj simanat
       *[other] hadi { $count } simanat
    }
page-since-months =
    { $count ->
        [1] hadi chher
        [2] hadi chehrayn
        [3] hadi 3 chhour
        [4] hadi 4 chhour
        [5] hadi 5 chhour
        [6] hadi 6 chhour
        [7] hadi 7 chhour
        [8] hadi 8 chhour
        [9] hadi 9 chhour
        [10] hadi 10 chhour
       *[other] hadi { $count } chher
    }
page-temperature_c = skhana { $value } daraja
page-glucose_g_l = sokkar { $value } gram f litro
page-unnamed_g_l = te7lila ma tgaletch smiytha { $value } gram f litro
page-systolic_mmhg = tension { $value } mmHg
page-diastolic_mmhg = tension lte7t { $value } mmHg
page-spo2_percent = oxygène { $value } f lmya
page-pulse_bpm = nabd { $value } f d9i9a
page-pills_taken = kinat tcherbou: { $value }
page-level-emergency = 7ala mosta3jala
page-level-urgent_24h = ychouf tbib lyoum wla ghedda
page-level-routine_consult = ychouf tbib f had liyam
page-level-self_care = yetdawa f dar
page-level-information = ghir ma3loumat
page-level-off_topic = walou
page-before = { $date }: { $findings }

## Results
page-column-date = Tarikh
page-column-test = Te7lila
page-column-value = Natija
page-column-range = L9iyam lmektouba
page-undated = bla tarikh
page-unprinted = ma mektoubch
page-results-note = H tale3 3la l9iyam lmektouba f lwer9a, L habet 3liha. Ila ma kanouch mektoubin makayn 7ta 3alama.
page-results-not-copied = Nata2ij ma tne9louch, 9rahom f lwer9a:

## In the chat
page-chat-title = 📄 L tbib, { $date }
page-chat-rest = 📄 L tbib, { $date } (li ba9i)
page-chat-part = { $part }: { $items }
page-chat-result = • { $test }: { $value } (lmektoub: { $range }), { $date }
page-chat-result-bare = • { $test }: { $value }, { $date }
page-chat-results = Nata2ij te7alil, fihom: { $count }
page-chat-questions = As2ila:
page-notice = Ktebha programme 3la 7ssab hedertek. Machi dossier tebbi.
page-attached = Werri PDF l tbib.
page-not-attached = Ma n9derch nsifet PDF hna: werri had lmessage l tbib.
page-button-more = Li ba9i
page-nothing = Ma 3ndi walou ba9i nkettbou l tbib.
page-nothing-of = Ma 3ndi walou ba9i 3la had chakhs nkettbou l tbib.
page-nothing-begin = Goul lia chnou 3ndek wla sifet chi te7lila, w mn be3d kteb « wer9a l tbib ».
page-for-whom = Lwer9a dyal mn?
