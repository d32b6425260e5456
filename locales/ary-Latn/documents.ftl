### Documents and messages that cannot be used: what is wrong, what to send instead.

## A picture or file that could not be read
problem-blurry = Teswira mdebba. 7et lwer9a mestwiya, werrek 3la l'écran bach twde7, w 3awed sowwer.
problem-dark = Teswira mdelma. 9erreb l sserjem bla ma iti7 ddel dyalek 3la lwer9a.
problem-glare = Kayn lme3an mghetti lktaba. Teffi flash w meyyel téléphone chwiya.
problem-too_small = Lktaba sghira bezzaf. 9erreb, wla sifet teswira comme document.
problem-cropped = Na9es terf mn lwer9a. Sowwer ttableau kamel, m3a lwe7dat w l3adi.
problem-handwriting = Hadchi mektoub b lyedd wla b l3arbiya w makan3refch n9rah. Sowwel ssaydali wla tbib.
problem-screen = Makan9rach mezyan teswira dyal chacha. Sifet PDF brasso, wla capture d'écran.
problem-no_text = Makanchoufch lktaba f teswira. Sifet wer9t ta7lila m9adda.
problem-blank = Teswira khawya. 3awed sowwer lwer9a.
problem-wrong_type = Makan9rach had nnou3 dyal fichier. Sifet teswira wla PDF.
problem-too_big = Fichier t9il bezzaf. Sifet sef7a we7da wla teswira 3adiya.
problem-bomb = Teswira kbira bezzaf makat7ellch. Sifet teswira 3adiya.
problem-broken = Fichier khaser w makayt7ellch. Sifetou 3awed.
problem-too_slow = L9raya kat3ettel bezzaf. Sifet sef7a b sef7a, wde7.
problem-protected = Had PDF fih mot de passe. Sifet teswira d sef7a wla PDF bla mot de passe.
problem-too_many_pages = Ssafa7at bezzaf. Sifet ghir ssafa7at dyal nata2ij.
problem-no_results = Hadi ta7lila, walakin ma9rit 7ta natija. 3awed sowwer ttableau kamel.
problem-then = T9der 7ta tekteb natija: ssmiya w rra9m w lwe7da.

## Documents other than laboratory results
document-radiology = Hadi natija dyal radio wla l'écho wla scanner: werriha l tbib li telbha. Kanchre7 ghir lkelmat.
document-letter = Hada ta9rir dyal tbib: khebbih w werrih l tbib dyalek. Kanchre7 ghir lkelmat.
document-prescription = Hadi wer9a d ddwa: koul dwa w lach kaynfe3. T2akked f lwer9a:
document-vaccination = Hada ddefter dyal jelba: 7afed 3lih mezyan. Li 9rit fih, t2akked mennou:
document-certificate = Hadi chahada tibbiya: l lkhedma wla lmedrasa wla l2idara. 3ti l2asliya w khelli 3ndek noskha.
document-care_form = Hadi wer9t l3ilajat: we7da l koul wa7ed w l koul merd, m3a l2asli dyal wer9t ddwa w facturat, bach yrej3ou lik lflous.
document-receipt = Hada bon wla facture. Ila kan dyal l3ilaj khelli l2asli m3a wer9t ddwa: wer9t l3ilajat kattelbou.
document-unknown = Ma3reftch had lwer9a.
document-send = Kan3ref n9ra ta7lila wla natijat radio wla wer9t ddwa wla defter jelba lmetbou3in.
document-which = Natijat radio wla wer9t ddwa wla defter jelba: sifet teswira, mestwiya w wad7a.
document-what-to-send = N9der n9ra ta7lila wla natijat radio wla wer9t ddwa wla defter metbou3 (teswira wla PDF), wla message mektoub.

