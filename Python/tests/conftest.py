"""Texts written for the tests, and the program that results are compared with."""

import os
import subprocess

import pytest

ENGLISH = (
    "The council of Marrow Bay voted on Tuesday to turn the old ice house into a public library. "
    "The ice house, built in 1911, has stood empty since the fishing fleet left. "
    "Twelve members voted for the plan and three against. "
    "The work is to cost 4.2 million and to end in the spring of next year. "
    "Readers now travel forty minutes by bus to the nearest library."
)
KOREAN = (
    "해솔시는 낡은 항구 창고를 시민 도서관으로 바꾼다고 11일 밝혔다. "
    "창고는 1967년에 지어져 어판장 얼음을 보관하던 곳이다. "
    "시는 42억 원을 들여 내년 봄까지 공사를 마칠 계획이다. "
    "도서관에는 책 4만 권과 어린이 열람실이 들어선다. "
    "주민들은 그동안 가장 가까운 도서관까지 버스로 40분을 가야 했다."
)
PAGE = f"<html><head><title>Library</title></head><body><p>{ENGLISH}</p></body></html>"


@pytest.fixture
def articles():
    """Articles of several kinds, one with nothing in it."""
    return [ENGLISH, KOREAN, "", PAGE, "One sentence.", KOREAN + "\n\n" + ENGLISH] * 5


@pytest.fixture(scope="session")
def program():
    """Runs the program that is in the environment variable, with lines in and bytes out."""
    path = os.environ.get("YOYAK_PROGRAM")
    if not path:
        pytest.skip("YOYAK_PROGRAM names no program to compare with")

    def run(*arguments, input=b"", status=0):
        done = subprocess.run([path, *arguments], input=input, capture_output=True)
        assert done.returncode == status, done.stderr.decode()
        return done.stdout

    return run
