#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/random.h>

// Debian's libstdc++ asks glibc for this from 2.36 on; Ubuntu 22.04 has 2.35. Linked into packages alone.
uint32_t arc4random(void) {
  uint32_t value;
  while (getrandom(&value, sizeof value, 0) != (ssize_t)sizeof value) {
    // Numbers that are not random must not go out as if they were.
    if (errno != EINTR) abort();
  }
  return value;
}
