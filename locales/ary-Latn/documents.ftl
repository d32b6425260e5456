### Documents and messages that cannot be used: what is wrong, what to send instead.

## A picture or file that could not be read
problem-blurry = Teswira mdebba. 7et lwer9a mestwiya, werrek 3la l'écran bach twde7, w 3awed sowwer.
problem-dark = Teswira mdelma. 9erreb l sserjem bla ma iti7 ddel dyalek 3la lwer9a.
problem-glare = Kayn lme3an mghetti lktaba. Teffi flash w meyyel téléphone chwiya.
problem-too_small = Lktaba sghira bezzaf. 9erreb, wla sifet teswira comme document.
problem-cropped = Na9es terf mn lwer9a. Sowwer ttableau kamel, m3a lwe7dat w l3adi.
problem-handwriting = Hadchi mektoub b lyedd w makan3refch n9rah. Sowwel ssaydali wla tbib.
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
document-radiology = Hadi radio wla écho wla scanner. Makan9rach la teswira la lkholasa: chouf tbib li telbha.
document-prescription = Hadi wer9a d ddwa. Makanchre7ch ddwa wla ch7al itakhed: sowwel ssaydali wla tbib.
document-vaccination = Hada ddefter dyal jelba. Makanraje3ch jelbat: ssbitar d l7ouma kaydirha.
document-receipt = Hada bon wla facture. Ma3ndi mangoul 3lih.
document-unknown = Ma3reftch had lwer9a.
document-send-labs = Kan3ref n9ra ta7lilt ddem wla lboul lmetbou3a: sifet teswiretha, sef7a b sef7a.
document-which = Radio wla wer9t ddwa wla defter: makan3refch nchre7hom. Li 3tahom lik i9der.
document-what-to-send = N9der n9ra ta7lilt ddem wla lboul metbou3a (teswira wla PDF), wla message mektoub.

## Messages that are neither text nor picture
unsupported-audio = Mazal makansme3ch vocal. Ktebha f jouj kelmat. Ila kan l2amr khatir: 141 wla 15.
unsupported-video = Makantferrejch f vidéo. Ktebha, wla sifet teswira.
unsupported-sticker = Makanfhemch stickers. Kteb liya chi kelmat.
unsupported-contact = Makankhdemch b contact. Kteb liya chno kayn.
unsupported-location = Man9derch nkhdem b location dyalek. Goul liya chno kayn. Ila kan l2amr khatir: 141 wla 15.
unsupported-lost = Mawselnich fichier dyalek. Sifetou 3awed.
unsupported-other = Makan3refch nkhdem b had nnou3 dyal message.
