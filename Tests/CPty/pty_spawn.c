#define _GNU_SOURCE
#include "pty_spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

// Only async-signal-safe functions: the parent may have had other threads.
static void become(
    const char *path, char *const arguments[], char *const environment[], const char *name, int report) {
  sigset_t none;
  sigemptyset(&none);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigprocmask(SIG_SETMASK, &none, NULL);
  setsid();
  // Opening it makes it the session's terminal.
  int terminal = open(name, O_RDWR);
  if (terminal >= 0 && ioctl(terminal, TIOCSCTTY, 0) == 0) {
    for (int i = 0; i < 3; i++) dup2(terminal, i);
    // Sockets of other tests must not live on in the program; what reports a fault is closed by the same rule.
    close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
    execve(path, arguments, environment);
  }
  int fault = errno;
  if (write(report, &fault, sizeof fault) < 0) _exit(126);
  _exit(127);
}

pid_t pty_spawn(
    const char *path, char *const arguments[], char *const environment[], int rows, int columns, int *terminal) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  char name[64];
  int report[2];
  if (grantpt(master) != 0 || unlockpt(master) != 0 || ptsname_r(master, name, sizeof name) != 0
      || pipe2(report, O_CLOEXEC) != 0) {
    close(master);
    return -1;
  }
  pty_resize(master, rows, columns);
  pid_t child = fork();
  if (child == 0) become(path, arguments, environment, name, report[1]);
  close(report[1]);
  int fault = 0;
  if (child > 0 && read(report[0], &fault, sizeof fault) == sizeof fault) child = -1;
  close(report[0]);
  if (child < 0) {
    close(master);
    if (fault) errno = fault;
    return -1;
  }
  *terminal = master;
  return child;
}

int pty_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

bool pty_is_cooked(int terminal) {
  struct termios modes;
  if (tcgetattr(terminal, &modes) != 0) return false;
  tcflag_t cooked = ICANON | ECHO | ISIG;
  return (modes.c_lflag & cooked) == cooked && (modes.c_oflag & OPOST) && (modes.c_iflag & ICRNL);
}

