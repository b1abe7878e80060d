// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/startpage.h"

#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/input.h"
#include "ui/widgets/label.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimeZone>

StartPage::StartPage(QDate today, QWidget *parent) : QScrollArea(parent), stack_(new QStackedWidget), today_(today)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *paper = new QWidget;
    paper->setProperty("look", QStringLiteral("page"));
    auto *line = new QHBoxLayout(paper);
    line->setContentsMargins(theme::space(3), theme::space(2.4), theme::space(3), theme::space(2));
    line->addStretch(1);
    line->addWidget(stack_, 6);
    line->addStretch(1);
    stack_->setMaximumWidth(theme::space(48));
    stack_->addWidget(choices());
    stack_->addWidget(form());
    setWidget(paper);
}

void StartPage::reset()
{
    stack_->setCurrentIndex(0);
}

void StartPage::setCanGoBack(bool can)
{
    back_->setVisible(can);
}

QWidget *StartPage::choices()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(0.9));
    column->addWidget(Label::title(tr("A mirror for two")));
    column->addWidget(Label::soft(tr("Peili goes with a mentoring pair from the first aims to what changes at the end. "
                                     "Everything stays in one file on this laptop; "
                                     "what you write is private until you share it.")));
    column->addSpacing(theme::space(0.4));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(theme::space(0.9));
    cards->addWidget(choice(QStringLiteral("startMentee"),
                            tr("I have a mentor"),
                            tr("You bring the topics. Your agendas, goals and reflections have their place here."),
                            Form::Mentoring,
                            Role::Mentee));
    cards->addWidget(choice(QStringLiteral("startMentor"),
                            tr("I mentor someone"),
                            tr("You listen, ask and share your experience – and gain from it yourself."),
                            Form::Mentoring,
                            Role::Mentor));
    cards->addWidget(choice(QStringLiteral("startPeer"),
                            tr("We mentor each other"),
                            tr("Two equals, both mirror and both are helped. You take turns."),
                            Form::Peer,
                            Role::Peer));
    column->addLayout(cards);
    auto *sample = Button::quiet(tr("Look at a sample first"));
    sample->setObjectName(QStringLiteral("startSample"));
    connect(sample, &Button::clicked, this, &StartPage::sampleWanted);
    back_ = Button::quiet(tr("Back to the notebook"));
    connect(back_, &Button::clicked, this, &StartPage::backWanted);
    back_->hide();
    column->addLayout(row({sample, back_}));
    column->addSpacing(theme::space(0.6));
    column->addWidget(Label::small(tr("On a laptop of your employer, your employer may be able to read what is on its "
                                      "disk. Peili sends nothing anywhere.")));
    column->addStretch();
    return page;
}

Card *StartPage::choice(const QString &name, const QString &title, const QString &text, Form form, Role mine)
{
    auto *card = new Card(title);
    card->add(Label::soft(text));
    card->column()->addStretch();
    auto *button = new Button(tr("Begin"));
    button->setObjectName(name);
    button->setAccessibleName(tr("Begin: %1").arg(title));
    connect(button, &Button::clicked, this, [this, form, mine] { begin(form, mine); });
    card->add(row({button}));
    card->setMinimumHeight(theme::space(9));
    return card;
}

QWidget *StartPage::form()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(0.8));
    column->addWidget(Label::title(tr("To begin with")));
    column->addWidget(Label::soft(tr("Two names are enough. Everything else can be changed later.")));

    myName_ = new QLineEdit;
    otherName_ = new QLineEdit;
    title_ = new QLineEdit;
    place_ = new QLineEdit;
    starts_ = new QDateEdit;
    ends_ = new QDateEdit;
    for (QDateEdit *date : {starts_, ends_}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(QLocale().language() == QLocale::English ? QStringLiteral("dd/MM/yyyy")
                                                                        : QStringLiteral("d.M.yyyy"));
        date->setDateRange(QDate(1990, 1, 1), QDate(2190, 12, 31));
    }
    rhythm_ = new QSpinBox;
    rhythm_->setRange(1, 26);
    minutes_ = new QSpinBox;
    minutes_->setRange(15, 480);
    minutes_->setSingleStep(15);
    minutes_->setSuffix(tr(" min"));
    for (QLineEdit *line : {myName_, otherName_, title_, place_})
        line->setMaxLength(200);
    myName_->setObjectName(QStringLiteral("myName"));
    otherName_->setObjectName(QStringLiteral("otherName"));

    auto *card = new Card;
    card->add(new Labelled(tr("My name"), {}, myName_));
    card->add(new Labelled(tr("The other’s name"), {}, otherName_));
    card->add(new Labelled(tr("A name for this mentorship"), tr("Left empty, it is your first names."), title_));
    auto *dates = new QHBoxLayout;
    dates->setSpacing(theme::space(1));
    dates->addWidget(new Labelled(tr("From"), {}, starts_));
    dates->addWidget(new Labelled(tr("To"), {}, ends_));
    card->add(dates);
    auto *meetings = new QHBoxLayout;
    meetings->setSpacing(theme::space(1));
    meetings->addWidget(new Labelled(tr("Weeks from one meeting to the next"), {}, rhythm_));
    meetings->addWidget(new Labelled(tr("Length of a meeting"), {}, minutes_));
    card->add(meetings);
    card->add(new Labelled(tr("Where"), tr("A place, or remotely."), place_));
    column->addWidget(card);

    begin_ = Button::primary(tr("Begin"));
    begin_->setObjectName(QStringLiteral("begin"));
    connect(begin_, &Button::clicked, this, [this] { emit begun(beginning()); });
    auto *back = Button::quiet(tr("Back"));
    connect(back, &Button::clicked, this, &StartPage::reset);
    column->addLayout(row({begin_, back}));
    column->addStretch();
    return page;
}

void StartPage::begin(Form form, Role mine)
{
    form_ = form;
    mine_ = mine;
    for (QLineEdit *line : {myName_, otherName_, title_, place_})
        line->clear();
    starts_->setDate(today_);
    ends_->setDate(today_.addYears(1));
    rhythm_->setValue(4);
    minutes_->setValue(60);
    stack_->setCurrentIndex(1);
    myName_->setFocus();
}

edits::Beginning StartPage::beginning() const
{
    edits::Beginning beginning;
    beginning.form = form_;
    beginning.title = title_->text();
    beginning.place = place_->text();
    beginning.startsOn = starts_->date();
    beginning.endsOn = ends_->date();
    beginning.rhythmWeeks = rhythm_->value();
    beginning.meetingMinutes = minutes_->value();
    beginning.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    Person me;
    me.name = myName_->text();
    me.role = mine_;
    me.mine = true;
    Person other;
    other.name = otherName_->text();
    other.role = mine_ == Role::Mentee ? Role::Mentor : mine_ == Role::Mentor ? Role::Mentee : Role::Peer;
    beginning.people = {me, other};
    return beginning;
}
