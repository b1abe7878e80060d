// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/acquaintpage.h"
#include "ui/pages/changepage.h"
#include "ui/pages/dialoguepage.h"
#include "ui/pages/evaluationpage.h"
#include "ui/pages/journalpage.h"
#include "ui/pages/learningpage.h"
#include "ui/pages/nowpage.h"
#include "ui/pages/preparepage.h"
#include "ui/pages/summarypage.h"

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
