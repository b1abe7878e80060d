// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/overlay.h"

#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/finding/founddelegate.h"
#include "ui/finding/foundmodel.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

Overlay::Overlay(const QString &name, const QString &hint, QWidget *window) :
    QWidget(window), card_(new Card), field_(new QLineEdit), list_(new QListView), message_(Label::small({})),
    model_(new FoundModel(this))
{
    hide();
    setAccessibleName(name);
    card_->setParent(this);
    card_->column()->setSpacing(theme::space(0.5));
    card_->add(field_);
    card_->add(message_);
    card_->column()->addWidget(list_, 1);
    field_->setObjectName(QStringLiteral("overlayField"));
    field_->setAccessibleName(name);
    field_->setPlaceholderText(hint);
    field_->setClearButtonEnabled(true);
    list_->setAccessibleName(name);
    list_->setModel(model_);
    list_->setItemDelegate(new FoundDelegate(list_));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setMouseTracking(true);
    list_->setResizeMode(QListView::Adjust);
    connect(field_, &QLineEdit::textChanged, this, [this](const QString &text) { find(text); });
    connect(list_, &QListView::clicked, this, &Overlay::take);
    connect(
        qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { closeWhenLeft(now); });
    for (QObject *watched :
         {static_cast<QObject *>(field_), static_cast<QObject *>(list_), static_cast<QObject *>(window)})
        watched->installEventFilter(this);
}

void Overlay::open()
{
    if (!isVisible())
        before_ = QApplication::focusWidget();
    cover();
    show();
    raise();
    find(field_->text());
    field_->setFocus(Qt::ShortcutFocusReason);
    field_->selectAll();
}

/// Nothing happened: the focus goes back.
void Overlay::dismiss()
{
    if (!isVisible())
        return;
    const QPointer<QWidget> before = before_;
    before_.clear();
    hide();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

QString Overlay::message() const
{
    return message_->text();
}

void Overlay::present(std::vector<Found> found, const QString &sentence)
{
    model_->show(std::move(found));
    message_->setText(sentence);
    message_->setVisible(!sentence.isEmpty());
    list_->verticalScrollBar()->setValue(0);
    choose(model_->choosable(0, 1));
    QAccessibleEvent said(message_, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

void Overlay::presentMore(std::vector<Found> found, const QString &sentence)
{
    const int row = list_->currentIndex().row();
    const bool isChosen = row > model_->choosable(0, 1);
    const QUuid chosen = isChosen ? model_->at(row).record : QUuid();
    const int scrolled = list_->verticalScrollBar()->value();
    present(std::move(found), sentence);
    list_->doItemsLayout();
    list_->verticalScrollBar()->setValue(scrolled);
    if (const int now = chosen.isNull() ? -1 : model_->rowOf(chosen); now >= 0)
        choose(now);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        cover();
    if ((watched == field_ || watched == list_) && event->type() == QEvent::KeyPress
        && typed(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// The field and the list, in turn: what lies below the overlay is not reached.
bool Overlay::focusNextPrevChild(bool)
{
    QWidget *next = field_->hasFocus() ? static_cast<QWidget *>(list_) : field_;
    next->setFocus(Qt::TabFocusReason);
    return true;
}

void Overlay::mousePressEvent(QMouseEvent *)
{
    dismiss();
}

/// The window below steps back.
void Overlay::paintEvent(QPaintEvent *)
{
    QColor veil = theme::paper(palette());
    veil.setAlphaF(0.72F);
    QPainter(this).fillRect(rect(), veil);
}

QList<KeyLine> Overlay::keys()
{
    return {{tr("↑ and ↓"), tr("Choose what was found")},
            {tr("Enter"), tr("Go there, or do it")},
            {tr("Esc"), tr("Close")}};
}

/// Over the whole window; the card in the upper middle of it.
void Overlay::cover()
{
    setGeometry(parentWidget()->rect());
    const int margin = theme::space(1);
    const int width = std::min(theme::space(36), rect().width() - 2 * margin);
    const int top = std::max(margin, rect().height() / 10);
    const int height = std::min(theme::space(30), rect().height() - top - margin);
    card_->setGeometry((rect().width() - width) / 2, top, width, height);
}

/// Whether a key was meant for the list or the overlay.
bool Overlay::typed(const QKeyEvent &key)
{
    const int page = std::max(1, list_->viewport()->height() / std::max(1, list_->sizeHintForRow(0)) - 1);
    switch (key.key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(key.key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        step(key.key() == Qt::Key_PageUp ? -page : page);
        return true;
    default:
        return false;
    }
}

/// So many rows on, and to the nearest that can be chosen; it stops at the ends.
void Overlay::step(int rows)
{
    const int last = model_->rowCount() - 1;
    if (last < 0)
        return;
    const int way = rows < 0 ? -1 : 1;
    const int wanted = std::clamp(list_->currentIndex().row() + rows, 0, last);
    int row = model_->choosable(wanted, way);
    if (row < 0)
        row = model_->choosable(wanted, -way);
    choose(row);
}

/// What is chosen is told to a screen reader through the field, where the focus is.
void Overlay::choose(int row)
{
    const QModelIndex index = row < 0 ? QModelIndex() : model_->index(row);
    list_->setCurrentIndex(index);
    if (row > 0 && model_->choosable(row - 1, -1) < 0)
        list_->scrollToTop(); // its heading, too
    field_->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent said(field_, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

/// Goes where the chosen line leads, with the focus back on the window.
void Overlay::take()
{
    const QModelIndex index = list_->currentIndex();
    if (!index.isValid() || !model_->at(index.row()).run)
        return;
    const auto run = model_->at(index.row()).run;
    dismiss();
    run();
}

void Overlay::closeWhenLeft(const QWidget *now)
{
    if (isVisible() && now && now->window() == window() && now != this && !isAncestorOf(now)) {
        before_.clear();
        dismiss();
    }
}
