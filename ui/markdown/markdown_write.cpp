// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markdown/markdown.h"

#include "ui/markdown/markdown_inline.h"

#include <QRegularExpression>

namespace markdown {

namespace {

/// A block, or a part that is written as it was.
struct Unit
{
    size_t first;     ///< block
    size_t count = 1; ///< of blocks
    const Kept::Part *part = nullptr;
    int id = 0;
};

class Writer
{
public:
    Writer(Blocks blocks, const Kept &kept) : blocks_(std::move(blocks)), numbers_(numbers(blocks_)), kept_(kept) { }

    QString write()
    {
        findUnits();
        breakTouching();
        const Unit *before = nullptr;
        size_t end = 0; // of the unit before
        for (const Unit &unit : units_) {
            if (unit.part) {
                join(before, end, unit);
                text_ += unit.part->source;
                before = &unit;
                end = unit.first + unit.count;
                continue;
            }
            for (size_t i = unit.first; i < unit.first + unit.count; ++i) {
                if (blocks_[i].isBlank())
                    continue;
                singles_.push_back({i});
                join(before, end, singles_.back());
                text_ += source(i);
                before = &singles_.back();
                end = i + 1;
            }
        }
        const size_t blanks = blocks_.size() - end;
        text_ += QString(qsizetype(before || blanks == 0 ? blanks : blanks - 1), QLatin1Char('\n'));
        return text_;
    }

private:
    void findUnits()
    {
        for (size_t i = 0; i < blocks_.size();) {
            Unit unit{i};
            const Kept::Part *part = kept_.find(blocks_[i].part);
            if (part && isAsItWas(i, *part)) {
                unit.part = part;
                unit.id = blocks_[i].part;
                unit.count = size_t(part->blocks);
            }
            i += unit.count;
            units_.push_back(unit);
        }
        singles_.reserve(blocks_.size());
    }

    [[nodiscard]] bool isAsItWas(size_t first, const Kept::Part &part) const
    {
        if (first + size_t(part.blocks) > blocks_.size())
            return false;
        size_t seed = 0;
        for (size_t i = first; i < first + size_t(part.blocks); ++i) {
            if (blocks_[i].part != blocks_[first].part)
                return false;
            seed = hash(blocks_[i], seed);
        }
        return seed == part.hash;
    }

    /// Lists and quotes that meet flow into each other, so that neither can be written as it was.
    void breakTouching()
    {
        const auto breakPair = [this](size_t i) {
            if (touch(units_[i - 1], units_[i]))
                units_[i - 1].part = units_[i].part = nullptr;
        };
        for (size_t i = 1; i < units_.size(); ++i)
            breakPair(i);
        for (size_t i = units_.size(); i > 1; --i)
            breakPair(i - 1);
        constexpr int written = -1; // a unit that is no part: the first part's id is 1, and nothing stood before it
        int lastId = 0;
        bool afterItem = false;
        for (Unit &unit : units_) {
            if (!unit.part && blocks_[unit.first].isBlank())
                continue;
            // An indented paragraph after a list would belong to its last item.
            if (unit.part && afterItem && unit.id != lastId + 1 && unit.part->source.front().isSpace())
                unit.part = nullptr;
            // A number that went on from an item which is gone begins anew.
            if (unit.part && unit.id != lastId + 1 && blocks_[unit.first].kind == Block::Kind::Number
                && numberIn(unit.part->source) != blocks_[unit.first].start)
                unit.part = nullptr;
            lastId = unit.part ? unit.id : written;
            afterItem = blocks_[unit.first + unit.count - 1].isItem();
        }
    }

    /// "3" of "3) words".
    [[nodiscard]] static int numberIn(const QString &source)
    {
        static const QRegularExpression digits(QStringLiteral("\\d+"));
        return digits.match(source).captured().toInt();
    }

    /// Whether two units are of one list or quote, and did not stand beside each other in the source.
    [[nodiscard]] bool touch(const Unit &a, const Unit &b) const
    {
        if ((!a.part && !b.part) || (a.part && b.part && b.id == a.id + 1))
            return false;
        const Block &last = blocks_[a.first + a.count - 1];
        const Block &first = blocks_[b.first];
        return (last.quoted && first.quoted) || (last.isItem() && first.isItem());
    }

