// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/atthetable.h"

#include "ui/controls/keyname.h"
#include "ui/controls/statusline.h"
#include "ui/verbs/actions.h"
#include "ui/window/largetext.h"
#include "ui/window/pagestack.h"

AtTheTable::AtTheTable(Editing &editing, Actions &actions, PageStack &pages, StatusLine &status, Subject subject,
                       QWidget *window) :
    QObject(window),
    editing_(editing), actions_(actions), pages_(pages), status_(status), large_(new LargeText(editing, pages, this))
{
    actions.at(Act::HidePrivate)->setCheckable(true);
    actions.on(Act::HidePrivate, &editing, &Editing::setHidesPrivate);
    actions.on(Act::LargeText, this, [this, subject] { large_->isOn() ? large_->leave() : large_->show(subject()); });
    connect(&editing, &Editing::hidesPrivateChanged, this, &AtTheTable::hidePrivate);
    connect(large_, &LargeText::changed, this, [this](bool on) {
        emit largeChanged(on);
        sayKeys();
        if (!on)
            emit shownAnew();
    });
    // Their keys are heard while the menus are out of sight, too.
    window->addActions(
        {actions.at(Act::HidePrivate), actions.at(Act::LargeText), actions.at(Act::Undo), actions.at(Act::Redo)});
    sayKeys();
}

void AtTheTable::sayKeys()
{
    const QString large = keyName(actions_.at(Act::LargeText)->shortcut());
    status_.setHints({large_->isOn() ? tr("%1 back to the page").arg(large) : tr("%1 large text").arg(large),
                      tr("%1 hides private items").arg(keyName(actions_.at(Act::HidePrivate)->shortcut()))});
}

void AtTheTable::hidePrivate(bool hides)
{
    const bool start = !large_->isOn() && !qobject_cast<Page *>(pages_.currentWidget());
    pages_.forgetPages();
    actions_.at(Act::HidePrivate)->setChecked(hides);
    status_.setHidesPrivate(hides, keyName(actions_.at(Act::HidePrivate)->shortcut()));
    if (!large_->isOn() && !start)
        emit shownAnew();
}
