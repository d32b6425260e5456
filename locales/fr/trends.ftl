# Values of one analyte over time.
trend-title = { $analyte } ({ $unit })
trend-band = En vert : les valeurs de référence de la dernière feuille.
