// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journaldelegate.h"

#include "ui/controls/drawntext.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QCache>
#include <QHelpEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

namespace {

constexpr int mostLines = 3;

int padding()
{
    return theme::space(0.6);
}

int signSize()
{
    return theme::space(0.8);
}

QFont leadFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The part of `text` that fits into one line of `width`; at least a character, so that it ends.
QString firstLine(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return text.left(std::max(1, line.textLength()));
}

/// The first sentence of a text, its mark included; all of it where it has but one.
QString firstSentence(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.!?…][”’\"»)]*(?=\\s)"));
    const QRegularExpressionMatch match = end.match(text);
    return match.hasMatch() ? text.left(match.capturedEnd()) : text;
}

struct Lines
{
    bool isLed = false; ///< the first one is a sentence of its own, in the lead's font
    bool isCut = false; ///< the text goes on after the last one
    QStringList all;
};

/// As much of a text as may fit the lines of a row, and a little more: to lay the whole out for each row is what takes
/// time in a list.
QString outset(const QString &text, const QFont &font, int width)
{
    const int thinnest = std::max(1, QFontMetrics(font).horizontalAdvance(QLatin1Char('i')));
    qsizetype most = mostLines * qsizetype(std::max(0, width)) / thinnest + 50;
    if (text.size() <= most)
        return text;
    most -= text.at(most).isLowSurrogate() ? 1 : 0;
    return text.left(most) + QChar(0x2026);
}

/// The first few lines of an entry. A short first sentence leads; a long one would look torn where its line ends.
Lines laidOut(const QString &whole, const QFont &base, int width)
{
    const double beside = width - 1.5 * signSize();
    const QString sentence = firstSentence(whole);
    Lines lines;
    lines.isLed = sentence.size() < whole.size() && QFontMetrics(leadFont(base)).horizontalAdvance(sentence) <= beside;
    const QString first = lines.isLed ? sentence : firstLine(whole, base, beside);
    lines.all << first.trimmed();
    QString rest = whole.mid(first.size()).trimmed();
    while (!rest.isEmpty() && lines.all.size() < mostLines) {
        const QString next = lines.all.size() + 1 == mostLines ? rest : firstLine(rest, base, width);
        lines.all << QFontMetrics(base).elidedText(next.trimmed(), Qt::ElideRight, width);
        lines.isCut = lines.isCut || lines.all.constLast() != next.trimmed();
        rest = rest.mid(next.size());
    }
    return lines;
}

