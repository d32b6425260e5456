### Labels of the findings that only the global red flags speak of.

finding-life_threatened = tahdid b l9tila
finding-steroid_dependent = 3ilaj darouri b lkortizon
finding-no_spleen = tti7an m7eyyed
finding-brain_shunt = valve f rras
finding-tonsil_operation = 3amaliyat l7la9em
finding-circumcision = ttahara 9riba
finding-cold_exposure = lberd l9ase7
finding-toxic_alcohol = chrab meghchouch wla mesmoum
finding-pesticide_contact = dwa lfla7a ja 3lih
finding-lightning_strike = derbat rra3da
finding-trapped_under_weight = chi 7aja t9ila ta7et 3lih
finding-baby_shaken = ttarbya thezzat b jehd
finding-icd_shock = derba d ljihaz dyal l9elb
finding-icd_shocks = bzaf d derbat d ljihaz dyal l9elb
finding-food_stuck = makla wla 3dem wa7el f l7el9
finding-placenta_retained = lkhlas ma khrejch
finding-navel_bleeding = dem mn serrat ttarbya
finding-body_spasms = ddat katched w tybes
finding-organs_out = lmsaren kherjo mn ljer7
finding-trunk_wound = jer7 ghare9 f l3en9 wla sder wla lkerch
finding-foreskin_stuck = ljelda d ddker 7eslat llour
finding-command_voices = aswat kat2mer
finding-cry_for_help = talab lmosa3ada deghya
finding-harm_others_thoughts = afkar bach y2ddi chi wa7ed
finding-during_effort = we9t lmejhoud
