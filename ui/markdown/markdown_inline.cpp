// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markdown/markdown_inline.h"

#include "core/mentoring/records/pictures.h"
#include "ui/markdown/markdown.h"

#include <QRegularExpression>

#include <algorithm>

namespace markdown {

namespace {

/// How much is done to have words read as they stand.
enum class Care {
    None,    ///< written as they are
    Marks,   ///< every mark escaped
    Letters, ///< and letters that touch a style's marks written as their numbers: CommonMark 0.30, 6.2, would take
             ///< the marks for words
};

/// A character or a mark of the source.
struct Atom
{
    QString source;
    char32_t letter = 0; ///< 0 for a mark
};

bool isMark(char32_t c)
{
    return c < 0x80 && QStringLiteral("\\`*_[]<>&!").contains(QChar(c));
}

/// What makes a line something other than a paragraph where it begins one. A number does so together with its dot.
bool isMarkAtStart(char32_t c)
{
    return c < 0x80 && QStringLiteral("#+-=~|:").contains(QChar(c));
}

bool touches(char32_t letter)
{
    const bool separate = letter == U' ' || letter == U'\n' || letter == 0xa0 || QChar::isPunct(letter)
        || (letter < 0x80 && !QChar::isLetterOrNumber(letter));
    return letter != 0 && !separate;
}

QString destination(const QString &link)
{
    static const QRegularExpression awkward(QStringLiteral("[\\s()<>\\\\]"));
    QString url = link;
    if (!url.contains(awkward) && !url.isEmpty())
        return url.replace(QLatin1Char('&'), QLatin1String("\\&"));
    static const QRegularExpression marks(QStringLiteral("([<>\\\\&])"));
    return QLatin1Char('<') + url.replace(marks, QStringLiteral("\\\\1")) + QLatin1Char('>');
}

/// Whether a link shows just its address, so that it can stand as `<address>`.
bool isBare(const Run &run)
{
    static const QRegularExpression address(QStringLiteral("^[a-z]+://[^\\s<>&\\\\]+$"));
    static const QRegularExpression mail(QStringLiteral("^mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"));
    return !run.verbatim
        && ((run.link == run.text && run.text.contains(address))
            || (run.link == QLatin1String("mailto:") + run.text && run.link.contains(mail)));
}

class Line
{
public:
    Line(const Block &block, Care care) : block_(block), care_(care)
    {
        const std::vector<Run> &runs = block.runs;
        for (size_t from = 0; from < runs.size();) {
            size_t to = from + 1;
            while (to < runs.size() && runs[to].link == runs[from].link)
                ++to;
            addLinked(from, to);
            from = to;
        }
    }

    [[nodiscard]] QString source() const
    {
        QString source;
        for (const Atom &atom : atoms_)
            source += atom.source;
        return source;
    }

private:
    void addLinked(size_t from, size_t to)
    {
        const Run &first = block_.runs[from];
        if (first.link.isEmpty())
            return addBold(from, to);
        if (to == from + 1 && !first.bold && !first.italic && isBare(first))
            return add(QLatin1Char('<') + first.text + QLatin1Char('>'));
        add(QStringLiteral("["));
        addBold(from, to);
        add(QStringLiteral("](%1)").arg(destination(first.link)));
    }

    void addBold(size_t from, size_t to)
    {
        while (from < to) {
            const size_t end = endOf(&Run::bold, from, to);
            addStyled(block_.runs[from].bold, QStringLiteral("**"), [&] { addItalic(from, end); });
            from = end;
        }
    }

    void addItalic(size_t from, size_t to)
    {
        const QString mark = care_ == Care::Letters ? QStringLiteral("_") : QStringLiteral("*");
        while (from < to) {
            const size_t end = endOf(&Run::italic, from, to);
            addStyled(block_.runs[from].italic, mark, [&] {
                for (size_t i = from; i < end; ++i)
                    addText(block_.runs[i]);
            });
            from = end;
        }
    }

    [[nodiscard]] size_t endOf(bool Run::*style, size_t from, size_t to) const
    {
        size_t end = from;
        while (end < to && block_.runs[end].*style == block_.runs[from].*style)
            ++end;
        return end;
    }

