### An appointment on its day: the day said back, what is of this person, reminders, and what was said there.

## The day
visit-title-dated = Préparer : { $visit }, { $when }
visit-dated = Rendez-vous { $visit } : { $when }.
visit-when = { $weekday } { $date }
visit-when-at = { $weekday } { $date } à { $time }
visit-ask-when-day = Quel jour exactement, et à quelle heure ? Par exemple : jeudi 10h.
visit-ask-when-past = Ce jour est passé. Quelle est la date du rendez-vous ?
visit-ask-when-time = Quelle heure exactement ? Par exemple : 7h ou 19h.
weekday-0 = lundi
weekday-1 = mardi
weekday-2 = mercredi
weekday-3 = jeudi
weekday-4 = vendredi
weekday-5 = samedi
weekday-6 = dimanche

## What is of this person
visit-own = Pour vous : { $advice }.
visit-own-results = À montrer, hors des valeurs imprimées : { $items }.
visit-own-signs = À raconter : { $items }.
visit-own-medicines = À dire : votre traitement, { $items }.
visit-own-say_pregnant = dites la grossesse avant tout examen ou soin
visit-own-say_kidneys = dites le problème de reins avant toute injection de produit
visit-own-say_metformin = dites la metformine avant toute injection de produit
visit-own-say_diabetes = dites le diabète avant toute injection de produit
visit-own-fasting_with_diabetes = jeûne et diabète : demandez avant comment faire avec le traitement
visit-own-say_blood_thinner = dites l'anticoagulant dès la prise de rendez-vous ; n'arrêtez rien seul
visit-own-say_iron = signalez votre traitement par le fer ; n'arrêtez rien seul
visit-own-ask_back_of_eye = diabète : demandez un fond d'œil

## Reminders
visit-remind = Rappelle-moi
visit-page = Page pour le médecin
visit-reminder-gone = L'ancien rappel est annulé.
reminder-set = Je vous le rappellerai : { $moments }.
reminder-moment = { $date } à { $time }
reminder-only-if = Ici, je ne peux vous écrire que dans les { $hours } h après votre dernier message. Écrivez-moi un mot la veille, sinon je ne pourrai pas vous le rappeler.
reminder-too-soon = C'est trop proche pour un rappel : { $when }.
reminder-only-visits = Je ne rappelle que les rendez-vous. Pour un médicament, mettez une alarme et suivez votre ordonnance.
reminder-cancel = Annuler le rappel
reminder-cancelled = Les rappels sont annulés.
reminder-cancelled-of = Rappel annulé : { $visit }, { $when }.
reminder-none = Aucun rappel n'est prévu.
reminder-today = Rappel : rendez-vous aujourd'hui.
reminder-today-at = Rappel : rendez-vous aujourd'hui à { $time }.
reminder-tomorrow = Rappel : rendez-vous demain.
reminder-tomorrow-at = Rappel : rendez-vous demain à { $time }.
reminder-for = Pour : { $person }.
reminder-how-to-cancel = Pour arrêter : « annule le rappel ».

## Those to come
visits-heading = Vos rendez-vous à venir :
visits-one = • { $visit } : { $when }
visits-one-of = • { $person }, { $visit } : { $when }
visits-how = Annulé ou déplacé ? Écrivez-le, par exemple : « le rendez-vous de jeudi est annulé ».
visits-none = Je ne connais aucun rendez-vous à venir. Écrivez par exemple : « rendez-vous cardiologue jeudi 10h ».
visits-which = Lequel est annulé ?
visits-button = { $date } { $visit }
visits-off = ✅ J'enlève le rendez-vous { $visit } : { $when }.
visits-off-how = Le cabinet n'est prévenu que par vous. Un autre jour ? Écrivez-le.
visit-also = Je garde aussi celui d'avant ({ $when }). S'il est annulé, écrivez-le.

## After it
after-ask = Après le rendez-vous ({ $visit }) : que vous a-t-on dit ?
after-how = Écrivez les médicaments, les examens à faire, la maladie nommée, la prochaine date.
after-no-text = Je ne garde aucun texte, et rien sans votre accord.
after-nothing = Rien à noter
after-heard = J'ai compris :
after-medicines = – médicaments : { $items }
after-tests = – à faire : { $items }
after-words = – mots du médecin : { $items }
after-next = – prochaine date : { $when }
after-right = C'est bien ça ?
after-again = Écrivez-le autrement.
after-not-understood = Je n'y ai reconnu ni médicament, ni examen, ni date. Votre médecin ou votre pharmacien peut vous l'écrire.
after-kept = C'est noté dans votre dossier.
after-not-kept = D'accord. Je ne garde rien sans votre accord.
after-closed = D'accord, je ne note rien.
