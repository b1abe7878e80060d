// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"
#include "ui/verbs/place.h"

#include <QScrollArea>

class Label;
class QBoxLayout;
class QLayout;
class QVBoxLayout;

/// One page of the window: a title and a column of readable width below it. Pages are made when they are
/// first shown and follow the mentorship from then on.
class Page : public QScrollArea
{
    Q_OBJECT

public:
    explicit Page(Editing &editing, QWidget *parent = nullptr);

    /// Shows what the mentorship holds now: builds what appears or disappears, reloads every field.
    virtual void refresh();

    /// Brings the record that a place names into view; a null one brings the page as it is without any.
    virtual void show(const QUuid &subject);

    /// The record that is open by itself, in place of all others: the way back leads to it. Null where there is none.
    [[nodiscard]] virtual QUuid subject() const { return {}; }

    /// Says below the title that what is private is hidden here.
    void sayHidden();

    /// The greatest width of a text that is read with ease, in pixels.
    [[nodiscard]] static int readableWidth();

    /// A line with a widget that is no wider than so many texts. A column of widgets alone would ask the widget how
    /// high it is at the column's width, and cut its last line off.
    [[nodiscard]] static QLayout *asWideAsText(QWidget *widget, double texts = 1);

signals:
    /// The person wants to go to another place.
    void wanted(const Place &place);

    /// Another record is open by itself now, or none.
    void moved();

protected:
    [[nodiscard]] Editing &editing() { return editing_; }
    [[nodiscard]] const Mentorship &mentorship() const { return editing_.mentorship(); }

    /// Puts a widget above the title, across the whole width.
    void setBanner(QWidget *widget);

    void setTitle(const QString &title, const QString &subtitle = {});

    /// Puts a widget to the right of the title, or below it where that is too narrow, in place of the one that was
    /// there.
    void setAside(QWidget *widget);

    /// Lets the page end close above the bottom of the window, where a list of its own fills it.
    void setToTheBottom();

    /// Adds to the column.
    void add(QWidget *widget);
    void add(QLayout *layout);
    void addSpace(double lines);
    void addStretch();
    [[nodiscard]] QVBoxLayout *column() const { return column_; }

    /// Scrolls to a widget as soon as it has its place.
    void bringIntoView(QWidget *widget);

    /// Lets the column be as wide as some texts beside each other; one and a quarter is a column of cards.
    void setWide(double texts = 2);

    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isRoomy() const;
    void placeAside();

    Editing &editing_;
    QVBoxLayout *paper_;
    QVBoxLayout *column_;
    QWidget *columnWidget_;
    Label *title_;
    Label *subtitle_;
    QBoxLayout *top_;
    QWidget *aside_ = nullptr;
    double below_ = 2; ///< the room below the page, in lines
};
