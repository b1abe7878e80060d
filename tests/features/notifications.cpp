// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/packs/forms.h"
#include "tests/features/desk.h"
#include "tests/support/bus.h"
#include "ui/controls/foreground.h"
#include "ui/editing/settings.h"
#include "ui/safety/safety.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDialog>

using story::Chapter;
using story::Story;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

/// What shows notifications on a desktop: it numbers them, and remembers their sentences and actions.
class NotificationServer final : public QDBusVirtualObject
{
public:
    QStringList sentences;
    QStringList actions;

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != u"Notify")
            return false;
        sentences << message.arguments().at(3).toString();
        actions = message.arguments().at(5).toStringList();
        return bus.send(message.createReply(lastNumber()));
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    /// Others had the numbers below.
    [[nodiscard]] uint lastNumber() const { return 100U + uint(sentences.size()); }
};

/// A window whose reminders go to a desktop on a bus of the test's own.
class Ends
{
public:
    Ends()
    {
        desktopSide_ = QDBusConnection::connectToBus(bus_.address(), u"desktop"_s);
        programSide_ = QDBusConnection::connectToBus(bus_.address(), u"program"_s);
        REQUIRE(desktopSide_.isConnected());
        REQUIRE(programSide_.isConnected());
        CHECK(desktopSide_.registerVirtualObject(path, &server));
        CHECK(desktopSide_.registerService(service));
    }

    ~Ends()
    {
        QDBusConnection::disconnectFromBus(u"program"_s);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }

    Ends(const Ends &) = delete;
    Ends &operator=(const Ends &) = delete;

    /// Reminds of what becomes due between two moments, and waits until the desktop shows it.
    void remind(Desk &desk, const char *from, const char *until)
    {
        Reminding &reminding = desk.window().safety().reminding();
        reminding.show = [this](const QString &sentence, const std::function<void()> &open) {
            notifications_.show(programSide_, sentence, open);
        };
        settings::setRemindedUntil({}); // nobody was reminded before
        desk.itIs(from);
        reminding.begin();
        desk.itIs(until);
        reminding.check();
        CHECK(QTest::qWaitFor([&] { return !server.sentences.isEmpty(); }));
    }

    void say(const QString &signal, uint number, const QVariant &what)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, service, signal);
        message << number << what;
        CHECK(desktopSide_.send(message));
    }

    /// The person presses a notification; to say so twice shows that all before was heard.
    void press(uint number, const QString &leave = {})
    {
        if (!leave.isEmpty())
            say(u"ActivationToken"_s, number, leave);
        say(u"ActionInvoked"_s, number, u"default"_s);
        say(u"NotificationClosed"_s, number, 2U);
    }

    /// Waits until the program has heard all that was said before.
    void wait()
    {
        bool isHeard = false;
        notifications_.show(programSide_, u"The last one"_s, [&] { isHeard = true; });
        const auto before = server.sentences.size();
        CHECK(QTest::qWaitFor([&] { return server.sentences.size() > before; }));
        say(u"ActionInvoked"_s, server.lastNumber(), u"default"_s);
        CHECK(QTest::qWaitFor([&] { return isHeard; }));
    }

    NotificationServer server;

private:
    Bus bus_;
    QDBusConnection desktopSide_{u"none"_s};
    QDBusConnection programSide_{u"none"_s};
    Notifications notifications_;
};

} // namespace

TEST_CASE("A reminder that is pressed opens the meeting that it speaks of, in front of all windows")
{
    if (!Bus::isHere())
        return;
    const Story told(Chapter::Planned);
    Desk desk(told, "2025-09-16T11:00"); // the first meeting is on the 17th at 15:00 in Helsinki
    Ends ends;
    ends.remind(desk, "2025-09-16T11:00", "2025-09-16T12:00");
    CHECK(ends.server.actions == QStringList{u"default"_s, u"Open"_s});
    desk.goTo(PageId::Journal);
    desk.window().showMinimized();

    ends.press(ends.server.lastNumber() + 1); // another program's
    ends.say(u"ActionInvoked"_s, ends.server.lastNumber(), u"inline-reply"_s);
    ends.say(u"ActivationToken"_s, ends.server.lastNumber() + 1, u"another’s"_s);
    const uint ours = ends.server.lastNumber();
    ends.wait();
    CHECK(desk.window().place() == Place{PageId::Journal, {}});
    CHECK(desk.window().isMinimized());
    CHECK(foreground::leave().isEmpty());

    ends.press(ours, u"the desktop’s leave"_s);
    ends.wait();
    CHECK(desk.window().place() == Place{PageId::Dialogue, told.meeting(0).uuid()});
    CHECK_FALSE(desk.window().isMinimized());
    CHECK(foreground::leave() == u"the desktop’s leave"_s);
    qunsetenv("XDG_ACTIVATION_TOKEN");

    desk.goTo(PageId::Journal);
    ends.press(ours); // it was pressed already
    ends.wait();
    CHECK(desk.window().place().page == PageId::Journal);
}

TEST_CASE("A reminder of a promise opens its meeting, in another mentorship too")
{
    if (!Bus::isHere())
        return;
    const Story alone(Chapter::Begun);
    Story told(Chapter::Begins);
    const Id<ActionItem> promise = Id<ActionItem>::fresh();
    told.does(edits::promise(told, promise, forms::me(told).id, told.meeting(0), u"Send the draft"_s));
    told.does(edits::write(told, promise, &ActionItem::until, story::on("2025-10-01")));
    Desk desk(alone, "2025-10-01T04:00");
    told.tell(desk.editing().notebook());
    Ends ends;
    ends.remind(desk, "2025-10-01T04:00", "2025-10-01T05:30"); // at eight in the morning in Helsinki
    desk.window().openMentorship(alone.now().id());
    ends.press(ends.server.lastNumber());
    ends.wait();
    CHECK(desk.mentorship().id() == told.now().id());
    CHECK(desk.window().place() == Place{PageId::Dialogue, told.meeting(0).uuid()});
}

TEST_CASE("A reminder that is pressed while a question is open leaves the page as it is")
{
    if (!Bus::isHere())
        return;
    const Story told(Chapter::Planned);
    Desk desk(told, "2025-09-16T11:00");
    Ends ends;
    ends.remind(desk, "2025-09-16T11:00", "2025-09-16T12:00");
    desk.goTo(PageId::Journal);
    QDialog question(&desk.window());
    question.open();
    ends.press(ends.server.lastNumber());
    ends.wait();
    CHECK(desk.window().place().page == PageId::Journal);
}
