#pragma once
#include <stddef.h>

/// Bytes of a file of the pages, compiled into the program.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} PageAsset;

/// The style of all pages (files/page.css).
PageAsset pageStyle(void);
/// The script of all pages (files/page.js).
PageAsset pageScript(void);
/// What is written on pages, in each language (files/labels.txt).
PageAsset pageLabels(void);
/// The hashes of style and script, a name and a value a line (files/hashes.txt).
PageAsset pageHashes(void);
