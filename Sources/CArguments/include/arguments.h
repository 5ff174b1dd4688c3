/* What the program was called with, as the C library hands it over. Swift's own CommandLine reads it out
 * of /proc, which a bare root folder does not have, and is of no use there. */
#ifndef ARGUMENTS_H
#define ARGUMENTS_H

/* How many arguments there are, the program's name among them. */
int program_argument_count(void);

/* An argument, the program's name being the first. */
const char *program_argument(int index);

#endif
