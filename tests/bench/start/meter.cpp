// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into a program, it tells when the program's first window was painted, when it was filled and idle, and how
// much memory it has then; and ends it. Times are nanoseconds of the monotonic clock, memory is kB.
//
// Idle is when the event loop has nothing to do after the last time something was painted. What comes later is waited
// for, so that a window that is filled afterwards counts as filled then.

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>

#include <unistd.h>

namespace {

constexpr int quietMs = 400;

long long now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

/// The memory of this process, with its share of what others use as well.
long long proportionalKb()
{
    std::ifstream rollup("/proc/self/smaps_rollup");
    for (std::string line; std::getline(rollup, line);) {
        if (line.rfind("Pss:", 0) == 0)
            return std::atoll(line.c_str() + 4);
    }
    return 0;
}

class Meter final : public QObject
{
public:
    Meter()
    {
        QCoreApplication::instance()->installEventFilter(this);
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (painted_ == 0 || idle_ > painted_)
                return;
            idle_ = now();
            quiet_.start(quietMs);
        });
        quiet_.setSingleShot(true);
        connect(&quiet_, &QTimer::timeout, this, &Meter::tell);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            painted_ = now();
            if (first_ == 0)
                first_ = painted_;
        }
        return false;
    }

private:
    void tell() const
    {
        if (std::FILE *file = fdopen(std::atoi(std::getenv("PEILI_METER")), "w")) {
            std::fprintf(file, "%lld %lld %lld %lld\n", first_, painted_, idle_, proportionalKb());
            std::fclose(file);
        }
        _exit(0);
    }

    QTimer quiet_;
    long long first_ = 0;
    long long painted_ = 0;
    long long idle_ = 0;
};

void begin()
{
    if (std::getenv("PEILI_METER"))
        new Meter; // for the rest of the program's life
}

Q_COREAPP_STARTUP_FUNCTION(begin)

} // namespace
