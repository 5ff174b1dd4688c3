#include "EmbeddedModels.h"

static const unsigned char seams[] = {
#embed "../../Models/headline-seams.txt"
};

EmbeddedModel embeddedHeadlineSeams(void) { return (EmbeddedModel){seams, sizeof seams}; }
