// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summarypage.h"

#include "core/mentoring/views/summary.h"
#include "ui/controls/besideorbelow.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flow.h"
#include "ui/controls/input.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/preview/reportpreview.h"
#include "ui/printing/certificate.h"
#include "ui/summary/summarychoices.h"
#include "ui/words/language.h"

#include <QCheckBox>
#include <QComboBox>

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

} // namespace

SummaryPage::SummaryPage(Editing &editing, QWidget *parent) :
    Page(editing, parent), output(this), sides_(new BesideOrBelow(38)), language_(new QComboBox), paper_(new QComboBox),
    saved_(Label::small({})), preview_(new ReportPreview)
{
    setWide();
    setTitle(tr("Summary"),
             tr("Your whole time together on paper. Only what is shared is printed, and what you choose yourself."));
    add(actions());
    saved_->setObjectName(QStringLiteral("saved"));
    saved_->hide();
    add(saved_);
    sides_->add(choices(), 4);
    sides_->add(preview_, 5);
    add(sides_);
    sides_->installEventFilter(this);
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
    holder->setProperty("look", QStringLiteral("page"));
    QVBoxLayout *column = columnIn(holder, 0.9);
    column->addWidget(sections());
    column->addWidget(new SummaryChoices(editing()));
    column->addWidget(languages());
    column->addWidget(papers());
    column->addStretch();
    choices_ = new QScrollArea;
    choices_->setFrameShape(QFrame::NoFrame);
    choices_->setFocusPolicy(Qt::NoFocus);
    choices_->setWidgetResizable(true);
    choices_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    choices_->setWidget(holder);
    holder->installEventFilter(this);
    return choices_;
}

/// The choices and the preview fill the window beside each other, each with a scroll bar of its own; one below the
/// other the choices are as high as they need to be.
void SummaryPage::arrange()
{
    const int top = sides_->mapTo(widget(), QPoint()).y();
    const int height = std::max(theme::space(22), viewport()->height() - top - theme::space(2.2));
    preview_->setFixedHeight(height);
    const bool beside = sides_->areBeside();
    const int needed = choices_->widget()->layout()->heightForWidth(choices_->viewport()->width());
    choices_->setMinimumHeight(beside ? 0 : needed);
    choices_->setMaximumHeight(beside ? height : QWIDGETSIZE_MAX);
}

void SummaryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

bool SummaryPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = watched == sides_ && (event->type() == QEvent::Resize || event->type() == QEvent::Move);
    const bool isGrown = watched == choices_->widget() && event->type() == QEvent::LayoutRequest;
    if (isMoved || isGrown)
        arrange();
    return Page::eventFilter(watched, event);
}

QWidget *SummaryPage::languages()
{
    language_->setObjectName(QStringLiteral("language"));
    for (const QString &code : language::all())
        language_->addItem(endonym(code), code);
    language_->setCurrentIndex(language_->findData(language::code()));
    connect(language_, &QComboBox::currentIndexChanged, this, &SummaryPage::showPreview);
    auto *holder = new Labelled(
        tr("Language of the printout"), tr("Your own texts stay as you wrote them."), language_);
    language_->setAccessibleName(tr("Language of the printout"));
    return holder;
}

QWidget *SummaryPage::sections()
{
    struct Line
    {
        bool report::Choice::*chosen;
        QString title;
        const char *name;
    };
    const Line all[] = {{&report::Choice::goals, tr("Goals, before and after"), "goals"},
                        {&report::Choice::quotes, tr("In our own words"), "quotes"},
                        {&report::Choice::change, tr("What changes now"), "change"},
                        {&report::Choice::evaluation, tr("Final evaluation"), "evaluation"},
                        {&report::Choice::learning, tr("Learning"), "learning"},
                        {&report::Choice::meetings, tr("Meetings"), "meetings"},
                        {&report::Choice::lookBacks, tr("The change in use"), "lookBacks"},
                        {&report::Choice::goalDetails, tr("Goals on the way"), "goalDetails"},
                        {&report::Choice::reflections, tr("Reflections"), "reflections"},
                        {&report::Choice::notes, tr("Meeting notes"), "notes"},
                        {&report::Choice::midPoint, tr("Mid-point review"), "midPoint"},
                        {&report::Choice::agreement, tr("Agreement"), "agreement"},
                        {&report::Choice::preparation, tr("How we began"), "preparation"},
                        {&report::Choice::signatures, tr("Lines for signatures"), "signatures"}};
    auto *card = new Card(tr("What goes in"));
    auto *essence = Button::quiet(tr("The essence"));
    auto *everything = Button::quiet(tr("All that is shared"));
    essence->setObjectName(QStringLiteral("essence"));
    everything->setObjectName(QStringLiteral("everything"));
    connect(essence, &Button::clicked, this, [this] { choose({}); });
    connect(everything, &Button::clicked, this, [this] { choose(report::Choice::everything()); });
    card->add(new Flow({essence, everything}));
    for (const Line &section : all) {
        auto *box = new QCheckBox(section.title);
        sections_.push_back({section.chosen, box});
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

/// Ticks what is chosen and nothing else.
void SummaryPage::choose(const report::Choice &choice)
{
    choice_ = choice;
    for (const Section &section : sections_) {
        const QSignalBlocker quiet(section.box);
        section.box->setChecked(choice.*section.chosen);
    }
    showPreview();
}

QWidget *SummaryPage::papers()
{
    paper_->setObjectName(QStringLiteral("paperSize"));
    paper_->addItem(tr("A4"));
    paper_->addItem(tr("Letter"));
    paper_->setCurrentIndex(static_cast<int>(report::usualPaper(QLocale::system())));
    connect(paper_, &QComboBox::currentIndexChanged, this, &SummaryPage::showPreview);
    auto *holder = new Labelled(tr("Paper"), {}, paper_);
    paper_->setAccessibleName(tr("Paper"));
    return holder;
}

report::Paper SummaryPage::paper() const
{
    return static_cast<report::Paper>(paper_->currentIndex());
}

report::Report SummaryPage::report()
{
    return report::makeReport(summary::make(mentorship()), PrintLanguage(language_->currentData().toString()), choice_);
}

void SummaryPage::save(const QString &suffix, const QString &filter)
{
    editing().flush();
    const report::Report made = report();
    write(made, {tr("Save the summary"), tr("Summary – %1").arg(made.title), suffix, filter});
}

void SummaryPage::saveCertificate()
{
    editing().flush();
    const report::Report made = report::makeCertificate(summary::make(mentorship()),
                                                        PrintLanguage(language_->currentData().toString()));
    write(made,
          {tr("Save the certificate"),
           tr("Certificate – %1").arg(made.runningHead),
           QStringLiteral("pdf"),
           tr("PDF (*.pdf)")});
}

void SummaryPage::write(const report::Report &report, const Output::File &file)
{
    const Result<QString> path = output.save(report, paper(), file);
    if (!path) {
        saved_->hide();
        emit editing().failed(path.error());
    } else if (!path->isEmpty()) {
        saved_->setText(tr("Saved as %1").arg(*path));
        saved_->show();
    }
}

void SummaryPage::print()
{
    editing().flush();
    const report::Report made = report();
    const Result<void> printed = output.print(made, paper(), tr("Summary – %1").arg(made.title));
    if (!printed)
        emit editing().failed(printed.error());
}

void SummaryPage::showPreview()
{
    preview_->show(report(), paper());
}
