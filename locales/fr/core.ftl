### What the bot says to everybody: levels, questions, commands, emergencies that every group shares.

answer-yes = Oui
answer-no = Non
answer-unknown = Je ne sais pas
menu-symptom = Un symptôme
menu-labs = Une analyse
menu-visit = Un rendez-vous
menu-more = Et aussi…
choices-button-open = Choisir

level-emergency = 🔴 Urgence : agissez maintenant.
level-urgent_24h = 🟠 Voyez un médecin aujourd'hui, au plus tard demain.
level-routine_consult = 🟡 Prenez rendez-vous chez un médecin dans les jours qui viennent.
level-self_care = 🟢 Cela se soigne d'habitude à la maison. Si ce n'est pas mieux dans 3 jours, voyez un médecin.

understood = J'ai compris : { $findings }. Si c'est faux, dites-le-moi.
do-item = ✅ { $advice }
avoid-item = ⛔ { $advice }
watch = ⚠️ Allez aux urgences ou appelez le 141 si : { $signs }.
tell-more = Je n'ai pas bien compris. Dites-moi en quelques mots ce qui ne va pas, où, et depuis quand.
tell-more-what = Que ressentez-vous maintenant, où, et depuis quand ?
tell-more-danger = Si la personne respire mal, perd connaissance, saigne beaucoup ou a très mal à la poitrine : appelez le 141 ou le 15.
tell-more-where = Je ne sais pas où est le plus proche. Dites-moi ce que vous ressentez : je vous dis où aller.
numbers = SAMU : { $samu }. Protection civile, pompiers, ambulance : { $civil_protection }. Police : { $police }. Gendarmerie : { $gendarmerie }. Centre anti-poison : { $poison_centre }.
late = Votre message date d'il y a { $hours } h. Si c'est pire maintenant, appelez le 141 ou le 15.

source-line = 📖 { $publisher } : { $title }
source-full = 📖 { $title }. { $publisher }. Vérifié le { $checked }.
source-memory = 📖 { $title }. { $publisher }. À vérifier : écrit de mémoire, le { $checked }.
source-none = Ma dernière réponse ne citait pas de source. Posez votre question et je la donnerai.

greeting = Bonjour, je suis Sehti, un programme d'information santé. Je ne suis pas un médecin.
help-short = Écrivez un symptôme, envoyez la photo d'une analyse, ou dites quel médecin vous allez voir. « Aide » : tout le reste.
help =
    Je peux :
    1. dire si un symptôme est urgent et quoi faire ;
    2. expliquer une analyse, un compte rendu, une ordonnance (photo, PDF ou chiffre) ;
    3. préparer un rendez-vous ;
    4. et aussi : page pour le médecin, partage, rappels, vos données, mode discret.
    « Efface tout » efface. « Stop » arrête. « Source ? » donne la source.
    Urgence : 141 ou 15.
help-more =
    Écrivez :
    « résumé pour le médecin » : une page à lui montrer.
    « partage avec mon médecin » : la même page par un lien et un code. « qui a vu ? », « annule le partage ».
    « mes rendez-vous » : ceux qui viennent, et leurs rappels. « annule le rappel ».
    « mes données » : ce que je garde. « corrige » et « exporte mes données ».
    « mode discret » : je ne nomme plus rien.
    « parler à quelqu'un » : joindre une personne. « langue » : en changer.
