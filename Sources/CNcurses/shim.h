#pragma once

// Wide-character functions first: without this curses.h hides get_wch, setcchar and the rest.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stdio.h>
#include <term.h>

// Swift imports neither ncurses' macros nor, under strict concurrency, its global variables.

static inline attr_t cn_bold(void) { return A_BOLD; }
static inline attr_t cn_reverse(void) { return A_REVERSE; }
static inline attr_t cn_underline(void) { return A_UNDERLINE; }
static inline int cn_colors(void) { return COLORS; }
static inline int cn_lines(void) { return LINES; }
static inline int cn_columns(void) { return COLS; }
static inline int cn_error(void) { return ERR; }

enum cn_terminal {
  CN_TERMINAL_USABLE,
  CN_TERMINAL_UNKNOWN,
  CN_TERMINAL_NO_DATABASE,
  CN_TERMINAL_TOO_SIMPLE,
};

// newterm would start even on a terminal that cannot move its cursor.
static inline enum cn_terminal cn_probe(const char *name, int descriptor) {
  int fault = 0;
  if (setupterm(name, descriptor, &fault) != OK) {
    return fault < 0 ? CN_TERMINAL_NO_DATABASE : CN_TERMINAL_UNKNOWN;
  }
  const char *move = tigetstr("cup");
  const char *clear_all = tigetstr("clear");
  bool usable = move != NULL && move != (char *)-1 && clear_all != NULL && clear_all != (char *)-1;
  del_curterm(cur_term);
  return usable ? CN_TERMINAL_USABLE : CN_TERMINAL_TOO_SIMPLE;
}

static inline SCREEN *cn_newterm(const char *name) { return newterm(name, stdout, stdin); }

// A terminfo string, or NULL.
static inline const char *cn_string(const char *name) {
  const char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}
