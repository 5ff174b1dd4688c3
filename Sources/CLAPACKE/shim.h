#pragma once
#include <lapacke.h>

// The macro lapack_int is not imported into Swift; this name is.
typedef lapack_int LapackInt;
