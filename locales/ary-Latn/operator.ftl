### A human being of who runs this service, a pause of the whole channel, and somebody who writes very fast.

operator-line = ☎️ Kayn chi wa7ed mn had service kayjaweb f { $line }.
operator-none = Hna ma kayn 7ta wa7ed yjaweb f blasti: ana programme, w 7ta wa7ed ma kay9ra had lhedra. Bach thder m3a chi wa7ed: sbitar dyal l7ouma, pharmacien wla tbib.
operator-danger = Kayn khatar, wla bghiti tmout: 3eyyet daba l 141 wla 15.
operator-offer = N9der nwessel talab dyalk l chi wa7ed mn had service, w ghadi yjawbek hna. Ma ghadi ychouf ghir lmessage jjay dyalk.
operator-offer-told = N9der nwessel talab dyalk l chi wa7ed mn had service, w ghadi yjawbek hna. Ghadi ychouf lmessage jjay dyalk w dakchi li goulti liya kat7ess bih.
operator-question = Nwesslo?
operator-button-yes = Iyeh, wesslo
operator-button-no = La
operator-asked = ✅ Talab wsel. Kteb daba f message wa7ed chnou bghiti tgoul lih. Ma kayn lach tekteb smiya wla nemra.
operator-asked-when = Ljawab y9der yt3ettel b swaye3. Ila kan l7al khayb ma ttsennach: 141 wla 15.
operator-refused = Wakha, ma ghadi nwessel walou.
operator-passed = ✅ Lmessage dyalk wsel l chi wa7ed mn had service.
operator-answer = 👤 { $operator } kayjawbek. Hada bnadem, machi lprogramme:
operator-answer-back = Bach tjawbo, kteb « bghit nhder m3a chi wa7ed ».

paused = Ana 7abes daba. Kteb liya mn be3d.
paused-danger = Ila kan l7al khayb ma ttsennach: 141 wla 15.
slow-down = Message b message 3afak: kan9rahom b tertib. Ila kan l7al khayb: 141 wla 15.
