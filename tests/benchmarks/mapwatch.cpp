// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/mapwatch.h"

#include <poll.h>
#include <xcb/xcb.h>

#include <cstdlib>

namespace Rescind {

namespace {

struct Freed
{
    void operator()(void *memory) const { std::free(memory); }
};
template <typename Reply> using Owned = std::unique_ptr<Reply, Freed>;

qint64 now()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

} // namespace

class MapWatch::Private
{
public:
    Private()
        : connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(connection) != 0)
            return;
        const auto root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
        const quint32 wanted = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(connection, root, XCB_CW_EVENT_MASK, &wanted);
        xcb_flush(connection);
    }
    ~Private() { xcb_disconnect(connection); }
    Q_DISABLE_COPY_MOVE(Private)

    /// Splash screens, tooltips and windows of one point are not meant. A window manager maps its frame instead.
    [[nodiscard]] bool isLarge(xcb_window_t window) const
    {
        constexpr int least = 300;
        const Owned<xcb_get_geometry_reply_t> geometry(
            xcb_get_geometry_reply(connection, xcb_get_geometry(connection, window), nullptr));
        return geometry && geometry->width >= least && geometry->height >= least;
    }

    xcb_connection_t *connection;
};

MapWatch::MapWatch()
    : d(std::make_unique<Private>())
{
}

MapWatch::~MapWatch() = default;

bool MapWatch::isConnected() const
{
    return xcb_connection_has_error(d->connection) == 0;
}

void MapWatch::forget()
{
    while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(d->connection)}) {
    }
}

std::optional<qint64> MapWatch::waitForWindow(std::chrono::milliseconds longest)
{
    constexpr quint8 kinds = 0x7f;
    const auto end = now() + longest / std::chrono::nanoseconds(1);
    while (isConnected() && now() < end) {
        while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(d->connection)}) {
            const auto at = now();
            if ((event->response_type & kinds) == XCB_MAP_NOTIFY
                && d->isLarge(reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->window))
                return at;
        }
        pollfd waiting{xcb_get_file_descriptor(d->connection), POLLIN, 0};
        poll(&waiting, 1, 20);
    }
    return std::nullopt;
}

} // namespace Rescind
