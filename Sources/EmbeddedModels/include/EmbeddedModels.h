#pragma once
#include <stddef.h>

/// Bytes of a trained model or word list, compiled into the program from the
/// files in Models, so that the executable needs no files beside it.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} EmbeddedModel;

/// Models/english-stop-words.txt.
EmbeddedModel embeddedEnglishStopWords(void);
