// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/agreementsheet.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/lookup.h"
#include "ui/agreement/clauserow.h"
#include "ui/agreement/signaturerow.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flow.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/fields/proselabel.h"
#include "ui/words/dates.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QComboBox>
#include <QSignalBlocker>

/// One version of the agreement as a text to read: the clauses that have words, and what was left open.
class AgreementText final : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(AgreementText)

public:
    explicit AgreementText(Editing &editing, QWidget *parent = nullptr);
    void show(Id<Agreement> agreement);

private:
    Editing &editing_;
    std::vector<Clause> shown_;
};

AgreementText::AgreementText(Editing &editing, QWidget *parent) : QWidget(parent), editing_(editing)
{
    columnIn(this, 0.8);
}

void AgreementText::show(Id<Agreement> agreement)
{
    std::vector<Clause> clauses = editing_.mentorship().sorted<Clause>(
        [&](const Clause &clause) { return clause.agreement == agreement; },
        [](const Clause &a, const Clause &b) { return a.position < b.position; });
    if (clauses == shown_)
        return;
    shown_ = std::move(clauses);
    const QList<QWidget *> before = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : before) {
        widget->hide();
        widget->deleteLater();
    }
    QStringList open;
    for (const Clause &clause : shown_) {
        const Prompt *prompt = editing_.pack().find(QStringLiteral("clauses"), clause.key);
        const QString title = prompt ? prompt->title.in(language::code()) : clause.key;
        if (clause.wording.trimmed().isEmpty()) {
            open << title;
            continue;
        }
        auto *part = new QWidget;
        QVBoxLayout *column = columnIn(part, 0.15);
        column->addWidget(Label::heading(title));
        column->addWidget(proseLabel(clause.wording.trimmed()));
        layout()->addWidget(part);
    }
    if (!open.isEmpty())
        layout()->addWidget(Label::small(tr("Left open: %1").arg(open.join(QStringLiteral(" · ")))));
}

namespace {

bool isWorded(const Clause &clause)
{
    return !clause.wording.trimmed().isEmpty();
}

} // namespace

AgreementSheet::AgreementSheet(Editing &editing, QWidget *parent) :
    QWidget(parent), editing_(editing), nothing_(new Card), something_(new QWidget), overview_(Label::soft({})),
    versions_(new QComboBox), rows_(new CardList<Clause>([this](Id<Clause> id) { return makeRow(id); }, 0)),
    text_(new AgreementText(editing)),
    signatures_(
        new CardList<Person>([this](Id<Person> id) { return new SignatureRow(editing_, signedFor_, id); }, 0.4)),
    signingHelp_(Label::small({})), revise_(new Button(tr("Begin a new version"))),
    onward_(Button::primary(tr("On to the decision")))
{
    QVBoxLayout *column = columnIn(this);
    column->addWidget(nothing_);
    column->addWidget(something_);

    nothing_->add(new Label(tr(
        "An agreement keeps small things from growing: how often you meet, what stays between you, how either of you "
        "may end it. First each answers alone, then you find the words for both.")));
    auto *beginButton = Button::primary(tr("Begin the agreement"));
    beginButton->setObjectName(QStringLiteral("beginAgreement"));
    nothing_->add(row({beginButton}));
    connect(beginButton, &Button::clicked, this, &AgreementSheet::begin);

    QVBoxLayout *sheet = columnIn(something_, 0.8);
    auto *top = new QHBoxLayout;
    top->addWidget(overview_, 1);
    top->addWidget(versions_);
    sheet->addLayout(top);
    overview_->setObjectName(QStringLiteral("agreementOverview"));
    versions_->setObjectName(QStringLiteral("agreementVersions"));
    versions_->setAccessibleName(tr("Version"));
    versions_->setFocusPolicy(Qt::StrongFocus);
    connect(versions_, &QComboBox::activated, this, [this](int index) { show(versions_->itemData(index).toUuid()); });

    auto *words = new Card;
    words->setAccessibleName(tr("The agreement"));
    words->add(rows_);
    words->add(text_);
    sheet->addWidget(words);

    auto *signing = new Card(tr("Signatures"));
    signing->add(signingHelp_);
    signing->add(signatures_);
    sheet->addWidget(signing);
    revise_->setObjectName(QStringLiteral("reviseAgreement"));
    onward_->setObjectName(QStringLiteral("toDecision"));
    connect(revise_, &QPushButton::clicked, this, &AgreementSheet::revise);
    connect(onward_, &QPushButton::clicked, this, &AgreementSheet::decisionWanted);
    sheet->addLayout(new Flow({onward_, revise_}));
}

