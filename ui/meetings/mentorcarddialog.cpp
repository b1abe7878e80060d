// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/mentorcarddialog.h"

#include "core/mentoring/views/mentorpage.h"
#include "ui/controls/button.h"
#include "ui/controls/flow.h"
#include "ui/editing/editing.h"
#include "ui/look/theme.h"
#include "ui/preview/reportpreview.h"
#include "ui/printing/mentorcard.h"
#include "ui/words/language.h"

#include <QScreen>
#include <QVBoxLayout>

namespace report {

Report mentorCard(Editing &editing, Id<Meeting> meeting)
{
    const Mentorship &mentorship = editing.mentorship();
    return makeMentorCard(mentorpage::make(mentorship, meeting, mentorpage::readerOf(mentorship).id, editing.actor()),
                          PrintLanguage(language::code()));
}

} // namespace report

namespace {

report::Paper paper()
{
    return report::usualPaper(QLocale::system());
}

} // namespace

MentorCardDialog::MentorCardDialog(Editing &editing, Id<Meeting> meeting, QWidget *parent) :
    QDialog(parent), output(this), editing_(editing), report_(report::mentorCard(editing, meeting))
{
    setWindowTitle(tr("The mentor’s page before the meeting"));
    resize(QSize(theme::space(34), theme::space(40)).boundedTo(screen()->availableSize() * 0.9));
    auto *column = new QVBoxLayout(this);
    auto *preview = new ReportPreview;
    preview->show(report_, paper());
    auto *print = Button::primary(tr("Print…"));
    auto *pdf = Button::quiet(tr("Save as PDF…"));
    auto *close = Button::quiet(tr("Close"));
    print->setObjectName(QStringLiteral("printCard"));
    pdf->setObjectName(QStringLiteral("saveCard"));
    close->setObjectName(QStringLiteral("closeCard"));
    connect(print, &Button::clicked, this, [this] { this->print(); });
    connect(pdf, &Button::clicked, this, [this] { save(); });
    connect(close, &Button::clicked, this, &QDialog::reject);
    column->addWidget(preview, 1);
    column->addLayout(new Flow({print, pdf, close}));
}

void MentorCardDialog::save()
{
    const Result<QString> path = output.save(report_,
                                             paper(),
                                             {tr("Save the mentor’s page"),
                                              QStringLiteral("%1 – %2").arg(report_.kicker, report_.title),
                                              QStringLiteral("pdf"),
                                              tr("PDF (*.pdf)")});
    if (path && path->isEmpty())
        return;
    tell(path.map([](const QString &) {}));
}

void MentorCardDialog::print()
{
    tell(output.print(report_, paper(), QStringLiteral("%1 – %2").arg(report_.kicker, report_.title)));
}

/// Closes when it is done; the window says why it is not.
void MentorCardDialog::tell(const Result<void> &done)
{
    if (!done)
        emit editing_.failed(done.error());
    accept();
}
