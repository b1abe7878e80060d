// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markdown/prose.h"

#include "ui/markdown/images.h"
#include "ui/markdown/markdowntree.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace prose {

namespace {

QString owned(char *text)
{
    const QString copy = QString::fromUtf8(text);
    std::free(text);
    return copy;
}

/// Walks the tree and keeps what is open.
class Reader
{
public:
    std::vector<Block> read(cmark_node *root)
    {
        const Steps steps(cmark_iter_new(root), &cmark_iter_free);
        for (cmark_event_type event = cmark_iter_next(steps.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(steps.get()))
            step(cmark_iter_get_node(steps.get()), event == CMARK_EVENT_ENTER);
        for (Block &block : blocks_)
            takeBox(block);
        return blocks_;
    }

private:
    /// The character of a box at the beginning of an item is what the item is marked with.
    static void takeBox(Block &block)
    {
        if (block.number == 0 || block.ordered || block.runs.empty())
            return;
        QString &text = block.runs.front().text;
        const QChar first = text.isEmpty() ? QChar() : text.front();
        if ((first != openBox && first != tickedBox) || text.size() < 2 || text.at(1) != QLatin1Char(' '))
            return;
        block.box = first == openBox ? Block::Box::Open : Block::Box::Ticked;
        text.remove(0, 2);
    }

    void step(cmark_node *node, bool enters)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_BLOCK_QUOTE:
            quoted_ += enters ? 1 : -1;
            break;
        case CMARK_NODE_LIST:
            enters ? lists_.push_back(node) : lists_.pop_back();
            break;
        case CMARK_NODE_ITEM:
            if (enters)
                number_ = numberOf(node);
            break;
        case CMARK_NODE_PARAGRAPH:
            if (enters) {
                begin(Block::Kind::Text);
                blocks_.back().heading = wasHeading(node);
            }
            break;
        case CMARK_NODE_CODE_BLOCK:
            begin(Block::Kind::Code);
            add(literalOf(node).chopped(literalOf(node).endsWith(QLatin1Char('\n')) ? 1 : 0), true);
            break;
        case CMARK_NODE_THEMATIC_BREAK:
            begin(Block::Kind::Line);
            break;
        case CMARK_NODE_STRONG:
            strong_ += enters ? 1 : -1;
            break;
        case CMARK_NODE_EMPH:
            emphasis_ += enters ? 1 : -1;
            break;
        case CMARK_NODE_LINK:
            link_ = enters ? QString::fromUtf8(cmark_node_get_url(node)) : QString();
            break;
        case CMARK_NODE_IMAGE:
            enters ? addPicture(node) : void(inPicture_ = false);
            break;
        case CMARK_NODE_TEXT:
            add(literalOf(node));
            break;
        case CMARK_NODE_CODE:
            add(literalOf(node), true);
            break;
        case CMARK_NODE_SOFTBREAK:
            add(QStringLiteral(" "));
            break;
        case CMARK_NODE_LINEBREAK:
            add(QStringLiteral("\n"));
            break;
        default:
            break;
        }
    }

    static int numberOf(cmark_node *item)
    {
        int number = cmark_node_get_list_start(cmark_node_parent(item));
        for (cmark_node *before = cmark_node_previous(item); before; before = cmark_node_previous(before))
            ++number;
        return std::max(number, 1);
    }

    void begin(Block::Kind kind)
    {
        const bool ordered = !lists_.empty() && cmark_node_get_list_type(lists_.back()) == CMARK_ORDERED_LIST;
        blocks_.push_back({kind, quoted_, int(lists_.size()), ordered, number_, {}, Block::Box::None, false});
        number_ = 0;
    }

    void add(const QString &text, bool code = false)
    {
        if (text.isEmpty() || blocks_.empty() || inPicture_)
            return;
        std::vector<Run> &runs = blocks_.back().runs;
        const Run run{text, strong_ > 0, emphasis_ > 0, code, link_, {}};
        const auto inStyleOf = [&](Run last) {
            last.text = run.text;
            return last == run;
        };
        if (!runs.empty() && inStyleOf(runs.back()))
            runs.back().text += text;
        else
            runs.push_back(run);
    }

