// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markdown/markdown.h"

#include "core/mentoring/records/pictures.h"
#include "ui/markdown/markdowntree.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace markdown {

namespace {

using prose::literalOf;

/// A node as Markdown.
QString sourceOf(cmark_node *node)
{
    char *text = cmark_render_commonmark(node, CMARK_OPT_DEFAULT, 0);
    const QString copy = QString::fromUtf8(text).trimmed();
    std::free(text);
    return copy;
}

bool hasTitle(cmark_node *node)
{
    const char *title = cmark_node_get_title(node);
    return title && *title;
}

bool holdsPicture(cmark_node *node)
{
    const prose::Steps steps(cmark_iter_new(node), &cmark_iter_free);
    while (cmark_iter_next(steps.get()) != CMARK_EVENT_DONE) {
        if (cmark_node_get_type(cmark_iter_get_node(steps.get())) == CMARK_NODE_IMAGE)
            return true;
    }
    return false;
}

/// A link that the editor offers: words that lead to the web or to mail, without a title.
bool isOffered(cmark_node *link)
{
    return !hasTitle(link) && prose::leadsOut(QString::fromUtf8(cmark_node_get_url(link))) && !holdsPicture(link);
}

/// The hash of a picture that the editor shows, or an empty text.
QString pictureIn(cmark_node *image)
{
    return hasTitle(image) ? QString() : pictures::hashIn(QString::fromUtf8(cmark_node_get_url(image)));
}

/// Adds the inline nodes below `parent`, which stand in the style of `outer`, `depth` styles deep.
void addRuns(std::vector<Run> &runs, cmark_node *parent, const Run &outer, int depth = 0)
{
    constexpr int deepestStyle = 50; // whoever goes deeper shall not exhaust the stack
    if (depth > deepestStyle) {
        Run run = outer;
        run.text = sourceOf(parent);
        run.verbatim = true;
        return append(runs, run);
    }
    for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
        Run run = outer;
        const auto add = [&](const QString &text, bool verbatim = false) {
            run.text = text;
            run.verbatim = verbatim;
            append(runs, run);
        };
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            add(literalOf(node));
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            add(QStringLiteral("\n"));
            break;
        case CMARK_NODE_STRONG:
            run.bold = true;
            addRuns(runs, node, run, depth + 1);
            break;
        case CMARK_NODE_EMPH:
            run.italic = true;
            addRuns(runs, node, run, depth + 1);
            break;
        case CMARK_NODE_LINK:
            if (isOffered(node)) {
                run.link = QString::fromUtf8(cmark_node_get_url(node));
                addRuns(runs, node, run, depth + 1);
            } else {
                add(sourceOf(node), true);
            }
            break;
        case CMARK_NODE_HTML_INLINE:
            add(literalOf(node), true);
            break;
        case CMARK_NODE_IMAGE:
            run.picture = pictureIn(node);
            add(run.isPicture() ? prose::wordsOf(node) : sourceOf(node), !run.isPicture());
            break;
        default:
            add(sourceOf(node), true);
            break;
        }
    }
}

struct Found
{
    Block block;
    int line; ///< of its beginning, from 1 on
};

class Reader
{
public:
    explicit Reader(const QString &source) :
        lines_(source.split(QLatin1Char('\n'))), utf8_(source.toUtf8()),
        tree_(cmark_parse_document(utf8_.constData(), size_t(utf8_.size()), CMARK_OPT_DEFAULT), &cmark_node_free)
    { }

