// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/look/icons.h"

#include <QApplication>
#include <QFontMetrics>
#include <QProxyStyle>
#include <QWidget>

#include <cmath>

namespace theme {

namespace {

struct Colours
{
    QRgb paper, side, card, ink, soft, line, accent, onAccent, tint, warm;
};

constexpr Colours light{
    0xf6f5f2, 0xefede8, 0xffffff, 0x23282b, 0x5d666b, 0xe2dfd8, 0x2f6f6a, 0xffffff, 0xe4efec, 0xa4552f};
constexpr Colours dark{
    0x1d2022, 0x181b1c, 0x25292b, 0xe8e5df, 0xa3aaac, 0x353a3d, 0x5fb3a8, 0x14201e, 0x233936, 0xe09a73};
constexpr Colours lightHigh{
    0xffffff, 0xffffff, 0xffffff, 0x000000, 0x2b2b2b, 0x595959, 0x004f49, 0xffffff, 0xdceeea, 0x7a3410};
constexpr Colours darkHigh{
    0x000000, 0x000000, 0x000000, 0xffffff, 0xdadada, 0xa6a6a6, 0x8ae6d9, 0x000000, 0x123531, 0xffc29c};

const Colours &coloursOf(const Look &look)
{
    if (look.highContrast)
        return look.scheme == Scheme::Dark ? darkHigh : lightHigh;
    return look.scheme == Scheme::Dark ? dark : light;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Fusion, with Qt's own movements as short as ours: nothing in the window takes longer than 150 ms to settle.
class Style final : public QProxyStyle
{
public:
    explicit Style(bool moves) : QProxyStyle(QStringLiteral("Fusion")), moves_(moves) { }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        const int usual = QProxyStyle::styleHint(hint, option, widget, data);
        if (hint == SH_Widget_Animation_Duration)
            return moves_ ? std::min(usual, longestMove) : 0;
        return usual;
    }

    /// Signs grow with the words beside them.
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const bool isSign = metric == PM_ButtonIconSize || metric == PM_SmallIconSize || metric == PM_LineEditIconSize;
        if (isSign)
            return space(0.9);
        // Beside the words of a row that can be chosen; a style sheet's padding would not be reckoned with in wrapping.
        if (metric == PM_FocusFrameHMargin && widget && widget->property("look") == QLatin1String("choices"))
            return space(0.34);
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

    /// The cross that empties a line is one of our signs: it follows the colours and the size of the type.
    QIcon standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const override
    {
        return sign == SP_LineEditClearButton ? icons::icon(QStringLiteral("remove"), QPalette::PlaceholderText)
                                              : QProxyStyle::standardIcon(sign, option, widget);
    }

private:
    static constexpr int longestMove = 150; // ms
    bool moves_;
};

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

Look lookOf(const QPalette &desktop)
{
    const QColor ground = desktop.color(QPalette::Window);
    const QColor ink = desktop.color(QPalette::WindowText);
    Look look;
    look.scheme = luminance(ground) < luminance(ink) ? Scheme::Dark : Scheme::Light;
    look.highContrast = contrast(ground, ink) > 20; // black and white; ordinary palettes stay below 19
    return look;
}

QPalette palette(const Look &look)
{
    const Colours &c = coloursOf(look);
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(c.paper));
    palette.setColor(QPalette::AlternateBase, QColor(c.side));
    palette.setColor(QPalette::Base, QColor(c.card));
    palette.setColor(QPalette::Button, QColor(c.card));
    palette.setColor(QPalette::ToolTipBase, QColor(c.card));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(c.ink));
    palette.setColor(QPalette::PlaceholderText, QColor(c.soft));
    palette.setColor(QPalette::Mid, QColor(c.line));
    palette.setColor(QPalette::Dark, QColor(c.line));
    palette.setColor(QPalette::Midlight, QColor(c.tint));
    palette.setColor(QPalette::Light, QColor(c.card));
    palette.setColor(QPalette::Highlight, QColor(c.accent));
    palette.setColor(QPalette::HighlightedText, QColor(c.onAccent));
    palette.setColor(QPalette::Link, QColor(c.accent));
    palette.setColor(QPalette::BrightText, QColor(c.warm));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.soft));
    return palette;
}

void apply(QApplication &application, const Look &look)
{
    for (const auto effect :
         {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
        QApplication::setEffectEnabled(effect, false); // Qt's take longer than we allow
    application.setStyle(new Style(look.moves));
    application.setPalette(palette(look));
    application.setStyleSheet(styleSheet(look));
}

Scheme desktopScheme()
{
    return lookOf(QApplication::palette()).scheme;
}

QPalette palette(Scheme scheme)
{
    return palette(Look{scheme});
}

void apply(QApplication &application, Scheme scheme)
{
    apply(application, Look{scheme});
}

QColor paper(const QPalette &palette)
{
    return palette.color(QPalette::Window);
}
QColor side(const QPalette &palette)
{
    return palette.color(QPalette::AlternateBase);
}
QColor card(const QPalette &palette)
{
    return palette.color(QPalette::Base);
}
QColor ink(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Text);
}
QColor softInk(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}
QColor hairline(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}
QColor accent(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Highlight);
}
QColor tint(const QPalette &palette)
{
    return palette.color(QPalette::Midlight);
}
QColor warm(const QPalette &palette)
{
    return palette.color(QPalette::BrightText);
}

QFont font(const QFont &base, Type type)
{
    QFont font = base;
    const double size = base.pointSizeF() > 0 ? base.pointSizeF() : 10;
    switch (type) {
    case Type::Title:
        font.setPointSizeF(size * 1.7);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Heading:
        font.setPointSizeF(size * 1.07);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Body:
        break;
    case Type::Small:
        font.setPointSizeF(size * 0.88);
        break;
    }
    return font;
}

int space(double factor)
{
    return qRound(QFontMetrics(QApplication::font()).height() * factor);
}

/// As wide as letters are in a text: a font's own average is that of all it has.
int lineWidth()
{
    static const QString usual = QStringLiteral(
        "Keskustelimme siitä, mitä opin. Jag lyssnade mer än jag talade. Then we planned.");
    const double letter = double(QFontMetrics(QApplication::font()).horizontalAdvance(usual)) / double(usual.size());
    return int(letter * 68);
}

} // namespace theme
