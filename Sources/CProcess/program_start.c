#include "program_start.h"

#include <stddef.h>
#include <sys/auxv.h>
#include <unistd.h>

// Swift reads a program's arguments from /proc, which a bare chroot lacks: every command would be the start screen there.
extern void _swift_stdlib_overrideUnsafeArgvArgc(char **arguments, int count) __attribute__((weak));

// glibc calls it with what main() gets.
__attribute__((constructor)) static void keep_arguments(int count, char **arguments) {
  if (access("/proc/self/cmdline", R_OK) == 0 || _swift_stdlib_overrideUnsafeArgvArgc == NULL) return;
  _swift_stdlib_overrideUnsafeArgvArgc(arguments, count);
}

const char *program_start_path(void) {
  const char *path = (const char *)getauxval(AT_EXECFN);
  return path == NULL ? "" : path;
}
