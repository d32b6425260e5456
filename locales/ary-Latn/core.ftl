### What the bot says to everybody: levels, questions, commands, emergencies that every group shares.

answer-yes = Iyeh
answer-no = La
answer-unknown = Ma3reftch
menu-symptom = Chi 7aja katdrni
menu-labs = Ta7lila
menu-visit = Rendez-vous
menu-more = W 7ta…
choices-button-open = Khtar

level-emergency = 🔴 7ala mosta3jala: t7errek daba.
level-urgent_24h = 🟠 Sir 3nd tbib lyoum, wla ghedda b lktir.
level-routine_consult = 🟡 Khoud rendez-vous 3nd tbib f had liyam.
level-self_care = 🟢 Hadchi ghaliban kaytdawa f ddar. Ila ma t7essench f 3 iyam, sir 3nd tbib.

understood = Fhemt: { $findings }. Ila ghlet, se77e7 liya.
do-item = ✅ { $advice }
avoid-item = ⛔ { $advice }
watch = ⚠️ Sir l lmosta3jalat wla 3eyyet l 141 ila kan: { $signs }.
tell-more = Ma fhemtch mzyan. Goul liya b jouj kelmat chnou kayderrek, fin, w mn imta.
tell-more-what = Chnou kat7ess daba, fin, w mn imta?
tell-more-danger = Ila kan kaytneffes bezzez, wla skhef, wla kaysil bezzaf d ddem, wla sedrou kayderrou bezzaf: 3eyyet l 141 wla 15.
tell-more-where = Ma3reftch fin kayn l2a9reb lik. Goul liya chnou kat7ess bih: ngoul lik fin temchi.
numbers = SAMU: { $samu }. Lapompi w l2is3af: { $civil_protection }. Lboulis: { $police }. Jadarmiya: { $gendarmerie }. Markaz ssmoum: { $poison_centre }.
late = L message dyalk hadi { $hours } sa3a bach ktebtih. Ila zad l7al, 3eyyet l 141 wla 15.

source-line = 📖 { $publisher } : { $title }
source-full = 📖 { $title }. { $publisher }. Traj3at f { $checked }.
source-memory = 📖 { $title }. { $publisher }. Khasha tt7e99e9: tketbat mn ddakira, { $checked }.
source-none = Ljawab li fat ma kanch fih lmasdar. 3awed sso2al w n3tih lik.

greeting = Salam, ana Sehti, programme d lma3loumat 3la sse77a. Ana machi tbib.
help-short = Kteb chnou kat7ess bih, wla sift tsswira d tta7lila, wla goul achmen tbib ghadi tchouf. « 3aweni »: kolchi li b9a.
help =
    N9der:
    1. ngoul lik wach l7ala mosta3jala w chnou dir ;
    2. nchre7 lik ta7lila wla compte rendu wla werqet ddwa (tsswira, PDF wla raqm) ;
    3. nwejjed m3ak rendez-vous ;
    4. w 7ta: werqa l tbib, partage, tedkir, chnou 3ndi 3lik, mode discret.
    « Mse7 kolchi » katmse7. « 7bes » kat7bes les messages. « Lmasdar? » kat3ti lmasdar.
    Mosta3jal: 141 wla 15.
help-more =
    Kteb:
    « werqa l tbib »: page twerriha lih.
    « partagi m3a tbib dyali »: nefs lpage b lien w code. « chkoun chaf? », « lghi lpartage ».
    « les rendez-vous dyali »: li jayin, w tedkir dyalhom. « lghi tedkir ».
    « chnou 3ndek 3liya »: chnou khellit 3ndi. « se77e7 » w « 3tini ma3loumati ».
    « mode discret »: ma kansemmi walou.
    « bghit nhder m3a chi wa7ed »: tehder m3a bnadem. « beddel llougha ».
