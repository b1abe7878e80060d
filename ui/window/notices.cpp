// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notices.h"

#include <QCoreApplication>

namespace notices {

namespace {

struct NoticesWords
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

} // namespace

Notice ofFailure(Editing &editing, const Error &error, const QString &about)
{
    if (about != Editing::saving())
        return {error.words, about, {}};
    return {error.words, about, NoticesWords::tr("Try again"), [&editing] { editing.tryAgain(); }};
}

Notice ofReadOnly(const Notebook &notebook)
{
    return {notebook.isNewer()
                ? NoticesWords::tr("This notebook was written by a newer Peili. You can read it here, but not "
                                   "change it. Update Peili to go on writing.")
                : NoticesWords::tr("This notebook can be read but not changed here. Copy it to a folder of "
                                   "your own to go on writing."),
            {},
            {}};
}

} // namespace notices
