// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/page.h"

#include <QHash>
#include <QStackedWidget>

/// The pages of the open mentorship, each made when it is first shown.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(Editing &editing, QWidget *parent = nullptr);

    /// Shows a page, and makes it before when it is new.
    Page *open(PageId id);

    /// The page when it was shown before, or nullptr.
    [[nodiscard]] Page *at(PageId id) const { return pages_.value(id); }

    /// Forgets the pages: another mentorship has its own.
    void forgetPages();

signals:
    void wanted(const Place &place); ///< a page leads to another place
    void moved();                    ///< the page that is open shows another record

private:
    Editing &editing_;
    QHash<PageId, Page *> pages_;
};
