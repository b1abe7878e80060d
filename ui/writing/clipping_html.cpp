// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/rules.h"
#include "ui/markdown/images.h"
#include "ui/markdown/markdowntree.h"
#include "ui/writing/clipping.h"

#include <QRegularExpression>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace writing::clipping {

namespace {

using Option = QRegularExpression::PatternOption;

// What marks in the text say about a paragraph where Qt's reading of HTML would lose it. Private use characters.
constexpr char16_t wordItem = 0xe0a0; ///< followed by '0' + depth and 'b' or 'n'
constexpr char16_t quoteBegin = 0xe0a1;
constexpr char16_t quoteEnd = 0xe0a2;
constexpr char16_t firstPicture = 0xe100; ///< and one for each further picture
constexpr char16_t lastPicture = 0xe1ff;

bool isOurs(QChar c)
{
    return (c.unicode() >= wordItem && c.unicode() <= quoteEnd)
        || (c.unicode() >= firstPicture && c.unicode() <= lastPicture);
}

/// A picture that stands in the HTML itself.
struct Image
{
    QByteArray bytes;
    QString words;
};

/// Reads nothing: what is pasted must not reach for files or the net.
class Scratch final : public QTextDocument
{
public:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QLatin1String(text), Option::CaseInsensitiveOption | Option::DotMatchesEverythingOption);
}

/// Word's lists are paragraphs with a number or dot of their own, told by `mso-list`.
QString withWordLists(const QString &html)
{
    static const QRegularExpression item = pattern("<p\\b([^>]*mso-list:\\s*l\\d+\\s+level(\\d)[^>]*)>(.*?)</p>");
    static const QRegularExpression sign = pattern(
        "(<!--\\[if !supportLists\\]-->|<!\\[if !supportLists\\]>)(.*?)(<!--\\[endif\\]-->|<!\\[endif\\]>)");
    static const QRegularExpression ignored = pattern("<span[^>]*mso-list:\\s*ignore[^>]*>.*?</span>\\s*(</span>)?");
    static const QRegularExpression tags = pattern("<[^>]*>");
    static const QRegularExpression counted = pattern("^[\\s(]*(\\d+|[a-z]|[ivx]+)[.)]");
    QString result;
    qsizetype from = 0;
    for (auto all = item.globalMatch(html); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        QString words = match.captured(3);
        QRegularExpressionMatch ownSign = sign.match(words);
        if (!ownSign.hasMatch())
            ownSign = ignored.match(words);
        QString shown = ownSign.captured();
        shown.remove(tags);
        if (ownSign.hasMatch())
            words.remove(ownSign.capturedStart(), ownSign.capturedLength());
        result += html.mid(from, match.capturedStart() - from);
        result += QStringLiteral("<p>%1%2%3")
                      .arg(QChar(wordItem))
                      .arg(match.captured(2).toInt() - 1)
                      .arg(shown.contains(counted) ? QLatin1Char('n') : QLatin1Char('b'));
        result += words + QStringLiteral("</p>");
        from = match.capturedEnd();
    }
    return result + html.mid(from);
}

