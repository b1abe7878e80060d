// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/focuspage.h"

#include "ui/controls/button.h"
#include "ui/controls/keyname.h"
#include "ui/controls/label.h"
#include "ui/controls/taborder.h"
#include "ui/look/theme.h"
#include "ui/writing/editor.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace writing {

FocusPage::FocusPage(Editor &editor, QWidget &home) :
    QWidget(home.window()), editor_(&editor), home_(&home), place_(new QWidget),
    back_(Button::quiet(tr("Back to the page")))
{
    setObjectName(QStringLiteral("focusPage"));
    setAccessibleName(editor.accessibleName());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    place_->setFixedHeight(editor.height());
    delete home.layout()->replaceWidget(&editor, place_);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(theme::space(1), theme::space(3), theme::space(1), theme::space(1));
    column->setSpacing(theme::space(0.8));
    column->addWidget(Label::soft(editor.accessibleName()));
    column->addWidget(&editor, 1);
    column->addWidget(back_, 0, Qt::AlignLeading);
    auto *line = new QHBoxLayout(this);
    auto *sheet = new QWidget;
    sheet->setLayout(column);
    sheet->setMaximumWidth(theme::lineWidth() + theme::space(3));
    line->addStretch(1);
    line->addWidget(sheet, 8);
    line->addStretch(1);
    editor.setFree(true);
    back_->setToolTip(keyName(Qt::Key_Escape));
    connect(static_cast<Button *>(back_), &Button::clicked, this, &FocusPage::leave);
    home.installEventFilter(this);
    connect(&home, &QObject::destroyed, this, &QObject::deleteLater);
    window()->installEventFilter(this);
    fill();
    show();
    raise();
    editor.setVisible(true);
    editor.setFocus(Qt::OtherFocusReason);
}

void FocusPage::leave()
{
    if (isHidden())
        return;
    hide();
    if (editor_ && home_) {
        editor_->setFree(false);
        delete home_->layout()->replaceWidget(place_, editor_);
        place_->deleteLater();
        editor_->setVisible(true);
        editor_->setFocus(Qt::OtherFocusReason);
    }
    deleteLater();
}

bool FocusPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == home_ && event->type() == QEvent::Hide)
        leave(); // another page is wanted
    else if (watched == parentWidget() && event->type() == QEvent::Resize)
        fill();
    return QWidget::eventFilter(watched, event);
}

void FocusPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

/// The keyboard stays on this page.
bool FocusPage::focusNextPrevChild(bool next)
{
    return taborder::step(this, next);
}

void FocusPage::fill()
{
    setGeometry(parentWidget()->rect());
}

} // namespace writing
