// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markdown/markdowntree.h"

#include <QUrl>

#include <vector>

namespace prose {

namespace {

bool isLeaf(cmark_node_type type)
{
    return type == CMARK_NODE_HTML_INLINE || type == CMARK_NODE_HTML_BLOCK;
}

bool isWild(cmark_node_type type)
{
    return isLeaf(type) || type == CMARK_NODE_HEADING || type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE;
}

/// A node that shows the literal of another as text.
cmark_node *textFor(cmark_node *node)
{
    cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(text, literalOf(node).trimmed().toUtf8().constData());
    return text;
}

/// What a paragraph that was a heading carries.
void *headingMark()
{
    static char mark = 'h';
    return &mark;
}

/// HTML and pictures turned to text, headings to bold paragraphs, links that lead elsewhere to their words.
void tame(cmark_node *node, const pictures::ByHash &shown)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HTML_INLINE:
        cmark_node_insert_before(node, textFor(node));
        break;
    case CMARK_NODE_HTML_BLOCK: {
        cmark_node *paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
        cmark_node_append_child(paragraph, textFor(node));
        cmark_node_insert_before(node, paragraph);
        break;
    }
    case CMARK_NODE_HEADING: {
        cmark_node *paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
        cmark_node *strong = cmark_node_new(CMARK_NODE_STRONG);
        while (cmark_node *child = cmark_node_first_child(node))
            cmark_node_append_child(strong, child);
        cmark_node_append_child(paragraph, strong);
        cmark_node_set_user_data(paragraph, headingMark());
        cmark_node_insert_before(node, paragraph);
        break;
    }
    case CMARK_NODE_LINK:
    case CMARK_NODE_IMAGE:
        if (cmark_node_get_type(node) == CMARK_NODE_LINK && leadsOut(QString::fromUtf8(cmark_node_get_url(node))))
            return;
        if (cmark_node_get_type(node) == CMARK_NODE_IMAGE && !shown.empty()
            && shown.contains(pictures::hashIn(QString::fromUtf8(cmark_node_get_url(node)))))
            return;
        while (cmark_node *child = cmark_node_first_child(node))
            cmark_node_insert_before(node, child);
        break;
    default:
        return;
    }
    cmark_node_free(node);
}

/// The item's "[ ] " and "[x] " as the characters of a box.
void makeBoxes(cmark_node *root)
{
    cmark_consolidate_text_nodes(root);
    const Steps steps(cmark_iter_new(root), &cmark_iter_free);
    for (cmark_event_type event = cmark_iter_next(steps.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(steps.get())) {
        cmark_node *item = cmark_iter_get_node(steps.get());
        if (event != CMARK_EVENT_ENTER || cmark_node_get_type(item) != CMARK_NODE_ITEM)
            continue;
        cmark_node *paragraph = cmark_node_first_child(item);
        cmark_node *text = paragraph ? cmark_node_first_child(paragraph) : nullptr;
        if (!text || cmark_node_get_type(text) != CMARK_NODE_TEXT)
            continue;
        const QString literal = literalOf(text);
        const bool isOpen = literal.startsWith(QLatin1String("[ ] "));
        if (isOpen || literal.startsWith(QLatin1String("[x] "), Qt::CaseInsensitive))
            cmark_node_set_literal(text, ((isOpen ? openBox : tickedBox) + literal.mid(3)).toUtf8().constData());
    }
}

} // namespace

bool leadsOut(const QString &url)
{
    const QString scheme = QUrl(url).scheme().toLower();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https") || scheme == QLatin1String("mailto");
}

QString literalOf(cmark_node *node)
{
    const char *literal = cmark_node_get_literal(node);
    return literal ? QString::fromUtf8(literal) : QString();
}

QString wordsOf(cmark_node *node)
{
    QString words;
    const Steps steps(cmark_iter_new(node), &cmark_iter_free);
    for (cmark_event_type event = cmark_iter_next(steps.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(steps.get())) {
        cmark_node *each = cmark_iter_get_node(steps.get());
        const cmark_node_type type = cmark_node_get_type(each);
        if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            words += QLatin1Char(' ');
        else if (event == CMARK_EVENT_ENTER)
            words += literalOf(each);
    }
    return words;
}

Tree treeOf(const QString &markdown, const pictures::ByHash &shown)
{
    const QByteArray utf8 = markdown.toUtf8();
    Tree tree(cmark_parse_document(utf8.constData(), size_t(utf8.size()), CMARK_OPT_DEFAULT), &cmark_node_free);
    const Steps steps(cmark_iter_new(tree.get()), &cmark_iter_free);
    std::vector<cmark_node *> wild;
    for (cmark_event_type event = cmark_iter_next(steps.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(steps.get())) {
        cmark_node *node = cmark_iter_get_node(steps.get());
        if (isWild(cmark_node_get_type(node)) && (event == CMARK_EVENT_EXIT || isLeaf(cmark_node_get_type(node))))
            wild.push_back(node);
    }
    for (cmark_node *node : wild)
        tame(node, shown);
    makeBoxes(tree.get());
    return tree;
}

bool wasHeading(cmark_node *paragraph)
{
    return cmark_node_get_user_data(paragraph) == headingMark();
}

} // namespace prose
