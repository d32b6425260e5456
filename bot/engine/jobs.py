"""The queue beside our tables: jobs that say no more than which chat has something to do, and whose they are."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from typing import Any

import structlog
from procrastinate import App, BaseRetryStrategy, JobContext, PsycopgConnector, RetryDecision, sql
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import DeleteJobCondition, Job, Status
from procrastinate.manager import JobManager
from procrastinate.tasks import Task
from procrastinate.utils import utcnow
from procrastinate.worker import Worker
from psycopg import AsyncConnection
from psycopg import Error as DriverError
from psycopg.rows import dict_row
from sqlalchemy import URL, Connection, text
from sqlalchemy.util import await_only

from bot.messages import Incoming
from bot.storage.postgres import session_of

log = structlog.get_logger()

TURNS, LETTERS = "turns", "letters"
LOST = (ConnectorException, DriverError)  # what a call raises when the database is away

_CONNECTIONS = 6  # of one process, for fetching and finishing jobs
_RECONNECT = 1.0  # seconds: then whoever asks next tries; more, and the pauses grow up to minutes after a long outage
_NEVER = 24 * 3600.0 * 365  # seconds
_RETRY = 0.5  # seconds between two tries at finishing a job while the database is away
_NOW, _IN_TURN = 1, 0  # priorities: what must not wait, and what waits for the end of a burst

_WAITS = text(
    "SELECT 1 FROM procrastinate_jobs WHERE lock = :lock AND status = 'todo' AND priority >= :priority LIMIT 1"
)
_KNOWN = text("SELECT DISTINCT lock FROM procrastinate_jobs WHERE status IN ('todo', 'doing')")

# Each time a job is put back its attempts grow: a worker that was taken for dead may be given its own job once more,
# and must know the second run from the first.
_OURS = text(
    "SELECT 1 FROM procrastinate_jobs WHERE id = :id AND worker_id = :worker AND attempts = :attempts"
    " AND status = 'doing' FOR SHARE"
)
_STILL = (
    "SELECT now() AS now FROM procrastinate_jobs WHERE id = %(id)s AND attempts = %(attempts)s AND status = 'doing'"
    " AND worker_id IS NOT DISTINCT FROM %(worker)s FOR UPDATE"
)


class Later(Exception):
    """The chat has more to do, in `after` seconds: its job stays first in its lane until then."""

    def __init__(self, after: float) -> None:
        super().__init__(f"in {after:g} s")
        self.after = after


class Overtaken(Exception):
    """Somebody else has this job: we were taken for dead."""


class _Always(BaseRetryStrategy):
    """A lane never dies: whatever a job raises, it is tried again. What it was about to do is counted in our tables."""

    def __init__(self, pause: float) -> None:
        self._pause = pause

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision:
        """When to try again."""
        if not isinstance(exception, Later | Overtaken):
            log.error("lane_stumbled", error=type(exception).__name__)
        after = exception.after if isinstance(exception, Later) else self._pause
        return RetryDecision(retry_at=utcnow() + timedelta(seconds=after))


class _Owned(JobManager):
    """Ends a job, or puts it back, only while it is still in the hands it was in: the library itself asks nobody.

    A worker that was stopped for a while must not end the job that another has taken over meanwhile, and of two that
    rescue a job only one must. Tried again while the database is away: a job that nobody ends blocks its chat.
    """

    def __init__(self, connector: PsycopgConnector) -> None:
        super().__init__(connector)
        self._connector = connector
        self.stopping = asyncio.Event()

    async def prune_stalled_workers(self, seconds_since_heartbeat: float) -> list[int]:
        """Nobody, when a worker starts: after a while without the database, all others would be taken for dead."""
        del seconds_since_heartbeat
        return []

    async def forget_workers(self, silent: float) -> None:
        """Forget who has not been heard of for so many seconds."""
        await super().prune_stalled_workers(silent)

    async def finish_job(self, job: Job, status: Status, delete_job: bool) -> None:
        """End it."""

        async def finish(connection: AsyncConnection[Any], _now: datetime) -> None:
            how = {"job_id": job.id, "status": status.value, "delete_job": delete_job}
            await connection.execute(sql.queries["finish_job"], how)

        await self._while_owned(job, finish)

    async def retry_job(
        self,
        job: Job,
        retry_at: datetime | None = None,
        priority: int | None = None,
        queue: str | None = None,
        lock: str | None = None,
    ) -> None:
        """Put it back; the database's clock says when it is due, for ours may be wrong."""
        after = retry_at - utcnow() if retry_at else timedelta()
        to = {"new_priority": priority, "new_queue_name": queue, "new_lock": lock}

        async def put_back(connection: AsyncConnection[Any], now: datetime) -> None:
            await connection.execute(sql.queries["retry_job"], {"job_id": job.id, "retry_at": now + after, **to})

        await self._while_owned(job, put_back)

    async def _while_owned(self, job: Job, end: Callable[[AsyncConnection[Any], datetime], Awaitable[None]]) -> None:
        while True:
            try:
                async with self._connector.pool.connection() as connection, connection.transaction():
                    cursor = connection.cursor(row_factory=dict_row)
                    await cursor.execute(_STILL, _hands(job))
                    row = await cursor.fetchone()
                    if row is not None:
                        await end(connection, row["now"])
                    return
            except DriverError:
                if self.stopping.is_set():
                    raise
                await asyncio.sleep(_RETRY)


