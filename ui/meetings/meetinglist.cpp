// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetinglist.h"

#include "core/mentoring/views/rhythm.h"
#include "ui/controls/layout.h"
#include "ui/meetings/meetingdelegate.h"
#include "ui/words/dates.h"
#include "ui/words/meetingwords.h"
#include "ui/words/words.h"

#include <QListView>

MeetingList::MeetingList(Editing &editing, QWidget *parent) :
    Input(parent), editing_(editing), model_(new RecordModel<Meeting>(look(), this)), view_(new QListView)
{
    QVBoxLayout *column = columnIn(this);
    column->addWidget(view_);
    setFocusProxy(view_);
    view_->setObjectName(QStringLiteral("meetings"));
    view_->setAccessibleName(tr("Meetings"));
    view_->setItemDelegate(new MeetingDelegate(view_));
    view_->setResizeMode(QListView::Adjust);
    view_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setMouseTracking(true);
    view_->viewport()->setCursor(Qt::PointingHandCursor);
    model_->follow(editing);
    view_->setModel(model_);
    const auto choose = [this](const QModelIndex &index) {
        if (const Meeting *meeting = model_->at(index))
            emit chosen(meeting->id.uuid());
    };
    connect(view_, &QListView::clicked, this, choose);
    connect(view_, &QListView::activated, this, choose);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (view_->hasFocus())
            emit reached(view_->visualRect(current));
    });
    // The list may hear of its first meetings after the page did.
    connect(model_, &QAbstractItemModel::rowsInserted, this, &MeetingList::fit);
    connect(model_, &QAbstractItemModel::rowsRemoved, this, &MeetingList::fit);
    MeetingList::reload();
}

void MeetingList::reload()
{
    while (model_->canFetchMore({}))
        model_->fetchMore({});
    model_->refreshData(); // numbers and agendas depend on other records
    fit();
}

void MeetingList::fit()
{
    appear(model_->count() > 0);
    fitHeight();
    if (const auto next = rhythm::next(editing_.mentorship()); next && !view_->currentIndex().isValid())
        view_->setCurrentIndex(model_->indexOf(next->id)); // where the keys begin
}

void MeetingList::select(Id<Meeting> id)
{
    view_->setCurrentIndex(model_->reveal(id));
}

QRect MeetingList::placeOfNext() const
{
    const std::optional<Meeting> next = rhythm::next(editing_.mentorship());
    return next ? view_->visualRect(model_->indexOf(next->id)).translated(view_->pos()) : QRect();
}

void MeetingList::resizeEvent(QResizeEvent *event)
{
    Input::resizeEvent(event);
    fitHeight();
}

RecordModel<Meeting>::Look MeetingList::look()
{
    return {.before = [](const Meeting &a, const Meeting &b) { return a.startsAt < b.startsAt; },
            .data = [this](const Meeting &meeting, int role) { return dataOf(meeting, role); }};
}

QVariant MeetingList::dataOf(const Meeting &meeting, int role) const
{
    const Mentorship &mentorship = editing_.mentorship();
    const auto isNext = [&] {
        const std::optional<Meeting> next = rhythm::next(mentorship);
        return next && next->id == meeting.id;
    };
    switch (role) {
    case MeetingDelegate::Number: {
        const int number = rhythm::number(mentorship, meeting.id);
        return number > 0 ? QString::number(number) : QString();
    }
    case MeetingDelegate::Day:
        return dates::full(rhythm::day(meeting), QLocale());
    case MeetingDelegate::About: {
        QStringList parts{meetingwords::hours(meeting),
                          meeting.place,
                          meeting.stateReason,
                          meetingwords::topics(mentorship, meeting.id)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case MeetingDelegate::State:
        return isNext() ? tr("Next") : words::word(meeting.state);
    case MeetingDelegate::IsHeld:
        return meeting.state == MeetingState::Held;
    case MeetingDelegate::IsNext:
        return isNext();
    case Qt::DisplayRole:
        return meetingwords::heading(mentorship, meeting);
    case Qt::AccessibleTextRole:
        return QStringList{meetingwords::heading(mentorship, meeting),
                           meetingwords::dateLine(meeting),
                           meetingwords::state(meeting),
                           meetingwords::topics(mentorship, meeting.id)}
            .join(QStringLiteral(". "));
    default:
        return {};
    }
}

void MeetingList::fitHeight()
{
    int height = 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        height += view_->sizeHintForIndex(model_->index(row)).height();
    view_->setFixedHeight(height + 2 * view_->frameWidth());
    view_->doItemsLayout();
}
