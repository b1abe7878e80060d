// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages.h"

#include "ui/agreement/acquaintpage.h"
#include "ui/change/changepage.h"
#include "ui/evaluation/evaluationpage.h"
#include "ui/journal/journalpage.h"
#include "ui/learning/learningpage.h"
#include "ui/meetings/dialoguepage.h"
#include "ui/now/nowpage.h"
#include "ui/prepare/preparepage.h"
#include "ui/summary/summarypage.h"

namespace pages {

namespace {

Page *made(PageId id, Editing &editing)
{
    switch (id) {
    case PageId::Now:
        return new NowPage(editing);
    case PageId::Prepare:
        return new PreparePage(editing);
    case PageId::GetAcquainted:
        return new AcquaintPage(editing);
    case PageId::Dialogue:
        return new DialoguePage(editing);
    case PageId::Learning:
        return new LearningPage(editing);
    case PageId::Evaluation:
        return new EvaluationPage(editing);
    case PageId::ChangeInUse:
        return new ChangePage(editing);
    case PageId::Journal:
        return new JournalPage(editing);
    case PageId::Summary:
        return new SummaryPage(editing);
    }
    return nullptr;
}

} // namespace

Page *make(PageId id, Editing &editing)
{
    Page *page = made(id, editing);
    const bool joint = id == PageId::Now || id == PageId::Dialogue; // their private parts say it themselves
    if (editing.hidesPrivate() && !joint)
        page->sayHidden();
    return page;
}

} // namespace pages