about = Je suis Sehti, un programme. Je donne de l'information santé avec ses sources. Aucun médecin ne lit cette discussion.
about-operator = Ce service est tenu par { $operator }.
about-limits = Je ne fais pas de diagnostic, je ne prescris rien, je ne donne pas de dose. Mes textes n'ont pas encore été relus par un médecin.
kept = Je garde 24 h le fil de notre discussion, chiffré. Pas votre nom, pas votre numéro en clair, pas vos photos.
kept-erase = Écrivez « efface tout » et tout est détruit chez moi.
thanks = Avec plaisir. Prenez soin de vous.
off-topic = Je ne peux pas aider pour cela.
medicine-refused = Je ne peux pas donner un médicament, une dose ou une ordonnance.
medicine-instead = Le pharmacien ou le médecin peut vous le dire. Dites-moi ce que vous sentez : je vous dis si c'est urgent. Avalé trop de médicament ? Appelez le 0801 000 180 ou le 141.
stopped = C'est noté : je ne vous enverrai plus rien de moi-même. Rien n'est effacé. Écrivez-moi quand vous voulez, ou « efface tout » pour tout détruire.
shared-nothing = Aucune page de vous n'est partagée : il n'y a rien à annuler. Pour tout détruire chez moi, écrivez « efface tout ».
resumed = Me revoilà. Que puis-je faire pour vous ?
language-offer = Je parle français, العربية, الدارجة et darija. Choisissez :
language-chosen = D'accord, je parle français.
language-fr = Français
language-ar = العربية
language-ary = الدارجة
language-ary-Latn = Darija
information-signs = Signes qui demandent d'appeler le 141 ou le 15 tout de suite : { $signs }.
information-own = Si quelqu'un a cela maintenant, écrivez-moi ce qu'il a, ou appelez le 141.
information-none = Je n'ai pas de fiche sûre sur ce sujet.
apology = Pardon, je n'ai pas pu traiter votre message. Écrivez-le encore une fois, en une phrase. Si c'est grave : 141 ou 15.
one-at-a-time = Un message à la fois, s'il vous plaît : il y en a trop, je n'ai pas lu les derniers. Attendez mes réponses, puis écrivez-les de nouveau. Si c'est grave : 141 ou 15.

emergency-general =
    🔴 C'est une urgence. Demandez de l'aide maintenant.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Ne restez pas seul. Notez l'heure du début.
    ⛔ Ne conduisez pas vous-même.
emergency-unconscious =
    🔴 Appelez maintenant, mettez le haut-parleur.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences.
    ✅ Il respire : couchez-le sur le côté. Il ne respire pas : appuyez fort et vite au milieu de la poitrine.
    ⛔ Rien à boire ni à manger.
emergency-breathing =
    🔴 Appelez maintenant : la respiration est en danger.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Assis, penché en avant, vêtements desserrés. Fenêtre ouverte.
    ⛔ Ne pas coucher la personne à plat.
emergency-chest =
    🔴 Arrêtez tout et appelez maintenant.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Faites-vous conduire aux urgences.
    ✅ Assis, au repos, vêtements desserrés. Quelqu'un reste avec vous.
    ⛔ Ne conduisez pas. N'attendez pas que ça passe.
emergency-baby =
    🔴 Le bébé doit être vu aux urgences maintenant.
    ☎️ 141 (SAMU) ou 15
    Personne ne répond ? Allez aux urgences les plus proches.
    ✅ Gardez-le contre vous. Continuez le sein s'il tète.
    ⛔ Ne donnez pas de médicament ni d'herbes.

command-help = Ce que je peux faire
command-erase = Tout effacer
command-source = La source de ma réponse
command-language = Changer de langue
bot-description = Un symptôme, une analyse à comprendre, un rendez-vous à préparer : Sehti répond en français, en arabe et en darija, avec ses sources. Un programme, pas un médecin. Urgence : 141 ou 15.
bot-short = Information santé pour le Maroc. Pas un médecin. Urgence : 141 ou 15.

### The interview besides its questions: silence, corrections, for whom, two answers in one.

silence = Vous n'avez pas répondu. Voici mon conseil avec ce que je sais ; votre réponse compte encore.
same-advice = C'est noté. Le conseil reste le même.
meant = Je ne suis pas sûr d'avoir compris. Parlez-vous de : { $finding } ?
sure = Vous m'aviez dit : { $findings }. Est-ce bien sûr que ce n'est pas le cas ?
noted = C'est noté, pas de : { $findings }.
emergency-stands = 🔴 En cas de doute, appelez quand même le 141 ou le 15.
emergency-before = 🔴 Ce que vous avez dit avant reste une urgence : 141 ou 15.
answer-how = Je demande cela pour savoir si c'est urgent. Répondez oui, non, ou « je ne sais pas ».
for-whom = C'est pour vous, ou pour quelqu'un d'autre ?
who-self = Moi
who-newborn = Le nouveau-né
who-baby = Le bébé
who-child = L'enfant
who-mother = Elle
who-father = Lui
who-partner = Mon mari, ma femme
who-other = Une autre personne
left-open = Pour ce que vous disiez avant : { $advice }
result-alone = Le résultat, vu seul :