    void addPicture(cmark_node *node)
    {
        inPicture_ = true;
        if (!blocks_.empty())
            blocks_.back().runs.push_back({wordsOf(node).simplified(),
                                           false,
                                           false,
                                           false,
                                           {},
                                           pictures::hashIn(QString::fromUtf8(cmark_node_get_url(node)))});
    }

    std::vector<Block> blocks_;
    std::vector<cmark_node *> lists_;
    bool inPicture_ = false;
    int quoted_ = 0;
    int number_ = 0;
    int strong_ = 0;
    int emphasis_ = 0;
    QString link_;
};

} // namespace

QString sign(Block::Box box)
{
    switch (box) {
    case Block::Box::Open:
        return openBox;
    case Block::Box::Ticked:
        return tickedBox;
    case Block::Box::None:
        break;
    }
    return {};
}

std::vector<Block> parse(const QString &markdown, const pictures::ByHash &shown)
{
    return Reader().read(treeOf(markdown, shown).get());
}

QString html(const QString &markdown, const pictures::ByHash &shown)
{
    const Tree tree = treeOf(markdown, shown);
    const Steps steps(cmark_iter_new(tree.get()), &cmark_iter_free);
    while (cmark_iter_next(steps.get()) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(steps.get());
        if (cmark_node_get_type(node) != CMARK_NODE_IMAGE)
            continue;
        const auto picture = shown.find(pictures::hashIn(QString::fromUtf8(cmark_node_get_url(node))));
        if (picture != shown.end()) // on entering; on leaving the address is another
            cmark_node_set_url(node, images::dataUri(picture->second).toUtf8().constData());
    }
    static const QRegularExpression box(QStringLiteral("<li>(\\s*(?:<p>)?[\u2610\u2611] )"));
    return owned(cmark_render_html(tree.get(), CMARK_OPT_DEFAULT))
        .trimmed()
        .replace(box, QStringLiteral("<li class=\"box\">\\1"));
}

QString label(const QString &hash)
{
    return QStringLiteral("picture %1").arg(hash.left(12));
}

QString embedded(const QString &markdown, const pictures::ByHash &shown)
{
    static const QRegularExpression reaching(QStringLiteral("<|!\\[|```|~~~|^ {0,3}#|^ {0,3}(=+|-+) *$|^ {0,3}\\["),
                                             QRegularExpression::MultilineOption);
    if (!markdown.contains(reaching))
        return markdown.trimmed();
    static const QRegularExpression open(QStringLiteral("^(\\s*[-*+] +)\u2610 "), QRegularExpression::MultilineOption);
    static const QRegularExpression ticked(QStringLiteral("^(\\s*[-*+] +)\u2611 "),
                                           QRegularExpression::MultilineOption);
    QString text = owned(cmark_render_commonmark(treeOf(markdown, shown).get(), CMARK_OPT_DEFAULT, 0))
                       .trimmed()
                       .replace(open, QStringLiteral("\\1[ ] "))
                       .replace(ticked, QStringLiteral("\\1[x] "));
    for (const auto &[hash, picture] : shown)
        text.replace(QStringLiteral("](%1)").arg(pictures::address(hash)), QStringLiteral("][%1]").arg(label(hash)));
    return text;
}

QString escaped(const QString &text, bool startsBlock)
{
    static const QRegularExpression anywhere(QStringLiteral("([\\\\`*_\\[\\]<>|])"));
    static const QRegularExpression first(QStringLiteral("^([-+#=~])"));
    static const QRegularExpression number(QStringLiteral("^(\\d+)([.)])"));
    QString line = text.simplified().replace(anywhere, QStringLiteral("\\\\1"));
    if (startsBlock)
        line.replace(first, QStringLiteral("\\\\1")).replace(number, QStringLiteral("\\1\\\\2"));
    return line;
}

} // namespace prose
