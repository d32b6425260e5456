"""One SQLite file: opened by one process, written by one thread that commits in groups, read beside it by aiosqlite."""

from __future__ import annotations

import asyncio
import fcntl
import logging
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, NamedTuple, TypeVar

import structlog
from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, create_engine, event, func, make_url, select
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.engine.engine import Unavailable
from bot.storage.schema import metadata

log = structlog.get_logger()
T = TypeVar("T")

_READERS = 2  # reads side by side
_GROUP = 256  # calls in one commit at most: bounds how long the first of them waits
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "wal_autocheckpoint=4000",  # pages: what is written again and again is copied into the file a quarter as often
    "secure_delete=ON",
    "temp_store=MEMORY",
)
_SWEEP_MS = 250  # how long a sweep waits for readers before it is put off


class Unusable(Exception):
    """The store can't be opened; the message is one sentence that says what to do."""


class _Call(NamedTuple):
    """Something the writer thread is asked to do, and where its result goes."""

    function: Callable[[Connection], Any] | None  # None: sweep, which cannot be done inside a transaction
    result: Future[Any]


class Database:
    """The store of one process. `write` and `read` take plain functions of a connection.

    `check` is run once the tables are there and may refuse what it finds; `busy_seconds` is how long a write
    waits for another process that holds the file. Raises Unusable when another process serves the file or the
    file is damaged.
    """

    def __init__(self, path: Path, check: Callable[[Connection], None], busy_seconds: float = 5.0) -> None:
        self._lock = _Lock(path)
        self._engine = _writing(path, busy_seconds)
        try:
            _examine(self._engine, path)
            _migrate(self._engine, path)
            with self._engine.begin() as connection:
                check(connection)
        except BaseException:
            self._engine.dispose()
            self._lock.close()
            raise
        self._reader = _reading(path, busy_seconds)
        self._readings = asyncio.Semaphore(_READERS)
        self._calls: queue.SimpleQueue[_Call | None] = queue.SimpleQueue()
        self._open = True
        self._thread = threading.Thread(target=self._serve, name="writer", daemon=True)
        self._thread.start()

    async def write(self, function: Callable[[Connection], T]) -> T:
        """Run it in the writer thread and commit; durable on return.

        Raises Unavailable when nothing could be kept, or whatever `function` raised (then only its own
        changes are undone: calls that share a commit do not share a fate).
        """
        if not self._open:
            raise Unavailable("closed")
        result: Future[T] = Future()
        self._calls.put(_Call(function, result))
        return await asyncio.wrap_future(result)

    async def read(self, function: Callable[[Connection], T]) -> T:
        """Run it on a reading connection beside the writer, in one snapshot. Raises Unavailable.

        Its statements are awaited, but what it does between them is done in the event loop: it must be short.
        """
        if not self._open:
            raise Unavailable("closed")
        try:
            async with self._readings, self._reader.connect() as connection:
                return await connection.run_sync(function)
        except SQLAlchemyError as error:
            raise Unavailable(type(error).__name__) from None

    async def sweep(self) -> bool:
        """Truncate the write-ahead log: no file holds what was deleted. False: a reader is in the way."""
        if not self._open:
            return False
        result: Future[bool] = Future()
        self._calls.put(_Call(None, result))
        return await asyncio.wrap_future(result)

    async def inspect(self) -> dict[str, int]:
        """Rows of each table, of each queue by state, and of chats by key."""
        return await self.read(count)

    async def close(self) -> None:
        """Finish what was handed in, close the file and let another process have it."""
        if self._open:
            self._open = False
            self._calls.put(None)
            await asyncio.to_thread(self._thread.join)
            for _ in range(_READERS):
                await self._readings.acquire()  # whoever still reads is let finish
            await self._reader.dispose()
            self._engine.dispose()
            self._lock.close()

    def _serve(self) -> None:
        """The writer thread: whatever waits together is committed together."""
        closing = False
        while not closing:
            batch: list[_Call] = []
            item = self._calls.get()
            while True:
                if item is None:
                    closing = True
                elif item.result.set_running_or_notify_cancel():
                    batch.append(item)
                if closing or len(batch) >= _GROUP or self._calls.empty():
                    break
                item = self._calls.get()
            self._commit([(call.function, call.result) for call in batch if call.function is not None])
            for call in batch:
                if call.function is None:
                    call.result.set_result(_sweep(self._engine))

    def _commit(self, calls: list[tuple[Callable[[Connection], Any], Future[Any]]]) -> None:
        if not calls:
            return
        try:
            with self._engine.begin() as connection:
                undoing = _savepoint if len(calls) > 1 else _whole
                tellings = [_attempt(undoing(connection), connection, *call) for call in calls]
        except Exception as error:
            log.warning("store_unavailable", error=type(error).__name__, calls=len(calls))
            for _, result in calls:
                result.set_exception(Unavailable(type(error).__name__))
        else:
            for tell in tellings:
                tell()


