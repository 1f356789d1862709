// setns, CLONE_NEWNET and strerrordesc_np hide without it.
#define _GNU_SOURCE

#include "CNetlink.h"

#include <errno.h>
#include <sched.h>
#include <string.h>
#include <sys/fsuid.h>

int tcplint_setns_network(int descriptor) {
    return setns(descriptor, CLONE_NEWNET) == 0 ? 0 : errno;
}

unsigned int tcplint_set_filesystem_user(unsigned int user) {
    return setfsuid(user);
}

const char *tcplint_errno_text(int number) {
    return strerrordesc_np(number);
}
