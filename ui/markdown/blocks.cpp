// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markdown/blocks.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace markdown {

namespace {

struct BlockWords
{
    Q_DECLARE_TR_FUNCTIONS(Writing)
};

constexpr int greatestStart = 999'999'999; ///< CommonMark 0.30, 5.2: nine digits

/// What is no character of a text: marks of QTextDocument's own, and pictures.
QString onlyText(QString text)
{
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n')).replace(QChar::LineSeparator, QLatin1Char('\n'));
    text.removeIf([](QChar c) {
        return c == QChar(0xfdd0) || c == QChar(0xfdd1) || c == QChar::ObjectReplacementCharacter
            || c == QLatin1Char('\r') || c == QLatin1Char('\0');
    });
    return text;
}

/// Spaces at the end of a line go, those at its start become firm ones: Markdown has no other.
void settleSpaces(std::vector<Run> &runs)
{
    bool lineBegins = true;
    for (Run &run : runs) {
        if (run.verbatim || run.isPicture()) {
            lineBegins = false;
            continue;
        }
        QString settled;
        for (const QChar c : std::as_const(run.text)) {
            const bool isSpace = c == QLatin1Char(' ') || c == QLatin1Char('\t');
            if (lineBegins && isSpace)
                settled += c == QLatin1Char('\t') ? QString(4, QChar::Nbsp) : QString(QChar::Nbsp);
            else
                settled += c;
            lineBegins = c == QLatin1Char('\n') || (lineBegins && isSpace);
        }
        run.text = settled;
    }
    bool lineEnds = true;
    bool blockEnds = true;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (run->verbatim || run->isPicture()) {
            lineEnds = blockEnds = false;
            continue;
        }
        for (qsizetype i = run->text.size() - 1; i >= 0; --i) {
            const QChar c = run->text.at(i);
            const bool isSpace = c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QChar::Nbsp;
            if ((isSpace && lineEnds) || (c == QLatin1Char('\n') && blockEnds))
                run->text.remove(i, 1);
            else if (c == QLatin1Char('\n'))
                lineEnds = true;
            else
                lineEnds = blockEnds = false;
        }
    }
}

/// Takes a style from the spaces at both ends of each stretch that has it.
template <class Together>
void trimStyle(std::vector<Run> &runs, bool Run::*style, Together &&together)
{
    std::vector<Run> trimmed;
    for (size_t from = 0; from < runs.size();) {
        size_t to = from + 1;
        if (!(runs[from].*style)) {
            append(trimmed, runs[from]);
            from = to;
            continue;
        }
        while (to < runs.size() && runs[to].*style && together(runs[from], runs[to]))
            ++to;
        const auto firstWord = [](const Run &run) {
            const auto word = std::find_if_not(run.text.begin(), run.text.end(), [](QChar c) { return c.isSpace(); });
            return run.verbatim ? 0 : word - run.text.begin();
        };
        const auto afterWords = [](const Run &run) {
            const auto word = std::find_if_not(run.text.rbegin(), run.text.rend(), [](QChar c) { return c.isSpace(); });
            return run.verbatim ? run.text.size() : run.text.rend() - word;
        };
        size_t last = to;
        while (last > from && afterWords(runs[last - 1]) == 0)
            --last;
        bool begun = false;
        for (size_t i = from; i < to; ++i) {
            const qsizetype begin = begun ? 0 : std::min<qsizetype>(firstWord(runs[i]), runs[i].text.size());
            const qsizetype end = i + 1 == last ? afterWords(runs[i]) : i + 1 > last ? begin : runs[i].text.size();
            begun = begun || begin < runs[i].text.size();
            const std::array<qsizetype, 4> ends{0, begin, end, runs[i].text.size()};
            for (size_t part = 0; part + 1 < ends.size(); ++part) {
                Run piece = runs[i];
                piece.text = runs[i].text.mid(ends[part], ends[part + 1] - ends[part]);
                piece.*style = part == 1;
                append(trimmed, piece);
            }
        }
        from = to;
    }
    runs = std::move(trimmed);
}

