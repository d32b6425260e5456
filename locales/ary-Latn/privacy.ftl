### Erasing, and what is written about a person who must not be known.

erased = ✅ Tmse7 mn 3ndi: { $what }. W ssarout li kan kayqrahom theres.
erased-thread = lhedra dyalna
erased-records = { $count ->
    [one] werqa m7foda
   *[other] { $count } d lwra9 m7fodin
 }
erased-values = { $count ->
    [one] natija we7da
   *[other] { $count } d nnata2ij
 }
erased-visits = { $count ->
    [one] rendez-vous wa7ed
   *[other] { $count } d rendez-vous
 }
erased-shares = { $count ->
    [one] partage wa7ed
   *[other] { $count } d les partages
 }
erased-reminders = { $count ->
    [one] tefkira we7da
   *[other] { $count } d ttefkirat
 }
erased-answers = { $count ->
    [one] jawab f ttriq
   *[other] { $count } d ljawabat f ttriq
 }
erased-beyond-us = W kantleb mn li kaywessel les messages ymse7 dakchi li y9der. Ba9i dakchi li ma nweslch lih: tilifounek w dakchi li kaykhelliw 3ndhom. Mse7 lhedra 7ta nta.
forgotten = ✅ Tmse7 mn 3ndi: { $what }. Lba9i kif kan.
forgotten-thread = dakchi li hderna 3la had chchakhs
forgotten-nobody = Ma 3ndi walou 3la had chchakhs: ma tmse7 walou. Bach ytmse7 kolchi, kteb « mse7 kolchi ».
forgotten-which = Chkoun li nmse7 lih kolchi?
identifier = 🔒 Machi darouri tekteb chkoun nta (ssmiya, nnemra, la carte, l3onwan): ma kankhellihach 3ndi.
