#pragma once
#include "PageAssets.h"

/// The description of the routes (files/openapi.json).
PageAsset openAPIDescription(void);
/// The style of the page to paste an article into, beside that of all pages (files/home.css).
PageAsset homeStyle(void);
/// The script of that page (files/home.js).
PageAsset homeScript(void);
/// What is written on that page, in each language (files/labels.txt).
PageAsset homeLabels(void);
/// The hashes of its style and script, a name and a value a line (files/hashes.txt).
PageAsset homeHashes(void);