def _attempt(
    undone: AbstractContextManager[None],
    connection: Connection,
    function: Callable[[Connection], Any],
    result: Future[Any],
) -> Callable[[], None]:
    """Run one call inside the group's transaction; what it returned is told only after the commit."""
    try:
        with undone:
            return partial(result.set_result, function(connection))
    except Exception as error:
        if isinstance(error, DBAPIError) and not isinstance(error, IntegrityError):
            raise  # locked, full, damaged: nobody's call can be kept
        return partial(result.set_exception, error)


@contextmanager
def _savepoint(connection: Connection) -> Iterator[None]:
    """Undo what one call did when it fails. SQLAlchemy's own names each one anew, and compiles it anew."""
    connection.exec_driver_sql("SAVEPOINT one_call")
    try:
        yield
    except BaseException:
        connection.exec_driver_sql("ROLLBACK TO one_call")
        raise
    finally:
        connection.exec_driver_sql("RELEASE one_call")


@contextmanager
def _whole(connection: Connection) -> Iterator[None]:
    """The same for a call that has the transaction for itself, in fewer statements."""
    try:
        yield
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("BEGIN")  # what is left to commit is nothing
        raise


def migrate(path: Path) -> None:
    """Bring the file's tables up to date and let go of it. Raises Unusable."""
    with closing(_Lock(path)):
        engine = _writing(path, busy_seconds=5.0)
        try:
            _examine(engine, path)
            _migrate(engine, path)
        finally:
            engine.dispose()


def count(connection: Connection) -> dict[str, int]:
    """Rows of each table, of each queue by state, and of chats by the key of the ring that protects them."""
    rows = {}
    for table in metadata.sorted_tables:
        rows[table.name] = connection.scalar(select(func.count()).select_from(table)) or 0
        for column in {"state", "kid"} & set(table.c.keys()):
            groups = connection.execute(select(table.c[column], func.count()).group_by(table.c[column]))
            rows |= {f"{table.name}.{group[0]}": int(group[1]) for group in groups}
    return rows


async def inspect(path: Path) -> dict[str, int]:
    """`count` from outside, beside the process that serves the file. Raises Unusable."""
    if not await asyncio.to_thread(path.exists):
        raise Unusable(f"There is no database {path} yet: it is made at the first start.")
    engine = _reading(path, busy_seconds=5.0)
    try:
        with _refusal(path):
            async with engine.connect() as connection:
                await connection.run_sync(_check_pages)
        async with engine.connect() as connection:
            return await connection.run_sync(count)
    except DBAPIError:
        raise Unusable(f"The database {path} has no tables yet: run the migration or start the service.") from None
    finally:
        await engine.dispose()


def path_of(url: str | Path) -> Path:
    """The file a `sqlite:///path` names; a path stays as it is."""
    if isinstance(url, Path) or "://" not in url:
        return Path(url)
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        raise Unusable("The database address must look like sqlite:///var/sehti.db for the embedded mailbox.")
    return Path(parsed.database)


@contextmanager
def unserved(path: Path) -> Iterator[None]:
    """A while in which no process serves the file. Raises Unusable when one does, or there is no file."""
    if not path.exists():
        raise Unusable(f"There is no database {path}.")
    with closing(_Lock(path)):
        yield


