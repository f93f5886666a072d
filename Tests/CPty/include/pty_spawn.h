#pragma once

#include <stdbool.h>
#include <sys/types.h>

/// Starts a program as the leader of a new session whose terminal is a new pty, as a terminal emulator does.
///
/// `arguments` and `environment` end with NULL. Returns the program's process id and puts the pty's
/// master side into `terminal`; -1 with errno set when it cannot.
pid_t pty_spawn(
    const char *path, char *const arguments[], char *const environment[], int rows, int columns, int *terminal);

/// Gives the terminal another size; the kernel tells the foreground programs.
int pty_resize(int terminal, int rows, int columns);

/// Whether the terminal echoes and edits lines, as a shell's does.
bool pty_is_cooked(int terminal);

