#pragma once

#include <stdbool.h>

/// The signals that a screen takes from a descriptor instead of being interrupted by them:
/// SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP and SIGINT.
void terminal_signals_block(void);

/// Lets these signals act on the calling thread again.
void terminal_signals_unblock(void);

/// A descriptor that becomes readable when one of them has come; -1 with errno set when there is none left.
int terminal_signals_open(void);

/// The next signal that has come, or 0.
int terminal_signals_next(int descriptor);

/// ncurses catches signals that should act as before; what they did is kept before it starts and
/// put back afterwards.
void terminal_signals_keep_actions(void);
void terminal_signals_put_back_actions(void);

/// Another program gets the terminal: SIGINT and SIGQUIT are its own from here on, and it starts with
/// their ordinary effect; the other signals act on the calling thread.
void terminal_signals_lend(void);

/// Undoes terminal_signals_lend().
void terminal_signals_take_back(void);

/// Stops the process group (or only this process) as SIGTSTP does by default, and returns when it goes on;
/// at once where SIGTSTP is ignored.
/// Signals that came meanwhile and only speak of the stop are forgotten.
void terminal_signals_stop(bool whole_group);

/// A descriptor for waking a thread that waits; -1 with errno set when there is none left.
int wake_up_open(void);
