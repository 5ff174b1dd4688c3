"""Runs a program and measures what it used."""
import os
import resource
import subprocess
import sys
import time


class Run:
    """The processor time, wall-clock time (seconds) and peak memory (MiB) of one process."""

    def __init__(self, command):
        # By way of a small process: a child's peak memory is at least its parent's.
        result = subprocess.run(
            [sys.executable, "-I", "-S", os.path.abspath(__file__)] + command, text=True,
            stdout=subprocess.PIPE, check=True)
        self.wall, self.processor, self.memory, self.status = map(float, result.stdout.split())
        if self.status not in (0, 1, 4):
            sys.exit(f"{' '.join(command)}: status {self.status:.0f}")


def run_and_print(command):
    start = time.perf_counter()
    status = subprocess.call(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall = time.perf_counter() - start
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, status)


def best(rounds, command, key):
    """The run with the least `key` of several."""
    return min((Run(command) for _ in range(rounds)), key=key)


if __name__ == "__main__":
    run_and_print(sys.argv[1:])
