#include "ServerAssets.h"

static const unsigned char description[] = {
#embed "files/openapi.json"
};

static const unsigned char style[] = {
#embed "files/home.css"
};

static const unsigned char script[] = {
#embed "files/home.js"
};

static const unsigned char labels[] = {
#embed "files/labels.txt"
};

static const unsigned char hashes[] = {
#embed "files/hashes.txt"
};

PageAsset openAPIDescription(void) { return (PageAsset){description, sizeof description}; }
PageAsset homeStyle(void) { return (PageAsset){style, sizeof style}; }
PageAsset homeScript(void) { return (PageAsset){script, sizeof script}; }
PageAsset homeLabels(void) { return (PageAsset){labels, sizeof labels}; }
PageAsset homeHashes(void) { return (PageAsset){hashes, sizeof hashes}; }
