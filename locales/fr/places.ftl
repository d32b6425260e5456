### Where to go and whom to call in Morocco. Numbers stand in the text: they are never arguments.

## Where to go
place-pharmacy = À la pharmacie ; de garde : la liste est affichée sur chaque pharmacie.
place-health_centre = Au centre de santé (ou dispensaire) de votre quartier.
place-doctor = Chez un médecin généraliste ou au centre de santé.
place-specialist = Chez un spécialiste ; à l'hôpital, on demande souvent une lettre du généraliste.
place-dentist = Chez le dentiste ; demandez aussi au centre de santé.
place-emergency = Aux urgences de l'hôpital le plus proche. Appelez le 141 ou le 15.
place-maternity = À la maternité la plus proche. Appelez le 141 ou le 15.
place-poison_centre = Centre anti-poison, jour et nuit : 0801 000 180.
place-rabies_centre = Au centre antirabique le plus proche, aujourd'hui.

## Numbers, alone
number-samu = 141
number-civil_protection = 15
number-police = 19
number-gendarmerie = 177
number-poison_centre = 0801 000 180
number-violence_against_women = 8350
number-child_protection = 2511
number-cnss = 39 39
