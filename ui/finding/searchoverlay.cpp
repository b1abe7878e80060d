// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/searchoverlay.h"

#include "ui/finding/foundmodel.h"
#include "ui/markdown/reflectionwords.h"
#include "ui/verbs/places.h"

#include <QLineEdit>
#include <QListView>
#include <QTimer>

#include <numeric>

namespace {

constexpr size_t mostShown = 100;
constexpr qsizetype before = 24; ///< characters shown before the first match
constexpr qsizetype after = 90;

/// The hit as it is read, without the signs of its markup, from the line in which the first match stands. Where a match
/// is only in the signs, it stays as it is written.
search::Hit asRead(search::Hit hit, const QString &typed)
{
    constexpr qsizetype most = 600; // far more than is shown
    const qsizetype line = hit.at == 0 ? 0 : hit.text.lastIndexOf(QLatin1Char('\n'), hit.at - 1) + 1;
    const QString text = reflectionwords::running(hit.text.mid(std::max(line, hit.at - most / 2), most));
    std::vector<search::Span> spans = search::spans(text, typed);
    if (spans.empty())
        return hit;
    hit.text = text;
    hit.at = spans.front().at;
    hit.length = spans.front().length;
    hit.spans = std::move(spans);
    return hit;
}

} // namespace

SearchOverlay::SearchOverlay(Editing &editing, GoTo goTo, QWidget *window) :
    Overlay(tr("Search everywhere"), tr("A word that you wrote"), window), editing_(editing), everything_(editing),
    goTo_(std::move(goTo)), rest_(new QTimer(this))
{
    connect(rest_, &QTimer::timeout, this, &SearchOverlay::goOn); // whenever nothing else is to be done
    connect(&editing.notebook(), &Notebook::changed, this, [this](const Changeset &changeset) {
        everything_.forget(changeset.mentorship());
    });
    connect(&editing, &Editing::opened, this, [this] { everything_.forgetAll(); });
    connect(&editing, &Editing::hidesPrivateChanged, this, [this] { everything_.forgetAll(); });
}

void SearchOverlay::find(const QString &typed)
{
    editing_.flush();
    const std::vector<searching::Group> groups = everything_.find(typed, mostShown);
    present(linesOf(groups, typed), sentenceFor(groups, typed));
    if (!everything_.isWhole())
        rest_->start();
}

/// Lays out some more. What is found meanwhile is listed when it is the first, and when it is all: to list it again and
/// again would take longer than to find it.
void SearchOverlay::goOn()
{
    if (isVisible())
        everything_.layOutMore();
    const bool isWhole = everything_.isWhole();
    if (isWhole || !isVisible())
        rest_->stop();
    const QString typed = field()->text();
    if (!isVisible() || typed.simplified().isEmpty() || (!isWhole && list()->model()->rowCount() > 0))
        return;
    const std::vector<searching::Group> groups = everything_.find(typed, mostShown);
    if (isWhole || !groups.empty())
        presentMore(linesOf(groups, typed), sentenceFor(groups, typed));
}

std::vector<Found> SearchOverlay::linesOf(const std::vector<searching::Group> &groups, const QString &typed)
{
    std::vector<Found> lines;
    for (const searching::Group &group : groups) {
        const bool isOpen = group.mentorship == editing_.mentorship().id();
        const Result<const Mentorship *> loaded = isOpen ? &editing_.mentorship()
                                                         : editing_.notebook().mentorship(group.mentorship);
        if (!loaded || group.hits.empty())
            continue;
        const QString where = isOpen ? places::name(group.page) : (*loaded)->programme().title;
        lines.push_back({QStringLiteral("%1 · %2").arg(where).arg(group.count), {}, {}, {}});
        for (const searching::Hit &hit : group.hits)
            lines.push_back(line(hit, typed, **loaded));
    }
    return lines;
}

QString SearchOverlay::sentenceFor(const std::vector<searching::Group> &groups, const QString &typed) const
{
    if (typed.simplified().isEmpty())
        return tr("Everything of yours and what is shared, whichever page it is on.");
    const size_t count = std::accumulate(groups.begin(),
                                         groups.end(),
                                         size_t(0),
                                         [](size_t sum, const searching::Group &group) { return sum + group.count; });
    if (!everything_.isWhole())
        return count == 0 ? tr("Still looking…") : tr("%n found so far, still looking…", nullptr, int(count));
    return count == 0       ? tr("Nothing found for “%1”.").arg(typed.simplified())
        : count > mostShown ? tr("%n found; the first %1 are shown.", nullptr, int(count)).arg(mostShown)
                            : tr("%n found", nullptr, int(count));
}

Found SearchOverlay::line(const searching::Hit &hit, const QString &typed, const Mentorship &mentorship) const
{
    search::Snippet snippet = search::snippet(asRead(hit.hit, typed), before, after);
    snippet.text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return {snippet.text,
            std::move(snippet.spans),
            {},
            searching::source(mentorship, hit.hit, editing_.today()),
            [this, hit] { goTo_(hit); },
            hit.hit.record};
}
