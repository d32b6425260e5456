# Values of one analyte over time.
trend-title = { $analyte } ({ $unit })
trend-band = B lkhder: l9iyam l3adiya li mktouba f akhir wer9a.
trend-button-keep = Khelli les résultats
trend-kept =
    { $count ->
        [one] ✅ Khellit natija we7da dyal { $date }.
       *[other] ✅ Khellit { $count } d nata2ij dyal { $date }.
    }
trend-dated-today = Ma l9itch tarikh, dert tarikh lyoum.
trend-how = Bach tchouf kifach tbeddlo, kteb matalan « tatawor sokkar ».
trend-nothing-to-keep = Ma kayna 7ta natija m2ekda n9der nkhelliha.
trend-none = Ma 3ndi 7ta natija m7foda daba.
trend-none-of = Ma 3ndi 7ta natija dyal: { $test }.
trend-how-to-begin = Sifet wer9et te7alil w mn be3d khtar « Khelli les résultats ».
trend-which = Chnou te7lil li bghiti ttebbe3? 3ndi: { $tests }. Kteb matalan « tatawor » w smitou.
trend-also = W 3ndi 7ta: { $tests }. Kteb « tatawor » w had smiya.
trend-up = { $test }: tale3 3la lmerra li fatet.
trend-down = { $test }: nazel 3la lmerra li fatet.
trend-same = { $test }: b7al lmerra li fatet.
trend-single = { $test }: natija we7da m7foda daba.
trend-value = • { $date }: { $value }
trend-refused-units =
    { $count ->
        [one] Kayna natija b wa7d lwe7da ma n9derch n9arenha.
       *[other] Kaynin { $count } d nata2ij b wa7d lwe7da ma n9derch n9arenha.
    }
trend-not-said = Werri had l2ar9am l tbib dyalk: houwa li y3ref wach had tebdal mouhim.
