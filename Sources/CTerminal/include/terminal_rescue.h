#pragma once

#include <stddef.h>

/// Longest reset sequence that is kept.
#define RESCUE_MAX_RESET 512

/// From now on a crash or an exit() first restores the terminal: writes `reset` to it, gives it back
/// its present modes, and shows what was written to standard error meanwhile.
///
/// Returns 0, or an errno. To be called while the terminal is still as it was found.
int rescue_arm(int terminal, const char *reset, size_t length);

/// The terminal has been restored in the ordinary way: shows what was written to standard error
/// meanwhile and does nothing more on a crash.
void rescue_disarm(void);
