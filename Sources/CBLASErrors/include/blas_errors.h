/* The routines that BLAS and LAPACK call on a wrong argument, without those of the reference
 * implementation: they write to standard error and end the process, which is not for a library to do.
 * LAPACK reports the argument in its result all the same, where it is checked. */
#ifndef BLAS_ERRORS_H
#define BLAS_ERRORS_H

#include <stddef.h>

void xerbla_(const char *routine, const int *argument, size_t length);
void cblas_xerbla(int argument, const char *routine, const char *form, ...);

#endif
