"""A PostgreSQL server of the tests' own: Debian's package, a data folder that is thrown away, a socket and no port."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep

from sqlalchemy import create_engine

from bot.storage.postgres import address_of, migrate

START = 30.0  # seconds
_USER = "sehti"
_MODEL = "model"  # a database that is migrated already, of which others are copied


@dataclass
class Server:
    """One server; `durable` writes to the disk as in real life, which tests of a function need not wait for."""

    folder: Path
    durable: bool = False
    process: subprocess.Popen[bytes] | None = None
    made: int = 0
    ready: set[str] = field(default_factory=set)

    def url(self, database: str) -> str:
        return f"postgresql://{_USER}@/{database}?host={self.folder}"

    def start(self) -> None:
        """Start it, or start it again, and wait until it answers."""
        settings = ["-k", str(self.folder), "-c", "listen_addresses=", "-c", "max_connections=200"]
        settings += [] if self.durable else ["-c", "fsync=off", "-c", "full_page_writes=off"]
        log = (self.folder / "log").open("ab")
        command = [*_as_postgres(), _tool("postgres"), "-D", str(self.folder / "data"), *settings]
        self.process = subprocess.Popen(command, stdout=log, stderr=log)
        deadline = monotonic() + START
        while not self._answers():
            assert self.process.poll() is None, (self.folder / "log").read_text()
            assert monotonic() < deadline, "the server does not answer"
            sleep(0.05)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """SIGINT: disconnect everybody and stop in good order; SIGQUIT: as after a power cut."""
        assert self.process is not None
        self.process.send_signal(how)
        self.process.wait(START)

    def database(self) -> str:
        """The address of a new database, with its tables."""
        if _MODEL not in self.ready:
            self.run(f"CREATE DATABASE {_MODEL}")
            migrate(self.url(_MODEL))
            self.ready.add(_MODEL)
        return self.empty(f"TEMPLATE {_MODEL}")

    def empty(self, options: str = "") -> str:
        """The address of a new database."""
        self.made += 1
        name = f"test{self.made}"
        self.run(f"CREATE DATABASE {name} {options}")
        return self.url(name)

    def run(self, statement: str) -> None:
        """One statement, outside of any transaction."""
        engine = create_engine(address_of(self.url("postgres")), isolation_level="AUTOCOMMIT")
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql(statement)
        finally:
            engine.dispose()

    def _answers(self) -> bool:
        command = [_tool("pg_isready"), "-q", "-h", str(self.folder), "-U", _USER]
        return subprocess.run(command, check=False).returncode == 0


@contextmanager
def serving(*, durable: bool = False) -> Iterator[Server]:
    """A server that is stopped, and its folder deleted, when the block is left."""
    folder = Path(tempfile.mkdtemp(prefix="sehti-postgres-"))  # short: the name of a socket is limited
    if os.getuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    server = Server(folder, durable)
    try:
        data = ["-D", str(folder / "data"), "-U", _USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
        made = subprocess.run([*_as_postgres(), _tool("initdb"), *data], capture_output=True, check=False)
        assert made.returncode == 0, made.stderr.decode()
        server.start()
        yield server
    finally:
        if server.process is not None and server.process.poll() is None:
            server.stop(signal.SIGQUIT)
        shutil.rmtree(folder, ignore_errors=True)


def _as_postgres() -> list[str]:
    """PostgreSQL refuses to run as root; and it must not outlive the tests, however they end."""
    user = ["--reuid=postgres", "--regid=postgres", "--init-groups"] if os.getuid() == 0 else []
    return ["setpriv", *user, "--pdeathsig=QUIT"]


def _tool(name: str) -> str:
    """Debian keeps the server's programs out of the path, by version."""
    found = [str(path) for path in Path("/usr/lib/postgresql").glob(f"*/bin/{name}")]
    newest = max(found, key=lambda path: float(path.split("/")[4]), default=shutil.which(name))
    assert newest, "PostgreSQL is missing: `./sehti test` installs it, or: apt-get install postgresql"
    return newest
