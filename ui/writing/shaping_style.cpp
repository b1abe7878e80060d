// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/shaping.h"

#include <QTextDocument>

#include <algorithm>

namespace writing::shaping {

namespace {

/// Calls `use` with each stretch of one style within what is selected, and its block.
template <class Use>
void forEachStretch(const QTextCursor &selected, Use &&use)
{
    const int from = selected.selectionStart();
    const int to = selected.selectionEnd();
    struct Stretch
    {
        QTextBlock block;
        QTextCursor cursor;
        Run style;
    };
    std::vector<Stretch> all;
    for (QTextBlock block = selected.document()->findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const int begin = std::max(from, it.fragment().position());
            const int end = std::min(to, it.fragment().position() + it.fragment().length());
            if (begin >= end)
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(begin);
            cursor.setPosition(end, QTextCursor::KeepAnchor);
            all.push_back({block, cursor, document::style(it.fragment().charFormat())});
        }
    }
    for (Stretch &stretch : all)
        use(stretch.block, stretch.cursor, stretch.style);
}

} // namespace

void toggleStyle(const QTextCursor &cursor, bool Run::*style, const Look &look)
{
    const bool value = !hasStyle(cursor, style);
    QTextCursor whole = cursor;
    whole.beginEditBlock();
    forEachStretch(cursor, [&](const QTextBlock &block, QTextCursor &stretch, Run run) {
        if (run.verbatim)
            return;
        run.*style = value;
        stretch.setCharFormat(document::charFormat(run, document::shape(block), look));
    });
    whole.endEditBlock();
}

bool hasStyle(const QTextCursor &cursor, bool Run::*style)
{
    if (!cursor.hasSelection())
        return document::style(cursor.charFormat()).*style;
    bool any = false;
    bool all = true;
    forEachStretch(cursor, [&](const QTextBlock &, const QTextCursor &, const Run &run) {
        if (run.isPicture())
            return;
        any = any || run.*style;
        all = all && run.*style;
    });
    return any && all;
}

QString linkAt(const QTextCursor &cursor)
{
    QTextCursor at = cursor;
    at.setPosition(cursor.hasSelection() ? cursor.selectionStart() + 1 : cursor.position());
    return document::style(at.charFormat()).link;
}

QTextCursor aroundLink(const QTextCursor &cursor)
{
    const QString link = linkAt(cursor);
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    QTextCursor around = cursor;
    if (link.isEmpty())
        return around;
    int begin = -1;
    int end = -1;
    const int at = cursor.hasSelection() ? cursor.selectionStart() + 1 : cursor.position();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.charFormat().anchorHref() != link) {
            if (end >= at)
                break;
            begin = -1;
            continue;
        }
        begin = begin < 0 ? fragment.position() : begin;
        end = fragment.position() + fragment.length();
    }
    around.setPosition(begin);
    around.setPosition(end, QTextCursor::KeepAnchor);
    return around;
}

QTextCursor pictureAt(const QTextCursor &cursor)
{
    const auto isPicture = [&](int from) {
        if (from < 0 || cursor.document()->characterAt(from) != QChar::ObjectReplacementCharacter)
            return QTextCursor();
        QTextCursor one(cursor.document());
        one.setPosition(from);
        one.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        return document::style(one.charFormat()).isPicture() ? one : QTextCursor();
    };
    if (cursor.hasSelection())
        return cursor.selectionEnd() == cursor.selectionStart() + 1 ? isPicture(cursor.selectionStart())
                                                                    : QTextCursor();
    const QTextCursor before = isPicture(cursor.atBlockStart() ? -1 : cursor.position() - 1);
    return before.isNull() && !cursor.atBlockEnd() ? isPicture(cursor.position()) : before;
}

void describe(QTextCursor picture, const QString &words, const Look &look)
{
    Run run = document::style(picture.charFormat());
    if (!run.isPicture())
        return;
    run.text = words.simplified();
    picture.setCharFormat(document::charFormat(run, document::shape(picture.block()), look));
}

void setLink(QTextCursor cursor, const QString &address, const Look &look)
{
    if (!cursor.hasSelection())
        cursor = aroundLink(cursor);
    cursor.beginEditBlock();
    if (cursor.hasSelection()) {
        forEachStretch(cursor, [&](const QTextBlock &block, QTextCursor &stretch, Run run) {
            if (run.verbatim)
                return;
            run.link = address;
            stretch.setCharFormat(document::charFormat(run, document::shape(block), look));
        });
    } else if (!address.isEmpty()) {
        Run run;
        run.text = address.startsWith(QLatin1String("mailto:")) ? address.mid(7) : address;
        run.link = address;
        document::insert(cursor, {run}, document::shape(cursor.block()), look);
    }
    cursor.endEditBlock();
}

} // namespace writing::shaping
