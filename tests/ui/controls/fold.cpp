// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/fold.h"

#include "tests/support/test.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QVBoxLayout>

namespace {

/// Two lines, of which the first is the title.
struct Head : QWidget
{
    Head() : title(Label::heading(u"Työhyvinvointikeskustelu"_s))
    {
        auto *lines = new QVBoxLayout(this);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->addWidget(title);
        lines->addWidget(Label::small(u"Artikkeli · 40 min"_s));
    }
    Label *title;
};

int middleOf(const QWidget *widget, const QWidget *in)
{
    return widget->mapTo(in, widget->rect().center()).y();
}

} // namespace

TEST_CASE("The button of a card stands on a level with the title, open and closed, and the title does not move")
{
    for (const Fold::Look look : {Fold::Look::Card, Fold::Look::Plain}) {
        auto *head = new Head;
        Fold fold(
            head, [] { return new QWidget; }, {}, look);
        fold.show();
        fold.adjustSize();
        const int closed = middleOf(head->title, &fold);
        CHECK(std::abs(closed - middleOf(fold.toggle(), &fold)) <= 1);
        fold.setOpen(true);
        fold.adjustSize();
        CHECK(middleOf(head->title, &fold) == closed);
        CHECK(std::abs(closed - middleOf(fold.toggle(), &fold)) <= 1);
    }
}

TEST_CASE("Nor does the button of a fold with one line of words stand above them")
{
    auto *words = new Label(u"60 min"_s);
    Fold fold(
        words, [] { return new QWidget; }, u"Muuta"_s, Fold::Look::Plain);
    fold.show();
    fold.adjustSize();
    const QRect text = words->contentsRect();
    CHECK(std::abs(words->mapTo(&fold, text.center()).y() - middleOf(fold.toggle(), &fold)) <= 1);
}
