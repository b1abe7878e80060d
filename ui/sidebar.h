// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing.h"
#include "ui/place.h"

#include <QFrame>

class Button;
class Label;
class QComboBox;
class QListView;
class QStandardItemModel;

/// The process, so that a newcomer learns it by looking: where the pair stands, what comes, what is always
/// there. Above it the mentorship (and the way to another one), below it who is writing.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(Editing &editing, QWidget *parent = nullptr);

    void refresh();
    void select(PageId page);
    [[nodiscard]] QListView *list() const { return list_; }

signals:
    void wanted(const Place &place);
    void mentorshipWanted(Id<Programme> id);

private:
    void fill();
    void refreshHead();
    void refreshActor();

    Editing &editing_;
    Label *title_;
    Label *when_;
    QComboBox *mentorships_;
    QListView *list_;
    QStandardItemModel *model_;
    QWidget *writing_;
    QComboBox *actor_;
};
