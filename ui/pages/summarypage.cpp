// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/summarypage.h"

#include "core/mentoring/summary.h"
#include "ui/language.h"
#include "ui/printing/certificate.h"
#include "ui/printing/pdf.h"
#include "ui/printing/report_file.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/input.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reportpreview.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/summarychoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>

namespace {

/// A language in its own words.
QString endonym(const QString &code)
{
    if (code == QLatin1String("fi"))
        return QStringLiteral("suomi");
    if (code == QLatin1String("sv"))
        return QStringLiteral("svenska");
    return QStringLiteral("English");
}

/// A name that every file system takes.
QString fileName(const QString &title)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f]+)"));
    return title.simplified().replace(forbidden, QStringLiteral("-")).left(100);
}

} // namespace

SummaryPage::SummaryPage(Editing &editing, QWidget *parent) :
    Page(editing, parent), language_(new QComboBox), saved_(Label::small({})), preview_(new ReportPreview)
{
    askForFile = [this](const QString &title, const QString &proposed, const QString &filter) {
        return QFileDialog::getSaveFileName(this, title, proposed, filter);
    };
    askForPrinter = [this](QPrinter &printer) { return QPrintDialog(&printer, this).exec() == QDialog::Accepted; };
    setWide();
    // The preview's height follows its width: a scroll bar that comes and goes would never come to rest.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTitle(tr("Summary"),
             tr("Your whole time together on paper. Only what is shared is printed, and what you choose by name."));
    add(actions());
    saved_->setObjectName(QStringLiteral("saved"));
    saved_->hide();
    add(saved_);
    auto *sides = new Sides(38);
    sides->add(choices(), 4);
    sides->add(preview_, 5);
    add(sides);
    addStretch();
}

void SummaryPage::refresh()
{
    showPreview();
    Page::refresh();
}

QWidget *SummaryPage::actions()
{
    auto *holder = new QWidget;
    const auto button = [this](Button *made, const char *name, auto &&pressed) {
        made->setObjectName(QLatin1String(name));
        connect(made, &Button::clicked, this, pressed);
        return made;
    };
    auto *pdf = button(
        Button::primary(tr("Save as PDF…")), "savePdf", [this] { save(QStringLiteral("pdf"), tr("PDF (*.pdf)")); });
    auto *paper = button(Button::quiet(tr("Print…")), "print", [this] { print(); });
    auto *certificate = button(Button::quiet(tr("Certificate…")), "certificate", [this] { saveCertificate(); });
    auto *odt = button(
        Button::quiet(tr("ODT…")), "saveOdt", [this] { save(QStringLiteral("odt"), tr("OpenDocument text (*.odt)")); });
    auto *html = button(
        Button::quiet(tr("HTML…")), "saveHtml", [this] { save(QStringLiteral("html"), tr("Web page (*.html)")); });
    auto *markdown = button(
        Button::quiet(tr("Markdown…")), "saveMarkdown", [this] { save(QStringLiteral("md"), tr("Markdown (*.md)")); });
    odt->setAccessibleName(tr("Save as ODT"));
    html->setAccessibleName(tr("Save as HTML"));
    markdown->setAccessibleName(tr("Save as Markdown"));
    holder->setLayout(new Flow({pdf, paper, odt, html, markdown, certificate}));
    return holder;
}

QWidget *SummaryPage::choices()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(0.9));
    column->addWidget(languages());
    column->addWidget(sections());
    column->addWidget(new SummaryChoices(editing()));
    column->addStretch();
    return holder;
}

QWidget *SummaryPage::languages()
{
    language_->setObjectName(QStringLiteral("language"));
    for (const QString &code : language::all())
        language_->addItem(endonym(code), code);
    language_->setCurrentIndex(language_->findData(language::code()));
    connect(language_, &QComboBox::currentIndexChanged, this, &SummaryPage::showPreview);
    auto *holder = new Labelled(tr("Language of the print"), tr("Your own texts stay as you wrote them."), language_);
    language_->setAccessibleName(tr("Language of the print"));
    return holder;
}

QWidget *SummaryPage::sections()
{
    struct Section
    {
        bool report::Choice::*chosen;
        QString title;
        const char *name;
    };
    const Section all[] = {{&report::Choice::goals, tr("Goals, before and after"), "goals"},
                           {&report::Choice::quotes, tr("In our own words"), "quotes"},
                           {&report::Choice::meetings, tr("Meetings"), "meetings"},
                           {&report::Choice::learning, tr("Learning"), "learning"},
                           {&report::Choice::midPoint, tr("Mid-point review"), "midPoint"},
                           {&report::Choice::evaluation, tr("Final evaluation"), "evaluation"},
                           {&report::Choice::change, tr("What changes now"), "change"},
                           {&report::Choice::agreement, tr("Agreement"), "agreement"},
                           {&report::Choice::preparation, tr("How we began"), "preparation"},
                           {&report::Choice::signatures, tr("Lines to sign on"), "signatures"}};
    auto *card = new Card(tr("What goes in"));
    for (const Section &section : all) {
        auto *box = new QCheckBox(section.title);
        box->setObjectName(QLatin1String(section.name));
        box->setChecked(choice_.*section.chosen);
        connect(box, &QCheckBox::toggled, this, [this, chosen = section.chosen](bool yes) {
            choice_.*chosen = yes;
            showPreview();
        });
        card->column()->addWidget(box, 0, Qt::AlignLeft);
    }
    return card;
}

report::Report SummaryPage::report()
{
    return report::makeReport(summary::make(mentorship()), Tongue(language_->currentData().toString()), choice_);
}

void SummaryPage::save(const QString &suffix, const QString &filter)
{
    editing().flush();
    const report::Report made = report();
    write(made, tr("Save the summary"), tr("Summary – %1").arg(made.title), suffix, filter);
}

void SummaryPage::saveCertificate()
{
    editing().flush();
    const report::Report made = report::makeCertificate(summary::make(mentorship()),
                                                        Tongue(language_->currentData().toString()));
    write(made,
          tr("Save the certificate"),
          tr("Certificate – %1").arg(made.runningHead),
          QStringLiteral("pdf"),
          tr("PDF (*.pdf)"));
}

void SummaryPage::write(const report::Report &report, const QString &title, const QString &name, const QString &suffix,
                        const QString &filter)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = askForFile(title, QStringLiteral("%1/%2.%3").arg(folder, fileName(name), suffix), filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1Char('.') + suffix, Qt::CaseInsensitive))
        path += QLatin1Char('.') + suffix;
    const Result<void> written = report::writeReport(report, path);
    saved_->setVisible(written.has_value());
    if (written)
        saved_->setText(tr("Saved as %1").arg(path));
    else
        emit editing().failed(written.error());
}

void SummaryPage::print()
{
    editing().flush();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(tr("Summary – %1").arg(report().title.simplified()));
    if (!askForPrinter(printer))
        return;
    if (report::paint(report(), &printer) == 0)
        emit editing().failed(
            {Error::Kind::Disk, tr("The printer could not begin. Check that it is switched on, or save a PDF.")});
}

void SummaryPage::showPreview()
{
    preview_->show(report());
}