/// Marks the places of the pictures that stand in the HTML itself. The others are left out: nothing is fetched.
QString withPictures(const QString &html, std::vector<Image> &images)
{
    static const QRegularExpression tag = pattern("<img\\b(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>");
    static const QRegularExpression data = pattern(
        "\\bsrc\\s*=\\s*[\"']?\\s*data:image/[a-z+.-]+;base64,([a-z0-9+/=\\s]+)");
    static const QRegularExpression alt = pattern("\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    QString result;
    qsizetype from = 0;
    for (auto all = tag.globalMatch(html); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const QString element = match.captured();
        const QRegularExpressionMatch inside = data.match(element);
        result += html.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (!inside.hasMatch() || images.size() > size_t(lastPicture - firstPicture))
            continue;
        const QRegularExpressionMatch words = alt.match(element);
        result += QChar(char16_t(firstPicture + images.size()));
        images.push_back(
            {QByteArray::fromBase64(inside.captured(1).toLatin1()),
             QTextDocumentFragment::fromHtml(words.captured(1) + words.captured(2)).toPlainText().simplified()});
    }
    return result + html.mid(from);
}

/// Without what is no text of the page: what says how it looks, what others remarked in a margin, what was deleted but
/// is still shown, what leads around a site or is filled in.
QString withTextAlone(QString html)
{
    static const QRegularExpression dropped = pattern(
        "<(style|script|xml|title|head|noscript|iframe|svg|nav|select|textarea|del)\\b.*?</\\1\\s*>");
    static const QRegularExpression comment = pattern("<!--.*?-->");
    static const QRegularExpression condition = pattern("<!\\[(if|endif)[^>]*>");
    static const QRegularExpression wordRemark = pattern("<p\\b[^>]*MsoCommentText[^>]*>.*?</p>");
    static const QRegularExpression wordRemarkSign = pattern("<a\\b[^>]*msocomanchor[^>]*>.*?</a>");
    return html.remove(comment).remove(condition).remove(dropped).remove(wordRemark).remove(wordRemarkSign);
}

/// With the names that Qt knows for what it does not know.
QString inKnownTags(QString html)
{
    static const QRegularExpression block = pattern(
        "<(/?)(?:article|aside|details|fieldset|figcaption|figure|footer|form|header|legend|main|section|summary)\\b"
        "[^>]*>");
    static const QRegularExpression wordQuote = pattern("(<p\\b[^>]*Mso(?:Intense)?Quote\\b[^>]*>.*?</p>)");
    static const QRegularExpression writerFootnote = pattern("<a\\b[^>]*sdfootnotesym[^>]*>(\\d+)</a>");
    return html.replace(block, QStringLiteral("<\\1div>"))
        .replace(wordQuote, QStringLiteral("<blockquote>\\1</blockquote>"))
        .replace(writerFootnote, QStringLiteral("<sup>\\1</sup> "));
}

QString prepared(QString html, std::vector<Image> &images)
{
    html = rules::cleaned(html);
    html.removeIf(isOurs);
    html = inKnownTags(withTextAlone(withWordLists(html)));
    html = withPictures(html, images);
    static const QRegularExpression quote = pattern("<blockquote\\b[^>]*>");
    static const QRegularExpression endQuote = pattern("</blockquote\\s*>");
    html.replace(quote, QStringLiteral("<p>%1</p>").arg(QChar(quoteBegin)));
    html.replace(endQuote, QStringLiteral("<p>%1</p>").arg(QChar(quoteEnd)));
    return html;
}

class Reader
{
public:
    explicit Reader(const QString &html) { document_.setHtml(prepared(html, images_)); }

    Pasted read()
    {
        for (QTextBlock block = document_.begin(); block.isValid(); block = block.next())
            add(block);
        pasted_.blocks = normalised(std::move(blocks_));
        return std::move(pasted_);
    }

private:
    void add(const QTextBlock &from)
    {
        Block block;
        shapeOf(from, block);
        for (auto it = from.begin(); !it.atEnd(); ++it)
            addRun(it.fragment(), block);
        if (!block.runs.empty())
            takeMarks(block);
        const bool hasPicture = std::any_of(
            block.runs.begin(), block.runs.end(), [](const Run &run) { return run.isPicture(); });
        if (!hasPicture && block.text().trimmed().isEmpty())
            return; // space between paragraphs is the editor's own
        block.quoted = quotes_ > 0;
        tidy(block);
        if (isSameRow(from))
            addToLast(QStringLiteral(" · "), block);
        else if (isNextVerbatim(from, block))
            addToLast(QStringLiteral("\n"), block);
        else
            blocks_.push_back(block);
        last_ = from;
    }

    static void shapeOf(const QTextBlock &from, Block &block)
    {
        const int heading = from.blockFormat().headingLevel();
        if (const QTextList *list = from.textList()) {
            block.kind = list->format().style() <= QTextListFormat::ListDecimal ? Block::Kind::Number
                                                                                : Block::Kind::Bullet;
            block.level = std::max(0, list->format().indent() - 1);
        } else if (heading > 0) {
            block.kind = Block::Kind::Heading;
            block.level = std::min(heading, 3);
        }
    }

    void addRun(const QTextFragment &fragment, Block &block)
    {
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat())
            return;
        Run run;
        run.text = fragment.text();
        run.text.replace(QChar::LineSeparator, QLatin1Char('\n'));
        if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript)
            raise(run.text);
        run.bold = format.fontWeight() >= QFont::DemiBold && block.kind != Block::Kind::Heading;
        run.italic = format.fontItalic();
        if (prose::leadsOut(format.anchorHref()))
            run.link = format.anchorHref();
        addWithPictures(run, block);
    }

    /// The number of a footnote and the 2 of m² stay what they are; other signs have no raised form.
    static void raise(QString &text)
    {
        static const QString plain = QStringLiteral("0123456789");
        static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
        if (!std::all_of(text.begin(), text.end(), [](QChar c) { return plain.contains(c); }))
            return;
        for (QChar &c : text)
            c = raised.at(plain.indexOf(c));
    }

    /// Adds the words, and the pictures whose marks stand among them.
    void addWithPictures(const Run &run, Block &block)
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i <= run.text.size(); ++i) {
            const QChar c = i < run.text.size() ? run.text.at(i) : QChar();
            const bool isPicture = c.unicode() >= firstPicture && c.unicode() <= lastPicture;
            if (i < run.text.size() && !isPicture)
                continue;
            Run words = run;
            words.text = run.text.mid(from, i - from);
            append(block.runs, words);
            from = i + 1;
            const auto index = size_t(c.unicode() - firstPicture);
            if (isPicture && index < images_.size())
                addPicture(pasted_, block.runs, images::kept(images_[index].bytes), images_[index].words);
        }
    }

    /// Takes our marks out of the words, and does what they say.
    void takeMarks(Block &block)
    {
        QString &first = block.runs.front().text;
        if (first.startsWith(QChar(quoteBegin)))
            ++quotes_;
        else if (first.startsWith(QChar(quoteEnd)))
            quotes_ = std::max(0, quotes_ - 1);
        if (first.startsWith(QChar(wordItem)) && first.size() >= 3) {
            block.level = std::clamp(first.at(1).digitValue(), 0, deepest);
            block.kind = first.at(2) == QLatin1Char('n') ? Block::Kind::Number : Block::Kind::Bullet;
            first.remove(0, 3);
        }
        for (Run &run : block.runs)
            run.text.removeIf(isOurs);
    }

    /// Runs of firm spaces stand for tabs and indents in what word processors give.
    static void tidy(Block &block)
    {
        static const QRegularExpression spaces(QStringLiteral("[ \\t\\x{a0}]{2,}|\\t"));
        static const QRegularExpression begin(QStringLiteral("^[\\s\\x{a0}]+"));
        for (Run &run : block.runs)
            run.text.replace(spaces, QStringLiteral(" "));
        while (!block.runs.empty() && !block.runs.front().isPicture()) {
            block.runs.front().text.remove(begin);
            if (!block.runs.front().text.isEmpty())
                break;
            block.runs.erase(block.runs.begin());
        }
        static const QRegularExpression end(QStringLiteral("[\\s\\x{a0}]+$"));
        if (!block.runs.empty() && !block.runs.back().isPicture())
            block.runs.back().text.remove(end);
    }

    /// Whether a block is a further cell of the row of a table that the block before is in.
    bool isSameRow(const QTextBlock &block)
    {
        const QTextCursor cursor(block);
        const QTextTable *table = cursor.currentTable();
        const int row = table ? table->cellAt(cursor).row() : -1;
        const bool same = table && table == table_ && row == row_ && !blocks_.empty();
        table_ = table;
        row_ = row;
        return same;
    }

    /// Whether both this block and the one that was added last are lines of a text that stands as it was written, with
    /// none between them.
    bool isNextVerbatim(const QTextBlock &from, const Block &block) const
    {
        return last_.isValid() && last_ == from.previous() && last_.blockFormat().nonBreakableLines()
            && from.blockFormat().nonBreakableLines() && blocks_.back().kind == block.kind
            && blocks_.back().quoted == block.quoted;
    }

    void addToLast(const QString &with, const Block &block)
    {
        Run between;
        between.text = with;
        append(blocks_.back().runs, between);
        for (const Run &run : block.runs)
            append(blocks_.back().runs, run);
    }

    std::vector<Image> images_;
    Scratch document_;
    Pasted pasted_;
    Blocks blocks_;
    QTextBlock last_; ///< that something was added of
    const QTextTable *table_ = nullptr;
    int row_ = -1;
    int quotes_ = 0;
};

} // namespace

Pasted fromHtml(const QString &html)
{
    return Reader(html).read();
}

} // namespace writing::clipping
