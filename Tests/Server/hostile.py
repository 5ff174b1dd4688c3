"""Starts yoyak-server on the loopback address and is a bad client to it: slow, silent, gone, too many.

    Tests/Server/hostile.py PROGRAM
"""

import concurrent.futures
import http.client
import json
import os
import pathlib
import resource
import signal
import socket
import subprocess
import sys
import time

ARTICLES = pathlib.Path(__file__).parents[2] / "Evaluation" / "articles"
ARTICLE = (ARTICLES / "en" / "01-ferry-clinic.txt").read_bytes()
HEAD = (b"POST /v1/%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%s\r\n\r\n")
STREAM = HEAD % (b"keywords", b"application/x-ndjson", b"Transfer-Encoding: chunked")


class Server:
    """A running server; what it logs is checked when it ends."""

    def __init__(self, program, *options):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = subprocess.Popen(
            [program, "--port", str(self.port), *options], stderr=subprocess.PIPE)
        for _ in range(600):
            try:
                if self.get("/readyz")[0] == 200:
                    return
            except OSError:
                time.sleep(0.1)
        raise AssertionError("the server does not begin")

    def connect(self, seconds=30):
        return socket.create_connection(("127.0.0.1", self.port), seconds)

    def request(self, method, path, body=None, headers={}):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        result = response.status, response.read(), dict(response.getheaders())
        connection.close()
        return result

    def get(self, path):
        return self.request("GET", path)

    def metric(self, name):
        for line in self.get("/metrics")[1].decode().splitlines():
            if line.rpartition(" ")[0] == name:
                return float(line.rpartition(" ")[2])
        raise AssertionError(f"there is no metric {name}")

    def works(self):
        status, body, _ = self.request("POST", "/v1/digest", ARTICLE)
        assert status == 200 and json.loads(body)["sentences"], (status, body[:200])

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            log = self.process.communicate(timeout=60)[1]
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError("the server does not end") from None
        if kind is not None:
            sys.stderr.write(log.decode()[-2000:])
            return
        assert self.process.returncode == 0, (self.process.returncode, log[-500:])
        for line in log.splitlines():
            assert isinstance(json.loads(line), dict)
        assert b"ferry" not in log and b"clinic" not in log, "the log holds text"


def answer(connection):
    """All that comes until the connection ends."""
    received = b""
    try:
        while piece := connection.recv(1 << 16):
            received += piece
    except (ConnectionResetError, TimeoutError):
        pass
    return received


def chunk(data):
    return b"%x\r\n%s\r\n" % (len(data), data)


def line(number):
    return json.dumps({"id": number, "text": ARTICLE.decode()}).encode() + b"\n"


def until(check, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if check():
            return
        time.sleep(0.1)
    raise AssertionError("it does not come to pass")


def a_byte_a_second(server):
    """A body that comes a byte a second ends with 408, of an article and of a stream."""
    for kind, length in [(b"text/plain", b"Content-Length: 500"),
                         (b"application/x-ndjson", b"Transfer-Encoding: chunked")]:
        with server.connect() as connection:
            connection.sendall(HEAD % (b"digest", kind, length))
            start = time.monotonic()
            connection.settimeout(1)
            received = b""
            while time.monotonic() - start < 20:
                try:
                    connection.sendall(b"a" if length.startswith(b"C") else chunk(b"a"))
                    piece = connection.recv(1 << 16)
                except TimeoutError:
                    continue
                except OSError:
                    break
                if not piece:
                    break
                received += piece
            assert received.startswith(b"HTTP/1.1 408"), received[:300]
            assert time.monotonic() - start < 12, "the slow body was waited for too long"


def a_slow_head(server):
    """A head that does not come to its end is closed like a silent connection."""
    with server.connect() as connection:
        connection.settimeout(0.5)
        start = time.monotonic()
        for byte in (b"GET /healthz HTTP/1.1\r\nX: " + b"a" * 200):
            try:
                connection.sendall(bytes([byte]))
                if not connection.recv(1):
                    break
            except TimeoutError:
                continue
            except OSError:
                break
        assert time.monotonic() - start < 20, "the slow head was waited for too long"


def a_large_head(server):
    with server.connect() as connection:
        connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 100_000 + b"\r\n\r\n")
        received = answer(connection)
        assert received == b"" or received.startswith(b"HTTP/1.1 4"), received[:100]


