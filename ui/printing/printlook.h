// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/drawing.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

/// The look of print: colours, the font and its sizes. Lengths are in points.
namespace printlook {

inline constexpr qreal margin = 62; ///< at least, on every side
inline constexpr qreal bodySize = 10.2;
inline constexpr qreal smallSize = 8.6;
inline constexpr qreal titleSize = 23;
inline constexpr qreal cardTitleSize = 17;
inline constexpr qreal headingSize = 13.5;
inline constexpr qreal partSize = 10.2;
inline constexpr qreal quoteSize = 11;
inline constexpr qreal footSize = 8;

[[nodiscard]] QColor colour(drawing::Ink);

/// Whether a font is among the families of QFontDatabase. Without one Qt still names three: the generic ones
/// of fontconfig, which stand for nothing then.
[[nodiscard]] bool hasFont(const QStringList &families);

/// Inter where it is installed, else the next best of a few that PDFs embed well, else the font of the program.
[[nodiscard]] QString family();

/// In units of which `unit` make a point, unhinted, so that lines break alike on every device.
[[nodiscard]] QFont font(qreal size, qreal unit, QFont::Weight weight = QFont::Normal, bool italic = false);

/// Empty formats that end a shaping run before and after each sign, to be given to a QTextLayout. A font's
/// contextual alternates – Inter has another dash between figures than between words – have no character of
/// their own, so that they would be missing when the text of a PDF is searched, copied or read aloud.
[[nodiscard]] QList<QTextLayout::FormatRange> signsApart(const QString &text);

/// One line of text from the left end of its baseline, in the painter's pen.
void drawLine(QPainter &, QPointF baseline, const QString &text, const QFont &);

/// Measures in `family()`.
[[nodiscard]] drawing::Measure measure();

} // namespace printlook
