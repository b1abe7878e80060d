// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

#include "ui/controls/foreground.h"
#include "ui/verbs/actions.h"
#include "ui/verbs/places.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

Navigation::Navigation(Editing &editing, Actions &actions, QWidget *window) :
    QObject(window), editing_(editing), actions_(actions), window_(window)
{
    actions.on(Act::Back, this, [this] { go(-1); });
    actions.on(Act::Forward, this, [this] { go(1); });
    name();
    qApp->installEventFilter(this); // lists and texts would keep the side buttons for themselves
}

void Navigation::visit(const Place &place)
{
    history_.visit(place);
    name();
}

void Navigation::reveal(Id<Programme> mentorship, const QUuid &record)
{
    foreground::bring(*window_);
    if (QApplication::activeModalWidget())
        return;
    const auto isOpen = [&] { return editing_.hasMentorship() && editing_.mentorship().id() == mentorship; };
    if (!isOpen())
        editing_.open(mentorship);
    if (isOpen())
        emit revealed(places::of(editing_.mentorship(), record));
}

void Navigation::forget()
{
    history_ = {};
    name();
}

void Navigation::go(int steps)
{
    if (steps < 0 ? history_.behind() == 0 : history_.ahead() == 0)
        return;
    const Place place = history_.go(steps);
    name();
    emit wanted(place);
}

/// Each way says where it leads.
void Navigation::name()
{
    const auto say = [this](Act act, int steps, int count, const QString &plain, const QString &full) {
        const bool possible = count > 0 && editing_.hasMentorship();
        const QString where = possible ? places::name(editing_.mentorship(), history_.look(steps)) : QString();
        actions_.at(act)->setEnabled(possible);
        actions_.at(act)->setText(possible ? full.arg(QString(where).replace(QLatin1Char('&'), QLatin1String("&&")))
                                           : plain);
        actions_.at(act)->setToolTip(where);
    };
    say(Act::Back, -1, history_.behind(), tr("&Back"), tr("&Back: %1"));
    say(Act::Forward, 1, history_.ahead(), tr("&Forward"), tr("&Forward: %1"));
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        const auto *widget = qobject_cast<QWidget *>(watched);
        const bool isSide = button == Qt::BackButton || button == Qt::ForwardButton;
        if (isSide && widget && widget->window() == window_) {
            go(button == Qt::BackButton ? -1 : 1);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
