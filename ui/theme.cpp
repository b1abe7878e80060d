// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyleFactory>

namespace theme {

namespace {

struct Colours
{
    QRgb paper, side, card, ink, soft, line, accent, onAccent, tint, warm;
};

constexpr Colours light{
    0xf6f5f2, 0xefede8, 0xffffff, 0x23282b, 0x5d666b, 0xe2dfd8, 0x2f6f6a, 0xffffff, 0xe4efec, 0xb5643c};
constexpr Colours dark{
    0x1d2022, 0x181b1c, 0x25292b, 0xe8e5df, 0xa3aaac, 0x353a3d, 0x5fb3a8, 0x14201e, 0x233936, 0xe09a73};

QString styleSheet(Scheme scheme)
{
    const auto px = [](double factor) { return QString::number(space(factor)) + QLatin1String("px"); };
    QString sheet = QStringLiteral(R"(
        QToolTip { padding: @quarter; }
        QFrame[look="card"] { background: palette(base); border: 1px solid palette(mid); border-radius: @radius; }
        QFrame[look="strip"] { background: palette(window); border: none; border-radius: @third; }
        QFrame[look="status"][hides="true"] { background: palette(midlight); border: none; border-top: 1px solid palette(mid); }
        QFrame[look="notice"] { background: palette(midlight); border: none; border-radius: @third; }
        QFrame[look="line"] { background: palette(mid); border: none; max-height: 1px; min-height: 1px; }
        QScrollArea, QScrollArea > QWidget > QWidget[look="page"] { background: palette(window); border: none; }
        QPushButton { background: palette(base); color: palette(text); border: 1px solid palette(mid);
                      border-radius: @third; padding: @third @two3; }
        QPushButton:hover { border-color: palette(highlight); }
        QPushButton:disabled { color: palette(placeholder-text); }
        QPushButton:focus { border: 2px solid palette(highlight); }
        QPushButton[kind="primary"] { background: palette(highlight); color: palette(highlighted-text);
                      border: 2px solid palette(highlight); font-weight: 600; padding: @third @one; }
        QPushButton[kind="primary"]:focus { border: 2px solid palette(text); }
        QPushButton[kind="quiet"] { background: transparent; color: palette(link); border: 2px solid transparent; padding: @third @third; }
        QPushButton[kind="quiet"]:hover { background: palette(midlight); }
        QPushButton[kind="quiet"]:focus { border: 2px solid palette(highlight); }
        QPushButton[kind="quiet"]:disabled { color: palette(placeholder-text); }
        QPushButton[kind="choice"] { padding: @quarter @two3; background: transparent; }
        QPushButton[kind="choice"]:checked { background: palette(midlight); color: palette(link); border-color: palette(highlight); font-weight: 600; }
        QPushButton[kind="strip"] { background: transparent; border: 2px solid transparent; text-align: left; color: palette(placeholder-text); padding: @quarter @quarter; }
        QPushButton[kind="strip"]:hover { background: palette(midlight); }
        QPushButton[kind="strip"]:focus { border: 2px solid palette(highlight); }
        QTextEdit, QLineEdit {
                      background: palette(base); color: palette(text); border: 1px solid palette(mid); border-radius: @third;
                      padding: @quarter @third; selection-background-color: palette(highlight); selection-color: palette(highlighted-text); }
        QTextEdit:focus, QLineEdit:focus { border: 1px solid palette(highlight); }
        QFrame[look="card"][writing="true"] { border: 1px solid palette(highlight); }
        QTextEdit[look="writing"] { background: palette(window); border: 1px solid palette(window); padding: @sixth @third; }
        QTextEdit[look="writing"]:hover, QTextEdit[look="writing"]:focus { border: 1px solid palette(mid); }
        QTextEdit[look="bare"], QTextEdit[look="bare"]:focus, QTextEdit[look="reading"], QTextEdit[look="reading"]:focus {
                      background: transparent; border: none; padding: 0; }
        QLineEdit[look="bar"], QLineEdit[look="bar"]:focus { border: none; background: palette(midlight); padding: 0 @third; }
        QToolButton[kind="tool"] { background: transparent; border: 1px solid transparent; border-radius: @sixth; padding: @sixth; }
        QToolButton[kind="tool"]:hover, QToolButton[kind="tool"]:checked { background: palette(midlight); }
        QToolButton[kind="tool"]:focus { border: 1px solid palette(highlight); }
        QSpinBox QLineEdit, QDateEdit QLineEdit, QDateTimeEdit QLineEdit, QComboBox QLineEdit { border: none; padding: 0; }
        QComboBox, QSpinBox, QDateEdit, QDateTimeEdit { min-height: @line; }
        QListView { background: transparent; border: none; outline: none; }
        QListView[look="sidebar"] { background: palette(alternate-base); }
        QMenuBar { background: palette(alternate-base); } QMenuBar::item:selected { background: palette(midlight); }
        QMenu { background: palette(base); border: 1px solid palette(mid); padding: @quarter; }
        QMenu::item { padding: @quarter @one; border-radius: @quarter; } QMenu::item:selected { background: palette(midlight); color: palette(text); }
        QMenu::item:disabled { color: palette(placeholder-text); }
        QMenu::separator { height: 1px; background: palette(mid); margin: @quarter; }
        QCheckBox { spacing: @third; }
        QCheckBox::indicator { width: @tick; height: @tick; border: 1px solid palette(text); border-radius: @sixth; background: palette(base); }
        QCheckBox::indicator:checked { background: palette(highlight); border-color: palette(highlight); image: url(@checked); }
        QCheckBox::indicator:focus { border: 2px solid palette(highlight); }
        QScrollBar:vertical { background: transparent; width: @two3; margin: 0; }
        QScrollBar::handle:vertical { background: palette(mid); border-radius: @sixth; min-height: @two; margin: 2px; }
        QScrollBar::add-line, QScrollBar::sub-line { height: 0; } QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
    )");
    sheet.replace(QLatin1String("@quarter"), px(0.25))
        .replace(QLatin1String("@third"), px(0.34))
        .replace(QLatin1String("@two3"), px(0.67));
    sheet.replace(QLatin1String("@tick"), px(0.85));
    sheet.replace(QLatin1String("@checked"),
                  scheme == Scheme::Dark ? QLatin1String(":/icons/checked-dark.svg")
                                         : QLatin1String(":/icons/checked-light.svg"));
    sheet.replace(QLatin1String("@line"), px(1.6));
    sheet.replace(QLatin1String("@two"), px(2))
        .replace(QLatin1String("@one"), px(1))
        .replace(QLatin1String("@radius"), px(0.6));
    return sheet.replace(QLatin1String("@sixth"), px(0.17));
}

} // namespace

Scheme desktopScheme()
{
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
        ? Scheme::Dark
        : Scheme::Light;
}

QPalette palette(Scheme scheme)
{
    const Colours &c = scheme == Scheme::Dark ? dark : light;
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

void apply(QApplication &application, Scheme scheme)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(palette(scheme));
    application.setStyleSheet(styleSheet(scheme));
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

} // namespace theme
