// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/ask.h"

#include "tests/support/test.h"

#include <QTest>
#include <QTimer>

namespace {

/// The answer when this key is pressed as soon as the question is seen.
int answerTo(Ask &question, Qt::Key key)
{
    QTimer::singleShot(0, &question, [&question, key] { QTest::keyClick(&question, key); });
    return question.ask();
}

} // namespace

TEST_CASE("Return gives the answer that is meant, closing the one that changes nothing")
{
    Ask question(u"Vill du lägga tillbaka säkerhetskopian?"_s, u"Den skadade filen blir kvar bredvid."_s);
    const int putBack = question.add(u"Lägg tillbaka"_s, Ask::Weight::Primary);
    const int notNow = question.add(u"Inte nu"_s);
    CHECK(answerTo(question, Qt::Key_Return) == putBack);
    CHECK(answerTo(question, Qt::Key_Escape) == notNow);
}

TEST_CASE("A question that only takes something away is answered with Keep by every key")
{
    Ask question(u"Tyhjennetäänkö roskakori?"_s, u"Voit vielä kumota tämän, kun Peili on auki."_s);
    question.add(u"Tyhjennä"_s);
    const int keep = question.add(u"Säilytä"_s);
    CHECK(answerTo(question, Qt::Key_Return) == keep);
    CHECK(answerTo(question, Qt::Key_Escape) == keep);
}

TEST_CASE("The answer that changes nothing may be the first one, and the box is as high as its words")
{
    Ask question(u"What you typed last is not saved yet."_s, u"The disk is full. "_s.repeated(20));
    const int stay = question.add(u"Go back to my text"_s, Ask::Weight::Primary);
    question.add(u"Close without it"_s, Ask::Weight::Quiet);
    question.setSafe(stay);
    CHECK(answerTo(question, Qt::Key_Escape) == stay);
    CHECK(question.height() >= question.heightForWidth(question.width()));
}
