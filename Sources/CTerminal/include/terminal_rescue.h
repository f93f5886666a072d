#pragma once

#include <stddef.h>

/// Longest reset sequence that is kept.
#define RESCUE_MAX_RESET 512

/// From now on a crash or an exit() first restores the terminal: writes `reset` to it and gives it back
/// the modes that it has now. Standard error, where it is a terminal, is kept back until then, so that
/// it neither spoils the screen nor is lost with it.
///
/// One screen at a time. Returns 0 or an errno.
int rescue_arm(int input, int output, const char *reset, size_t length);

/// The terminal has been restored in the ordinary way: shows what was kept back.
void rescue_disarm(void);
