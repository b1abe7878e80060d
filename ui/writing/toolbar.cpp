// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/toolbar.h"

#include "ui/look/theme.h"
#include "ui/writing/editor.h"
#include "ui/writing/iconbutton.h"
#include "ui/writing/shaping.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace writing {

ToolBar::ToolBar(Editor &editor) : QWidget(&editor), editor_(editor)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, theme::space(0.15), 0, 0);
    line->setSpacing(theme::space(0.1));
    const auto list = [&editor](Block::Kind kind) { return [&editor, kind] { editor.toggleList(kind); }; };
    bold_ = add(
        QStringLiteral("bold"), tr("Bold"), QStringLiteral("Ctrl+B"), [&editor] { editor.toggleStyle(&Run::bold); });
    italic_ = add(QStringLiteral("italic"), tr("Italic"), QStringLiteral("Ctrl+I"), [&editor] {
        editor.toggleStyle(&Run::italic);
    });
    heading_ = add(QStringLiteral("heading"), tr("Heading"), QStringLiteral("Ctrl+Alt+1"), [&editor] {
        const Block here = document::shape(editor.textCursor().block());
        editor.setHeading(here.kind == Block::Kind::Heading ? (here.level + 1) % 4 : 1);
    });
    bullets_ = add(QStringLiteral("bullets"), tr("List"), QStringLiteral("Ctrl+Shift+8"), list(Block::Kind::Bullet));
    numbers_ = add(
        QStringLiteral("numbers"), tr("Numbered list"), QStringLiteral("Ctrl+Shift+7"), list(Block::Kind::Number));
    checks_ = add(QStringLiteral("checks"), tr("Checklist"), QStringLiteral("Ctrl+Shift+9"), list(Block::Kind::Check));
    quote_ = add(
        QStringLiteral("quote"), tr("Quotation"), QStringLiteral("Ctrl+Shift+6"), [&editor] { editor.toggleQuote(); });
    link_ = add(QStringLiteral("link"), tr("Link"), QStringLiteral("Ctrl+K"), [&editor] { editor.editLink(); });
    line->addStretch();
    setAccessibleName(tr("What the text looks like"));
    hide();
}

IconButton *ToolBar::add(const QString &sign, const QString &name, const QString &key, std::function<void()> act)
{
    auto *button = new IconButton(sign, name, key);
    button->setCheckable(true);
    button->installEventFilter(this);
    connect(button, &IconButton::clicked, this, [this, act = std::move(act)] {
        act();
        follow(editor_.textCursor(), editor_.currentCharFormat());
    });
    layout()->addWidget(button);
    buttons_ << button;
    return button;
}

void ToolBar::enter()
{
    show();
    buttons_.front()->setFocus(Qt::ShortcutFocusReason);
}

bool ToolBar::hasFocusInside() const
{
    return std::any_of(buttons_.begin(), buttons_.end(), [](const IconButton *button) { return button->hasFocus(); });
}

void ToolBar::follow(const QTextCursor &cursor, const QTextCharFormat &typed)
{
    const Block here = document::shape(cursor.block());
    const Run style = document::style(typed);
    const bool selected = cursor.hasSelection();
    bold_->setChecked(selected ? shaping::hasStyle(cursor, &Run::bold) : style.bold);
    italic_->setChecked(selected ? shaping::hasStyle(cursor, &Run::italic) : style.italic);
    heading_->setChecked(here.kind == Block::Kind::Heading);
    bullets_->setChecked(here.kind == Block::Kind::Bullet);
    numbers_->setChecked(here.kind == Block::Kind::Number);
    checks_->setChecked(here.kind == Block::Kind::Check);
    quote_->setChecked(here.quoted);
    link_->setChecked(!shaping::linkAt(cursor).isEmpty());
}

bool ToolBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        setVisible(editor_.hasFocus() || hasFocusInside() || editor_.underMouse());
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *button = qobject_cast<IconButton *>(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    const qsizetype at = buttons_.indexOf(button);
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (key->key() == forward || key->key() == back) {
        const qsizetype step = key->key() == forward ? 1 : buttons_.size() - 1;
        buttons_.at((at + step) % buttons_.size())->setFocus(Qt::TabFocusReason);
    } else if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_F10 || key->key() == Qt::Key_Tab) {
        editor_.setFocus(Qt::OtherFocusReason);
    } else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        button->click();
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

} // namespace writing
