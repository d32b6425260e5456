"""The environment as one frozen, checked object: what is not here cannot be configured."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Self, get_args
from urllib.parse import urlsplit

from pydantic import (
    AliasChoices,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, EnvSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

PREFIX = "SEHTI_"
SHORTEST_PEPPER = 32  # characters; `keys new` writes 32 random bytes, which are longer in any text form

_CONTENT = "HX[0-9a-zA-Z]{32}"  # id of a template at Twilio
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_MAKE_KEYS = "make both with `./sehti keys new` and put them into the environment"


class Misconfigured(Exception):
    """The environment cannot work as it is; the message says in one sentence what to change."""


class Settings(BaseSettings):
    """Every knob, read from SEHTI_* variables or a `.env` file in the current directory.

    A channel without any of its settings is off. Raises ValidationError, of which `load` makes Misconfigured.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        validate_by_name=True,
        env_ignore_empty=True,
    )

    public_url: str | None = Field(None, description="https address under which the providers reach us")
    port: int = Field(8080, ge=0, le=65535, validation_alias=AliasChoices(f"{PREFIX}PORT", "PORT"))
    admin_address: str = Field("127.0.0.1:9090", description="host:port of /metrics, never public")
    operator: str | None = Field(None, description="name of who runs this service, told to people who ask")

    operator_line: str | None = Field(None, description="telephone number where a person of the operator's answers")
    operator_inbox: bool = Field(False, description="somebody reads `./sehti inbox` every day and answers")

    database_url: str = Field("sqlite:///var/sehti.db", repr=False, description="may hold a password")
    keyring: SecretStr | None = Field(None, description="keys of the chats, `id:base64` separated by commas")
    keyring_file: Path | None = Field(None, description="a file that holds the keyring instead")
    pepper: SecretStr | None = Field(None, description="secret behind the pseudonyms of chats; never changes")

    telegram_token: SecretStr | None = None
    telegram_secret: SecretStr | None = Field(None, description="what Telegram repeats in every webhook request")
    telegram_api_url: str = "https://api.telegram.org"

    twilio_account_sid: str | None = None
    twilio_auth_token: SecretStr | None = None
    twilio_from: str | None = Field(None, description="our number as Twilio writes it: whatsapp:+15550100")
    twilio_api_url: str = "https://api.twilio.com"
    twilio_region: str | None = Field(None, description="where Twilio keeps data, `ie1` is the EU; with its own token")
    twilio_edge: str | None = Field(None, description="Twilio's entrance to that region, `dublin`")
    twilio_quick_replies: str | None = Field(None, description="Content ids with one, two, three buttons, by commas")
    twilio_reminder: str | None = Field(None, description="approved Content ids by language: `fr:HX...,ar:HX...`")

    meta_access_token: SecretStr | None = None
    meta_app_secret: SecretStr | None = Field(None, description="Meta signs its webhook requests with it")
    meta_verify_token: SecretStr | None = Field(None, description="what Meta repeats when the webhook is set up")
    meta_phone_number_id: str | None = Field(None, description="Meta's id of our number, not the number")
    meta_api_url: str = "https://graph.facebook.com/v25.0"
    meta_reminder_template: str | None = Field(None, description="name of an approved template, in French and Arabic")

    burst_seconds: float = Field(1.5, ge=0, le=30, description="quiet time that ends a burst of messages")
    silence_minutes: float = Field(10, ge=0, le=720, description="an open question is followed by advice; 0: never")
    record_months: int = Field(
        12, gt=0, le=120, description="how long after their last message what people agreed to have kept is kept"
    )
    session_hours: float = Field(24, gt=0, le=168, description="how long an idle conversation is remembered")
    requests_a_minute: int = Field(60_000, gt=0, description="from one network; more are answered 429")
    refusals_a_minute: int = Field(120, gt=0, description="of one network, anywhere but at a webhook")
    disk_floor_mb: int = Field(200, ge=0, description="not ready with less room for the database, in megabytes")
    ocr_workers: int = Field(1, ge=1, le=64)

    @field_validator("public_url", "telegram_api_url", "twilio_api_url", "meta_api_url")
    @classmethod
    def _no_plain_http_over_the_network(cls, url: str | None) -> str | None:
        if url is None:
            return None
        parts = urlsplit(url)
        secure = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
        if not (secure and parts.hostname) or parts.query or parts.fragment:
            raise ValueError("must look like https://sehti.example")
        return url.rstrip("/")

    @field_validator("telegram_secret")
    @classmethod
    def _telegrams_alphabet(cls, secret: SecretStr | None) -> SecretStr | None:
        text = secret.get_secret_value() if secret else ""
        if secret and not (16 <= len(text) <= 256 and all(c.isascii() and (c.isalnum() or c in "_-") for c in text)):
            raise ValueError("must be 16 to 256 characters out of A-Z a-z 0-9 _ -")
        return secret

    @field_validator("twilio_from")
    @classmethod
    def _a_whatsapp_number(cls, number: str | None) -> str | None:
        if number and not (number.startswith("whatsapp:+") and number.removeprefix("whatsapp:+").isdigit()):
            raise ValueError("must look like whatsapp:+15550100")
        return number

    @field_validator("twilio_quick_replies")
    @classmethod
    def _up_to_three_ids(cls, ids: str | None) -> str | None:
        if ids and not re.fullmatch(rf"{_CONTENT}(,{_CONTENT}){{,2}}", ids):
            raise ValueError("must be one to three ids of templates, HX and 32 digits or letters, separated by commas")
        return ids

    @field_validator("twilio_reminder")
    @classmethod
    def _an_id_by_language(cls, ids: str | None) -> str | None:
        if ids and not re.fullmatch(rf"(fr|ar):{_CONTENT}(,(fr|ar):{_CONTENT})?", ids):
            raise ValueError("must be ids of templates by language, like fr:HX0,ar:HX1")
        return ids

    @field_validator("meta_phone_number_id")
    @classmethod
    def _an_id_and_no_number(cls, number: str | None) -> str | None:
        if number and not number.isdecimal():
            raise ValueError("must be digits: the id of the number, not the number")
        return number

    @field_validator("admin_address")
    @classmethod
    def _host_and_port(cls, address: str) -> str:
        host, _, port = address.rpartition(":")
        if not host or not port.isdecimal():
            raise ValueError("must look like 127.0.0.1:9090")
        return address

    @model_validator(mode="after")
    def _no_half_set_channel(self) -> Self:
        for channel, names in _CHANNELS.items():
            missing = [name for name in names if getattr(self, name) is None]
            if len(missing) == len(names):
                continue
            missing += [] if self.public_url else ["public_url"]
            if missing:
                raise ValueError(f"{channel} is half set: {_spoken(missing)} missing")
        return self

    @model_validator(mode="after")
    def _a_region_with_its_entrance(self) -> Self:
        if (self.twilio_region is None) != (self.twilio_edge is None):
            raise ValueError(f"{PREFIX}TWILIO_REGION and {PREFIX}TWILIO_EDGE go together")
        return self

    @model_validator(mode="after")
    def _who_answers_has_a_name(self) -> Self:
        if self.operator_inbox and not self.operator:
            raise ValueError(f"{PREFIX}OPERATOR_INBOX wants {PREFIX}OPERATOR: answers say whose person writes them")
        return self

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What is set by name first, then the files that SEHTI_*_FILE names."""
        del file_secret_settings
        return init_settings, env_settings, dotenv_settings, _Files(settings_cls, env_settings, dotenv_settings)

    @property
    def telegram_on(self) -> bool:
        """Whether Telegram has its settings."""
        return self.telegram_token is not None

    @property
    def twilio_on(self) -> bool:
        """Whether WhatsApp through Twilio has its settings."""
        return self.twilio_auth_token is not None

    @property
    def meta_on(self) -> bool:
        """Whether WhatsApp through Meta's Cloud API has its settings."""
        return self.meta_access_token is not None

    @property
    def channels_on(self) -> tuple[str, ...]:
        """The names of the channels that have their settings."""
        states = {"telegram": self.telegram_on, "twilio": self.twilio_on, "meta": self.meta_on}
        return tuple(name for name, is_on in states.items() if is_on)

    @property
    def twilio_site(self) -> str:
        """The address of Twilio's API in the region chosen."""
        if self.twilio_region is None:
            return self.twilio_api_url
        return f"https://api.{self.twilio_edge}.{self.twilio_region}.twilio.com"

    @property
    def admin(self) -> tuple[str, int]:
        """Host and port of the second, private site."""
        host, _, port = self.admin_address.rpartition(":")
        return host.strip("[]"), int(port)

    def keyring_text(self) -> str:
        """The keyring as written by `./sehti keys new`, not yet parsed. Raises Misconfigured."""
        if self.keyring is not None:
            return self.keyring.get_secret_value().strip()
        if self.keyring_file is None:
            raise Misconfigured(
                f"{PREFIX}KEYRING (or {PREFIX}KEYRING_FILE) and {PREFIX}PEPPER are missing: {_MAKE_KEYS}."
            )
        try:
            return self.keyring_file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeError) as reason:
            why = f"{PREFIX}KEYRING_FILE cannot be read ({type(reason).__name__}): {_MAKE_KEYS}."
            raise Misconfigured(why) from None

    def pepper_text(self) -> str:
        """The secret behind the pseudonyms of chats. Raises Misconfigured when it is missing or short."""
        text = self.pepper.get_secret_value().strip() if self.pepper else ""
        if len(text) < SHORTEST_PEPPER:
            state = "too short" if text else "missing"
            raise Misconfigured(f"{PREFIX}PEPPER is {state}: {_MAKE_KEYS}.")
        return text


