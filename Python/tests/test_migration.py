"""The blocks of MIGRATION.md, as far as the other packages are installed."""

import re
from pathlib import Path

import pytest

from conftest import ENGLISH

_PAGE = (Path(__file__).parent.parent / "MIGRATION.md").read_text(encoding="utf-8")
_SECTIONS = {
    section.split("\n", 1)[0]: re.findall(r"```python\n(.*?)```", section, re.S)
    for section in _PAGE.split("\n## ")[1:]
}


def _run(block):
    names = {"text": ENGLISH}
    exec(block, names)
    return names


@pytest.mark.parametrize("package", _SECTIONS)
def test_after(package):
    after = _run(_SECTIONS[package][1])["after"]
    assert after and all(after)


@pytest.mark.parametrize("package", _SECTIONS)
def test_before(package):
    try:
        before = _run(_SECTIONS[package][0])["before"]
    except (ImportError, LookupError) as missing:
        pytest.skip(f"{package} or what it downloads is not there: {missing}"[:120])
    assert isinstance(before, list)
    if package == "rouge-score":
        assert before == _run(_SECTIONS[package][1])["after"]
