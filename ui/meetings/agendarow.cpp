// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/agendarow.h"

#include "ui/controls/button.h"
#include "ui/controls/flow.h"
#include "ui/controls/keyname.h"
#include "ui/fields/choicefields.h"
#include "ui/fields/linefield.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/words/meetingwords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QShortcut>

AgendaRow::AgendaRow(Editing &editing, Id<AgendaItem> id, QWidget *parent) : RecordPart(editing, id, parent)
{
    box()->setObjectName(QStringLiteral("tickTopic"));
    for (const auto &[key, steps] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = steps] { move(by); });
    }
    AgendaRow::reload();
}

void AgendaRow::reload()
{
    if (record())
        say(record()->topic.isEmpty() ? tr("A topic without words") : record()->topic,
            meetingwords::topicLine(editing_.mentorship(), *record(), editing_.actor()),
            record()->done);
    if (now_)
        now_->setVisible(isChoosable_ && !isCurrent() && record() && !record()->done);
}

void AgendaRow::setChoosable(bool choosable)
{
    isChoosable_ = choosable;
}

void AgendaRow::headClicked()
{
    if (isChoosable_ && !isCurrent() && !isOpen() && record() && !record()->done)
        emit chosen();
    else
        flip();
}

void AgendaRow::tick(bool done)
{
    editing_.perform(done ? tr("Tick a topic off") : tr("Open a topic again"),
                     edits::tickTopic(editing_.mentorship(), id_, done));
}

QWidget *AgendaRow::makeEditor()
{
    auto *topic = new LineField(editing_, tr("Write a topic"), at(&AgendaItem::topic));
    topic->editor()->setObjectName(QStringLiteral("topic"));
    auto *wish = new ChoiceField<Wish>(editing_, tr("Change what is wished"), at(&AgendaItem::wish));
    wish->box()->setObjectName(QStringLiteral("wish"));
    auto *minutes = new NumberField(
        editing_, tr("Change the time for a topic"), 0, 240, 5, tr("min"), at(&AgendaItem::minutes));

    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, theme::space(0.2), theme::space(0.2));
    column->setSpacing(theme::space(0.5));
    column->addWidget(new Labelled(tr("Topic"), {}, topic));
    column->addLayout(new Flow({new Labelled(tr("What is wished"), {}, wish), new Labelled(tr("Time"), {}, minutes)}));
    column->addWidget(buttons());
    editor->setFocusProxy(topic->editor());
    reload();
    return editor;
}

QWidget *AgendaRow::buttons()
{
    now_ = Button::quiet(tr("Talk about this now"));
    now_->setObjectName(QStringLiteral("talkNow"));
    connect(now_, &Button::clicked, this, [this] {
        setOpen(false);
        emit chosen();
        box()->setFocus();
    });
    auto *up = Button::quiet(tr("Move up"));
    auto *down = Button::quiet(tr("Move down"));
    auto *remove = Button::quiet(tr("Remove"));
    up->setIcon(icons::icon(QStringLiteral("up"), QPalette::Link));
    down->setIcon(icons::icon(QStringLiteral("down"), QPalette::Link));
    up->setToolTip(keyName(Qt::ALT | Qt::Key_Up));
    down->setToolTip(keyName(Qt::ALT | Qt::Key_Down));
    remove->setObjectName(QStringLiteral("removeTopic"));
    connect(up, &Button::clicked, this, [this] { move(-1); });
    connect(down, &Button::clicked, this, [this] { move(1); });
    connect(remove, &Button::clicked, this, [this] { editing_.remove(tr("Remove a topic"), id_); });
    auto *holder = new QWidget;
    holder->setLayout(new Flow({now_, up, down, remove}));
    return holder;
}

void AgendaRow::move(int steps)
{
    editing_.flush();
    if (editing_.perform(tr("Move a topic"), edits::moveTopic(editing_.mentorship(), id_, steps)))
        emit moved();
}