class Jobs:
    """The jobs of an installation: deferred in the transactions of our own tables, run by workers.

    `at_once` says of a message whether it waits for the end of its burst; `pause` is how long a job rests that failed.
    It is the bell of a mailbox (`bot.storage.mailbox.Bell`).
    """

    def __init__(self, address: URL, at_once: Callable[[Incoming], bool], pause: float) -> None:
        logging.getLogger("procrastinate").setLevel(logging.CRITICAL)  # it quotes jobs; we say ourselves what fails
        logging.getLogger("psycopg").setLevel(logging.ERROR)
        conninfo = address.set(drivername="postgresql").render_as_string(hide_password=False)
        connector = PsycopgConnector(
            conninfo=conninfo,
            kwargs=session_of(address),
            configure=_each_statement_by_itself,
            min_size=1,
            max_size=_CONNECTIONS,
            timeout=5.0,
            reconnect_timeout=_RECONNECT,
        )
        self._app = App(connector=connector)
        self.manager = self._app.job_manager = _Owned(connector)
        self._at_once = at_once
        self._retry = _Always(pause)
        self._tasks = {name: self._task(name) for name in (TURNS, LETTERS)}
        self._steps: dict[str, Callable[[Job], Awaitable[None]]] = {}

    def turn(self, connection: Connection, chat: str, message: Incoming) -> None:
        """A message waits for a turn."""
        self.defer(connection, TURNS, chat, _NOW if self._at_once(message) else _IN_TURN)

    def letter(self, connection: Connection, chat: str) -> None:
        """An answer waits for its delivery."""
        self.defer(connection, LETTERS, chat)

    def defer(self, connection: Connection, queue: str, chat: str, priority: int = _IN_TURN) -> None:
        """Put a job into the queue, in this transaction, unless one waits there already: it will find the row too.

        It does because both hold the chat: whoever takes that job's chat after us sees what we put.
        """
        lock = lock_of(queue, chat)
        if connection.scalar(_WAITS, {"lock": lock, "priority": priority}) is None:
            driver = connection.connection.driver_connection
            job = self._tasks[queue].configure(lock=lock, priority=priority, connection=driver)
            await_only(job.defer_async(chat=chat))

    @asynccontextmanager
    async def opened(self, **steps: Callable[[Job], Awaitable[None]]) -> AsyncIterator[None]:
        """Connections to fetch jobs with; `steps`: what is done about a job of each queue."""
        self._steps = steps
        async with self._app.open_async():
            yield

    def worker(self, queue: str, at_once: int, poll: float, wait: bool = True) -> Worker:
        """Somebody who does the jobs of one queue, `at_once` of them side by side; looks every `poll` seconds."""
        return Worker(
            self._app,
            queues=[queue],
            concurrency=at_once,
            wait=wait,
            fetch_job_polling_interval=poll,
            delete_jobs=DeleteJobCondition.ALWAYS,  # a job that is done says which chat was active
            install_signal_handlers=False,
            update_heartbeat_interval=_NEVER,  # `beating` does it
        )

    async def stalled(self, silent: float) -> list[Job]:
        """Jobs in the hands of workers that have not been heard of for so many seconds."""
        return list(await self.manager.get_stalled_jobs(seconds_since_heartbeat=silent))

    async def rescue(self, jobs: Sequence[Job], silent: float) -> None:
        """Put the jobs back into the queue, and forget who has not been heard of for so many seconds."""
        for job in jobs:
            await self.manager.retry_job(job)
        await self.manager.forget_workers(silent)

    @asynccontextmanager
    async def beating(self, worker: Worker, beat: float) -> AsyncIterator[None]:
        """Give signs of life for a worker, one in `beat` seconds, for as long as the block takes.

        The library stops giving them when the database goes away, or when the worker is asked to stop: with jobs in
        hand that are still to be ended, which others would take for a dead worker's.
        """

        async def signs() -> None:
            while True:
                await asyncio.sleep(beat)
                with suppress(*LOST):
                    if worker.worker_id is not None:
                        await self.manager.update_heartbeat(worker.worker_id)

        task = asyncio.create_task(signs())
        try:
            yield
        finally:
            task.cancel()

    def _task(self, queue: str) -> Task[Any, Any, Any]:
        @self._app.task(name=queue, queue=queue, pass_context=True, retry=self._retry)
        async def step(context: JobContext, chat: str) -> None:
            del chat  # it is in the job
            await self._steps[queue](context.job)

        return step


async def _each_statement_by_itself(connection: AsyncConnection[Any]) -> None:
    """What the library asks is one statement each time: it needs no transaction around it."""
    await connection.set_autocommit(True)


def lock_of(queue: str, chat: str) -> str:
    """Jobs with the same lock are done one after another: a chat's turns, and apart from them its deliveries."""
    return f"{queue} {chat}"


def chat_of(job: Job) -> str:
    """The pseudonym of the chat that has something to do."""
    return str(job.task_kwargs["chat"])


def waits_for_burst(job: Job) -> bool:
    """Whether this turn may wait for more messages."""
    return job.priority < _NOW


def known(connection: Connection) -> set[str]:
    """The locks of all jobs that wait or are being done."""
    return set(connection.scalars(_KNOWN))


def claim(connection: Connection, job: Job) -> None:
    """Make sure, until the end of this transaction, that the job is ours. Raises Overtaken."""
    if connection.scalar(_OURS, _hands(job)) is None:
        raise Overtaken


def _hands(job: Job) -> dict[str, int | None]:
    """Whose a job is: which worker's, and in which of its runs."""
    return {"id": job.id, "worker": job.worker_id, "attempts": job.attempts}
