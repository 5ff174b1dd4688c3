#pragma once
#include <zlib.h>

/// `inflateInit2` is a macro, which Swift does not see: reads gzip and zlib streams.
static inline int yoyakInflateInit(z_streamp stream) {
  return inflateInit2(stream, 15 + 32);
}
