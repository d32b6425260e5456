### A human being of who runs this service, a pause of the whole channel, and somebody who writes very fast.

operator-line = ☎️ Une personne de ce service répond au { $line }.
operator-none = Ici, personne ne répond à ma place : je suis un programme, et personne ne lit cette discussion. Pour parler à quelqu'un : votre centre de santé, un pharmacien, un médecin.
operator-danger = Danger, ou envie de mourir : appelez le 141 ou le 15 maintenant.
operator-offer = Je peux transmettre votre demande à une personne de ce service, qui répondra ici. Elle ne verra que votre prochain message.
operator-offer-told = Je peux transmettre votre demande à une personne de ce service, qui répondra ici. Elle verra votre prochain message et les signes que vous m'avez dits.
operator-question = Je la transmets ?
operator-button-yes = Oui, transmettre
operator-button-no = Non
operator-asked = ✅ Demande transmise. Écrivez maintenant, en un message, ce que vous voulez lui dire. Pas besoin de nom ni de numéro.
operator-asked-when = La réponse peut prendre des heures. Si c'est grave, n'attendez pas : 141 ou 15.
operator-refused = D'accord, je ne transmets rien.
operator-passed = ✅ Votre message est transmis à une personne de ce service.
operator-answer = 👤 { $operator } vous répond. C'est une personne, pas le programme :
operator-answer-back = Pour lui répondre, écrivez « parler à quelqu'un ».

paused = Je suis en pause pour le moment. Écrivez-moi plus tard.
paused-danger = Si c'est grave, n'attendez pas : 141 ou 15.
slow-down = Un message à la fois, s'il vous plaît : je les lis dans l'ordre. Si c'est grave : 141 ou 15.
