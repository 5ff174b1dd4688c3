#include "EmbeddedModels.h"

static const unsigned char trainingSets[] = {
#embed "../../Models/training-sets.txt"
};

EmbeddedModel embeddedTrainingSets(void) {
  return (EmbeddedModel){trainingSets, sizeof trainingSets};
}
