"""The web server: takes signed webhooks in, shows pages behind a link, says how it is doing, and nothing else."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from time import time

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from prometheus_client import CONTENT_TYPE_LATEST, Counter, Histogram, generate_latest

from bot import reports
from bot.channels.channel import Challenged, Channel, Delivery, Forged, Malformed
from bot.doors import LONGEST_LINE, MOST_FIELDS, SLOWEST_HEAD, Gate, Watch
from bot.engine.engine import Engine, Unavailable
from bot.gallery import Gallery
from bot.gallery_site import GallerySite
from bot.messages import Incoming, Report
from bot.shared_site import SharedSite

log = structlog.get_logger()

LARGEST_BODY = 3 * 1024 * 1024
SLOWEST_BODY = 10.0  # seconds a client may take to send its body
SLOWEST_REST = 2.0  # seconds in which the rest of a body that was refused is let go by
SLOWEST_CHECK = 5.0  # seconds the store may take to say that it is usable

Ready = Callable[[], Awaitable[bool]]
"""True when a message could be taken, kept and decrypted now."""

_WATCH = web.AppKey("watch", Watch)
_GUARDS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

REQUESTS = Counter("sehti_webhook_requests", "Webhook requests by channel and status", ["channel", "status"])
SECONDS = Histogram(
    "sehti_webhook_seconds",
    "Seconds from a webhook request to its answer",
    buckets=(0.001, 0.003, 0.01, 0.02, 0.05, 0.1, 0.25, 1, 5, 15),
)


def build(
    channels: Mapping[str, Channel],
    engine: Engine,
    ready: Ready,
    slowest_body: float = SLOWEST_BODY,
    clock: Callable[[], float] = time,
    gate: Gate | None = None,
    gallery: Gallery | None = None,
) -> web.Application:
    """The public site: a webhook for each channel that is on, what is behind links, and two questions about health."""
    door = _Door(channels, engine, slowest_body)

    async def readyz(_: web.Request) -> web.Response:
        return _constant(HTTPStatus.OK if await _usable(ready) else HTTPStatus.SERVICE_UNAVAILABLE)

    application = _site((gate or Gate.of()).middleware())
    application.router.add_post("/webhooks/{channel}", door.webhook)
    application.router.add_get("/webhooks/{channel}", door.challenge, allow_head=False)
    application.router.add_get("/healthz", _alive)
    application.router.add_get("/readyz", readyz)
    application.add_routes(SharedSite(engine, slowest_body, clock).routes())
    if gallery is not None:
        application.add_routes(GallerySite(gallery, clock).routes())
    return application


def admin_app() -> web.Application:
    """The private site: counters for Prometheus, no breakdown finer than a channel."""
    application = _site()
    application.router.add_get("/metrics", _metrics)
    return application


async def listen(
    application: web.Application, host: str, port: int, slowest_head: float = SLOWEST_HEAD
) -> web.AppRunner:
    """Serve one site until `cleanup` of what is returned; no access log, since addresses are private.

    `slowest_head`: seconds a new connection may take to bring one whole head of a request.
    """
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # it quotes what it could not read
    runner = web.AppRunner(
        application,
        access_log=None,
        handle_signals=False,
        keepalive_timeout=75,
        lingering_time=SLOWEST_REST,
        max_line_size=LONGEST_LINE,
        max_field_size=LONGEST_LINE,
        max_headers=MOST_FIELDS,
    )
    application[_WATCH] = watch = Watch(slowest_head)
    application.cleanup_ctx.append(watch.over(runner))
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    return runner


@dataclass(frozen=True)
class _Door:
    """Where messages come in."""

    channels: Mapping[str, Channel]
    engine: Engine
    slowest_body: float

    async def webhook(self, request: web.Request) -> web.Response:
        """Verify, parse, keep, and only then say 'taken': no thinking, no download."""
        channel = self.channels.get(request.match_info["channel"])
        if channel is None:
            return _constant(HTTPStatus.NOT_FOUND)
        with SECONDS.time():
            answer = await self._take(request, channel)
        REQUESTS.labels(channel.name, answer.status).inc()
        return answer

    async def challenge(self, request: web.Request) -> web.Response:
        """Tell a provider that asks that this webhook is ours."""
        channel = self.channels.get(request.match_info["channel"])
        if channel is None:
            return _constant(HTTPStatus.NOT_FOUND)
        if not isinstance(channel, Challenged):
            return _constant(HTTPStatus.METHOD_NOT_ALLOWED)
        try:
            return web.Response(text=channel.challenge(request.raw_path), content_type="text/plain")
        except Forged:
            return _constant(HTTPStatus.FORBIDDEN)

    async def _take(self, request: web.Request, channel: Channel) -> web.Response:
        try:
            news = channel.receive(await _delivery(request, self.slowest_body))
            if messages := [one for one in news if isinstance(one, Incoming)]:
                await self.engine.put(messages)
            if told := [one for one in news if isinstance(one, Report)]:
                await reports.take(channel.name, told, self.engine)
        except Exception as error:
            status = _status(error)
            log.warning("web.refused", channel=channel.name, status=status.value, reason=type(error).__name__)
            return _constant(status)
        body, content_type = channel.acknowledgement()
        return web.Response(text=body, content_type=content_type)


def _status(error: Exception) -> HTTPStatus:
    """What to answer when a message was not kept; only a 5xx makes the provider send it again."""
    match error:
        case Forged():
            return HTTPStatus.UNAUTHORIZED
        case Malformed():
            return HTTPStatus.BAD_REQUEST
        case Unavailable():
            return HTTPStatus.SERVICE_UNAVAILABLE
        case web.HTTPException():
            return HTTPStatus(error.status)
        case _:
            return HTTPStatus.INTERNAL_SERVER_ERROR


async def _delivery(request: web.Request, slowest: float) -> Delivery:
    """The request without its web server. Raises HTTPException 408, 413 or 415."""
    if (request.content_length or 0) > LARGEST_BODY:
        raise web.HTTPRequestEntityTooLarge(LARGEST_BODY, request.content_length or 0)
    if request.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise web.HTTPUnsupportedMediaType  # no provider packs its requests
    try:
        async with asyncio.timeout(slowest):
            body = await request.read()
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    headers = {name.lower(): value for name, value in request.headers.items()}
    return Delivery(headers=headers, body=body, target=request.raw_path)


async def _usable(ready: Ready) -> bool:
    try:
        async with asyncio.timeout(SLOWEST_CHECK):
            return await ready()
    except Exception as error:
        log.warning("web.not_ready", reason=type(error).__name__)
        return False


async def _alive(_: web.Request) -> web.Response:
    return _constant(HTTPStatus.OK)


async def _metrics(_: web.Request) -> web.Response:
    return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})


def _site(*middlewares: Middleware) -> web.Application:
    application = web.Application(client_max_size=LARGEST_BODY, middlewares=[_sealed, *middlewares])
    application.on_response_prepare.append(_guarded)
    return application


@web.middleware
async def _sealed(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Whatever goes wrong, the answer is a constant and the log holds no more than the kind of error."""
    request.app[_WATCH].saw(request)
    try:
        return await handler(request)
    except web.HTTPException as refusal:
        answer = _constant(HTTPStatus(refusal.status))
        if "Retry-After" in refusal.headers:
            answer.headers["Retry-After"] = refusal.headers["Retry-After"]
        return answer
    except Exception as error:
        log.error("web.failed", reason=type(error).__name__)
        return _constant(HTTPStatus.INTERNAL_SERVER_ERROR)


async def _guarded(_: web.Request, response: web.StreamResponse) -> None:
    """No answer loads, frames or runs anything unless its page says so; which server this is, nobody needs to know."""
    response.headers.popall("Server", None)
    for name, value in _GUARDS.items():
        response.headers.setdefault(name, value)


def _constant(status: HTTPStatus) -> web.Response:
    return web.Response(status=status, text=f"{status.phrase}\n")
