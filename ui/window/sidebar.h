// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"
#include "ui/editing/settings.h"
#include "ui/verbs/place.h"

#include <QFrame>

class Actions;
class Button;
class Label;
class QComboBox;
class QListView;
class QStandardItemModel;
class SidebarDelegate;

/// The process, so that a newcomer learns it by looking: where the pair stands, what comes, what is always
/// there. Above it the mentorship (and the way to another one), below it who is writing. Where the window is too
/// narrow for it, or the person wants it so, it is a rail of pictures.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(Editing &editing, QWidget *parent = nullptr);

    void refresh();
    void select(PageId page);

    /// Connects the action that narrows it.
    void follow(const Actions &actions);

    [[nodiscard]] QListView *list() const { return list_; }

    [[nodiscard]] bool isNarrow() const { return narrow_; }

    /// The person's choice, which is remembered.
    void setNarrow(bool narrow);

signals:
    void wanted(const Place &place);
    void mentorshipWanted(Id<Programme> id);
    void narrowed(bool narrow);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void connectLists();
    void fill();
    void refreshHead();
    void refreshActor();
    void fit();

    Editing &editing_;
    QWidget *head_;
    Label *title_;
    Label *when_;
    QComboBox *mentorships_;
    QListView *list_;
    QStandardItemModel *model_;
    SidebarDelegate *delegate_;
    QWidget *writing_;
    QComboBox *actor_;
    Button *fold_;
    settings::Sidebar chosen_ = settings::sidebar();
    bool narrow_ = false;
};
