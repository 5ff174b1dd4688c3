"""How schemathesis writes the bodies of types that it does not know: text as it is."""

import json

import schemathesis


def text(value):
    if isinstance(value, bytes):
        return value
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    return json.dumps(value).encode()


@schemathesis.serializer(
    "application/x-ndjson", "text/csv", "text/tab-separated-values", "text/markdown", "text/html",
    "application/rss+xml", "application/atom+xml", "message/rfc822", "text/vtt",
    "application/x-subrip", "application/octet-stream")
def serialize(context, value):
    return text(value)
