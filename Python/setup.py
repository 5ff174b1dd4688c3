"""A wheel for every Python 3 of one platform: the library is loaded by ctypes."""

import re
from pathlib import Path

from setuptools import Distribution, setup
from setuptools.command.bdist_wheel import bdist_wheel

_VERSION_FILE = Path(__file__).parent.parent / "Sources" / "Yoyak" / "YoyakVersion.swift"


class PlatformWheel(bdist_wheel):
    def get_tag(self):
        return "py3", "none", super().get_tag()[2]


class LibraryDistribution(Distribution):
    def has_ext_modules(self):
        return True


setup(
    version=re.search(r'current = "([^"]+)"', _VERSION_FILE.read_text())[1],
    cmdclass={"bdist_wheel": PlatformWheel},
    distclass=LibraryDistribution,
)
