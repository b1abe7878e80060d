// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ui/controls/besideorbelow.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/icon.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/look/theme.h"
#include "ui/start/startform.h"

#include <QScrollBar>

StartPage::StartPage(QDate today, QWidget *parent) : QScrollArea(parent), column_(new QVBoxLayout), today_(today)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Begin"));
    auto *paper = new QWidget;
    paper->setProperty("look", QStringLiteral("page"));
    auto *line = new QHBoxLayout(paper);
    line->addStretch(1);
    auto *holder = new QWidget;
    line->addWidget(holder, 100);
    line->addStretch(1);
    margins_ = line;
    holder->setMaximumWidth(theme::space(46));
    holder->setLayout(column_);
    column_->setContentsMargins(0, 0, 0, 0);
    choices_ = choices();
    column_->addWidget(choices_);
    setWidget(paper);
}

void StartPage::reset()
{
    if (form_)
        form_->hide();
    choices_->show();
    verticalScrollBar()->setValue(0);
}

void StartPage::setCanGoBack(bool can)
{
    back_->setVisible(can);
}

QWidget *StartPage::choices()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnIn(page, 0.9);
    column->addWidget(Label::title(tr("A mirror for two")));
    column->addWidget(
        Label::soft(tr("Peili accompanies a mentoring pair from the first aims to what changes at the end. "
                       "Everything stays in one file on this laptop; "
                       "what you write is private until you share it.")));
    column->addSpacing(theme::space(0.5));
    const auto beside = [column](Card *first, Card *second) {
        auto *sides = new BesideOrBelow(30);
        sides->add(first);
        sides->add(second);
        column->addWidget(sides);
    };
    beside(card({QStringLiteral("startMentee"),
                 QStringLiteral("prepare"),
                 tr("I have a mentor"),
                 tr("You bring the topics. Your agendas, goals and reflections have their place here."),
                 tr("Begin")},
                Form::Mentoring,
                Role::Mentee),
           card({QStringLiteral("startMentor"),
                 QStringLiteral("dialogue"),
                 tr("I mentor someone"),
                 tr("You listen, ask and share your experience – and gain from it yourself."),
                 tr("Begin")},
                Form::Mentoring,
                Role::Mentor));
    beside(card({QStringLiteral("startPeer"),
                 QStringLiteral("acquaint"),
                 tr("We mentor each other"),
                 tr("Two equals who listen and help each other. You take turns."),
                 tr("Begin")},
                Form::Peer,
                Role::Peer),
           card({QStringLiteral("startSample"),
                 QStringLiteral("learning"),
                 tr("I would like to look first"),
                 tr("An invented pair and their year, in a window of its own. Try everything; nothing is lost."),
                 tr("Open the sample")},
                [this] { emit sampleWanted(); }));
    column->addSpacing(theme::space(0.5));
    column->addWidget(Label::small(tr("If this is your employer’s laptop, your employer may be able to read what is on "
                                      "its disk. Peili sends nothing anywhere.")));
    back_ = Button::quiet(tr("Back to the notebook"));
    connect(back_, &Button::clicked, this, &StartPage::backWanted);
    back_->hide();
    column->addWidget(back_, 0, Qt::AlignLeading);
    column->addStretch(1);
    return page;
}

Card *StartPage::card(const Way &way, const std::function<void()> &chosen)
{
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space(0.6));
    head->addWidget(new Icon(way.picture, QPalette::Highlight, 1.3), 0, Qt::AlignTop);
    head->addWidget(Label::heading(way.title), 1);
    card->add(head);
    card->add(Label::soft(way.text));
    card->column()->addStretch();
    auto *button = new Button(way.button);
    button->setObjectName(way.name);
    button->setAccessibleName(tr("%1: %2").arg(way.button, way.title));
    button->setAccessibleDescription(way.text);
    connect(button, &Button::clicked, this, chosen);
    card->add(row({button}));
    return card;
}

Card *StartPage::card(const Way &way, Form form, Role mine)
{
    return card(way, [this, form, mine] { begin(form, mine); });
}

void StartPage::begin(Form form, Role mine)
{
    delete form_;
    form_ = new StartForm(form, mine, today_);
    connect(form_, &StartForm::begun, this, &StartPage::begun);
    connect(form_, &StartForm::backWanted, this, &StartPage::reset);
    choices_->hide();
    column_->addWidget(form_);
    form_->show(); // what is not shown yet gets no focus
    verticalScrollBar()->setValue(0);
    form_->begin();
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool roomy = viewport()->width() >= theme::space(40);
    const int side = theme::space(roomy ? 3 : 1.2);
    margins_->setContentsMargins(side, theme::space(roomy ? 2.4 : 1.2), side, theme::space(roomy ? 1.4 : 0.6));
}
