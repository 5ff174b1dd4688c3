#include "arguments.h"

static int count;
static char **values;

/* The GNU C library calls what is to run before main with main's arguments. */
__attribute__((constructor)) static void keep_arguments(int argc, char **argv) {
  count = argc;
  values = argv;
}

int program_argument_count(void) { return count; }

const char *program_argument(int index) { return values[index]; }
