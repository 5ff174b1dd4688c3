#!/usr/bin/env python3
"""How fast yoyak-server answers, beside the command on the same articles in the same run, for
Evaluation/Speed.md.

    swift build -c release --traits Server --scratch-path .build-server
    Evaluation/Benchmarks/server.py [--folder .build-server/release] [--seconds 10]

POSTs 200 Korean articles of 30 sentences, one a request, to /v1/summaries with wrk (Debian's package) over
1, 8 and 64 connections, and to /healthz, which tells what the server costs without the work. The
command does the same articles as JSONL with as many threads as the server has, by the clock, less what one
of them takes. Texts are made of the words of the project's own articles by a seeded generator.
"""
import argparse
import json
import os
import re
import socket
import subprocess
import tempfile
import time
import urllib.request

from measured import best
from texts import Mixture, records, temporary

# wrk asks for the next request from every connection; each thread goes round its own articles.
SCRIPT = """
local bodies = {}
for line in io.lines("%s") do bodies[#bodies + 1] = line end
local number = 0
wrk.method = "%s"
wrk.headers["Content-Type"] = "application/json"
request = function()
  number = number %% #bodies + 1
  return wrk.format(nil, nil, nil, bodies[number])
end
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %%f %%f %%f %%d\\n", latency:percentile(50) / 1000,
    latency:percentile(99) / 1000, summary.requests / summary.duration * 1e6,
    errors.connect + errors.read + errors.write + errors.timeout + errors.status))
end
"""


def measured(url, script, connections, seconds):
    output = subprocess.run(
        ["wrk", "-t", "1", "-c", str(connections), "-d", f"{seconds}s", "--timeout", "30s",
         "-s", script, url], capture_output=True, text=True, check=True).stdout
    half, most, rate, errors = re.search(r"RESULT (\S+) (\S+) (\S+) (\S+)", output).groups()
    return float(half), float(most), float(rate), int(errors)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--folder", default=".build-server/release")
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    options = parser.parse_args()
    load = os.getloadavg()[0]
    mixture = Mixture("ko")
    articles = [mixture.article(30) for _ in range(200)]
    with temporary(records(articles * 10), ".jsonl") as many, \
            temporary(records(articles[:1]), ".jsonl") as one:
        command = [f"{options.folder}/yoyak", "summarize", "-j", str(options.threads), "-f", "jsonl"]
        start = best(3, command + [one.name], lambda run: run.wall).wall
        seconds = best(3, command + [many.name], lambda run: run.wall).wall - start
    print(f"command, {options.threads} threads: {10 * len(articles) / seconds:.0f} articles/s; "
          f"load before the run {load:.1f}")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    server = subprocess.Popen(
        [f"{options.folder}/yoyak-server", "--port", str(port), "--threads", str(options.threads),
         "--log-level", "warning"])
    try:
        for _ in range(100):
            try:
                urllib.request.urlopen(f"{url}/readyz").close()
                break
            except OSError:
                time.sleep(0.1)
        with temporary(records(articles), ".jsonl") as bodies:
            for path, method in [("/v1/summaries", "POST"), ("/healthz", "GET")]:
                with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
                    script.write(SCRIPT % (bodies.name, method))
                    script.flush()
                    for connections in [1, 8, 64]:
                        half, most, rate, errors = measured(
                            url + path, script.name, connections, options.seconds)
                        print(f"{path:14} {connections:3} connections: {rate:7.0f} requests/s, "
                              f"p50 {half:7.2f} ms, p99 {most:7.2f} ms, {errors} errors")
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
