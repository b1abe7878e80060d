// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/story.h"
#include "tests/support/test.h"
#include "ui/printing/makereport.h"

#include <QStringList>

/// What the tests of print share.
namespace printed {

/// The story in print, with all that is shared.
[[nodiscard]] report::Report report(const Mentorship &, const QString &language = QStringLiteral("en"),
                                    const report::Choice & = report::Choice::everything());

/// Only what tells texts apart: without spaces, hyphens and marks, so that line breaks, columns and Markdown
/// make no difference.
[[nodiscard]] QString squeezed(const QString &text);

/// Every sentence that somebody shared, squeezed.
[[nodiscard]] QStringList sharedSentences(const Mentorship &);

/// Those of `sentences` that the text does not have.
[[nodiscard]] QStringList missing(const QStringList &sentences, const QString &text);

/// What a program of the system answers on standard output; fails the test when it is not there.
[[nodiscard]] QString run(const QString &program, const QStringList &arguments);

/// Every word in a report.
[[nodiscard]] QString wordsOf(const report::Report &);

/// The texts of the section headings.
[[nodiscard]] QStringList sections(const report::Report &);

template <class B>
[[nodiscard]] std::vector<B> all(const report::Report &report)
{
    std::vector<B> found;
    for (const report::Block &block : report.blocks) {
        if (const B *one = std::get_if<B>(&block))
            found.push_back(*one);
    }
    return found;
}

} // namespace printed
