"""The environment: what is read, what is refused and with which words, and that no secret is ever shown."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.settings import Misconfigured, Settings, is_secret, load

TELEGRAM = {"SEHTI_TELEGRAM_TOKEN": "123:canary-token", "SEHTI_TELEGRAM_SECRET": "canary-secret-0123"}
TWILIO = {
    "SEHTI_TWILIO_ACCOUNT_SID": "AC0",
    "SEHTI_TWILIO_AUTH_TOKEN": "canary-auth",
    "SEHTI_TWILIO_FROM": "whatsapp:+15550100",
}
META = {
    "SEHTI_META_ACCESS_TOKEN": "canary-access",
    "SEHTI_META_APP_SECRET": "canary-app",
    "SEHTI_META_VERIFY_TOKEN": "canary-word",
    "SEHTI_META_PHONE_NUMBER_ID": "100000000000001",
}
PUBLIC = {"SEHTI_PUBLIC_URL": "https://sehti.example/"}

Environment = Callable[[dict[str, str]], Settings]


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Environment:
    """Settings of a process that has this environment and nothing else."""
    monkeypatch.chdir(tmp_path)
    for name in os.environ:
        if name.startswith("SEHTI_") or name == "PORT":
            monkeypatch.delenv(name)

    def read(environment: dict[str, str]) -> Settings:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        return load()

    return read


def test_nothing_set_is_a_bot_without_channels(given: Environment) -> None:
    settings = given({})
    assert not settings.telegram_on and not settings.twilio_on
    assert settings.database_url == "sqlite:///var/sehti.db"
    assert (settings.port, settings.admin) == (8080, ("127.0.0.1", 9090))
    assert (settings.burst_seconds, settings.session_hours, settings.ocr_workers) == (1.5, 24, 1)


def test_empty_variables_count_as_not_set(given: Environment) -> None:
    settings = given(dict.fromkeys([*TELEGRAM, *TWILIO, "SEHTI_PUBLIC_URL", "PORT"], ""))
    assert not settings.telegram_on and settings.port == 8080


@pytest.mark.parametrize(
    ("environment", "port"),
    [({"PORT": "5000"}, 5000), ({"SEHTI_PORT": "6000"}, 6000), ({"PORT": "5000", "SEHTI_PORT": "6000"}, 6000)],
)
def test_the_port_may_come_from_the_platform(given: Environment, environment: dict[str, str], port: int) -> None:
    assert given(environment).port == port


def test_both_channels_are_on_when_they_are_whole(given: Environment) -> None:
    settings = given(TELEGRAM | TWILIO | META | PUBLIC)
    assert settings.telegram_on and settings.twilio_on and settings.meta_on
    assert settings.public_url == "https://sehti.example"


def test_twilio_may_be_in_a_region_with_templates_for_buttons_and_reminders(given: Environment) -> None:
    content = "HX" + "0" * 32
    region = {"SEHTI_TWILIO_REGION": "ie1", "SEHTI_TWILIO_EDGE": "dublin"}
    templates = {"SEHTI_TWILIO_QUICK_REPLIES": f"{content},{content}", "SEHTI_TWILIO_REMINDER": f"fr:{content}"}
    assert given(TWILIO | PUBLIC | region | templates).twilio_site == "https://api.dublin.ie1.twilio.com"


def test_a_file_in_the_current_directory_serves_too(given: Environment) -> None:
    Path(".env").write_text("SEHTI_OPERATOR=Invented clinic\nUNRELATED=1\n")
    assert given({}).operator == "Invented clinic"


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        (
            {"SEHTI_TELEGRAM_TOKEN": "123:canary"} | PUBLIC,
            "Telegram is half set: SEHTI_TELEGRAM_SECRET is missing.",
        ),
        (TELEGRAM, "Telegram is half set: SEHTI_PUBLIC_URL is missing."),
        (
            {"SEHTI_TWILIO_FROM": "whatsapp:+15550100"},
            "Twilio is half set: SEHTI_TWILIO_ACCOUNT_SID, SEHTI_TWILIO_AUTH_TOKEN and SEHTI_PUBLIC_URL are missing.",
        ),
        ({"SEHTI_PUBLIC_URL": "http://sehti.example"}, "SEHTI_PUBLIC_URL: must look like https://sehti.example."),
        (
            {"SEHTI_TELEGRAM_API_URL": "http://10.0.0.1"},
            "SEHTI_TELEGRAM_API_URL: must look like https://sehti.example.",
        ),
        (
            TELEGRAM | PUBLIC | {"SEHTI_TELEGRAM_SECRET": "canary secret with spaces"},
            "SEHTI_TELEGRAM_SECRET: must be 16 to 256 characters out of A-Z a-z 0-9 _ -.",
        ),
        (
            META | {"SEHTI_META_APP_SECRET": ""} | PUBLIC,
            "Meta is half set: SEHTI_META_APP_SECRET is missing.",
        ),
        (
            META | PUBLIC | {"SEHTI_META_PHONE_NUMBER_ID": "+15550100"},
            "SEHTI_META_PHONE_NUMBER_ID: must be digits: the id of the number, not the number.",
        ),
        (
            TWILIO | PUBLIC | {"SEHTI_TWILIO_EDGE": "dublin"},
            "SEHTI_TWILIO_REGION and SEHTI_TWILIO_EDGE go together.",
        ),
        (
            TWILIO | PUBLIC | {"SEHTI_TWILIO_REMINDER": "HX"},
            "SEHTI_TWILIO_REMINDER: must be ids of templates by language, like fr:HX0,ar:HX1.",
        ),
        (
            TWILIO | PUBLIC | {"SEHTI_TWILIO_FROM": "+15550100"},
            "SEHTI_TWILIO_FROM: must look like whatsapp:+15550100.",
        ),
        ({"SEHTI_PUBLIC_URL": "sehti.example"}, "SEHTI_PUBLIC_URL: must look like https://sehti.example."),
        ({"SEHTI_ADMIN_ADDRESS": "9090"}, "SEHTI_ADMIN_ADDRESS: must look like 127.0.0.1:9090."),
    ],
)
def test_what_cannot_work_is_told_in_one_sentence(
    given: Environment, environment: dict[str, str], sentence: str
) -> None:
    with pytest.raises(Misconfigured) as refusal:
        given(environment)
    assert str(refusal.value) == sentence


def test_every_mistake_is_told_at_once_and_no_value_is(given: Environment) -> None:
    with pytest.raises(Misconfigured) as refusal:
        given({"SEHTI_PORT": "canary", "SEHTI_OCR_WORKERS": "0", "SEHTI_BURST_SECONDS": "canary"})
    lines = str(refusal.value).splitlines()
    assert [line.partition(":")[0] for line in lines] == ["SEHTI_PORT", "SEHTI_BURST_SECONDS", "SEHTI_OCR_WORKERS"]
    assert "canary" not in str(refusal.value)


def test_a_local_provider_may_speak_plain_http(given: Environment) -> None:
    settings = given({"SEHTI_TWILIO_API_URL": "http://127.0.0.1:8081/", "SEHTI_PUBLIC_URL": "http://localhost:1"})
    assert settings.twilio_api_url == "http://127.0.0.1:8081"


def test_missing_or_short_secrets_say_how_to_make_them(given: Environment) -> None:
    with pytest.raises(Misconfigured, match=r"SEHTI_KEYRING .* missing: .*\./sehti keys new"):
        given({}).keyring_text()
    with pytest.raises(Misconfigured, match=r"SEHTI_PEPPER is missing: .*\./sehti keys new"):
        given({}).pepper_text()
    with pytest.raises(Misconfigured, match=r"SEHTI_PEPPER is too short: .*\./sehti keys new"):
        given({"SEHTI_PEPPER": "c2hvcnQ="}).pepper_text()


def test_the_keyring_comes_from_a_variable_or_from_a_file(given: Environment, tmp_path: Path) -> None:
    file = tmp_path / "keyring"
    file.write_text("2026-11:canary\n")
    assert given({"SEHTI_KEYRING_FILE": str(file)}).keyring_text() == "2026-11:canary"
    assert given({"SEHTI_KEYRING": " 2026-12:canary "}).keyring_text() == "2026-12:canary"


def test_a_keyring_file_that_cannot_be_read_says_so(given: Environment, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing"):
        with pytest.raises(Misconfigured, match=r"SEHTI_KEYRING_FILE cannot be read \(\w+\): .*keys new"):
            given({"SEHTI_KEYRING_FILE": str(path)}).keyring_text()


def test_every_secret_may_come_from_a_file(given: Environment, tmp_path: Path) -> None:
    secrets = [name for name, field in Settings.model_fields.items() if is_secret(name, field)]
    assert {"pepper", "telegram_token", "twilio_auth_token", "meta_app_secret", "database_url"} <= set(secrets)
    environment = {"SEHTI_TWILIO_ACCOUNT_SID": "AC0", "SEHTI_TWILIO_FROM": "whatsapp:+15550100"}
    for name in secrets:
        file = tmp_path / name
        file.write_text(f"sqlite:///{name}-0123456789\n" if name == "database_url" else f"{name}-0123456789\n")
        environment[f"SEHTI_{name.upper()}_FILE"] = str(file)
    settings = given(environment | PUBLIC | {"SEHTI_META_PHONE_NUMBER_ID": "1"})
    for name in secrets:
        value = getattr(settings, name)
        assert (value if isinstance(value, str) else value.get_secret_value()).endswith(f"{name}-0123456789")
    assert settings.telegram_on and settings.twilio_on and settings.meta_on


def test_a_variable_outranks_a_file_and_what_is_no_secret_comes_from_none(given: Environment, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("from the file")
    named = {"SEHTI_PEPPER_FILE": str(file), "SEHTI_PEPPER": "p" * 32, "SEHTI_OPERATOR_FILE": str(file)}
    settings = given(named)
    assert settings.pepper_text() == "p" * 32
    assert settings.operator is None


def test_a_files_name_may_stand_in_env_too_and_one_that_cannot_be_read_says_so(
    given: Environment, tmp_path: Path
) -> None:
    (tmp_path / "pepper").write_text("q" * 32)
    (tmp_path / ".env").write_text("SEHTI_PEPPER_FILE=pepper\n")
    assert given({}).pepper_text() == "q" * 32
    with pytest.raises(Misconfigured, match=r"SEHTI_TELEGRAM_TOKEN_FILE cannot be read \(\w+\)"):
        given({"SEHTI_TELEGRAM_TOKEN_FILE": str(tmp_path / "missing")})


def test_who_answers_requests_has_a_name(given: Environment) -> None:
    with pytest.raises(Misconfigured, match="SEHTI_OPERATOR_INBOX wants SEHTI_OPERATOR"):
        given({"SEHTI_OPERATOR_INBOX": "true"})
    assert given({"SEHTI_OPERATOR_INBOX": "true", "SEHTI_OPERATOR": "Clinique"}).operator_inbox


def test_no_secret_is_ever_shown(given: Environment) -> None:
    secret = {"SEHTI_KEYRING": "2026-11:canary", "SEHTI_PEPPER": "canary" * 8}
    database = {"SEHTI_DATABASE_URL": "postgresql://sehti:canary@localhost/sehti"}
    settings = given(TELEGRAM | TWILIO | META | PUBLIC | secret | database)
    assert "canary" not in repr(settings) and "canary" not in str(settings)
    assert "canary" not in str(settings.model_dump(exclude={"database_url"}))


def test_settings_do_not_change_after_they_were_read(given: Environment) -> None:
    settings = given({})
    with pytest.raises(ValueError, match="frozen"):
        settings.port = 1  # type: ignore[misc]
