# Values of one analyte over time.
trend-title = { $analyte } ({ $unit })
trend-band = بالخضر: القيم العادية اللي مكتوبة فآخر ورقة.
