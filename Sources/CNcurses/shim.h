#pragma once

// Wide-character functions first: without this curses.h hides setcchar and the rest.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdio.h>
#include <term.h>

// Swift imports neither ncurses' macros nor its variadic functions nor, under strict concurrency,
// its global variables.

static inline attr_t cn_bold(void) { return A_BOLD; }
static inline attr_t cn_reverse(void) { return A_REVERSE; }
static inline attr_t cn_underline(void) { return A_UNDERLINE; }
static inline int cn_colors(void) { return COLORS; }
static inline int cn_lines(void) { return LINES; }
static inline int cn_columns(void) { return COLS; }
static inline int cn_ok(void) { return OK; }

// Reads a terminal's description for cn_string() and cn_move(). 1 = found, 0 = not, -1 = there are none.
static inline int cn_load(const char *name, int descriptor) {
  int found = 0;
  return setupterm(name, descriptor, &found) == OK ? 1 : found < 0 ? -1 : 0;
}

static inline void cn_unload(void) { del_curterm(cur_term); }

// A string of the description, or NULL.
static inline const char *cn_string(const char *capability) {
  const char *value = tigetstr(capability);
  return value == (char *)-1 ? NULL : value;
}

// What moves the cursor, or NULL.
static inline const char *cn_move(int row, int column) {
  const char *move = cn_string("cup");
  return move == NULL ? NULL : tparm(move, row, column);
}

static inline SCREEN *cn_newterm(const char *name) { return newterm(name, stdout, stdin); }