def no_http(server):
    for data in [b"\x16\x03\x01\x02\x00", b"hello\r\n\r\n", b"GET / HTTP/9\r\n\r\n", b"\0" * 500]:
        with server.connect() as connection:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            assert not answer(connection).startswith(b"HTTP/1.1 2")


def two_lengths(server):
    """What two programs could read as two requests is refused."""
    with server.connect() as connection:
        connection.sendall(
            b"POST /v1/digest HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
            b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n")
        received = answer(connection)
        assert b"ok\n" not in received, received


def waits_to_be_asked(server):
    """A client that waits before it sends its body is told to go on, or why not to."""
    with server.connect() as connection:
        connection.sendall(HEAD % (
            b"digest", b"text/plain", b"Expect: 100-continue\r\nContent-Length: %d" % len(ARTICLE)))
        assert connection.recv(1 << 16).startswith(b"HTTP/1.1 100"), "nobody says to go on"
        connection.sendall(ARTICLE)
        assert connection.recv(1 << 16).startswith(b"HTTP/1.1 200")
    with server.connect() as connection:
        connection.sendall(HEAD % (
            b"digest", b"text/plain", b"Expect: 100-continue\r\nContent-Length: 99999999"))
        assert connection.recv(1 << 16).startswith(b"HTTP/1.1 413")


def silent_connections(server):
    """As many idle connections as this program may have; the server goes on, then closes them."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    count = min(10_000, hard - 200)
    connections = []
    start = time.monotonic()
    try:
        for _ in range(count):
            connections.append(server.connect())
        opened = time.monotonic() - start
        start = time.monotonic()
        server.works()
        answered = time.monotonic() - start
        assert answered < 10, answered
        connections[0].settimeout(30)
        assert connections[0].recv(1) == b"", "an idle connection is not closed"
    finally:
        for connection in connections:
            connection.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    server.works()
    return f"{count} connections opened in {opened:.1f} s, an article beside them in {answered:.2f} s"


def a_client_that_is_killed(server, program):
    """kill -9 in the middle of a stream, and of a body, leaves nothing behind."""
    for kind, body in [(b"application/x-ndjson", chunk(line(1)) + chunk(line(2)[:500])),
                       (b"text/plain", chunk(ARTICLE[:500]))]:
        head = HEAD % (b"digest", kind, b"Transfer-Encoding: chunked")
        client = subprocess.Popen(
            [sys.executable, "-c",
             "import socket, sys, time\n"
             f"s = socket.create_connection(('127.0.0.1', {server.port}))\n"
             "s.sendall(sys.stdin.buffer.read()); print('sent', flush=True); time.sleep(600)"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        client.stdin.write(head + body)
        client.stdin.close()
        client.stdout.readline()
        time.sleep(0.3)
        client.kill()
        client.wait()
        client.stdout.close()
    until(lambda: server.metric("yoyak_streams_open") == 0)
    until(lambda: server.metric("yoyak_requests_in_flight") == 1)
    server.works()


def a_client_that_does_not_read(server):
    """A stream whose results nobody reads ends and gives its thread back."""
    with server.connect() as connection:
        connection.sendall(STREAM.replace(b"keywords", b"digest?explain=true"))
        connection.settimeout(1)
        data = chunk(line(1) * 20)
        start = time.monotonic()
        try:
            while time.monotonic() - start < 60:
                try:
                    connection.sendall(data)
                except TimeoutError:
                    if server.metric("yoyak_streams_open") == 0:
                        break
        except OSError:
            pass
        assert time.monotonic() - start < 60, "nobody ends the stream"
    until(lambda: server.metric("yoyak_streams_open") == 0)
    server.works()


def too_many_at_once(server):
    """What there is no room for is refused with 429, and all else is answered."""
    body = ARTICLE * 40
    with concurrent.futures.ThreadPoolExecutor(60) as pool:
        answers = list(pool.map(
            lambda _: server.request("POST", "/v1/digest?explain=true", body), range(120)))
    statuses = {status for status, *_ in answers}
    assert statuses == {200, 429}, statuses
    for status, _, headers in answers:
        assert status != 429 or int(headers["Retry-After"]) >= 1
    assert len({body for status, body, _ in answers if status == 200}) == 1
    refused = sum(status == 429 for status, *_ in answers)
    assert server.metric('yoyak_rejected_total{reason="queue"}') == refused
    return f"{120 - refused} answered, {refused} refused"


def told_to_stop(program):
    """SIGTERM: requests in flight end, streams end after whole lines, the program ends in time."""
    with Server(program, "--grace", "5", "--drain", "1") as server:
        kept = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        kept.request("GET", "/readyz")
        assert kept.getresponse().read() == b"ready\n"
        half = server.connect()
        half.sendall(HEAD % (b"digest", b"text/plain", b"Content-Length: %d" % len(ARTICLE)))
        half.sendall(ARTICLE[:100])
        stream = server.connect()
        stream.sendall(STREAM + chunk(line(1)))
        received = stream.recv(1 << 16)
        assert received.startswith(b"HTTP/1.1 200"), received[:100]
        start = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        time.sleep(0.4)
        kept.request("GET", "/readyz")
        assert kept.getresponse().status == 503, "a server that stops says that it is ready"
        half.sendall(ARTICLE[100:])
        half.settimeout(10)
        assert half.recv(1 << 16).startswith(b"HTTP/1.1 200"), "a request in flight is lost"
        number = 2
        try:
            while time.monotonic() - start < 30:
                stream.sendall(chunk(line(number)))
                number += 1
                stream.settimeout(0.05)
                try:
                    piece = stream.recv(1 << 16)
                    if not piece:
                        break
                    received += piece
                except TimeoutError:
                    pass
        except OSError:
            pass
        stream.settimeout(5)
        received += answer(stream)
        server.process.wait(30)
        seconds = time.monotonic() - start
        assert seconds < 12, f"it took {seconds} s to stop"
        body = received.partition(b"\r\n\r\n")[2]
        lines = []
        while body:
            size, _, rest = body.partition(b"\r\n")
            data = rest[:int(size, 16)]
            assert len(data) == int(size, 16) and data.endswith(b"\n"), "a line is cut"
            lines += data.splitlines()
            body = rest[len(data) + 2:]
        numbers = [json.loads(line)["id"] for line in lines]
        assert numbers == list(range(1, len(numbers) + 1)), numbers
        assert len(numbers) > 1
    return f"{len(numbers)} whole lines, then the end after {seconds:.1f} s"


def main():
    program = os.path.abspath(sys.argv[1])
    quick = ["--body-timeout", "3", "--idle-timeout", "5", "--body-limit", "1000000"]
    with Server(program, *quick) as server:
        for check in [a_byte_a_second, a_slow_head, a_large_head, no_http, two_lengths,
                      waits_to_be_asked, a_client_that_does_not_read]:
            report(check, server)
        report(a_client_that_is_killed, server, program)
    with Server(program, "--idle-timeout", "15") as server:
        report(silent_connections, server)
    with Server(program, "--threads", "1", "--queue", "4") as server:
        report(too_many_at_once, server)
    report(told_to_stop, program)


def report(check, *arguments):
    start = time.monotonic()
    note = check(*arguments)
    print(f"{check.__name__}: {time.monotonic() - start:.1f} s{f', {note}' if note else ''}",
          flush=True)


if __name__ == "__main__":
    main()
