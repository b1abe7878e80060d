// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/termination.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace termination {

#ifdef Q_OS_UNIX

namespace {

int ends[2] = {-1, -1}; // written in the handler, read by the event loop: all that a handler may do

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
}

} // namespace

void onTerminate(QObject &context, const std::function<void()> &close)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return;
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, &context);
    QObject::connect(notifier, &QSocketNotifier::activated, &context, [close] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(ends[1], &byte, 1);
        close();
    });
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

#else

void onTerminate(QObject &, const std::function<void()> &) { }

#endif

} // namespace termination
