// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/nowpage.h"
#include "ui/pages/preparepage.h"
#if __has_include("ui/pages/acquaintpage.h")
#include "ui/pages/acquaintpage.h"
#define A AcquaintPage
#else
#define A PreparePage
#endif
#if __has_include("ui/pages/dialoguepage.h")
#include "ui/pages/dialoguepage.h"
#define D DialoguePage
#else
#define D PreparePage
#endif
#if __has_include("ui/pages/learningpage.h")
#include "ui/pages/learningpage.h"
#define L LearningPage
#else
#define L PreparePage
#endif
#if __has_include("ui/pages/evaluationpage.h")
#include "ui/pages/evaluationpage.h"
#define E EvaluationPage
#else
#define E PreparePage
#endif
#if __has_include("ui/pages/changepage.h")
#include "ui/pages/changepage.h"
#define C ChangePage
#else
#define C PreparePage
#endif
#if __has_include("ui/pages/journalpage.h")
#include "ui/pages/journalpage.h"
#define J JournalPage
#else
#define J PreparePage
#endif
#if __has_include("ui/pages/summarypage.h")
#include "ui/pages/summarypage.h"
#define U SummaryPage
#else
#define U PreparePage
#endif

namespace pages {

Page *make(PageId id, Editing &editing)
{
    switch (id) {
    case PageId::Now:
        return new NowPage(editing);
    case PageId::Prepare:
        return new PreparePage(editing);
    case PageId::GetAcquainted:
        return new A(editing);
    case PageId::Dialogue:
        return new D(editing);
    case PageId::Learning:
        return new L(editing);
    case PageId::Evaluation:
        return new E(editing);
    case PageId::ChangeInUse:
        return new C(editing);
    case PageId::Journal:
        return new J(editing);
    case PageId::Summary:
        return new U(editing);
    }
    return nullptr;
}

} // namespace pages
