// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/findbar.h"

#include "ui/look/theme.h"
#include "ui/writing/editor.h"
#include "ui/writing/iconbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTextDocument>

namespace writing {

FindBar::FindBar(Editor &editor) : QWidget(&editor), editor_(editor), words_(new QLineEdit), count_(new QLabel)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, theme::space(0.15), 0, 0);
    line->setSpacing(theme::space(0.2));
    words_->setProperty("look", QStringLiteral("bar"));
    words_->setPlaceholderText(tr("Find in this text"));
    words_->setAccessibleName(tr("Find in this text"));
    words_->setMaximumWidth(theme::space(14));
    words_->installEventFilter(this);
    count_->setFont(theme::font(font(), theme::Type::Small));
    line->addWidget(words_, 2);
    auto *before = new IconButton(QStringLiteral("up"), tr("The one before"), QStringLiteral("Shift+Return"));
    auto *next = new IconButton(QStringLiteral("down"), tr("The next one"), QStringLiteral("Return"));
    auto *shut = new IconButton(QStringLiteral("remove"), tr("Close"), QStringLiteral("Esc"));
    line->addWidget(before);
    line->addWidget(next);
    line->addWidget(count_, 1);
    line->addWidget(shut);
    connect(before, &IconButton::clicked, this, [this] { go(-1); });
    connect(next, &IconButton::clicked, this, [this] { go(1); });
    connect(shut, &IconButton::clicked, this, [this] { editor_.closeBars(); });
    connect(words_, &QLineEdit::textChanged, this, &FindBar::search);
    connect(editor.document(), &QTextDocument::contentsChanged, this, [this] {
        if (!isHidden())
            search();
    });
    hide();
}

void FindBar::open()
{
    show();
    const QString chosen = editor_.textCursor().selectedText();
    if (!chosen.isEmpty() && chosen.size() <= 60 && !chosen.contains(QChar::ParagraphSeparator))
        words_->setText(chosen);
    words_->selectAll();
    words_->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::close()
{
    hide();
    hits_.clear();
    editor_.setExtraSelections({});
}

void FindBar::search()
{
    constexpr int most = 1000;
    hits_.clear();
    current_ = -1;
    const QString wanted = words_->text();
    const int from = editor_.textCursor().selectionStart();
    if (!wanted.isEmpty()) {
        QTextCursor hit(editor_.document());
        while (hits_.size() < most) {
            hit = editor_.document()->find(wanted, hit);
            if (hit.isNull())
                break;
            if (current_ < 0 && hit.selectionStart() >= from)
                current_ = hits_.size();
            hits_ << hit;
        }
        if (current_ < 0 && !hits_.isEmpty())
            current_ = 0;
    }
    mark();
}

void FindBar::go(int by)
{
    if (hits_.isEmpty())
        return;
    current_ = (current_ + by + hits_.size()) % hits_.size();
    editor_.setTextCursor(hits_.at(current_));
    mark();
}

void FindBar::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < hits_.size(); ++i) {
        QTextEdit::ExtraSelection hit;
        hit.cursor = hits_.at(i);
        const QColor colour = i == current_ ? theme::warm(palette()) : theme::accent(palette());
        hit.format.setBackground(QColor(colour.red(), colour.green(), colour.blue(), i == current_ ? 120 : 60));
        marks << hit;
    }
    editor_.setExtraSelections(marks);
    count_->setAlignment(Qt::AlignVCenter | (words_->text().isEmpty() ? Qt::AlignTrailing : Qt::AlignLeading));
    if (words_->text().isEmpty()) // of the text, away from what goes from place to place
        count_->setText(tr("%Ln word(s)", nullptr, editor_.wordCount()));
    else if (hits_.isEmpty())
        count_->setText(tr("Not found"));
    else
        count_->setText(tr("%1 of %2").arg(QLocale().toString(current_ + 1), QLocale().toString(hits_.size())));
    count_->setAccessibleName(count_->text());
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Escape:
            editor_.closeBars();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F3:
            go(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        case Qt::Key_Down:
            go(1);
            return true;
        case Qt::Key_Up:
            go(-1);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace writing
