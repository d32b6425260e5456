# Values of one analyte over time.
trend-title = { $analyte } ({ $unit })
trend-band = B lkhder: l9iyam l3adiya li mktouba f akhir wer9a.
