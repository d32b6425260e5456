### Labels of the findings that only the global red flags speak of.

finding-life_threatened = menace de mort
finding-steroid_dependent = traitement à la cortisone indispensable
finding-no_spleen = rate enlevée
finding-brain_shunt = valve de dérivation dans la tête
finding-tonsil_operation = opération des amygdales
finding-circumcision = circoncision récente
finding-cold_exposure = grand froid
finding-toxic_alcohol = alcool frelaté ou toxique
finding-pesticide_contact = contact avec un pesticide
finding-lightning_strike = coup de foudre (orage)
finding-trapped_under_weight = corps ou membre écrasé, coincé
finding-baby_shaken = bébé secoué
finding-icd_shock = choc du défibrillateur
finding-icd_shocks = plusieurs chocs du défibrillateur
finding-food_stuck = aliment ou os coincé dans la gorge
finding-placenta_retained = placenta pas sorti
finding-navel_bleeding = nombril du bébé qui saigne
finding-body_spasms = corps qui se raidit
finding-organs_out = intestins sortis par la plaie
finding-trunk_wound = plaie profonde du cou, de la poitrine ou du ventre
finding-foreskin_stuck = prépuce bloqué en arrière
finding-command_voices = voix qui donnent des ordres
finding-cry_for_help = appel au secours
finding-harm_others_thoughts = pensées de faire du mal à quelqu'un
finding-during_effort = pendant l'effort
