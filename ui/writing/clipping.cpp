// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/clipping.h"

#include "core/mentoring/rules.h"
#include "ui/writing/markdown.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace writing::clipping {

namespace {

constexpr auto ownType = "text/markdown;charset=utf-8;program=peili";

QString htmlOf(const Run &run)
{
    QString text = run.text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    if (run.italic)
        text = QStringLiteral("<em>%1</em>").arg(text);
    if (run.bold)
        text = QStringLiteral("<strong>%1</strong>").arg(text);
    if (!run.link.isEmpty())
        text = QStringLiteral("<a href=\"%1\">%2</a>").arg(run.link.toHtmlEscaped(), text);
    return text;
}

/// Opens and closes lists and quotes as the blocks need.
class Html
{
public:
    void add(const Block &block, int number)
    {
        if (block.quoted != quoted_) {
            closeLists(0);
            text_ += block.quoted ? QLatin1String("<blockquote>") : QLatin1String("</blockquote>");
            quoted_ = block.quoted;
        }
        QString words;
        for (const Run &run : block.runs)
            words += htmlOf(run);
        if (!block.isItem()) {
            closeLists(0);
            const QString tag = block.kind == Block::Kind::Heading ? QStringLiteral("h%1").arg(block.level)
                                                                   : QStringLiteral("p");
            text_ += QStringLiteral("<%1>").arg(tag) + words + QStringLiteral("</%1>\n").arg(tag);
            return;
        }
        const QString tag = block.kind == Block::Kind::Number ? QStringLiteral("ol") : QStringLiteral("ul");
        closeLists(block.level + 1);
        if (open_.size() == block.level + 1 && open_.last() != tag)
            closeLists(block.level);
        if (open_.size() == block.level + 1)
            text_ += QLatin1String("</li>\n");
        while (open_.size() <= block.level) {
            open_ << tag;
            text_ += number > 1 ? QStringLiteral("<ol start=\"%1\">\n").arg(number) : QStringLiteral("<%1>\n").arg(tag);
        }
        text_ += QLatin1String("<li>");
        if (block.kind == Block::Kind::Check)
            text_ += block.checked ? QStringLiteral("☑ ") : QStringLiteral("☐ ");
        text_ += words;
    }

    QString take()
    {
        closeLists(0);
        if (quoted_)
            text_ += QLatin1String("</blockquote>");
        return text_;
    }

private:
    void closeLists(int deeperThan)
    {
        while (open_.size() > deeperThan)
            text_ += QStringLiteral("</li></%1>\n").arg(open_.takeLast());
    }

    QString text_;
    QStringList open_;
    bool quoted_ = false;
};

} // namespace

QMimeData *toMime(const Blocks &blocks)
{
    auto *mime = new QMimeData;
    mime->setText(plain(blocks));
    mime->setHtml(toHtml(blocks));
    mime->setData(QLatin1String(ownType), markdown::write(blocks).toUtf8());
    return mime;
}

bool canPaste(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            return false;
    }
    return mime.hasText() || mime.hasHtml();
}

Blocks fromMime(const QMimeData &mime)
{
    if (mime.hasFormat(QLatin1String(ownType)))
        return markdown::read(QString::fromUtf8(mime.data(QLatin1String(ownType))));
    if (mime.hasHtml()) {
        const Blocks blocks = fromHtml(mime.html());
        if (!blocks.empty())
            return blocks;
    }
    return fromPlain(mime.text());
}

Blocks fromPlain(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\n[ \\t]*(?:\\n[ \\t]*)+"));
    QString clean = rules::cleaned(text);
    const bool isOneLine = clean.count(QLatin1Char('\n')) == 0;
    if (!isOneLine && clean.endsWith(QLatin1Char('\n')))
        clean.chop(1);
    Blocks blocks;
    const QStringList paragraphs = clean.split(between);
    for (const QString &paragraph : paragraphs) {
        Block block;
        Run run;
        run.text = paragraph;
        append(block.runs, run);
        blocks.push_back(block);
    }
    return blocks;
}

QString toHtml(const Blocks &blocks)
{
    const std::vector<int> counted = numbers(blocks);
    Html html;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].isBlank())
            html.add(blocks[i], blocks[i].kind == Block::Kind::Number ? counted[i] : 0);
    }
    return html.take();
}

} // namespace writing::clipping
