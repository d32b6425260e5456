# Values of one analyte over time.
trend-title = { $analyte } ({ $unit })
trend-band = بالأخضر: القيم المرجعية في آخر ورقة.
