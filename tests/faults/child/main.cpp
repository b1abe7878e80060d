// SPDX-License-Identifier: GPL-3.0-or-later

// The other process of the fault tests: `peili_fault_child COMMAND NOTEBOOK [SEED]`.
//   open    opens the notebook; exit code 0, or 10 and the number of the error's kind
//   race    says "mine" when it could open the notebook to write and "busy" when it could not; ends with its input
//   create  says "ready" and makes a notebook
//   work    says "ready" and changes the notebook without end: "try N SUM" before a commit, "done N" after

#include "core/mentoring/edits/edits.h"
#include "core/notebook.h"
#include "tests/faults/child/content.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>
#include <unistd.h>

namespace {

/// Past the buffers of this process, so that the parent has it even when the next thing is the end.
void say(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        _exit(3);
}

/// Until the parent says something or goes.
void wait()
{
    char byte = 0;
    (void)!read(STDIN_FILENO, &byte, 1);
}

class Worker
{
public:
    Worker(Notebook &notebook, uint seed) : notebook_(notebook), random_(seed) { }

    /// Never returns.
    void work()
    {
        const Id<Programme> id = notebook_.programmes().front().id;
        for (int step = 0;; ++step) {
            const Mentorship *now = *notebook_.mentorship(id);
            const edits::Edit edit = anything(*now);
            if (!edit || edit->isEmpty())
                continue;
            Mentorship then = *now;
            then.apply(*edit);
            const QByteArray number = QByteArray::number(step);
            say("try " + number + ' ' + contentOf(then));
            if (!notebook_.commit(*edit))
                _exit(4);
            say("done " + number);
        }
    }

private:
    int number(int below) { return int(random_() % uint(below)); }

    QString text()
    {
        static constexpr int lengths[] = {3, 40, 900, 9'000, 120'000};
        return QString(lengths[number(5)], QChar(u'a' + number(26))) + QString::number(random_());
    }

    template <class R>
    Id<R> any(const Mentorship &now)
    {
        const auto &all = now.all<R>();
        return all.empty() ? Id<R>() : std::next(all.begin(), number(int(all.size())))->first;
    }

    edits::Edit anything(const Mentorship &now)
    {
        const QDateTime time(QDate(2026, 1, 1).addDays(number(100)), QTime(12, 0), Qt::UTC);
        if (now.all<Reflection>().size() > 25)
            return edits::remove(now, any<Reflection>(now));
        if (now.all<Meeting>().size() > 40)
            return edits::remove(now, any<Meeting>(now));
        switch (number(7)) {
        case 0:
            return edits::planMeetings(now, time, 5);
        case 1:
            return edits::remove(now, any<Meeting>(now));
        case 2:
            return edits::remove(now, any<Reflection>(now));
        case 3:
            return edits::write(now, any<Reflection>(now), &Reflection::text, text());
        case 4:
            return edits::writeNote(now, any<Meeting>(now), any<Person>(now), Visibility::Private, text(), time);
        default:
            return edits::reflect(now, Id<Reflection>::fresh(), any<Person>(now), text(), time);
        }
    }

    Notebook &notebook_;
    std::mt19937 random_;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const QString command = arguments.at(1);
    if (command == QLatin1String("create"))
        say("ready");
    if (command == QLatin1String("race")) {
        say("ready");
        wait();
        const auto mine = Notebook::open(arguments.at(2));
        say(mine && !(*mine)->isReadOnly()                        ? "mine"
                : !mine && mine.error().kind == Error::Kind::Busy ? "busy"
                                                                  : "wrong");
        wait();
        return 0;
    }
    const auto notebook = Notebook::open(arguments.at(2));
    if (!notebook)
        return 10 + static_cast<int>(notebook.error().kind);
    if (command == QLatin1String("work")) {
        say("ready");
        Worker(**notebook, arguments.value(3).toUInt()).work();
    }
    return 0;
}
