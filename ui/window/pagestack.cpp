// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagestack.h"

#include "ui/window/pages.h"

PageStack::PageStack(Editing &editing, QWidget *parent) : QStackedWidget(parent), editing_(editing) { }

Page *PageStack::open(PageId id)
{
    Page *&page = pages_[id];
    if (!page) {
        page = pages::make(id, editing_);
        connect(page, &Page::wanted, this, &PageStack::wanted);
        connect(page, &Page::moved, this, [this, page] {
            if (page == currentWidget())
                emit moved();
        });
        addWidget(page);
    }
    setCurrentWidget(page);
    return page;
}

void PageStack::forgetPages()
{
    for (Page *page : std::as_const(pages_)) {
        removeWidget(page);
        page->hide();
        page->deleteLater();
    }
    pages_.clear();
}
