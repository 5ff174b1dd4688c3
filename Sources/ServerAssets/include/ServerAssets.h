#pragma once
#include <stddef.h>

/// Bytes of a file of the server, compiled into the program.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} ServerAsset;

/// The description of the routes (files/openapi.json).
ServerAsset openAPIDescription(void);
/// The style of the page to paste an article into, beside that of all pages (files/home.css).
ServerAsset homeStyle(void);
/// The script of that page (files/home.js).
ServerAsset homeScript(void);
/// What is written on that page, in each language (files/labels.txt).
ServerAsset homeLabels(void);
/// The hashes of its style and script, a name and a value a line (files/hashes.txt).
ServerAsset homeHashes(void);