    Blocks read(Kept *kept)
    {
        std::vector<cmark_node *> nodes;
        for (cmark_node *node = cmark_node_first_child(tree_.get()); node; node = cmark_node_next(node))
            nodes.push_back(node);
        int end = 0; // the last line of the part before
        if (!nodes.empty())
            end = addUnseen(cmark_node_get_start_line(nodes.front()) - 1);
        for (size_t i = 0; i < nodes.size(); ++i) {
            const int begin = cmark_node_get_start_line(nodes[i]);
            const int next = i + 1 < nodes.size() ? cmark_node_get_start_line(nodes[i + 1]) : int(lines_.size()) + 1;
            addPart(nodes[i], begin, lastWritten(next - 1), end);
            end = lastWritten(next - 1);
        }
        if (nodes.empty())
            end = addUnseen(int(lines_.size()));
        for (int line = end; line < int(lines_.size()); ++line)
            blocks_.emplace_back();
        Blocks blocks = normalised(std::move(blocks_));
        if (kept)
            note(blocks, *kept);
        return blocks;
    }

private:
    [[nodiscard]] const QString &line(int number) const { return lines_.at(number - 1); }
    [[nodiscard]] bool isBlank(int number) const
    {
        const QString &text = line(number);
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u' ' || c == u'\t' || c == u'\r'; });
    }

    [[nodiscard]] int firstWritten(int number) const
    {
        while (number < int(lines_.size()) && isBlank(number))
            ++number;
        return number;
    }

    [[nodiscard]] int lastWritten(int number) const
    {
        while (number > 0 && isBlank(number))
            --number;
        return number;
    }

    [[nodiscard]] QString slice(int begin, int end) const
    {
        return lines_.mid(begin - 1, end - begin + 1).join(QLatin1Char('\n'));
    }

    /// What stands in the lines up to `last` without a node, as definitions of links do. Returns its last line.
    int addUnseen(int last)
    {
        const int end = lastWritten(last);
        if (end > 0)
            addPart(nullptr, firstWritten(1), end, 0);
        return end;
    }

    /// The lines from `begin` to `end` as one part, after that which ended in line `before`.
    void addPart(cmark_node *node, int begin, int end, int before)
    {
        // Definitions of links, and the line below the head of a table.
        static const QRegularExpression unseen(
            QStringLiteral("^[ >\\-+*\\d.)]*\\[(?:[^\\[\\]\\\\]|\\\\.)+\\]:|"
                           "^[ >]*(?=[^\\n]*\\|)\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*$"),
            QRegularExpression::MultilineOption);
        const QString source = slice(begin, end);
        found_.clear();
        if (!node || source.contains(unseen) || !add(node, false, 0) || found_.empty())
            found_ = {{Block{Block::Kind::Verbatim, 0, 1, false, false, {Run{source}}}, begin}};

        const int blanksAbove = begin - 1 - before;
        const int blanks = std::max(0, blanksAbove - (before > 0 ? 1 : 0));
        const int id = int(parts_.size()) + 1;
        blocks_.insert(blocks_.end(), size_t(blanks), Block{});
        const size_t first = blocks_.size();
        for (size_t i = 0; i < found_.size(); ++i) {
            Block empty;
            empty.quoted = found_[i].block.quoted;
            empty.part = id;
            if (i > 0)
                blocks_.insert(blocks_.end(), size_t(blanksWithin(found_[i], found_[i - 1].line)), empty);
            found_[i].block.part = id;
            blocks_.push_back(std::move(found_[i].block));
        }
        const QString gap = before > 0 ? QLatin1Char('\n') + slice(before + 1, begin - 1) + QLatin1Char('\n')
                                       : QString();
        parts_.push_back({source,
                          before > 0 && blanksAbove == 0 ? QStringLiteral("\n") : gap,
                          int(blocks_.size() - first),
                          blanks,
                          0});
    }

    /// The empty blocks before a block of a part, the one before which begins in line `before`.
    [[nodiscard]] int blanksWithin(const Found &found, int before) const
    {
        static const QRegularExpression quotedBlank(QStringLiteral("^ {0,3}>[ \\t]*$"));
        int count = 0;
        for (int above = found.line - 1; above > before; --above, ++count) {
            if (!(found.block.quoted ? line(above).contains(quotedBlank) : isBlank(above)))
                break;
        }
        return std::max(0, count - 1);
    }

    /// False when there is something in it that the editor does not offer.
    bool add(cmark_node *node, bool quoted, int depth)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH: {
            Block block;
            block.quoted = quoted;
            addRuns(block.runs, node, {});
            found_.push_back({block, cmark_node_get_start_line(node)});
            return true;
        }
        case CMARK_NODE_HEADING: {
            Block block{Block::Kind::Heading, cmark_node_get_heading_level(node), 1, false, quoted, {}};
            addRuns(block.runs, node, {});
            found_.push_back({block, cmark_node_get_start_line(node)});
            return block.level <= 3;
        }
        case CMARK_NODE_BLOCK_QUOTE:
            for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child)) {
                if (quoted || !add(child, true, 0))
                    return false;
            }
            return true;
        case CMARK_NODE_LIST:
            for (cmark_node *item = cmark_node_first_child(node); item; item = cmark_node_next(item)) {
                if (depth > deepest || !addItem(item, quoted, depth))
                    return false;
            }
            return true;
        default:
            return false;
        }
    }

    bool addItem(cmark_node *item, bool quoted, int depth)
    {
        cmark_node *list = cmark_node_parent(item);
        const bool ordered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
        Block block{ordered ? Block::Kind::Number : Block::Kind::Bullet, depth, 1, false, quoted, {}};
        const int number = cmark_node_get_start_line(item);
        const QString written = line(number).mid(cmark_node_get_start_column(item) - 1);
        if (ordered) {
            const Found asFound{block, number};
            block.start = !cmark_node_previous(item)            ? cmark_node_get_list_start(list)
                : blanksWithin(asFound, found_.back().line) > 0 ? written.left(written.indexOf(endOfNumber_)).toInt()
                                                                : 1;
        }
        cmark_node *child = cmark_node_first_child(item);
        for (; child && cmark_node_get_type(child) == CMARK_NODE_PARAGRAPH; child = cmark_node_next(child)) {
            if (cmark_node_previous(child))
                append(block.runs, Run{QStringLiteral("\n\n")});
            addRuns(block.runs, child, {});
        }
        if (!ordered)
            makeCheck(block, written);
        found_.push_back({block, number});
        for (; child; child = cmark_node_next(child)) {
            if (cmark_node_get_type(child) != CMARK_NODE_LIST || !add(child, quoted, depth + 1))
                return false;
        }
        return true;
    }

    static void makeCheck(Block &block, const QString &written)
    {
        static const QRegularExpression box(QStringLiteral("^[-+*]\\s+\\[([ xX])\\](\\s|$)"));
        const QRegularExpressionMatch match = box.match(written);
        if (!match.hasMatch() || block.runs.empty() || !block.runs.front().looksLike({})
            || !block.runs.front().text.startsWith(QLatin1Char('[')))
            return;
        block.kind = Block::Kind::Check;
        block.checked = match.captured(1) != QLatin1String(" ");
        QString &text = block.runs.front().text;
        text.remove(0, text.size() > 3 && text.at(3) == QLatin1Char(' ') ? 4 : 3);
        if (text.isEmpty())
            block.runs.erase(block.runs.begin());
    }

    /// Keeps what the parts were read as.
    void note(const Blocks &blocks, Kept &kept)
    {
        for (const Block &block : blocks) {
            if (block.part > 0)
                parts_.at(size_t(block.part) - 1).hash = hash(block, parts_.at(size_t(block.part) - 1).hash);
        }
        kept.parts = std::move(parts_);
    }

    const QStringList lines_;
    const QByteArray utf8_;
    const prose::Tree tree_;
    const QRegularExpression endOfNumber_{QStringLiteral("[.)]")};
    std::vector<Found> found_;
    Blocks blocks_;
    std::vector<Kept::Part> parts_;
};

} // namespace

const Kept::Part *Kept::find(int id) const
{
    return id >= first && size_t(id - first) < parts.size() ? &parts[size_t(id - first)] : nullptr;
}

void Kept::add(Kept other, Blocks &blocks)
{
    if (parts.size() > 100 + 4 * other.parts.size()) {
        first += int(parts.size());
        parts.clear();
    }
    const int further = first + int(parts.size()) - other.first;
    for (Block &block : blocks) {
        if (block.part > 0)
            block.part += further;
    }
    parts.insert(parts.end(), std::make_move_iterator(other.parts.begin()), std::make_move_iterator(other.parts.end()));
}

size_t hash(const Block &block, size_t seed)
{
    seed = qHashMulti(seed, int(block.kind), block.level, block.start, block.checked, block.quoted, block.runs.size());
    for (const Run &run : block.runs)
        seed = qHashMulti(seed, run.text, run.bold, run.italic, run.verbatim, run.link, run.picture);
    return seed;
}

Blocks read(const QString &source, Kept *kept)
{
    return Reader(source).read(kept);
}

QString plain(const QString &source)
{
    return markdown::plain(read(source));
}

} // namespace markdown
