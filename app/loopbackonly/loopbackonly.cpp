// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt's VNC platform listens on every address and asks for no password; it offers no option to change either. Preloaded
// into a program that uses it, this turns "any address" into the loopback address, so that only people on this machine,
// or with a tunnel to it, can see and use the window.

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>

extern "C" int bind(int socket, const sockaddr *address, socklen_t size)
{
    using Bind = int (*)(int, const sockaddr *, socklen_t);
    static const auto next = reinterpret_cast<Bind>(dlsym(RTLD_NEXT, "bind"));
    if (!next || !address) {
        errno = EINVAL;
        return -1;
    }
    if (address->sa_family == AF_INET && size >= socklen_t(sizeof(sockaddr_in))) {
        sockaddr_in local{};
        std::memcpy(&local, address, sizeof local);
        if (local.sin_addr.s_addr == htonl(INADDR_ANY))
            local.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return next(socket, reinterpret_cast<const sockaddr *>(&local), sizeof local);
    }
    if (address->sa_family == AF_INET6 && size >= socklen_t(sizeof(sockaddr_in6))) {
        sockaddr_in6 local{};
        std::memcpy(&local, address, sizeof local);
        // IPv4's loopback in IPv6's clothes: Qt's socket takes both families, and viewers are told 127.0.0.1.
        if (IN6_IS_ADDR_UNSPECIFIED(&local.sin6_addr))
            inet_pton(AF_INET6, "::ffff:127.0.0.1", &local.sin6_addr);
        return next(socket, reinterpret_cast<const sockaddr *>(&local), sizeof local);
    }
    return next(socket, address, size);
}