def open_outside(path: Path) -> Engine:
    """A connection that writes, for a command beside the process that serves the file. Raises Unusable."""
    if not path.exists():
        raise Unusable(f"There is no database {path} yet: it is made at the first start.")
    return _writing(path, busy_seconds=5.0)


class _Lock:
    """Held on a file next to the database for as long as this process lives. Raises Unusable.

    A POSIX record lock: the kernel frees it when the process dies, and child processes do not inherit it.
    It does not exclude the process that holds it, so that `_held` has to.
    """

    _held: ClassVar[set[Path]] = set()

    def __init__(self, path: Path) -> None:
        self._path = path.resolve()
        taken = f"Another process already serves the database {path}: stop it, or give this one its own file."
        if self._path in self._held:
            raise Unusable(taken)
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file = path.with_name(path.name + ".lock").open("w")
        except OSError as error:
            raise Unusable(f"The database {path} cannot be created: {error.strerror}.") from None
        try:
            fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._file.close()
            raise Unusable(taken) from None
        path.touch(mode=0o600)
        self._held.add(self._path)

    def close(self) -> None:
        self._held.discard(self._path)
        self._file.close()


def _writing(path: Path, busy_seconds: float) -> Engine:
    """The one connection that writes; it takes the file's write lock when a transaction begins."""
    engine = create_engine(f"sqlite:///{path}", pool_size=1, max_overflow=0, connect_args={"timeout": busy_seconds})
    engine.dialect.use_insertmanyvalues_wo_returning = True  # row by row, each would let other threads in and wait
    _prepare(engine, "BEGIN IMMEDIATE")
    return engine


def _reading(path: Path, busy_seconds: float) -> AsyncEngine:
    """The connections that read beside it: a transaction is a snapshot, and none of them can write."""
    logging.getLogger("aiosqlite").setLevel(logging.WARNING)  # below that it quotes statements
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{path}", pool_size=_READERS, max_overflow=0, connect_args={"timeout": busy_seconds}
    )
    _prepare(engine.sync_engine, "BEGIN", "query_only=ON")
    return engine


def _prepare(engine: Engine, begin: str, *pragmas: str) -> None:
    """Durable commits, deleted bytes overwritten, transactions that begin when we say so."""

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver's own guesses about BEGIN are wrong for DDL and SAVEPOINT
        cursor = connection.cursor()
        for pragma in (*_PRAGMAS, *pragmas):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql(begin)


def _examine(engine: Engine, path: Path) -> None:
    """Refuse a damaged file rather than lose messages in it."""
    with _refusal(path), engine.connect() as connection:
        _check_pages(connection)


def _check_pages(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
        raise sqlite3.DatabaseError


@contextmanager
def _refusal(path: Path) -> Iterator[None]:
    """Say in a sentence why a file cannot be opened. Raises Unusable."""
    try:
        yield
    except (DBAPIError, sqlite3.DatabaseError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if isinstance(cause, sqlite3.OperationalError):
            raise Unusable(
                f"The database {path} is locked or cannot be read: close whatever else has it open."
            ) from None
        raise Unusable(
            f"The database {path} is damaged: restore a backup, or move the file away to start empty."
        ) from None


def upgrade(connection: Connection) -> None:
    """Bring our tables up to date inside this transaction. Raises CommandError for those of a newer version."""
    logging.getLogger("alembic").setLevel(logging.WARNING)
    config = Config()
    config.set_main_option("script_location", "bot.storage:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _migrate(engine: Engine, path: Path) -> None:
    """Bring the tables up to date, in one transaction."""
    try:
        with engine.begin() as connection:
            upgrade(connection)
    except CommandError:
        raise Unusable(f"The database {path} was written by a newer version: install that version again.") from None
    except DBAPIError:
        raise Unusable(f"The database {path} cannot be brought up to date: check that the disk is not full.") from None


def _sweep(engine: Engine) -> bool:
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        waits = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
        cursor.execute(f"PRAGMA busy_timeout={_SWEEP_MS}")
        busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        cursor.execute(f"PRAGMA busy_timeout={waits}")
        cursor.close()
    except sqlite3.Error:
        return False
    finally:
        connection.close()
    return not busy
