"""What can go wrong, as exceptions."""

from __future__ import annotations


class YoyakError(ValueError):
    """The base of the package's exceptions; the message says what was given and what is allowed."""


class OptionError(YoyakError):
    """An option is unknown or has a value that is not allowed."""


class RecordError(YoyakError):
    """An article or a pair of texts could not be worked on."""


class UnreadableError(YoyakError):
    """Bytes could not be decoded, or a file that an option names could not be read."""


#: The exceptions by the statuses of the C library.
BY_STATUS = {1: RecordError, 2: OptionError, 3: UnreadableError, 4: RecordError}
