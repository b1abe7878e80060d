// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include <array>

namespace theme {

QString styleSheet(const Look &look)
{
    const auto px = [](double factor, int more = 0) {
        return QString::number(std::max(0, space(factor) + more)) + QLatin1String("px");
    };
    QString sheet = QStringLiteral(R"(
        QToolTip { background: palette(base); color: palette(text); border: 1px solid palette(mid); padding: @quarter; }
        QFrame[look="card"] { background: palette(base); border: 1px solid palette(mid); border-radius: @radius; }
        QFrame[look="words"] { background: transparent; border: none; border-left: 3px solid palette(mid); border-radius: 0; }
        QFrame[look="mirrored words"] { background: transparent; border: none; border-right: 3px solid palette(mid); border-radius: 0; }
        QFrame[look="strip"] { background: palette(window); border: none; border-radius: @third; }
        QFrame[look="status"][hides="true"] { background: palette(midlight); border: none; border-top: 1px solid palette(mid); }
        QFrame[look="notice"] { background: palette(midlight); border: none; border-radius: @third; }
        QFrame[look="line"] { background: palette(mid); border: none; max-height: 1px; min-height: 1px; }
        QScrollArea, QScrollArea > QWidget > QWidget[look="page"] { background: palette(window); border: none; }
        QPushButton { background: palette(base); color: palette(text); border: 1px solid palette(mid);
                      border-radius: @third; padding: @p4 @two3; }
        QPushButton:hover { border-color: palette(highlight); }
        QPushButton:disabled { color: palette(placeholder-text); }
        QPushButton:focus { border: 2px solid palette(highlight); padding: @p4less @two3less; outline: none; }
        QPushButton[kind="primary"] { background: palette(highlight); color: palette(highlighted-text);
                      border: 2px solid palette(highlight); font-weight: 600; padding: @p4 @one; }
        QPushButton[kind="primary"]:focus { border: 2px solid palette(text); padding: @p4 @one; }
        QPushButton[kind="quiet"] { background: transparent; color: palette(link); border: 2px solid transparent; padding: @third @third; }
        QPushButton#toggle[kind="quiet"] { text-align: right; }
        QPushButton[kind="quiet"]:hover { background: palette(midlight); }
        QPushButton[kind="quiet"]:focus { border: 2px solid palette(highlight); padding: @third @third; }
        QPushButton[kind="quiet"]:disabled { color: palette(placeholder-text); }
        QPushButton[kind="choice"] { padding: @quarter @two3; background: transparent; }
        QPushButton[kind="choice"]:checked { background: palette(midlight); color: palette(link); border-color: palette(highlight); font-weight: 600; }
        QPushButton[kind="choice"]:focus { padding: @quarterless @two3less; }
        QPushButton[kind="strip"] { background: transparent; border: 2px solid transparent; text-align: left; color: palette(placeholder-text); padding: @quarter @quarter; }
        QPushButton[kind="strip"]:hover { background: palette(midlight); }
        QPushButton[kind="strip"]:focus { border: 2px solid palette(highlight); padding: @quarter @quarter; }
        QTextEdit, QPlainTextEdit, QLineEdit, QComboBox, QAbstractSpinBox {
                      background: palette(base); border: 1px solid palette(mid); border-radius: @third;
                      selection-background-color: palette(highlight); selection-color: palette(highlighted-text); }
        QComboBox, QAbstractSpinBox { color: palette(text); }
        QTextEdit, QPlainTextEdit, QLineEdit { padding: @quarter @third; }
        QComboBox, QAbstractSpinBox { padding: 0 @third; min-height: @line; }
        QFrame[look="card"] QLineEdit, QFrame[look="card"] QComboBox, QFrame[look="card"] QAbstractSpinBox,
        QFrame[look="card"] QTextEdit[look="writing"] {
                      background: palette(window); border: 1px solid palette(window); border-bottom: 1px solid palette(mid); }
        QTextEdit:focus, QPlainTextEdit:focus, QFrame[look="card"] QTextEdit[look="writing"]:focus { border-color: palette(highlight); }
        QTextEdit[look="writing"] { padding: @sixth @third; }
        QTextEdit[look="bare"], QTextEdit[look="bare"]:focus, QTextEdit[look="reading"], QTextEdit[look="reading"]:focus {
                      background: transparent; border: none; padding: 0; }
        QLineEdit:focus, QFrame[look="card"] QLineEdit:focus { border: 2px solid palette(highlight); padding: @focused; }
        QComboBox:focus, QAbstractSpinBox:focus, QFrame[look="card"] QComboBox:focus, QFrame[look="card"] QAbstractSpinBox:focus {
                      border: 2px solid palette(highlight); padding: 0 @lessthird; }
        QComboBox:disabled, QAbstractSpinBox:disabled { color: palette(placeholder-text); }
        QLineEdit[look="bar"], QFrame[look="card"] QLineEdit[look="bar"] {
                      border: 2px solid transparent; background: palette(midlight); padding: @sixth @third; }
        QLineEdit[look="bar"]:focus, QFrame[look="card"] QLineEdit[look="bar"]:focus { border-color: palette(highlight); padding: @sixth @third; }
        QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QFrame[look="card"] QAbstractSpinBox QLineEdit {
                      border: none; padding: 0; background: transparent; }
        QFrame[look="card"][writing="true"] { border: 1px solid palette(highlight); }
        QToolButton[kind="tool"] { background: transparent; border: 1px solid transparent; border-radius: @sixth; padding: @sixth; }
        QToolButton[kind="tool"]:hover, QToolButton[kind="tool"]:checked { background: palette(midlight); }
        QToolButton[kind="tool"]:focus { border: 1px solid palette(highlight); }
        QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: @one4; }
        QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow, QSpinBox::down-arrow { image: url(@down); width: @two3; height: @two3; }
        QSpinBox::up-arrow { image: url(@up); width: @two3; height: @two3; }
        QSpinBox::up-button, QSpinBox::down-button { border: none; width: @one4; background: transparent; }
        QSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; }
        QSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; }
        QComboBox QAbstractItemView { background: palette(base); border: 1px solid palette(mid); selection-background-color: palette(midlight); selection-color: palette(text); }
        QListView { background: transparent; border: none; outline: none; }
        QListView[look="sidebar"] { background: palette(alternate-base); }
        QListView[look="choices"]::item { color: palette(text); border: 2px solid transparent; border-radius: @third; padding: @third 0; }
        QListView[look="choices"]::item:hover { background: palette(alternate-base); }
        QListView[look="choices"]::item:selected { background: palette(midlight); color: palette(link); }
        QListView[look="choices"]:focus::item:selected { border-color: palette(highlight); }
        QLabel[strong="true"] { font-weight: 600; }
        QMenuBar { background: palette(alternate-base); } QMenuBar::item:selected { background: palette(midlight); }
        QMenu { background: palette(base); border: 1px solid palette(mid); padding: @quarter; }
        QMenu::item { padding: @quarter @one; border-radius: @quarter; } QMenu::item:selected { background: palette(midlight); color: palette(text); }
        QMenu::item:disabled { color: palette(placeholder-text); }
        QMenu::separator { height: 1px; background: palette(mid); margin: @quarter; }
        QCheckBox { spacing: @third; }
        QCheckBox::indicator { width: @tick; height: @tick; border: 1px solid palette(text); border-radius: @quarter; background: palette(base); }
        QCheckBox::indicator:checked { background: palette(highlight); border-color: palette(highlight); image: url(@checked); }
        QCheckBox::indicator:focus { border: 2px solid palette(highlight); }
        QScrollBar:vertical { background: transparent; width: @two3; margin: 0; }
        QScrollBar::handle:vertical { background: palette(mid); border-radius: @sixth; min-height: @two; margin: 2px; }
        QScrollBar::add-line, QScrollBar::sub-line { height: 0; } QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
    )");
    const QLatin1String ending(look.scheme == Scheme::Dark ? "dark" : "light");
    const auto picture = [&](const char *name) {
        return QStringLiteral(":/icons/%1-%2.svg").arg(QLatin1String(name), ending);
    };
    // The longer names first, where one begins with another.
    const std::array sizes{std::pair{"@quarterless", px(0.25, -1)},
                           std::pair{"@two3less", px(0.67, -1)},
                           std::pair{"@p4less", px(0.42, -1)},
                           std::pair{"@quarter", px(0.25)},
                           std::pair{"@third", px(0.34)},
                           std::pair{"@sixth", px(0.17)},
                           std::pair{"@two3", px(0.67)},
                           std::pair{"@two", px(2)},
                           std::pair{"@one4", px(1.4)},
                           std::pair{"@one", px(1)},
                           std::pair{"@line", px(1.6)},
                           std::pair{"@radius", px(0.6)},
                           std::pair{"@tick", px(0.95)},
                           std::pair{"@p4", px(0.42)},
                           // what the wider border takes, the padding gives
                           std::pair{"@focused", px(0.25, -1) + QLatin1Char(' ') + px(0.34, -1)},
                           std::pair{"@lessthird", px(0.34, -1)},
                           std::pair{"@checked", picture("checked")},
                           std::pair{"@down", picture("arrow-down")},
                           std::pair{"@up", picture("arrow-up")}};
    for (const auto &[name, value] : sizes)
        sheet.replace(QLatin1String(name), value);
    return sheet;
}

} // namespace theme