void AgreementSheet::refresh()
{
    const Agreement *current = lookup::currentAgreement(editing_.mentorship());
    nothing_->setVisible(!current);
    something_->setVisible(current);
    if (!current) {
        rows_->show({});
        signatures_->show({});
        return;
    }
    const Agreement *chosen = editing_.mentorship().find(chosen_);
    const Agreement &shown = chosen ? *chosen : *current;
    const bool isCurrent = shown.id == current->id;
    const bool isSigned = lookup::isSigned(editing_.mentorship(), current->id);
    refreshVersions(shown);
    refreshClauses(shown, !isCurrent || isSigned);

    if (signedFor_ != shown.id)
        signatures_->show({});
    signedFor_ = shown.id;
    signatures_->showRecords(forms::people(editing_.mentorship()));
    signingHelp_->setText(
        !isCurrent ? tr("This is an earlier version. A later one has taken its place.")
            : isSigned
            ? tr("Everyone has signed. The words stay as they are; a new version begins with them and is signed anew.")
            : tr("Sign when the words are right for you. If a clause changes after that, everyone signs again."));
    revise_->setVisible(isCurrent && isSigned);
    onward_->setVisible(isCurrent && isSigned);
}

void AgreementSheet::refreshVersions(const Agreement &shown)
{
    const std::vector<Clause> clauses = clausesOf(shown.id);
    const auto worded = std::count_if(clauses.begin(), clauses.end(), isWorded);
    overview_->setText(tr("%1 of %2 clauses written · version %3 · drafted %4")
                           .arg(worded)
                           .arg(clauses.size())
                           .arg(shown.version)
                           .arg(dates::dayMonth(shown.draftedOn, QLocale(), editing_.today())));
    const QSignalBlocker quiet(versions_);
    versions_->clear();
    const auto all = editing_.mentorship().sorted<Agreement>(
        [](const Agreement &) { return true; },
        [](const Agreement &a, const Agreement &b) { return a.version > b.version; });
    for (const Agreement &agreement : all) {
        versions_->addItem(tr("Version %1").arg(agreement.version), agreement.id.uuid());
        if (agreement.id == shown.id)
            versions_->setCurrentIndex(versions_->count() - 1);
    }
    versions_->setVisible(all.size() > 1);
}

void AgreementSheet::refreshClauses(const Agreement &shown, bool toRead)
{
    text_->setVisible(toRead);
    if (toRead) {
        rows_->show({});
        text_->show(shown.id);
        return;
    }
    const std::vector<Clause> clauses = clausesOf(shown.id);
    rows_->showRecords(clauses);
    for (const Clause &clause : clauses)
        rowOf(clause.id)->setLast(clause.id == clauses.back().id);
    if (arrivedAt_ == shown.id)
        return;
    arrivedAt_ = shown.id;
    const auto first = std::find_if_not(clauses.begin(), clauses.end(), isWorded);
    open(first != clauses.end() ? first->id : Id<Clause>());
}

void AgreementSheet::show(const QUuid &subject)
{
    const Agreement *current = lookup::currentAgreement(editing_.mentorship());
    const Clause *clause = editing_.mentorship().find(Id<Clause>(subject));
    const Id<Agreement> version = clause ? clause->agreement : Id<Agreement>(subject);
    chosen_ = current && current->id == version ? Id<Agreement>() : version;
    refresh();
    Input::reloadAll(this);
    if (ClauseRow *row = clause ? rowOf(clause->id) : nullptr) {
        open(clause->id);
        row->setFocus();
        emit revealed(row);
    }
}

void AgreementSheet::begin()
{
    if (!editing_.perform(tr("Begin the agreement"),
                          edits::draftAgreement(editing_.mentorship(), editing_.pack(), editing_.today())))
        return;
    refresh();
    if (ClauseRow *row = rowOf(open_))
        row->begin();
}

void AgreementSheet::revise()
{
    if (!editing_.perform(tr("Begin a new version"), edits::reviseAgreement(editing_.mentorship(), editing_.today())))
        return;
    chosen_ = {};
    refresh();
    emit revealed(overview_);
}

/// Opens one clause and closes the others; null closes all.
void AgreementSheet::open(Id<Clause> id)
{
    const Id<Clause> before = open_;
    open_ = id;
    if (ClauseRow *row = before != id ? rowOf(before) : nullptr)
        row->setOpen(false);
    if (ClauseRow *row = rowOf(id))
        row->setOpen(true);
}

void AgreementSheet::openAfter(Id<Clause> id)
{
    const Clause *from = editing_.mentorship().find(id);
    if (!from)
        return;
    for (const Clause &clause : clausesOf(from->agreement)) {
        if (clause.position <= from->position)
            continue;
        open(clause.id);
        rowOf(clause.id)->begin();
        emit revealed(rowOf(clause.id));
        return;
    }
}

ClauseRow *AgreementSheet::rowOf(Id<Clause> id) const
{
    return qobject_cast<ClauseRow *>(rows_->widgetOf(id));
}

std::vector<Clause> AgreementSheet::clausesOf(Id<Agreement> id) const
{
    return editing_.mentorship().sorted<Clause>(
        [&](const Clause &clause) { return clause.agreement == id; },
        [](const Clause &a, const Clause &b) { return a.position < b.position; });
}

QWidget *AgreementSheet::makeRow(Id<Clause> id)
{
    auto *row = new ClauseRow(editing_, id);
    connect(row, &ClauseRow::toggled, this, [this, id, row](bool isOpen) {
        if (isOpen == (open_ == id))
            return;
        open(isOpen ? id : Id<Clause>());
        if (isOpen)
            emit revealed(row);
    });
    connect(row, &ClauseRow::nextWanted, this, [this, id] { openAfter(id); });
    return row;
}
