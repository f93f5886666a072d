#define _GNU_SOURCE
#include "terminal_characters.h"

#include <wchar.h>

int character_columns(uint32_t character) { return wcwidth((wchar_t)character); }

int32_t character_of_byte(uint8_t byte) {
  wint_t character = btowc(byte);
  return character == WEOF ? -1 : (int32_t)character;
}
