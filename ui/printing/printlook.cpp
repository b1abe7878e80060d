// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printlook.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>

namespace printlook {

QColor colour(drawing::Ink ink)
{
    switch (ink) {
    case drawing::Ink::Text:
        return QColor(0x23, 0x28, 0x2b);
    case drawing::Ink::Soft:
        return QColor(0x5d, 0x66, 0x6b);
    case drawing::Ink::Hair:
        return QColor(0xe2, 0xdf, 0xd8);
    case drawing::Ink::Accent:
        return QColor(0x2f, 0x6f, 0x6a);
    case drawing::Ink::Warm:
        return QColor(0xb5, 0x64, 0x3c);
    }
    return {};
}

bool hasFont(const QStringList &families)
{
    static const QStringList generic{
        QStringLiteral("Monospace"), QStringLiteral("Sans Serif"), QStringLiteral("Serif")};
    return std::any_of(
        families.begin(), families.end(), [](const QString &family) { return !generic.contains(family); });
}

QString family()
{
    // Asked for with every piece of text, and each time Qt would list all the fonts there are.
    static const QString installed = [] {
        for (const char *wanted : {"Inter", "Open Sans", "Noto Sans", "Liberation Sans", "DejaVu Sans"}) {
            if (QFontDatabase::hasFamily(QLatin1String(wanted)))
                return QString(QLatin1String(wanted));
        }
        return QString();
    }();
    return installed.isEmpty() ? QGuiApplication::font().family() : installed;
}

QFont font(qreal size, qreal unit, QFont::Weight weight, bool italic)
{
    QFont font(family());
    font.setPixelSize(qRound(size * unit));
    font.setWeight(weight);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QList<QTextLayout::FormatRange> signsApart(const QString &text)
{
    const auto kind = [](QChar c) {
        if (c.isDigit())
            return 1;
        const bool isSign = (c.isPunct() || c.isSymbol())
            && (c.unicode() < 0x2100 || (c.unicode() >= 0x2190 && c.unicode() < 0x2200));
        return isSign ? 2 : 0;
    };
    QList<QTextLayout::FormatRange> ranges;
    for (int from = 0; from < text.size();) {
        const int kindHere = kind(text.at(from));
        int to = from + 1;
        while (to < text.size() && kindHere != 2 && kind(text.at(to)) == kindHere)
            ++to;
        if (kindHere != 0)
            ranges.push_back({from, to - from, {}});
        from = to;
    }
    return ranges;
}

void drawLine(QPainter &painter, QPointF baseline, const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.setFormats(signsApart(text));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    line.draw(&painter, baseline - QPointF(0, line.ascent()));
}

drawing::Measure measure()
{
    return [](const QString &text, qreal size) {
        constexpr qreal unit = 20;
        return QFontMetricsF(font(size, unit)).horizontalAdvance(text) / unit;
    };
}

} // namespace printlook
