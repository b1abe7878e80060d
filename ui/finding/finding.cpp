// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/finding.h"

#include "ui/fields/page.h"
#include "ui/finding/commandpalette.h"
#include "ui/finding/keysheet.h"
#include "ui/finding/lightup.h"
#include "ui/finding/searchoverlay.h"
#include "ui/verbs/actions.h"

#include <QLineEdit>

Finding::Finding(Editing &editing, Actions &actions, GoTo goTo, QWidget *window) :
    QObject(window), editing_(editing), actions_(actions), goTo_(std::move(goTo)), window_(window)
{
    actions.on(Act::Palette, this, &Finding::openPalette);
    actions.on(Act::Search, this, &Finding::openSearch);
    actions.on(Act::Keys, this, &Finding::openKeys);
}

void Finding::openPalette()
{
    if (!palette_)
        palette_ = new CommandPalette(editing_, actions_, goTo_, window_);
    palette_->field()->clear();
    palette_->open();
}

void Finding::openSearch()
{
    if (!search_)
        search_ = new SearchOverlay(
            editing_, [this](const searching::Hit &hit) { jump(hit); }, window_);
    search_->open();
}

void Finding::openKeys()
{
    auto *sheet = new KeySheet(actions_, window_);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void Finding::dismiss()
{
    if (palette_)
        palette_->dismiss();
    if (search_)
        search_->dismiss();
}

void Finding::jump(const searching::Hit &hit)
{
    if (hit.mentorship != editing_.mentorship().id())
        editing_.open(hit.mentorship);
    if (hit.mentorship == editing_.mentorship().id())
        lightUp(goTo_(hit.place), hit.hit);
}
