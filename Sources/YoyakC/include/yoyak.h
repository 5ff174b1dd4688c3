/* The C library of Yoyak: summaries, keywords, tables of document frequencies and ROUGE.
 *
 *   yoyak_task *task;
 *   yoyak_bytes answer;
 *   const char *options = "{\"command\": \"summarize\", \"sentences\": 3}";
 *   if (yoyak_task_open(options, strlen(options), &task, &answer) == YOYAK_DONE) {
 *     if (yoyak_task_run(task, record, record_length, &answer) == YOYAK_DONE) puts(answer.data);
 *     else fprintf(stderr, "%s\n", answer.data);
 *     yoyak_bytes_free(&answer);
 *     yoyak_task_close(task);
 *   }
 *
 * The library has no state of its own, writes to no file and no stream, and starts no threads unless
 * the option "jobs" asks for them. Every function may be called from several threads at once; one
 * task serves any number of them.
 */
#ifndef YOYAK_H
#define YOYAK_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The version of this interface. Functions may be added under the same number; it grows when a
 * function changes. A program asks yoyak_interface_version() whether it has the library it was
 * compiled for. */
#define YOYAK_INTERFACE_VERSION 1

/* What a function returns; the numbers are the exit statuses of the program yoyak. */
enum {
  YOYAK_DONE = 0,       /* It was done. */
  YOYAK_FAILED = 1,     /* The record could not be worked on. */
  YOYAK_USAGE = 2,      /* The options or arguments are wrong. */
  YOYAK_UNREADABLE = 3, /* Bytes could not be decoded, or a file of the options not be read. */
  YOYAK_NOTHING = 4     /* There is nothing to work on. */
};

/* Bytes that the library allocated: a result, or a message where a function did not return YOYAK_DONE.
 * A NUL, which length does not count, is behind the last. */
typedef struct yoyak_bytes {
  char *data;
  size_t length;
} yoyak_bytes;

/* A command with its options. */
typedef struct yoyak_task yoyak_task;

/* YOYAK_INTERFACE_VERSION of the library. */
uint32_t yoyak_interface_version(void);

/* The version of Yoyak, such as 0.1.0. */
void yoyak_version(yoyak_bytes *version);

/* Reads a command and its options out of a JSON object in UTF-8.
 *
 * "command" is one of "summarize", "keywords", "digest", "frequencies build", "evaluate rouge"; the other fields
 * are the command's options by their long names without the dashes ("max-characters": 400), true for
 * a flag. On YOYAK_DONE *task is set and *message is left empty; otherwise *message says why. */
int32_t yoyak_task_open(
  const char *options, size_t length, yoyak_task **task, yoyak_bytes *message);

/* Does a task's work on one record.
 *
 * "summarize", "keywords" and "digest" take a line of JSONL ({"text": …, "title": …, "id": …}) and give the line
 * that the command prints for it, with "reason" where there is nothing to print. "frequencies build"
 * takes the same and gives the table of that one document. "evaluate rouge" takes any number of lines
 * ({"summary": …, "reference": …}) and gives the command's JSON. */
int32_t yoyak_task_run(
  const yoyak_task *task, const char *record, size_t length, yoyak_bytes *output);

/* Gives a task up; NULL is allowed. No other thread may be running it. */
void yoyak_task_close(yoyak_task *task);

/* Adds tables of document frequencies, and leaves out terms of fewer than least documents (1 keeps
 * all). The sum is to the byte the table that one run over all documents would have made. */
int32_t yoyak_frequencies_merge(
  const yoyak_bytes *tables, size_t count, size_t least, yoyak_bytes *output);

/* Frees the bytes and leaves them empty; empty ones and NULL are allowed. */
void yoyak_bytes_free(yoyak_bytes *bytes);

#ifdef __cplusplus
}
#endif

#endif
