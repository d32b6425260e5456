### A telephone that others look into: nothing here names a topic.

discreet-on =
    Mode discret: ma ghadich nsemmi chi 7aja. Mse7 les messages li 9bel mn had ttilifoun.
    Khtar kelma bach terje3 w sifetha bou7edha. Mn be3d 10 d9aye9 d sskat, ma ngoul walou mn dakchi li fat bla biha.
discreet-no-word = Bla kelma
discreet-without = Wakha, bla kelma. « mode 3adi » bach teqra kolchi.
discreet-chosen = Wakha. 39el 3liha, ma ghadich n3awedha, w mse7 l message dyalk. « mode discret » kaysedd daba nit.
discreet-shut = Wakha.
discreet-opened = T9der tkemmel.
discreet-off = Mode 3adi.
discreet-more = Ma nektebch kter hna. « mode 3adi » bach teqra kolchi.
discreet-net = 🔴 Khatar, wja3 qwi bezzaf wla doukha: 141, 15 wla 19.
discreet-clear = Mse7 had les messages mn tilifounek.
discreet-sure = Goulti 7aja khra 9bel. Wach met2ekked?
discreet-meant = Wach fhemt mzyan: l7ala s3iba daba?
discreet-noted = Wakha, fhemt.
discreet-emergency-company =
    🔴 Sir daba 3nd chi wa7ed 9rib lik, ma tb9ach bou7dek.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? Sir l lmosta3jalat m3a chi wa7ed.
    ✅ Li 9rib lih: b9a 7dah dima w be33ed koul 7aja khatira.
discreet-emergency-distance =
    🔴 Dir rassek f l2aman, khelli lbab me7loul, w mn be3d 3eyyet.
    ☎️ 141 (SAMU) wla 15. W 7ta 19.
    Ma jaweb 7edd? A9reb mosta3jalat, m3a nass akhorin.
    ✅ Hder b chchwiya. Be33ed dderari.
discreet-emergency-shelter =
    🔴 Sir daba l chi blassa amna, m3a chi 7edd kattiq fih.
    ☎️ 19, 177 wla 8350
    ☎️ 141 (SAMU) wla 15
    ✅ Mn be3d ssbitar, bla ma teghsel wla tbeddel 7wayjek.
discreet-emergency-poison =
    🔴 3eyyet daba, b9a 7dah.
    ☎️ 141 (SAMU) wla 15
    ☎️ 0801 000 180
    Ma jaweb 7edd? A9reb mosta3jalat.
    ✅ Na3es: dirou 3la jenbou. Khelli lbakiyat.
    ⛔ Ma tkhellihch yredd.
discreet-emergency-lying =
    🔴 Sir l lmosta3jalat daba.
    ☎️ 141 (SAMU) wla 15
    Ma jaweb 7edd? A9reb mosta3jalat.
    ✅ Tka 3la jenbek lliser. Hezz m3ak wra9k.
    ⛔ Ma tsennach 7ta l ghedda.
