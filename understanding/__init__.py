"""From a person's words to ids: variety, spelling, findings, intents, answers, lab lines."""
