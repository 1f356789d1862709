/*
 * Runs a command a number of times and prints what it cost. It exists because a child's peak memory
 * starts at that of the process that spawned it: started from Python, 12 MB would be the least.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static volatile sig_atomic_t running;

struct cost {
    long microseconds;
    long peak_kib;
};

static void on_alarm(int number)
{
    (void)number;
    if (running > 0)
        kill((pid_t)running, SIGKILL);
}

static int failed(const char *what, int code)
{
    fprintf(stderr, "spawncost: %s: %s\n", what, strerror(code));
    return 1;
}

static long microseconds(struct timeval time)
{
    return time.tv_sec * 1000000L + time.tv_usec;
}

static int run_once(char **command, posix_spawn_file_actions_t *actions, struct cost *cost)
{
    struct rusage usage;
    pid_t child;
    int status;
    int code = posix_spawnp(&child, command[0], actions, NULL, command, environ);
    if (code != 0)
        return failed(command[0], code);
    running = child;
    pid_t ended;
    do
        ended = wait4(child, &status, 0, &usage);
    while (ended < 0 && errno == EINTR);
    running = 0;
    if (ended < 0)
        return failed("wait4", errno);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        const char *word = WIFEXITED(status) ? "status" : "signal";
        int value = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
        fprintf(stderr, "spawncost: '%s' ended with %s %d\n", command[0], word, value);
        return 1;
    }
    cost->microseconds += microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
    if (usage.ru_maxrss > cost->peak_kib)
        cost->peak_kib = usage.ru_maxrss;
    return 0;
}

static int usage(void)
{
    fprintf(stderr, "usage: spawncost TIMES SECONDS COMMAND [ARGUMENT...]\n");
    return 2;
}

int main(int count, char **words)
{
    posix_spawn_file_actions_t actions;
    struct cost cost = {0};
    if (count < 4)
        return usage();
    long times = strtol(words[1], NULL, 10);
    long seconds = strtol(words[2], NULL, 10);
    if (times < 1 || seconds < 1)
        return usage();
    if (posix_spawn_file_actions_init(&actions) != 0
        || posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0) != 0
        || posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0) != 0)
        return failed("file actions", ENOMEM);
    signal(SIGALRM, on_alarm);
    alarm((unsigned)seconds);
    for (long i = 0; i < times; i++)
        if (run_once(words + 3, &actions, &cost) != 0)
            return 1;
    printf("%ld %ld\n", cost.microseconds, cost.peak_kib);
    return 0;
}