    /// Writes what stands between two units. The blocks from `end` to the unit's first one are empty.
    void join(const Unit *before, size_t end, const Unit &unit)
    {
        const size_t blanks = unit.first - end;
        if (!before) {
            text_ += QString(qsizetype(blanks), QLatin1Char('\n'));
            return;
        }
        const Block &last = blocks_[end - 1];
        const Block &first = blocks_[unit.first];
        if (before->part && unit.part && unit.id == before->id + 1 && size_t(unit.part->blanks) == blanks)
            text_ += unit.part->gap;
        else if (blanks == 0 && last.isItem() && first.isItem() && last.quoted == first.quoted
                 && !needsSpace(last, first))
            text_ += QLatin1Char('\n');
        else if (last.quoted && first.quoted && (blanks == 0 || blocks_[end].quoted))
            text_ += QStringLiteral("\n>").repeated(qsizetype(blanks) + 1) + QLatin1Char('\n');
        else
            text_ += QString(qsizetype(blanks) + 2, QLatin1Char('\n'));
    }

    /// Such items could not begin a list right below words: CommonMark 0.30, 5.2.
    [[nodiscard]] static bool needsSpace(const Block &above, const Block &item)
    {
        const bool isBelowWords = item.level > above.level && (!above.runs.empty() || above.kind == Block::Kind::Check);
        const bool isWeak = (item.runs.empty() && item.kind != Block::Kind::Check)
            || (item.kind == Block::Kind::Number && item.start != 1);
        return isBelowWords && isWeak;
    }

    [[nodiscard]] QString source(size_t index)
    {
        const Block &block = blocks_[index];
        const QString quote = block.quoted ? QStringLiteral("> ") : QString();
        if (block.kind == Block::Kind::Verbatim)
            return verbatim(block);
        QString mark;
        QString pad;
        if (block.isItem()) {
            const size_t level = size_t(block.level);
            if (level == 0 || offsets_.size() < level)
                offsets_.clear();
            offsets_.resize(level);
            pad = QString(level == 0 ? 0 : offsets_.back(), QLatin1Char(' '));
            mark = block.kind == Block::Kind::Number ? QStringLiteral("%1. ").arg(numbers_[index])
                                                     : QStringLiteral("- ");
            offsets_.push_back(int(pad.size() + mark.size()));
            if (block.kind == Block::Kind::Check)
                mark += block.checked ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
        } else if (block.kind == Block::Kind::Heading) {
            mark = QString(block.level, QLatin1Char('#')) + QLatin1Char(' ');
        }
        QString words = inlineSource(block);
        const QString below = quote + (block.isItem() ? QString(offsets_.back(), QLatin1Char(' ')) : QString());
        words.replace(QLatin1Char('\n'), QLatin1Char('\n') + below);
        QString written = quote + pad + mark + words;
        if (words.isEmpty())
            written.chop(1); // the space behind the mark
        return written;
    }

    /// To the letter, unless it would swallow what comes after it, as code without an end does.
    [[nodiscard]] static QString verbatim(const Block &block)
    {
        const Blocks withMore = read(block.text() + QStringLiteral("\n\nx"));
        if (withMore.back().kind == Block::Kind::Paragraph && withMore.back().text() == QLatin1String("x"))
            return block.text();
        Block words;
        words.runs = block.runs;
        return inlineSource(normalised({words}).front());
    }

    const Blocks blocks_;
    const std::vector<int> numbers_;
    const Kept &kept_;
    std::vector<Unit> units_;
    std::vector<Unit> singles_; ///< never grows beyond what is reserved: they are pointed at
    std::vector<int> offsets_;  ///< where the words of the items begin that the next one is below
    QString text_;
};

} // namespace

QString write(const Blocks &blocks, const Kept &kept)
{
    return Writer(normalised(blocks), kept).write();
}

} // namespace markdown
