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

ServerAsset openAPIDescription(void) { return (ServerAsset){description, sizeof description}; }
ServerAsset homeStyle(void) { return (ServerAsset){style, sizeof style}; }
ServerAsset homeScript(void) { return (ServerAsset){script, sizeof script}; }
ServerAsset homeLabels(void) { return (ServerAsset){labels, sizeof labels}; }
ServerAsset homeHashes(void) { return (ServerAsset){hashes, sizeof hashes}; }
