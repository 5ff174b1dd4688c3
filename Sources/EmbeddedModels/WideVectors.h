#pragma once

// For functions that are compiled twice on x86-64: the second time for processors with AVX2, whose
// vectors are twice as wide.

#define INLINE static inline __attribute__((always_inline))

// Defines a function that does what `NAMEInline` does, compiled for the processor at hand.
#if defined(__x86_64__)
#define DEFINE(type, name, parameters, arguments)                                              \
  __attribute__((target("avx2"))) static type name##Wide parameters {                          \
    return name##Inline arguments;                                                             \
  }                                                                                            \
  type name parameters {                                                                       \
    return __builtin_cpu_supports("avx2") ? name##Wide arguments : name##Inline arguments;     \
  }
#else
#define DEFINE(type, name, parameters, arguments) \
  type name parameters { return name##Inline arguments; }
#endif