/// The same of any text, kept for a while: a view asks how high all its rows are whenever one of them has changed.
Lines linesOf(const QString &text, const QFont &base, int width)
{
    static QCache<QString, Lines> known(1'000); // rows
    const QString trimmed = text.trimmed();
    const QString whole = outset(trimmed, base, width);
    const QString key = QStringLiteral("%1/%2/").arg(base.key()).arg(width) + whole;
    if (const Lines *lines = known.object(key))
        return *lines;
    Lines lines = laidOut(whole, base, width);
    lines.isCut = lines.isCut || whole != trimmed;
    known.insert(key, new Lines(lines));
    return lines;
}

/// Who wrote it, when and why, as much as fits beside the day.
QString sourceBeside(const QFontMetrics &metrics, const QModelIndex &index, int width)
{
    const int day = metrics.horizontalAdvance(index.data(JournalDelegate::Day).toString());
    return metrics.elidedText(
        index.data(JournalDelegate::Source).toString(), Qt::ElideRight, width - day - theme::space(0.6));
}

int besideSign()
{
    return signSize() + theme::space(0.35);
}

int widthFor(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * padding();
}

/// The heading above an entry: that of its group, where the group begins.
QString headingOf(const QModelIndex &index)
{
    const QString group = index.data(JournalDelegate::Group).toString();
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    return above.isValid() && above.data(JournalDelegate::Group).toString() == group ? QString() : group;
}

QFont headingFont(const QFont &base)
{
    QFont font = theme::font(base, theme::Type::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The heading with the room above and below it.
int headingHeight(const QFont &base, const QString &heading, int width)
{
    if (heading.isEmpty())
        return 0;
    const QRect text = QFontMetrics(headingFont(base)).boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, heading);
    return theme::space(1.1) + text.height() + theme::space(0.2);
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const qreal radius = theme::space(0.34);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(theme::accent(option.palette), 2) : Qt::NoPen);
        painter->setBrush(theme::tint(option.palette));
        painter->drawRoundedRect(ground, radius, radius);
    } else {
        painter->setPen(theme::hairline(option.palette));
        painter->drawLine(QLineF(
            ground.left() + padding(), ground.bottom() + 0.5, ground.right() - padding(), ground.bottom() + 0.5));
    }
}

} // namespace

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &whole, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem option = whole;
    const QString heading = headingOf(index);
    const int above = headingHeight(option.font, heading, option.rect.width() - 2 * padding());
    if (above > 0) {
        const QRect place(option.rect.left() + padding(),
                          option.rect.top() + theme::space(1.1),
                          option.rect.width() - 2 * padding(),
                          above - theme::space(1.1));
        painter->setFont(headingFont(option.font));
        painter->setPen(theme::softInk(option.palette));
        painter->drawText(
            place, textFlags(heading, Qt::AlignLeft | Qt::AlignTop, option.direction) | Qt::TextWordWrap, heading);
        option.rect.setTop(option.rect.top() + above);
    }
    paintGround(painter, option);
    QRect left = option.rect.adjusted(padding(), padding(), -padding(), -padding());
    const auto mirrored = [&](const QRect &sign) { return QStyle::visualRect(option.direction, option.rect, sign); };

    if (index.data(Starred).toBool()) {
        const QRect sign(left.right() - signSize(), left.top() + theme::space(0.1), signSize(), signSize());
        icons::icon(QStringLiteral("starred"), QPalette::BrightText).paint(painter, mirrored(sign));
    }
    const Lines lines = linesOf(index.data(Qt::DisplayRole).toString(), option.font, left.width());
    QFont font = lines.isLed ? leadFont(option.font) : option.font;
    painter->setPen(theme::ink(option.palette));
    for (const QString &line : lines.all) {
        painter->setFont(font);
        painter->drawText(
            left, textFlags(line, Qt::AlignLeft | Qt::AlignTop, option.direction) | Qt::TextSingleLine, line);
        left.setTop(left.top() + QFontMetrics(font).lineSpacing());
        font = option.font;
    }

    left.setTop(left.top() + theme::space(0.2));
    font = theme::font(option.font, theme::Type::Small);
    const QFontMetrics metrics(font);
    const bool shared = index.data(Shared).toBool();
    const QRect sign(left.left(), left.top() + (metrics.height() - signSize()) / 2, signSize(), signSize());
    icons::icon(shared ? QStringLiteral("share") : QStringLiteral("lock"), QPalette::PlaceholderText)
        .paint(painter, mirrored(sign));
    left = mirrored(left.adjusted(besideSign(), 0, 0, 0));
    painter->setFont(font);
    painter->setPen(theme::softInk(option.palette));
    const QString day = index.data(Day).toString();
    painter->drawText(left, textFlags(day, Qt::AlignRight | Qt::AlignTop, option.direction) | Qt::TextSingleLine, day);
    const QString source = sourceBeside(metrics, index, left.width());
    painter->drawText(
        left, textFlags(source, Qt::AlignLeft | Qt::AlignTop, option.direction) | Qt::TextSingleLine, source);
    painter->restore();
}

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthFor(option);
    const Lines lines = linesOf(index.data(Qt::DisplayRole).toString(), option.font, width);
    const qsizetype rest = lines.all.size() - (lines.isLed ? 1 : 0);
    const int small = QFontMetrics(theme::font(option.font, theme::Type::Small)).lineSpacing();
    return {width,
            headingHeight(option.font, headingOf(index), width) + 2 * padding()
                + (lines.isLed ? QFontMetrics(leadFont(option.font)).lineSpacing() : 0)
                + int(rest) * QFontMetrics(option.font).lineSpacing() + theme::space(0.2) + small};
}

bool JournalDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const int width = widthFor(option);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString source = index.data(Source).toString();
    const QFontMetrics small(theme::font(option.font, theme::Type::Small));
    const bool isCut = index.isValid()
        && (linesOf(text, option.font, width).isCut || sourceBeside(small, index, width - besideSign()) != source);
    showWholeTip(*event, isCut ? source + QStringLiteral(": ") + text : QString(), view->viewport());
    return true;
}
