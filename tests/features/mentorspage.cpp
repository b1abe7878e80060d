// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"
#include "ui/meetings/mentorcarddialog.h"
#include "ui/preview/reportpreview.h"
#include "ui/printing/markdown.h"

#include <QFile>
#include <QTemporaryDir>

using story::Chapter;
using story::Story;

TEST_CASE("Before a meeting the mentor has one small page to print")
{
    const Story told(Chapter::Begins);
    Desk desk(told, "2025-10-14T09:00");
    desk.goTo(PageId::Dialogue, told.meeting(1).uuid());
    REQUIRE(desk.button(u"mentorCard"_s));

    desk.editing().setActor(told.mentor());
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"card.pdf"_s);
    MentorCardDialog dialog(desk.editing(), told.meeting(1));
    dialog.show();
    auto *preview = dialog.findChild<ReportPreview *>();
    CHECK(QTest::qWaitFor([&] { return preview->pageCount() == 1; }));
    dialog.output.askForFile = [&](const QString &, const QString &, const QString &) { return QString(); };
    desk.button(u"saveCard"_s, &dialog)->click();
    CHECK(dialog.isVisible()); // thought better of it
    dialog.output.askForFile = [&](const QString &, const QString &, const QString &) { return pdf; };
    desk.button(u"saveCard"_s, &dialog)->click();
    CHECK(QFile::exists(pdf));
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("The mentor's own words are on it for the mentor alone")
{
    Story told(Chapter::Begins);
    told.does(edits::answer(told,
                            {told.mentor(), Occasion::BeforeMeeting, told.meeting(1), u"want"_s},
                            u"I will wait for the second answer"_s,
                            story::at("2025-10-13T18:00")));
    Desk desk(told, "2025-10-14T09:00");
    const auto words = [&] { return report::toMarkdown(report::mentorCard(desk.editing(), told.meeting(1))); };
    desk.editing().setActor(told.mentor());
    CHECK(words().contains(u"I will wait for the second answer"_s));
    desk.editing().setActor(told.mentee());
    CHECK_FALSE(words().contains(u"I will wait for the second answer"_s));
    CHECK(words().contains(told.says("goal-1")));
}
