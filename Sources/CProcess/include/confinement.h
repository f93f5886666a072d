#ifndef CONFINEMENT_H
#define CONFINEMENT_H

/// Takes from this process, for good, what it needs not to serve a person one does not know: the environment that it was
/// started with, new rights, memory beyond `memory` bytes, more than `files` open files, files larger than `file_size`
/// bytes, more than `seconds` of the processor, core dumps. Files that it makes are its user's alone.
///
/// Signals that nobody needs here are ignored; after `alarm` seconds the system ends the process in any case.
void confinement_begin(unsigned long memory, unsigned long files, unsigned long file_size, unsigned long seconds,
                       unsigned int alarm);

#endif