void settle(Block &block)
{
    const std::vector<Run> loose = std::move(block.runs);
    block.runs.clear();
    for (Run run : loose) {
        run.text = onlyText(run.text);
        if (run.isPicture())
            run = Run{run.text.simplified(), false, false, false, {}, run.picture};
        if (block.kind == Block::Kind::Heading)
            run.text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        if (block.kind == Block::Kind::Verbatim)
            run = Run{run.text};
        append(block.runs, run);
    }
    if (block.kind == Block::Kind::Verbatim) {
        if (block.text().trimmed().isEmpty())
            block = Block{Block::Kind::Paragraph, 0, 1, false, block.quoted, {}, block.part};
        return;
    }
    settleSpaces(block.runs);
    trimStyle(block.runs, &Run::bold, [](const Run &a, const Run &b) { return a.link == b.link; });
    trimStyle(
        block.runs, &Run::italic, [](const Run &a, const Run &b) { return a.link == b.link && a.bold == b.bold; });
}

/// An empty line between quoted blocks belongs to the quote, one at its edge does not.
void settleBlanks(Blocks &blocks)
{
    for (size_t from = 0; from < blocks.size();) {
        size_t to = from;
        bool quoted = true;
        for (; to < blocks.size() && blocks[to].isBlank(); ++to)
            quoted = quoted && blocks[to].quoted;
        quoted = quoted && from > 0 && to < blocks.size() && blocks[from - 1].quoted && blocks[to].quoted;
        for (size_t i = from; i < to; ++i)
            blocks[i].quoted = quoted;
        from = to + 1;
    }
}

/// Follows the lists through the blocks: how deep an item can be, and the how-manieth it is.
class Lists
{
public:
    /// The number of an item of a numbered list, else 0. Settles the item's depth and start.
    int pass(Block &block)
    {
        if (!block.isItem() || block.quoted != quoted_)
            counts_.clear();
        quoted_ = block.quoted;
        if (!block.isItem())
            return 0;
        block.level = std::clamp(block.level, 0, std::min(int(counts_.size()), deepest));
        const bool isNumber = block.kind == Block::Kind::Number;
        const bool goesOn = size_t(block.level) < counts_.size() && isNumber && counts_.at(size_t(block.level)) >= 0;
        counts_.resize(size_t(block.level) + 1, none);
        int &count = counts_.back();
        if (!isNumber || goesOn)
            block.start = 1;
        count = !isNumber ? none : goesOn ? count + 1 : block.start;
        return isNumber ? count : 0;
    }

private:
    static constexpr int none = -1;
    std::vector<int> counts_;
    bool quoted_ = false;
};

} // namespace

bool Run::looksLike(const Run &other) const
{
    return !isPicture() && !other.isPicture() && bold == other.bold && italic == other.italic
        && verbatim == other.verbatim && link == other.link;
}

bool Block::operator==(const Block &other) const
{
    return kind == other.kind && level == other.level && start == other.start && checked == other.checked
        && quoted == other.quoted && runs == other.runs;
}

QString Block::text() const
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

void append(std::vector<Run> &runs, const Run &run)
{
    if (run.text.isEmpty() && !run.isPicture())
        return;
    if (!runs.empty() && runs.back().looksLike(run))
        runs.back().text += run.text;
    else
        runs.push_back(run);
}

Blocks normalised(Blocks blocks)
{
    for (Block &block : blocks) {
        settle(block);
        if (block.kind == Block::Kind::Heading)
            block.level = std::clamp(block.level, 1, 3);
        else if (!block.isItem())
            block.level = 0;
        block.start = std::clamp(block.start, 0, greatestStart);
        block.checked = block.checked && block.kind == Block::Kind::Check;
        if (block.kind == Block::Kind::Verbatim)
            block.quoted = false;
    }
    settleBlanks(blocks);
    Lists lists;
    for (Block &block : blocks) {
        lists.pass(block);
        if (block.kind != Block::Kind::Number)
            block.start = 1;
    }
    return blocks;
}

std::vector<int> numbers(const Blocks &blocks)
{
    std::vector<int> all;
    all.reserve(blocks.size());
    Lists lists;
    for (Block block : blocks)
        all.push_back(lists.pass(block));
    return all;
}

QString plain(const Blocks &blocks)
{
    const std::vector<int> counted = numbers(blocks);
    QStringList lines;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        QString sign;
        if (block.kind == Block::Kind::Bullet)
            sign = QStringLiteral("• ");
        else if (block.kind == Block::Kind::Number)
            sign = QStringLiteral("%1. ").arg(counted[i]);
        else if (block.kind == Block::Kind::Check)
            sign = block.checked ? QStringLiteral("☑ ") : QStringLiteral("☐ ");
        lines << QString(2 * (block.isItem() ? block.level : 0), QLatin1Char(' ')) + sign;
        for (const Run &run : block.runs)
            lines.back() += run.isPicture() && run.text.isEmpty() ? BlockWords::tr("Picture") : run.text;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace markdown
