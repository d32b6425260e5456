# A page behind a link, for a professional the person chose; "share-page-" is what that page says besides its content.
share-off = Hna ma n9derch nsaweb page d partage. Kteb « molakhas l tbib » w werrih jawabi.
share-nothing = Ma 3ndi mazal ma ndir f lpage. Goul chnou kat7ess bih wla sift ta7lila, w mn be3d kteb « partagi m3a tbib dyali ».
share-for-whom = Dyal men lmolakhas li bghiti tpartagi?
share-preview = Page l tbib dyalk ({ $whose }). Ghadi ykoun fiha, bla smiya w bla nemra: { $parts }.
share-results = { $count ->
        [one] natija we7da
       *[other] { $count } d nata2ij
    }
share-preview-how = Kat7ell b wa7d lien w wa7d code, w katsedd mn be3d { $time }. Li 3ndo bjouj y9der y9raha.
share-preview-time = Bghiti we9t akhor? Kteb matalan « partagi 3 iyam » (mn sa3a 7ta l 30 youm).
share-preview-all = Bach t9ra lktba 9bel: « werqa l tbib ».
share-ask = Nsawebha?
share-hours = { $count ->
        [one] sa3a
        [2] sa3tayn
        [3] 3 swaye3
        [4] 4 swaye3
        [5] 5 swaye3
        [6] 6 swaye3
        [7] 7 swaye3
        [8] 8 swaye3
        [9] 9 swaye3
        [10] 10 swaye3
       *[other] { $count } sa3a
    }
share-days = { $count ->
        [one] nhar
        [2] yawmayn
        [3] 3 iyam
        [4] 4 iyam
        [5] 5 iyam
        [6] 6 iyam
        [7] 7 iyam
        [8] 8 iyam
        [9] 9 iyam
        [10] 10 iyam
       *[other] { $count } youm
    }
share-button-yes = Iyeh, partagi
share-longer = Kholliha { $time }
share-button-no = La
share-refused = Wakha, ma tpartaga walou.
share-made = ✅ Lpage wajda. Ghadi tsedd f { $until }.
share-end = « lghi lpartage » katseddha daba nit. « chkoun chaf? » katgoul lik imta t7ellat.
share-link = Copi had lien w siftou l tbib dyalk:
share-code = Lcode: { $code }. Goulou lih nta b fommek, ma tsiftouch m3a lien.
share-ended = ✅ Tseddat: 7ta wa7ed ma b9a y9der y7ell { $count ->
        [one] lpage
       *[other] les pages ({ $count })
    } b lien wla y3awed ychargiha.
share-ended-beyond-us = Li t9ra wla tkteb 9bel, ma n9derch nrej3ou.
seen-nothing = 7ta wa7ed ma 7ell chi page dyalk.
seen-not-yet = Mazal 7ta wa7ed ma 7ell lpage.
seen-times = Lpage t7ellat { $count ->
        [one] merra we7da
        [2] jouj merrat
        [3] 3 merrat
        [4] 4 merrat
        [5] 5 merrat
        [6] 6 merrat
        [7] 7 merrat
        [8] 8 merrat
        [9] 9 merrat
        [10] 10 merrat
       *[other] { $count } merra
    }: { $times }. Kan3ref imta, ma kan3refch chkoun.
seen-until = Mazal m7loula 7ta l: { $times }.
seen-closed = Ma kayna 7ta page m7loula daba.
seen-locked = ⚠️ { $count ->
        [one] Tseddat wa7d lpage
       *[other] Tseddo les pages ({ $count })
    } mn be3d khemsa d les codes ghaltin. Bach nsaweb we7da khra kteb « partagi m3a tbib dyali ».

share-page-name = Sehti
share-page-title = Had lpage kat7ell b code
share-page-ask = Tleb lcode mn li 3tak had lien.
share-page-code = Lcode fih setta d l2ar9am
share-page-open = 7ell
share-page-wrong = Machi howa had lcode. Mn be3d khemsa d les codes ghaltin, lpage katsedd dima.
share-page-digits = Lcode fih setta d l2ar9am.
share-page-gone = Ma kayn walou f had l3onwan
share-page-gone-why = Lien na9es, wla ma kay7ell 7ta page, wla ma b9ach kay7ellha. Tleb lien akhor mn moul lpage.
share-page-wait = Jerrebti bezzaf. Tsenna 3echra d d9aye9 w 3awed.
share-page-until = Had lpage ghadi tsedd f { $until }.
