// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/hyphens.h"

#include "core/mentoring/records/pictures.h"

namespace report {

namespace {

constexpr qsizetype addressLength = 8 + 64; ///< of "picture:" and a hash

constexpr qsizetype longInFinnish = 14;
constexpr qsizetype longAnywhere = 26;
constexpr qsizetype least = 3; ///< letters before and after a hyphen

bool isVowel(QChar c)
{
    return QStringLiteral("aeiouyåäöAEIOUYÅÄÖéÉ").contains(c);
}

/// Whether a line may end before the letter at `i`.
bool mayBreakBefore(QStringView word, qsizetype i)
{
    if (i < least || word.size() - i < least || isVowel(word[i]) || !isVowel(word[i + 1]))
        return false;
    const bool afterVowel = isVowel(word[i - 1]);
    if (afterVowel)
        return !QStringLiteral("snSN").contains(word[i]);
    return isVowel(word[i - 2]);
}

void append(QString &out, QStringView word, qsizetype longest)
{
    if (word.size() < longest) {
        out += word;
        return;
    }
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (mayBreakBefore(word, i))
            out += QChar(QChar::SoftHyphen);
        out += word[i];
    }
}

struct Softener
{
    QString language;

    void operator()(QString &text) const { text = softened(text, language); }

    void operator()(QStringList &texts) const
    {
        for (QString &text : texts)
            (*this)(text);
    }

    void operator()(Heading &heading) const { (*this)(heading.text); }
    void operator()(Paragraph &paragraph) const { (*this)(paragraph.markdown); }
    void operator()(Journey &) const { }
    void operator()(Signatures &) const { }

    void operator()(GoalRow &goal) const
    {
        (*this)(goal.title);
        (*this)(goal.note);
    }

    void operator()(Quote &quote) const { (*this)(quote.markdown); }

    void operator()(SideBySide &voices) const
    {
        (*this)(voices.prompt);
        (*this)(voices.answers);
    }

    void operator()(Entry &entry) const
    {
        (*this)(entry.label);
        (*this)(entry.title);
        (*this)(entry.note);
        (*this)(entry.markdown);
    }

    void operator()(Item &item) const { (*this)(item.text); }

    void operator()(Table &table) const
    {
        for (QStringList &row : table.rows)
            (*this)(row);
    }
};

} // namespace

QString softened(const QString &text, const QString &language)
{
    const qsizetype longest = language == QLatin1String("fi") ? longInFinnish : longAnywhere;
    QString out;
    out.reserve(text.size());
    const QStringView view(text);
    for (qsizetype from = 0; from < view.size();) {
        qsizetype to = from;
        if (view[from] == u'p' && !pictures::hashIn(view.mid(from, addressLength).toString()).isEmpty()) {
            out += view.mid(from, addressLength); // the name of a picture is no word
            from += addressLength;
            continue;
        }
        while (to < view.size() && view[to].isLetter())
            ++to;
        append(out, view.mid(from, to - from), longest);
        if (to < view.size())
            out += view[to++];
        from = to;
    }
    return out;
}

Report softened(Report report)
{
    const Softener soften{report.language};
    for (Block &block : report.blocks)
        std::visit(soften, block);
    return report;
}

} // namespace report
