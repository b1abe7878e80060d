// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/keyname.h"

#include <QPointer>
#include <QWidget>

class Card;
class FoundModel;
class Label;
class QLineEdit;
class QListView;
struct Found;

/// A card that lies over the window while something is looked for: a field, and below it what was found. ↑ and ↓
/// choose while one types, Enter takes what is chosen, Esc or a click beside it closes. Then the focus is where it was.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    /// Lies over `window`. `name` says what it is for, `hint` what to type.
    Overlay(const QString &name, const QString &hint, QWidget *window);

    /// Shows it with what was typed last.
    void open();
    void dismiss();

    /// The keys that every overlay hears.
    [[nodiscard]] static QList<KeyLine> keys();

    [[nodiscard]] QLineEdit *field() const { return field_; }
    [[nodiscard]] QListView *list() const { return list_; }
    [[nodiscard]] QString message() const;

protected:
    /// Where the focus was before it opened; nullptr while it is closed.
    [[nodiscard]] QWidget *focusBefore() const { return before_; }

    /// Fills the list for what is typed now: calls `present`.
    virtual void find(const QString &typed) = 0;

    /// Lists what was found, and says in a sentence how much it is; or why there is nothing.
    void present(std::vector<Found> found, const QString &sentence);

    /// Likewise, when more was found for what was typed before: it stays where it was scrolled to, and the record that
    /// was chosen with ↑ and ↓ stays chosen.
    void presentMore(std::vector<Found> found, const QString &sentence);

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void cover();
    bool typed(const QKeyEvent &key);
    void step(int rows);
    void choose(int row);
    void take();
    void closeWhenLeft(const QWidget *now);

    Card *card_;
    QLineEdit *field_;
    QListView *list_;
    Label *message_;
    FoundModel *model_;
    QPointer<QWidget> before_; ///< where the focus was
};
