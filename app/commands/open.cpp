// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/open.h"

#include "app/commands/words.h"
#include "app/shell/paths.h"
#include "app/shell/rescue.h"

#include <algorithm>

namespace commands {

namespace {

/// The programmes for which `is` holds.
template <class Is>
std::vector<Programme> matching(const Notebook &notebook, Is &&is)
{
    std::vector<Programme> found;
    std::copy_if(notebook.programmes().begin(), notebook.programmes().end(), std::back_inserter(found), is);
    return found;
}

/// The best matches first: a whole id, a title, the beginning of an id, a title in other letters.
std::vector<Programme> candidates(const Notebook &notebook, const QString &wanted)
{
    const auto tries = {
        matching(notebook, [&](const Programme &p) { return p.id.text().compare(wanted, Qt::CaseInsensitive) == 0; }),
        matching(notebook, [&](const Programme &p) { return p.title == wanted; }),
        matching(notebook, [&](const Programme &p) { return p.id.text().startsWith(wanted, Qt::CaseInsensitive); }),
        matching(notebook, [&](const Programme &p) { return p.title.compare(wanted, Qt::CaseInsensitive) == 0; }),
    };
    for (const std::vector<Programme> &found : tries) {
        if (!found.empty())
            return found;
    }
    return {};
}

} // namespace

QString notebookPath(const Options &options)
{
    return options.notebook.isEmpty() ? paths::defaultNotebook() : options.notebook;
}

Result<std::unique_ptr<Notebook>> openNotebook(const Options &options)
{
    const QString path = notebookPath(options);
    auto notebook = Notebook::open(path, Notebook::Create::Never);
    if (!notebook)
        return tl::unexpected(rescue::advised(notebook.error(), path));
    return notebook;
}

Result<std::vector<const Mentorship *>> mentorships(Notebook &notebook)
{
    std::vector<const Mentorship *> all;
    for (const Programme &programme : notebook.programmes()) {
        const Result<const Mentorship *> mentorship = notebook.mentorship(programme.id);
        if (!mentorship)
            return tl::unexpected(mentorship.error());
        all.push_back(*mentorship);
    }
    std::sort(all.begin(), all.end(), [](const Mentorship *a, const Mentorship *b) {
        const auto key = [](const Mentorship *m) {
            return std::tuple(m->programme().startsOn, m->programme().title, m->id());
        };
        return key(a) < key(b);
    });
    return all;
}

Result<const Mentorship *> chosen(Notebook &notebook, const QString &wanted)
{
    const std::vector<Programme> found = wanted.isEmpty() ? notebook.programmes() : candidates(notebook, wanted);
    if (found.size() == 1)
        return notebook.mentorship(found.front().id);
    if (!wanted.isEmpty() && found.empty())
        return failure(Error::Kind::NotFound,
                       CommandsWords::tr("No mentorship is called “%1”. See “peili list”.").arg(wanted));
    if (!wanted.isEmpty())
        return failure(Error::Kind::Refused,
                       CommandsWords::tr("“%1” may mean %2 mentorships. Write more of its id, see “peili list”.")
                           .arg(wanted)
                           .arg(found.size()));
    if (found.empty())
        return failure(Error::Kind::NotFound, CommandsWords::tr("The notebook holds no mentorship. Begin one first."));
    return failure(
        Error::Kind::Refused,
        CommandsWords::tr("The notebook holds %1 mentorships. Say which one with --mentorship, see “peili list”.")
            .arg(found.size()));
}

Result<std::vector<const Mentorship *>> chosenOrAll(Notebook &notebook, const QString &wanted)
{
    if (wanted.isEmpty())
        return mentorships(notebook);
    const Result<const Mentorship *> one = chosen(notebook, wanted);
    if (!one)
        return tl::unexpected(one.error());
    return std::vector{*one};
}

} // namespace commands
