"""The C library, whose header is ``Sources/YoyakC/include/yoyak.h``."""

from __future__ import annotations

import ctypes
import functools
import json
import weakref
from pathlib import Path
from typing import Any, Mapping, Sequence

from .errors import BY_STATUS

_INTERFACE_VERSION = 1


class _Bytes(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p), ("length", ctypes.c_size_t)]

    def take(self) -> bytes:
        """The bytes, whose memory is given back."""
        taken = ctypes.string_at(self.data, self.length) if self.data else b""
        _library.yoyak_bytes_free(ctypes.byref(self))
        return taken


def _load() -> ctypes.CDLL:
    path = Path(__file__).with_name("libyoyak.so")
    try:
        library = ctypes.CDLL(str(path))
    except OSError as error:
        raise ImportError(
            f"the library of yoyak cannot be loaded: {error}. The wheel is for Linux with the C "
            "library its name tells; 'Scripts/build-wheel' makes one for this machine."
        ) from error
    handle, data, size = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t
    output = ctypes.POINTER(_Bytes)
    for name, result, arguments in [
        ("yoyak_interface_version", ctypes.c_uint32, []),
        ("yoyak_version", None, [output]),
        ("yoyak_task_open", ctypes.c_int32, [data, size, ctypes.POINTER(handle), output]),
        ("yoyak_task_run", ctypes.c_int32, [handle, data, size, output]),
        ("yoyak_task_close", None, [handle]),
        ("yoyak_frequencies_merge", ctypes.c_int32, [output, size, size, output]),
        ("yoyak_bytes_free", None, [output]),
    ]:
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    found = library.yoyak_interface_version()
    if found != _INTERFACE_VERSION:
        raise ImportError(
            f"{path} has version {found} of its interface, expected was {_INTERFACE_VERSION}: "
            "install the package again."
        )
    return library


_library = _load()


def version() -> str:
    """The version of Yoyak."""
    output = _Bytes()
    _library.yoyak_version(ctypes.byref(output))
    return output.take().decode()


def _answer(status: int, output: _Bytes) -> bytes:
    """What a function gave; raises the exception of its message when it failed."""
    answer = output.take()
    if status:
        raise BY_STATUS[status](answer.decode("utf-8", "replace"))
    return answer


class Task:
    """A command with its options, for any number of records and threads."""

    def __init__(self, options: str) -> None:
        self._handle = ctypes.c_void_p()
        data, message = options.encode("utf-8"), _Bytes()
        status = _library.yoyak_task_open(
            data, len(data), ctypes.byref(self._handle), ctypes.byref(message)
        )
        _answer(status, message)
        weakref.finalize(self, _library.yoyak_task_close, self._handle)

    def run(self, record: bytes) -> bytes:
        """What the command makes of a record; other Python threads go on meanwhile."""
        output = _Bytes()
        status = _library.yoyak_task_run(
            self._handle, record, len(record), ctypes.byref(output)
        )
        return _answer(status, output)


@functools.lru_cache(maxsize=64)
def _task(options: str) -> Task:
    return Task(options)


def task(command: str, options: Mapping[str, Any]) -> Task:
    """The task of a command; ``max_words=40`` is the command's ``--max-words 40``.

    Options that are None are left out. Tasks are kept, as reading the options takes longer than a
    short article.
    """
    given = {name.replace("_", "-"): value for name, value in options.items() if value is not None}
    return _task(encode({**given, "command": command}).decode("utf-8"))


def encode(value: Any) -> bytes:
    """A value as JSON in UTF-8; what JSON has no form for, such as a path or a date, becomes a string.

    Half of a surrogate pair is escaped, and becomes U+FFFD in the library.
    """
    try:
        return json.dumps(value, default=str, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, default=str, separators=(",", ":")).encode("utf-8")


def merge_frequencies(tables: Sequence[bytes], least: int = 1) -> bytes:
    """The table of all documents of several tables."""
    parts = (_Bytes * len(tables))()
    # The buffers live as long as the list.
    buffers = [ctypes.create_string_buffer(table, len(table)) for table in tables]
    for part, buffer in zip(parts, buffers):
        part.data, part.length = ctypes.addressof(buffer), len(buffer)
    output = _Bytes()
    status = _library.yoyak_frequencies_merge(parts, len(tables), least, ctypes.byref(output))
    return _answer(status, output)
