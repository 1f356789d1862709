#ifndef TCPLINT_CLIBNL_H
#define TCPLINT_CLIBNL_H

#include <netlink/errno.h>
#include <netlink/netlink.h>
#include <netlink/socket.h>

#endif