class _Files(PydanticBaseSettingsSource):
    """Every secret may be in a file, whose path is in the variable of the secret's name with _FILE behind it.

    The ring has a setting for its file, for it is read again while we serve.
    """

    def __init__(self, settings_cls: type[BaseSettings], *sources: PydanticBaseSettingsSource) -> None:
        super().__init__(settings_cls)
        self._variables: dict[str, str | None] = {}
        for source in reversed(sources):
            if isinstance(source, EnvSettingsSource):
                self._variables |= source.env_vars

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        """The content of the field's file; None without one. Raises Misconfigured when it cannot be read."""
        variable = f"{PREFIX}{field_name}_file"
        path = self._variables.get(variable.lower())
        if not path or not is_secret(field_name, field):
            return None, field_name, False
        try:
            return Path(path).read_text(encoding="utf-8").strip(), field_name, False
        except (OSError, UnicodeError) as reason:
            raise Misconfigured(f"{variable.upper()} cannot be read ({type(reason).__name__}).") from None

    def __call__(self) -> dict[str, Any]:
        """What files say, by field."""
        found = {name: self.get_field_value(field, name)[0] for name, field in self.settings_cls.model_fields.items()}
        return {name: value for name, value in found.items() if value is not None}


def is_secret(name: str, field: FieldInfo) -> bool:
    """Whether this setting may be in a file of its own; an address of a database may hold a password."""
    return name != "keyring" and (name == "database_url" or SecretStr in get_args(field.annotation))


_CHANNELS = {
    "Telegram": ("telegram_token", "telegram_secret"),
    "Twilio": ("twilio_account_sid", "twilio_auth_token", "twilio_from"),
    "Meta": ("meta_access_token", "meta_app_secret", "meta_verify_token", "meta_phone_number_id"),
}


def load() -> Settings:
    """The settings of this process. Raises Misconfigured: a line a thing to change, no values."""
    try:
        return Settings()  # type: ignore[call-arg,unused-ignore]
    except ValidationError as error:
        raise Misconfigured("\n".join(_sentence(e["loc"], e["msg"]) for e in error.errors())) from None


def _sentence(location: tuple[int | str, ...], message: str) -> str:
    what = message.removeprefix("Value error, ")
    if not location:
        return f"{what}."
    name = str(location[0]).upper()
    return f"{name if name == 'PORT' else PREFIX + name.removeprefix(PREFIX)}: {what}."


def _spoken(names: list[str]) -> str:
    *others, last = [PREFIX + name.upper() for name in names]
    return f"{', '.join(others)} and {last} are" if others else f"{last} is"
