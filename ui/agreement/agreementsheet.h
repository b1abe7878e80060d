// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/cardlist.h"
#include "ui/editing/editing.h"
#include "ui/verbs/place.h"

class AgreementText;
class Card;
class ClauseRow;
class Label;
class QComboBox;
class QPushButton;

/// The agreement: nothing yet, then clause by clause with one of them open, then signed and to be read. Says
/// where it stands, and shows earlier versions.
class AgreementSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementSheet(Editing &editing, QWidget *parent = nullptr);

    /// Builds what appears or disappears; the fields reload by themselves.
    void refresh();

    /// Opens a clause, or shows a version.
    void show(const QUuid &subject);

signals:
    /// Something below wants to be seen.
    void revealed(QWidget *widget);
    void decisionWanted();

private:
    void begin();
    void revise();
    void open(Id<Clause> id);
    void openAfter(Id<Clause> id);
    [[nodiscard]] ClauseRow *rowOf(Id<Clause> id) const;
    [[nodiscard]] std::vector<Clause> clausesOf(Id<Agreement> id) const;
    [[nodiscard]] QWidget *makeRow(Id<Clause> id);
    void refreshVersions(const Agreement &shown);
    void refreshClauses(const Agreement &shown, bool toRead);

    Editing &editing_;
    Card *nothing_;
    QWidget *something_;
    Label *overview_;
    QComboBox *versions_;
    CardList<Clause> *rows_;
    AgreementText *text_;
    CardList<Person> *signatures_;
    Label *signingHelp_;
    QPushButton *revise_;
    QPushButton *onward_;
    Id<Agreement> chosen_;    ///< an earlier version that is looked at; null: the newest
    Id<Agreement> arrivedAt_; ///< the version whose first open clause was opened already
    Id<Agreement> signedFor_; ///< the version whose signatures are shown
    Id<Clause> open_;
};
