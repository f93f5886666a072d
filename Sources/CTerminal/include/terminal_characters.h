#pragma once

#include <stdint.h>

/// The columns that the system's locale gives a character, -1 when it does not know it.
int character_columns(uint32_t character);

/// The character that a single byte is in the locale's encoding, or -1.
int32_t character_of_byte(uint8_t byte);
