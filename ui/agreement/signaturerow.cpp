// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/signaturerow.h"

#include "core/mentoring/records/person.h"
#include "core/mentoring/views/lookup.h"
#include "ui/controls/button.h"
#include "ui/controls/icon.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/words/dates.h"

SignatureRow::SignatureRow(Editing &editing, Id<Agreement> agreement, Id<Person> person, QWidget *parent) :
    Input(parent), editing_(editing), agreement_(agreement), person_(person), name_(new Label({})),
    tick_(new Icon(QStringLiteral("tick"), QPalette::Highlight, 1)), signed_(new Label({})),
    sign_(new Button(tr("Sign as %1").arg(firstName(editing.nameOf(person))))),
    unsign_(Button::quiet(tr("Take it back")))
{
    const Person *record = editing.mentorship().find(person);
    sign_->setObjectName(QStringLiteral("sign-%1").arg(record ? record->position : 0));
    unsign_->setObjectName(QStringLiteral("unsign-%1").arg(record ? record->position : 0));
    QHBoxLayout *line = rowIn(this, 0.4);
    line->addWidget(name_, 2);
    line->addWidget(tick_);
    line->addWidget(signed_, 3);
    line->addWidget(unsign_);
    line->addWidget(sign_);
    connect(sign_, &QPushButton::clicked, this, [this] {
        editing_.flush();
        editing_.perform(tr("Sign the agreement"),
                         edits::sign(editing_.mentorship(), agreement_, person_, editing_.today()));
    });
    connect(unsign_, &QPushButton::clicked, this, [this] {
        editing_.perform(tr("Take a signature back"), edits::unsign(editing_.mentorship(), agreement_, person_));
    });
    SignatureRow::reload();
}

void SignatureRow::reload()
{
    const auto &all = editing_.mentorship().all<Signature>();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &entry) {
        return entry.second.agreement == agreement_ && entry.second.person == person_;
    });
    const bool given = found != all.end();
    name_->setText(editing_.nameOf(person_));
    tick_->setVisible(given);
    signed_->setText(given ? tr("Signed %1").arg(dates::dayMonth(found->second.signedOn, QLocale())) : QString());
    signed_->setVisible(given);
    const bool closed = lookup::isSigned(editing_.mentorship(), agreement_);
    const Agreement *current = lookup::currentAgreement(editing_.mentorship());
    const bool open = !closed && current && current->id == agreement_;
    sign_->setVisible(!given && open);
    unsign_->setVisible(given && open);
}