about = Ana Sehti, programme. Kan3ti ma3loumat 3la sse77a b lmasadir dyalha. 7ta tbib ma kayqra had lhedra.
about-operator = Had lprogramme mkellef bih { $operator }.
about-limits = Ma kangoulch lik chnou lmerd, ma kanktebch ddwa, ma kan3tich lqiyas dyalou. Lketba dyali ba9i ma raj3ha 7ta tbib.
kept = Kankhelli lhedra dyalna 24 sa3a w hiya mchefra. Smitek la, nemrtek bayna la, tsawer dyalk la.
kept-erase = Kteb « mse7 kolchi » w kolchi ghadi ytmse7 mn 3ndi.
thanks = Mer7ba. Thella f rassek.
off-topic = Hadi ma n9derch n3awnek fiha.
medicine-refused = Ma n9derch n3tik dwa wla lqiyas dyalou wla werqet ddwa.
medicine-instead = Lpharmacien wla tbib y9der yjawbek. Goul liya chnou kat7ess bih w ngoul lik wach mosta3jal. Chrebti ddwa bezzaf? 3eyyet l 0801 000 180 wla 141.
stopped = Wakha: ma ghadich nsift lik chi 7aja mn rassi. Ma tmse7 walou. Kteb liya imta ma bghiti, wla kteb « mse7 kolchi » bach ytmse7 kolchi.
shared-nothing = Ma kayna 7ta page dyalk mtpartagya: ma kayn ma ytlgha. Bach ytmse7 kolchi mn 3ndi, kteb « mse7 kolchi ».
resumed = Rje3t. Bach n3awnek?
language-offer = Kanhder français, العربية, الدارجة w darija. Khtar:
language-chosen = Wakha, ghadi nhder b ddarija.
language-fr = Français
language-ar = العربية
language-ary = الدارجة
language-ary-Latn = Darija
information-signs = 3alamat khassek t3eyyet fihom deghya l 141 wla 15: { $signs }.
information-own = Ila kan chi 7edd fih hadchi daba, kteb liya chnou fih, wla 3eyyet l 141.
information-none = Ma 3ndich werqa medmouna 3la had lmawdou3.
apology = Sme7 liya, ma 9dertch nqra l message dyalk. 3awed ktbou f jomla we7da. Ila kan chi 7aja khatira: 141 wla 15.
one-at-a-time = Message wa7ed f koll merra 3afak: les messages bzaf w ma 9ritch llekhrin. Tsenna jjwab dyali w 3awed ktebhom. Ila kan chi 7aja khatira: 141 wla 15.

emergency-general =
    🔴 Hadi 7ala mosta3jala. Tleb lm3awna daba.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? Sir l 2a9reb mosta3jalat.
    ✅ Ma tb9ach bou7dek. 39el 3la ssa3a fach bda.
    ⛔ Ma tsougch bou7dek.
emergency-unconscious =
    🔴 3eyyet daba w dir lhaut-parleur.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? Sir l lmosta3jalat.
    ✅ Ila kaytneffes: dirou 3la jenbou. Ila ma kaytneffesch: berrek b jjehd w b zzerba west sedrou.
    ⛔ Ma t3tih la makla la chrab.
emergency-breathing =
    🔴 3eyyet daba: nnefs f khatar.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? Sir l 2a9reb mosta3jalat.
    ✅ Gles mayel l lqeddam w rkhi 7wayjek. 7ell sserjem.
    ⛔ Ma ttekkach 3la dehrek.
emergency-chest =
    🔴 7bes kolchi w 3eyyet daba.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? Khelli chi 7edd yddik l lmosta3jalat.
    ✅ Gles w rta7 w rkhi 7wayjek. Chi 7edd yb9a m3ak.
    ⛔ Ma tsougch. Ma tsennach 7ta ydouz.
emergency-baby =
    🔴 Sghir khassou ytchaf f lmosta3jalat daba.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? Sir l 2a9reb mosta3jalat.
    ✅ Khellih laseq fik. Kemmli rrda3a ila kayrde3.
    ⛔ Ma t3tih la dwa la 3choub.

command-help = Chnou n9der ndir
command-erase = Mse7 kolchi
command-source = Lmasdar d ljawab
command-language = Beddel llougha
bot-description = Chi 7aja katderrek, ta7lila bghiti tfhemha, rendez-vous bghiti twejjed lih: Sehti katjaweb b ddarija, l3arbiya w lfransawiya, b lmasadir. Programme machi tbib. Mosta3jal: 141 wla 15.
bot-short = Ma3loumat 3la sse77a f lmeghrib. Machi tbib. Mosta3jal: 141 wla 15.

### The interview besides its questions: silence, corrections, for whom, two answers in one.

silence = Ba9i ma jawebtich. Hadi nasi7ti b dakchi li 3reft 7ta l daba, w jawabek ba9i ynfe3.
same-advice = Wakha, fhemt. Nnasi7a ba9a hiya hiya.
meant = Ma met2ekkedch wach fhemt. Wach kat9sed: { $finding }?
sure = Goulti liya 9bel: { $findings }. Wach met2ekked belli hadchi ma kaynch?
noted = Wakha, ma kaynch: { $findings }.
emergency-stands = 🔴 Ila chekkiti, 3eyyet wakha hakkak l 141 wla 15.
emergency-before = 🔴 Dakchi li goulti 9bel ba9i mosta3jal: 141 wla 15.
answer-how = Kansewel bach n3ref wach l2amr mosta3jal. Jaweb b iyeh, la, wla « ma3reftch ».
for-whom = Hadchi lik nta wla l chi 7edd akhor?
who-self = Ana
who-newborn = Lmouloud
who-baby = Sghir dyali
who-child = Weldi wla benti
who-mother = Hiya
who-father = Howa
who-partner = Rajli wla mrati
who-other = Chi 7edd akhor
left-open = 3la dakchi li goulti 9bel: { $advice }
result-alone = Tta7lila bou7edha:
