#pragma once

#include <stdint.h>
#include <vterm.h>

// A cell without the unions and bit fields of VTermScreenCell.
typedef struct {
  uint32_t characters[VTERM_MAX_CHARS_PER_CELL];
  int columns;
  int bold, underlined, reversed;
  // A palette index, -1 = the default colour, -2 = a colour of its own (RGB).
  int foreground, background;
} CVCell;

static inline int cv_color(const VTermColor *color, int is_default) {
  return is_default ? -1 : VTERM_COLOR_IS_INDEXED(color) ? color->indexed.idx : -2;
}

static inline CVCell cv_cell(const VTermScreen *screen, int row, int column) {
  VTermScreenCell cell;
  CVCell result = {0};
  VTermPos place = {.row = row, .col = column};
  if (!vterm_screen_get_cell(screen, place, &cell)) return result;
  for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i]; i++) result.characters[i] = cell.chars[i];
  result.columns = cell.width;
  result.bold = cell.attrs.bold;
  result.underlined = cell.attrs.underline;
  result.reversed = cell.attrs.reverse;
  result.foreground = cv_color(&cell.fg, VTERM_COLOR_IS_DEFAULT_FG(&cell.fg));
  result.background = cv_color(&cell.bg, VTERM_COLOR_IS_DEFAULT_BG(&cell.bg));
  return result;
}

// What a terminal emulator knows beside its cells.
typedef struct {
  int cursor_visible;
  int alternate_screen;
} CVState;

static inline int cv_set_property(VTermProp property, VTermValue *value, void *user) {
  CVState *state = user;
  if (property == VTERM_PROP_CURSORVISIBLE) state->cursor_visible = value->boolean;
  if (property == VTERM_PROP_ALTSCREEN) state->alternate_screen = value->boolean;
  return 1;
}

static inline void cv_watch(VTermScreen *screen, CVState *state) {
  static const VTermScreenCallbacks callbacks = {.settermprop = cv_set_property};
  state->cursor_visible = 1;
  vterm_screen_set_callbacks(screen, &callbacks, state);
  vterm_screen_enable_altscreen(screen, 1);
  vterm_screen_reset(screen, 1);
}
