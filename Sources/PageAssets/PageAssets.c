#include "PageAssets.h"

static const unsigned char style[] = {
#embed "files/page.css"
};

static const unsigned char script[] = {
#embed "files/page.js"
};

static const unsigned char labels[] = {
#embed "files/labels.txt"
};

static const unsigned char hashes[] = {
#embed "files/hashes.txt"
};

PageAsset pageStyle(void) { return (PageAsset){style, sizeof style}; }
PageAsset pageScript(void) { return (PageAsset){script, sizeof script}; }
PageAsset pageLabels(void) { return (PageAsset){labels, sizeof labels}; }
PageAsset pageHashes(void) { return (PageAsset){hashes, sizeof hashes}; }
