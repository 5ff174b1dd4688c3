#include "blas_errors.h"

void xerbla_(const char *, const int *, size_t) {}

void cblas_xerbla(int, const char *, const char *, ...) {}
