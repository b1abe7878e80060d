// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/clipping.h"

#include "core/mentoring/records/pictures.h"
#include "core/mentoring/records/rules.h"
#include "ui/markdown/images.h"
#include "ui/markdown/markdown.h"

#include <QImage>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace writing::clipping {

namespace {

constexpr auto ownType = "text/markdown;charset=utf-8;program=peili";

QString htmlOf(const Run &run, const PictureSource &pictures)
{
    if (run.isPicture()) {
        const auto picture = images::asItIs(pictures ? pictures(run.picture) : QByteArray());
        return picture
            ? QStringLiteral("<img src=\"%1\" alt=\"%2\">").arg(images::dataUri(*picture), run.text.toHtmlEscaped())
            : run.text.toHtmlEscaped();
    }
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
    explicit Html(const PictureSource &pictures) : pictures_(pictures) { }

    void add(const Block &block, int number)
    {
        if (block.quoted != quoted_) {
            closeLists(0);
            text_ += block.quoted ? QLatin1String("<blockquote>") : QLatin1String("</blockquote>");
            quoted_ = block.quoted;
        }
        QString words;
        for (const Run &run : block.runs)
            words += htmlOf(run, pictures_);
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

    const PictureSource &pictures_;
    QString text_;
    QStringList open_;
    bool quoted_ = false;
};

/// A text of ours. Its pictures are those with the hashes that it names, found in the HTML beside it.
Pasted fromOwn(const QMimeData &mime)
{
    static const QRegularExpression data(QStringLiteral("src=\"data:image/(?:png|jpeg);base64,([^\"]+)\""));
    const QString source = QString::fromUtf8(mime.data(QLatin1String(ownType)));
    Pasted pasted;
    pasted.blocks = markdown::read(source);
    QStringList named = pictures::namedIn(source);
    for (auto all = data.globalMatch(named.isEmpty() ? QString() : mime.html()); all.hasNext();) {
        const auto picture = images::asItIs(QByteArray::fromBase64(all.next().captured(1).toLatin1()));
        if (picture && named.removeAll(picture->hash) > 0)
            pasted.pictures.push_back(*picture);
    }
    return pasted;
}

/// Image files, one below the other.
Pasted fromFiles(const QList<QUrl> &urls)
{
    Pasted pasted;
    for (const QUrl &url : urls) {
        Block block;
        addPicture(pasted, block.runs, images::keptFile(url.toLocalFile()));
        if (!block.runs.empty())
            pasted.blocks.push_back(block);
    }
    return pasted;
}

bool isImageFile(const QUrl &url)
{
    return url.isLocalFile() && images::isNamedSo(url.toLocalFile());
}

} // namespace

void addPicture(Pasted &pasted, std::vector<Run> &runs, const Result<Picture> &picture, const QString &words)
{
    if (!picture) {
        pasted.refused = picture.error();
        return;
    }
    Run run;
    run.text = words;
    run.picture = picture->hash;
    append(runs, run);
    pasted.pictures.push_back(*picture);
}

QMimeData *toMime(const Blocks &blocks, const PictureSource &pictures)
{
    auto *mime = new QMimeData;
    mime->setText(plain(blocks));
    mime->setHtml(toHtml(blocks, pictures));
    mime->setData(QLatin1String(ownType), markdown::write(blocks).toUtf8());
    return mime;
}

bool canPaste(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    const bool anyFile = std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    if (anyFile)
        return std::any_of(urls.begin(), urls.end(), isImageFile);
    return mime.hasText() || mime.hasHtml() || mime.hasImage();
}

Pasted fromMime(const QMimeData &mime)
{
    if (mime.hasFormat(QLatin1String(ownType)))
        return fromOwn(mime);
    QList<QUrl> files = mime.urls();
    files.removeIf([](const QUrl &url) { return !isImageFile(url); });
    if (!files.isEmpty())
        return fromFiles(files);
    Pasted pasted;
    if (mime.hasHtml())
        pasted = fromHtml(mime.html());
    if (pasted.blocks.empty() && mime.hasImage()) {
        // The words beside a copied picture are where it came from.
        Block block;
        pasted = {};
        addPicture(pasted, block.runs, images::kept(mime.imageData().value<QImage>()));
        if (!block.runs.empty())
            pasted.blocks.push_back(block);
    } else if (pasted.blocks.empty() && !pasted.refused) {
        pasted.blocks = fromPlain(mime.text());
    }
    return pasted;
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

QString toHtml(const Blocks &blocks, const PictureSource &pictures)
{
    const std::vector<int> counted = numbers(blocks);
    Html html(pictures);
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].isBlank())
            html.add(blocks[i], blocks[i].kind == Block::Kind::Number ? counted[i] : 0);
    }
    return html.take();
}

} // namespace writing::clipping
