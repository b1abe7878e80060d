// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/stage.h"

#include "app/demo/demo.h"
#include "core/mentoring/views/rhythm.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QTimer>

namespace scenes {

namespace {

int depthOf(const QWidget *widget)
{
    int depth = 0;
    for (; widget; widget = widget->parentWidget())
        ++depth;
    return depth;
}

/// A dialog that another one opened lies above it.
std::vector<QWidget *> dialogsOver(const MainWindow &window)
{
    std::vector<QWidget *> dialogs;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each->isVisible() && each != &window)
            dialogs.push_back(each);
    }
    std::sort(
        dialogs.begin(), dialogs.end(), [](const QWidget *a, const QWidget *b) { return depthOf(a) < depthOf(b); });
    return dialogs;
}

/// Where each widget that can be seen stands.
size_t arrangement()
{
    size_t seed = 0;
    for (const QWidget *each : QApplication::allWidgets()) {
        if (each->isVisible())
            seed ^= qHashMulti(0, quintptr(each), each->x(), each->y(), each->width(), each->height());
    }
    return seed;
}

/// Whether something fades in or out, as Qt's sign does that clears a field.
bool isFading()
{
    const QWidgetList all = QApplication::allWidgets();
    return std::any_of(all.begin(), all.end(), [](const QWidget *each) {
        const QVariant opacity = each->property("opacity");
        return each->isVisible() && opacity.isValid() && opacity.toDouble() < 1;
    });
}

/// Waits until nothing moves any more: each round lets widgets tell only those around them how much room they need, and
/// some rounds tell nobody anything.
void layOut()
{
    constexpr int quiet = 40;
    constexpr int longest = 4000;
    size_t before = 0;
    for (int same = 0, round = 0; same < quiet && round < longest; ++round) {
        QApplication::processEvents();
        const size_t now = arrangement();
        same = now == before ? same + 1 : 0;
        before = now;
    }
    for (int round = 0; round < longest && isFading(); ++round)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void closeUppermost(const MainWindow &window)
{
    const std::vector<QWidget *> dialogs = dialogsOver(window);
    if (!dialogs.empty())
        dialogs.back()->close();
}

} // namespace

Result<Stage> makeStage(const QString &path, const QString &language, Moment moment)
{
    auto notebook = Notebook::open(path);
    if (!notebook)
        return tl::unexpected(notebook.error());
    Stage stage{std::move(*notebook), QDateTime(QDate(2026, 1, 12), QTime(10, 0))};
    if (moment == Moment::Beginning)
        return stage;
    const Result<Changeset> whole = demo::live(language);
    if (!whole)
        return tl::unexpected(whole.error());
    Mentorship told;
    told.apply(*whole);
    const std::vector<Meeting> meetings = rhythm::meetings(told);
    const Meeting &middle = meetings.at(meetings.size() * 2 / 3);
    const QDateTime between = rhythm::localStart(middle).addSecs(-18 * 3600);
    const QDateTime after(told.programme().closedOn.addDays(40), QTime(10, 0));
    stage.now = moment == Moment::Middle || moment == Moment::Cleared ? between
        : moment == Moment::Together                                  ? rhythm::localStart(middle).addSecs(19 * 60)
                                                                      : after;
    const Result<Changeset> life = demo::live(language, moment == Moment::End ? after : between);
    if (!life)
        return tl::unexpected(life.error());
    if (const auto kept = stage.notebook->commit(*life); !kept)
        return tl::unexpected(kept.error());
    return stage;
}

void visit(const Scene &scene, MainWindow &window, const QDateTime &now,
           const std::function<void(const std::vector<QWidget *> &dialogs)> &look)
{
    bool looked = false;
    // A timer's own event, not a posted one: from within that, no other posted event would be heard.
    QTimer::singleShot(1, &window, [&] {
        layOut();
        look(dialogsOver(window));
        looked = true;
        closeUppermost(window); // which ends its own event loop, if it runs one
    });
    scene.arrange(window, now);
    while (!looked)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    while (!dialogsOver(window).empty()) // the others only now: the loop of the one above them has ended
        closeUppermost(window);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // or the next scene would find them
}

} // namespace scenes