## Reports: what to do, then the words with their meaning
report-act-emergency = Had lwer9a kathder 3la: { $terms }. Ila kanet jdida w machafha 7ta tbib, sir daba l lmost3jalat b lwer9a, wla 3eyyet l 141 wla 15.
report-act-urgent_24h = Had lwer9a kathder 3la: { $terms }. Ila mazal machafha tbib dyalek, werriha l chi tbib had nhar.
report-private-emergency = Had lwer9a makatsennach. Ila machafha 7ta tbib, sir daba l lmost3jalat b lwer9a, wla 3eyyet l 141 wla 15.
report-private-urgent_24h = Lkholasa khass tbib dyalek houwa li ychre7ha lik, wjeh l wjeh. Ddiha lih deghya, lyoum wla ghedda.
report-private-routine_consult = Lkholasa khass tbib dyalek houwa li ychre7ha lik, wjeh l wjeh. Ddiha lih 9rib.
report-private-bring = Ddi m3ak 7ta tsawer (CD wla l film) w chi wa7ed katti9 fih ila bghiti. Mangoulch kter hna.
report-conclusion = Kelmat lkholasa:
report-words = Kelmat lwer9a:
report-term-present = • { $term }: { $meaning }.
report-term-uncertain = • { $term }: machi mo2akkad, khass yt2akdou ({ $meaning }).
report-term-absent = • { $term }: machafouhch ({ $meaning }).
report-term-past = • { $term }: mektoub b7al 7aja 9dima ({ $meaning }).
report-no-words = Mal9itch fiha kelmat kan3ref nchre7houm. Tbib li telbha ygoul lik natija.
report-not-you = Hada ghir ma3na lkelmat, machi tachkhis: ghir tbib ygoul lik chno 3ndek.
report-questions = Sowwel tbib:
report-question-1 = • Chno ma3na lkholasa b nnesba liya?
report-question-2 = • Wach khass fe7s akhor wla n3awed, w imta?
report-question-3 = • Chno l3alamat li khassni nrje3 fihoum deghya?
paper-button-more = Lba9i
paper-button-questions = Chno nsowwel?

## Prescriptions: what each medicine is for and how it was written; the doctor and the pharmacist say the rest
prescription-sure-written = • { $name }: { $purpose }. Mektoub: « { $how } ».
prescription-sure-bare = • { $name }: { $purpose }.
prescription-likely-written = • { $name }: ghaliban { $purpose }. Mektoub: « { $how } ».
prescription-likely-bare = • { $name }: ghaliban { $purpose }.
prescription-unread = Hadi wer9a d ddwa, walakin ma3reft 7ta dwa metbou3 fiha. Makan9rach khett lyedd.
prescription-ask = Chi sou2al 3la l9edr? Sowwel ssaydali wla tbib. Matbeddel walou bou7dek.

## Vaccination cards
vaccination-dated = • { $name } ({ $what }): { $dates }
vaccination-undated = • { $name } ({ $what }): ma9ritch tarikh
vaccination-centre = Bach t3ref wach na9sa chi jelba, werri ddefter l ssbitar d l7ouma: jelbat dyal lbernamaj fabor temma.

## What each vaccine protects against, said in brackets after its printed name
vaccine-bcg = ssoll
vaccine-hepatitis_b = iltihab lkebd B
vaccine-polio_oral = chalal l2atfal, 9atarat
vaccine-polio_injected = chalal l2atfal, chouka
vaccine-pentavalent = lkhonna9, tétanos, l3ewwaya w jouj amrad khrin
vaccine-hexavalent = sett amrad
vaccine-dtp = lkhonna9, tétanos, l3ewwaya
vaccine-rotavirus = ishal rota
vaccine-pneumococcal = pneumocoque
vaccine-measles_rubella = bou7emroun, rubéole
vaccine-mmr = bou7emroun, oreillons, rubéole
vaccine-hib = haemophilus, méningite
vaccine-tetanus = tétanos
vaccine-influenza = la grippe
vaccine-hpv = papilloma
vaccine-covid = covid
vaccine-hepatitis_a = iltihab lkebd A
vaccine-meningococcal = méningite
vaccine-varicella = bouchwika
vaccine-typhoid = typhoïde
vaccine-yellow_fever = l7emma sefra
vaccine-rabies = sso3ar

## Messages that are neither text nor picture
unsupported-audio = Mazal makansme3ch vocal. Ktebha f jouj kelmat. Ila kan l2amr khatir: 141 wla 15.
unsupported-video = Makantferrejch f vidéo. Ktebha, wla sifet teswira.
unsupported-sticker = Makanfhemch stickers. Kteb liya chi kelmat.
unsupported-contact = Makankhdemch b contact. Kteb liya chno kayn.
unsupported-location = Man9derch nkhdem b location dyalek. Goul liya chno kayn. Ila kan l2amr khatir: 141 wla 15.
unsupported-lost = Mawselnich fichier dyalek. Sifetou 3awed.
unsupported-other = Makan3refch nkhdem b had nnou3 dyal message.
