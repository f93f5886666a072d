#ifndef PROGRAM_START_H
#define PROGRAM_START_H

/// The path that the program was started by, where /proc does not tell it.
const char *program_start_path(void);

#endif
