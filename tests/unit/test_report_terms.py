"""Reports as text: which terms they hold, and what they say of each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.documents import Polarity
from care.glossary import load_glossary, told
from care.terms import Level
from understanding.report_terms import has_conclusion, terms_in
from understanding.report_words import fold, report_words

PRESENT, UNCERTAIN, ABSENT = Polarity

SAID = [
    # present
    ("Épanchement pleural droit minime.", "pleural_effusion", PRESENT),
    ("Petite lithiase rénale gauche de 5 mm", "kidney_stone", PRESENT),
    ("Discopathie L4-L5 et L5-S1", "disc_disease", PRESENT),
    ("HERNIE DISCALE L5-S1 GAUCHE", "disc_hernia", PRESENT),
    ("hernies discales étagées", "disc_hernia", PRESENT),
    ("Foie hyperéchogène en rapport avec une stéatose", "steatosis", PRESENT),
    ("Pas d'épanchement, lithiase vésiculaire de 8 mm", "gallstone", PRESENT),
    ("Pas d'embolie pulmonaire avec épanchement pleural minime", "pleural_effusion", PRESENT),
    ("Absence de fracture mais épanchement articulaire", "joint_effusion", PRESENT),
    ("Pas de modification du nodule thyroïdien", "thyroid_nodule", PRESENT),
    ("Diverticulose sigmoïdienne non compliquée", "diverticula", PRESENT),
    ("Lithiase rénale sans dilatation des cavités", "kidney_stone", PRESENT),
    ("Lithiase rénale sans retentissement", "kidney_stone", PRESENT),
    ("FE à 60 %", "ejection_fraction", PRESENT),
    ("Sein gauche classé ACR2.", "acr2", PRESENT),
    ("Sein gauche classé ACR 2.", "acr2", PRESENT),
    ("BI-RADS 3 à droite", "acr3", PRESENT),
    ("epanchemenf pleural", "pleural_effusion", PRESENT),  # one letter misread
    ("Foyer de condensation lobaire", "consolidation", PRESENT),
    ("ŒDÈME DU POIGNET", "oedema", PRESENT),
    ("Nodule de 4 mm à contrôler dans 6 mois", "nodule", PRESENT),
    # not seen
    ("Pas d'épanchement pleural", "pleural_effusion", ABSENT),
    ("PAS D'ÉPANCHEMENT PLEURAL", "pleural_effusion", ABSENT),
    ("Absence d'épanchement pleural ou de pneumothorax", "pneumothorax", ABSENT),
    ("Pas d'épanchement pleural, de pneumothorax ni de foyer pulmonaire", "lung_focus", ABSENT),
    ("Pas de fracture, pas de luxation", "dislocation", ABSENT),
    ("sans lithiase ni dilatation", "dilatation", ABSENT),
    ("Aucune fracture visible", "fracture", ABSENT),
    ("Voie biliaire principale non dilatée", "dilatation", ABSENT),
    ("Les cavités ne sont pas dilatées", "dilatation", ABSENT),
    ("Épanchement péritonéal : non retrouvé", "ascites", PRESENT),  # the colon parts them: in doubt it is there
    ("Épanchement péritonéal non retrouvé", "ascites", ABSENT),
    ("Lithiase vésiculaire absente", "gallstone", ABSENT),
    ("Il n'y a pas d'argument pour une embolie pulmonaire", "pulmonary_embolism", ABSENT),
    ("Pasd'épanchement pleural", "pleural_effusion", ABSENT),  # two words printed as one
    # not certain
    ("Aspect évocateur d'angiome", "angioma", UNCERTAIN),
    ("Nodule compatible avec un angiome", "angioma", UNCERTAIN),
    ("Probable lithiase urétérale", "ureter_stone", UNCERTAIN),
    ("Lithiase urétérale probable", "ureter_stone", UNCERTAIN),
    ("Appendicite ?", "appendicitis", UNCERTAIN),
    ("Suspicion de pneumopathie", "pneumonia", UNCERTAIN),
    ("On ne peut éliminer une embolie pulmonaire", "pulmonary_embolism", UNCERTAIN),
    ("Examen ne permettant pas d'exclure une appendicite", "appendicitis", UNCERTAIN),
    ("Appendicite non exclue", "appendicitis", UNCERTAIN),
    ("Épanchement pleural à confirmer", "pleural_effusion", UNCERTAIN),
]


@pytest.mark.parametrize(("line", "term", "polarity"), SAID)
def test_what_a_line_says_of_a_term(line: str, term: str, polarity: Polarity) -> None:
    assert {seen.term: seen.polarity for seen in terms_in([line])}.get(term) is polarity


@pytest.mark.parametrize(
    ("lines", "term"),
    [
        (["Indication : recherche d'embolie pulmonaire.", "Poumons clairs."], "pulmonary_embolism"),
        (["Indication :", "suspicion d'appendicite", "Foie normal."], "appendicitis"),
        (["Renseignements cliniques : cancer du sein."], "cancer"),
        (["Antécédents :", "- AVC", "- diabète", "Examen normal."], "stroke"),
        (["Patient : M. ABCES Karim"], "abscess"),
        (["Scanner à la recherche d'une embolie pulmonaire"], "pulmonary_embolism"),
        (["Placenta : sa localisation est fundique"], "gestational_age"),
        (["Rate : taille anormale"], "normal"),
    ],
)
def test_what_was_only_asked_or_is_no_term_is_not_told(lines: list[str], term: str) -> None:
    assert term not in {seen.term for seen in terms_in(lines)}


def test_a_statement_goes_on_in_the_next_line_and_ends_with_its_sentence() -> None:
    lines = [
        "Absence d'épanchement pleural ou de",
        "pneumothorax",
        "Fracture costale droite",
        "PAS DE LÉSION NI",
        "DE LITHIASE",
    ]
    said = {seen.term: seen.polarity for seen in terms_in(lines)}
    assert (said["pneumothorax"], said["rib_fracture"], said["lithiasis"]) == (ABSENT, PRESENT, ABSENT)


@pytest.mark.parametrize(
    "heading", ["Conclusion :", "CONCLUSION", "Au total :", "En conclusion,", "Impression :", "CAT :", "SYNTHESE :"]
)
def test_the_conclusion_is_known_by_its_heading_and_ends_at_the_signature(heading: str) -> None:
    lines = ["Kyste rénal.", f"{heading} stéatose hépatique.", "Dr X, hernie hiatale"]
    assert has_conclusion(lines)
    assert {seen.term for seen in terms_in(lines) if seen.concluding} == {"steatosis"}


def test_what_one_line_finds_another_does_not_take_away() -> None:
    (seen,) = terms_in(["Lithiase vésiculaire de 8 mm.", "Conclusion : pas de lithiase vésiculaire."])
    assert (seen.polarity, seen.concluding) == (PRESENT, True)


def test_what_is_of_before_raises_no_alarm() -> None:
    terms = terms_in(["Conclusion : antécédent d'AVC. HVG."])
    judged = told(terms, load_glossary())
    assert [seen.past for seen in terms if seen.term == "stroke"] == [True]
    assert judged.level is Level.INFORMATION


@pytest.mark.parametrize(
    ("line", "level", "private"),
    [
        ("Conclusion : embolie pulmonaire bilatérale.", Level.EMERGENCY, False),
        ("Conclusion : pas d'embolie pulmonaire.", Level.INFORMATION, False),
        ("Conclusion : appendicite probable.", Level.EMERGENCY, False),
        ("Conclusion : masse du sein droit.", Level.URGENT_24H, True),
        ("Conclusion : pas de masse, ni de métastase.", Level.INFORMATION, False),
        ("Conclusion : GEU droite.", Level.EMERGENCY, True),
        ("Conclusion : grossesse arrêtée.", Level.URGENT_24H, True),
        ("Sérologie VIH positive.", Level.ROUTINE_CONSULT, True),
        ("Conclusion : stéatose.", Level.INFORMATION, False),
    ],
)
def test_how_soon_a_report_must_be_seen_and_what_only_the_doctor_says(line: str, level: Level, private: bool) -> None:
    judged = told(terms_in([line]), load_glossary())
    assert (judged.level, judged.private) == (level, private)
    assert not (private and (judged.terms or judged.pressing))


@pytest.mark.parametrize("denied", ["Pas de {}", "Absence de {}", "Sans {}", "Aucun {}"])
def test_every_finding_is_denied_by_every_plain_denial(denied: str) -> None:
    """And never by none: the same term alone is there."""
    glossary = load_glossary()
    for term, words in report_words()["term"].items():
        alone = {seen.term: seen.polarity for seen in terms_in([f"Il existe {words[0]} ce jour"])}
        assert term in alone, words[0]
        if glossary[term].kind == "finding" and not {"non", "sans", "absence"} & {fold(w) for w in words[0].split()}:
            said = {seen.term: seen.polarity for seen in terms_in([denied.format(words[0])])}
            assert said[term] is ABSENT, words[0]


@given(st.lists(st.text(max_size=60), max_size=6))
def test_nothing_of_the_page_comes_out(lines: list[str]) -> None:
    ours = {word for words in report_words()["term"].values() for word in words}
    assert {seen.word for seen in terms_in(lines)} <= ours