    template <class Inner>
    void addStyled(bool styled, const QString &mark, Inner &&inner)
    {
        if (!styled)
            return inner();
        if (care_ == Care::Letters && !atoms_.empty())
            spell(atoms_.back());
        add(mark);
        inner();
        add(mark);
        spellNext_ = care_ == Care::Letters;
    }

    void addText(const Run &run)
    {
        if (run.isPicture())
            return addPicture(run);
        if (run.verbatim)
            return add(run.text);
        for (const char32_t c : run.text.toUcs4())
            addLetter(c);
    }

    void addPicture(const Run &run)
    {
        QString words;
        for (const QChar c : run.text) {
            if (isMark(c.unicode()))
                words += QLatin1Char('\\');
            words += c;
        }
        add(QStringLiteral("![%1](%2)").arg(words, pictures::address(run.picture)));
    }

    void addLetter(char32_t c)
    {
        const bool begins = atoms_.empty() || atoms_.back().letter == U'\n';
        Atom atom{QString::fromUcs4(&c, 1), c};
        if (c == U'\n')
            atom.source = begins ? QStringLiteral("\\\n") : QStringLiteral("  \n");
        else if (care_ != Care::None
                 && (isMark(c) || (begins && isMarkAtStart(c)) || endsNumber(c)
                     || (c == U'#' && block_.kind == Block::Kind::Heading)))
            atom.source.prepend(QLatin1Char('\\'));
        if (spellNext_)
            spell(atom);
        spellNext_ = false;
        atoms_.push_back(atom);
    }

    /// Whether `c` would make a numbered item of the digits before it, from the start of the line on.
    [[nodiscard]] bool endsNumber(char32_t c) const
    {
        if (c != U'.' && c != U')')
            return false;
        auto before = atoms_.rbegin();
        while (before != atoms_.rend() && before->letter >= U'0' && before->letter <= U'9')
            ++before;
        return before != atoms_.rbegin() && (before == atoms_.rend() || before->letter == U'\n');
    }

    void add(const QString &mark)
    {
        atoms_.push_back({mark});
        spellNext_ = false;
    }

    static void spell(Atom &atom)
    {
        if (touches(atom.letter))
            atom.source = QStringLiteral("&#%1;").arg(uint(atom.letter));
    }

    const Block &block_;
    const Care care_;
    std::vector<Atom> atoms_;
    bool spellNext_ = false;
};

/// Whether nothing in it could be taken for a mark.
bool isHarmless(const Block &block)
{
    if (block.runs.size() != 1 || !block.runs.front().looksLike({}))
        return block.runs.empty();
    static const QString marks = QStringLiteral("\\`*_[]<>&!#");
    static const QString startMarks = QStringLiteral("#+-=~|:0123456789");
    bool begins = true;
    for (const QChar c : block.runs.front().text) {
        if (marks.contains(c) || (begins && startMarks.contains(c)))
            return false;
        begins = c == QLatin1Char('\n');
    }
    return true;
}

/// Whether `source` is read as the words of `block`.
bool saysTheSame(const QString &source, const Block &block)
{
    // Behind the mark of an item they would be a box, or with it a rule.
    static const QRegularExpression takenWithMark(QStringLiteral("^(\\[[ xX]\\]|[- \\t]+(\\n|$))"));
    if (block.kind == Block::Kind::Bullet && source.contains(takenWithMark))
        return false;
    Block alone;
    alone.runs = block.runs;
    const bool isHeading = block.kind == Block::Kind::Heading;
    if (isHeading) {
        alone.kind = Block::Kind::Heading;
        alone.level = 1;
    }
    const Blocks back = read(isHeading ? QLatin1String("# ") + source : source);
    return back.size() == 1 && back.front() == alone;
}

} // namespace

QString inlineSource(const Block &block)
{
    const QString asItIs = Line(block, Care::None).source();
    if (isHarmless(block) || saysTheSame(asItIs, block))
        return asItIs;
    const QString escaped = Line(block, Care::Marks).source();
    return saysTheSame(escaped, block) ? escaped : Line(block, Care::Letters).source();
}

} // namespace markdown
