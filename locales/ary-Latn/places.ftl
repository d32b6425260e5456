### Where to go and whom to call in Morocco. Numbers stand in the text: they are never arguments.

## Where to go
place-pharmacy = sir l pharmacie; d lgarde: lista m3ell9a f bab kol pharmacie.
place-health_centre = sir l sbitar sghir (lmostawsaf) d l7ouma.
place-doctor = sir 3nd tbib 3am wla l lmostawsaf.
place-specialist = sir 3nd tbib mokhtass; f sbitar ghaliban kaytelbo wer9a d tbib l3am.
place-dentist = sir 3nd tbib snan; sewel 7ta lmostawsaf.
place-emergency = sir l mosta3jalat d a9rab sbitar. 3eyet l 141 wla 15.
place-maternity = siri l a9rab sbitar d lwlada. 3eyti l 141 wla 15.
place-poison_centre = markaz tesemmoum, lil w nhar: 0801 000 180.
place-rabies_centre = sir l a9rab markaz d jhel (so3ar), lyoum.

## Numbers, alone
number-samu = 141
number-civil_protection = 15
number-police = 19
number-gendarmerie = 177
number-poison_centre = 0801 000 180
number-violence_against_women = 8350
number-child_protection = 2511
number-cnss = 39 39
