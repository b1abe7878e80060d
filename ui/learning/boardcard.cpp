// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/boardcard.h"

#include "ui/controls/breakable.h"
#include "ui/controls/button.h"
#include "ui/controls/icon.h"
#include "ui/controls/label.h"
#include "ui/fields/proselabel.h"
#include "ui/look/theme.h"
#include "ui/words/amounts.h"
#include "ui/words/dates.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace {

QString iconOf(const LearningActivity &activity)
{
    if (activity.state == ActivityState::Done)
        return QStringLiteral("tick");
    const std::string_view name = nameOf(activity.kind);
    return QStringLiteral("kind-") + QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace

BoardCard::BoardCard(Editing &editing, Id<LearningActivity> id, QWidget *parent) :
    QAbstractButton(parent), editing_(editing), id_(id), sign_(new Icon({}, QPalette::PlaceholderText, 0.9)),
    kind_(Label::small({})), title_(new Label({})), facts_(Label::small({})), raise_(Label::small({})),
    onward_(Button::quiet({}))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto *column = new QVBoxLayout(this);
    const int margin = theme::space(0.7);
    column->setContentsMargins(margin, margin, margin, theme::space(0.5));
    column->setSpacing(theme::space(0.25));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space(0.35));
    head->addWidget(sign_);
    head->addWidget(kind_, 1);
    column->addLayout(head);
    for (Label *label : {title_, facts_, raise_})
        column->addWidget(label);
    for (QWidget *each : QList<QWidget *>{sign_, kind_, title_, facts_, raise_})
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(onward_);
    column->addLayout(foot);
    onward_->setFocusPolicy(Qt::NoFocus); // the keyboard has Ctrl and the arrows on the card itself
    connect(onward_, &Button::clicked, this, [this] { emit moveWanted(1); });
    reload();
}

void BoardCard::reload()
{
    const LearningActivity *activity = editing_.mentorship().find(id_);
    if (!activity)
        return;
    const bool done = activity->state == ActivityState::Done;
    const QString title = activity->title.isEmpty() ? tr("No title yet") : activity->title;
    setText(title);
    sign_->setName(iconOf(*activity), done ? QPalette::Link : QPalette::PlaceholderText);
    kind_->setText(words::word(activity->kind));
    title_->setStrong(!done);
    title_->setForegroundRole(done ? QPalette::PlaceholderText : QPalette::WindowText);
    title_->setText(breakable(title));
    const QStringList said = facts(*activity);
    facts_->setText(breakable(said.join(QStringLiteral(" · "))));
    facts_->setVisible(!said.isEmpty());
    raise_->setText(tr("To raise with %1").arg(editing_.othersThan(activity->author)));
    raise_->setVisible(activity->raise);
    onward_->setText(activity->state == ActivityState::Planned ? tr("Begin") : tr("Done"));
    onward_->setAccessibleName(tr("%1: %2").arg(onward_->text(), title));
    onward_->setVisible(!done);
    QStringList spoken{words::word(activity->kind), words::word(activity->state)};
    spoken << said;
    if (activity->raise)
        spoken << raise_->text();
    setAccessibleDescription(
        tr("%1. Ctrl and an arrow key move it to another column.").arg(spoken.join(QLatin1String(", "))));
    updateGeometry();
    update();
}

QStringList BoardCard::facts(const LearningActivity &activity) const
{
    QStringList facts;
    const QDate day = activity.state == ActivityState::Done ? activity.doneOn
        : activity.state == ActivityState::Doing            ? activity.startedOn
                                                            : QDate();
    if (day.isValid()) {
        const QString words = dates::dayMonth(day, QLocale(), editing_.today());
        facts << (activity.state == ActivityState::Done ? words : tr("since %1").arg(words));
    }
    facts << amounts::spent(activity.minutes);
    if (const Goal *goal = editing_.mentorship().find(activity.goal))
        facts << goal->title;
    facts.removeAll(QString());
    return facts;
}

void BoardCard::keyPressEvent(QKeyEvent *event)
{
    const int onward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int columns = !sideways ? 0 : event->key() == onward ? 1 : -1;
    if (sideways && event->modifiers() == Qt::ControlModifier)
        emit moveWanted(columns);
    else if (sideways && event->modifiers() == Qt::NoModifier)
        emit focusWanted(columns, 0);
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        emit focusWanted(0, event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BoardCard::mousePressEvent(QMouseEvent *event)
{
    pressedAt_ = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void BoardCard::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractButton::mouseMoveEvent(event);
    if ((event->buttons() & Qt::LeftButton)
        && (event->pos() - pressedAt_).manhattanLength() >= QApplication::startDragDistance())
        drag();
}

void BoardCard::drag()
{
    setDown(false);
    auto *carried = new QMimeData;
    carried->setData(QLatin1String(mimeType), id_.uuid().toByteArray());
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->setPixmap(grab());
    drag->setHotSpot(pressedAt_);
    drag->exec(Qt::MoveAction);
}

void BoardCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double wide = hasFocus() ? 2 : 1;
    const QRectF ground = QRectF(rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2);
    painter.setPen(QPen(hasFocus() ? theme::accent(palette()) : theme::hairline(palette()), wide));
    const LearningActivity *activity = editing_.mentorship().find(id_);
    const bool quiet = activity && activity->state == ActivityState::Done;
    painter.setBrush(isDown() || underMouse() ? theme::tint(palette())
                         : quiet              ? theme::paper(palette())
                                              : theme::card(palette()));
    const double radius = theme::space(0.6);
    painter.drawRoundedRect(ground, radius, radius);
}
