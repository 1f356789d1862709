/* Sends a datagram of SIZE bytes to each of the first COUNT ports of the loopback address:
   spray COUNT SIZE. */
#include <arpa/inet.h>
#include <stdlib.h>
#include <sys/socket.h>

int main(int count, char **words)
{
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    static char bytes[60000];
    int ports = count == 3 ? atoi(words[1]) : 0;
    int size = count == 3 ? atoi(words[2]) : 0;
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    if (fd < 0 || ports <= 0 || size <= 0 || size > (int)sizeof bytes)
        return 1;
    for (int port = 1; port <= ports && port < 65536; port++) {
        to.sin_port = htons((unsigned short)port);
        /* Nobody listens: what a port unreachable does to the next call is of no interest. */
        sendto(fd, bytes, (size_t)size, 0, (struct sockaddr *)&to, sizeof to);
    }
    return 0;
}
