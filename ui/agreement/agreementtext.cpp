// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/agreementtext.h"

#include "ui/controls/label.h"
#include "ui/fields/passage.h"
#include "ui/look/theme.h"
#include "ui/words/language.h"

#include <QVBoxLayout>

AgreementText::AgreementText(Editing &editing, QWidget *parent) : QWidget(parent), editing_(editing)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(0.8));
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
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme::space(0.15));
        column->addWidget(Label::heading(title));
        column->addWidget(passage(clause.wording.trimmed()));
        layout()->addWidget(part);
    }
    if (!open.isEmpty())
        layout()->addWidget(Label::small(tr("Left open: %1").arg(open.join(QStringLiteral(" · ")))));
}
