// setns, CLONE_NEWNET and strerrordesc_np hide without it.
#define _GNU_SOURCE

#include "CNetlink.h"

#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <linux/magic.h>
#include <sched.h>
#include <stddef.h>
#include <string.h>
#include <sys/fsuid.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <unistd.h>

static_assert(TCPLINT_FILES_OF_PROC == PROC_SUPER_MAGIC, "the kernel's mark of proc");
static_assert(TCPLINT_FILES_OF_NAMESPACES == NSFS_MAGIC, "the kernel's mark of namespaces");

static_assert(TCPLINT_ENTRY_LENGTH == offsetof(struct dirent64, d_reclen), "an entry's length");
static_assert(TCPLINT_ENTRY_NAME == offsetof(struct dirent64, d_name), "an entry's name");

long tcplint_list_directory(int descriptor, void *entries, unsigned int size) {
    // getdents64() came with glibc 2.30.
    long count = syscall(SYS_getdents64, descriptor, entries, size);
    return count < 0 ? -errno : count;
}

long tcplint_file_system(const char *path) {
    struct statfs facts;
    return statfs(path, &facts) == 0 ? (long)facts.f_type : -1;
}

int tcplint_is_tcp_socket(const char *path) {
    // The kernel has named the protocol of a socket in this way since 2.6.
    char name[32] = "";
    if (getxattr(path, "system.sockprotoname", name, sizeof name - 1) < 0) {
        return -errno;
    }
    return strncmp(name, "TCP", 3) == 0 || strncmp(name, "MPTCP", 5) == 0;
}

int tcplint_setns_network(int descriptor) {
    return setns(descriptor, CLONE_NEWNET) == 0 ? 0 : errno;
}

int tcplint_thread_number(void) {
    // gettid() came with glibc 2.30.
    return (int)syscall(SYS_gettid);
}

unsigned int tcplint_set_filesystem_user(unsigned int user) {
    return setfsuid(user);
}

const char *tcplint_errno_text(int number) {
    return strerrordesc_np(number);
}
