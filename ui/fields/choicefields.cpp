// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/choicefields.h"

#include "ui/controls/button.h"
#include "ui/controls/dayedit.h"
#include "ui/controls/flow.h"
#include "ui/controls/layout.h"
#include "ui/look/theme.h"
#include "ui/words/dates.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>

ButtonsField::ButtonsField(Editing &editing, const QString &what, const QStringList &options, Read read, Write write,
                           QWidget *parent) :
    Input(parent),
    read_(std::move(read)), group_(new QButtonGroup(this))
{
    auto *line = new Flow(this);
    line->setSpacing(theme::space(0.3));
    group_->setExclusive(false); // none may be chosen
    for (int i = 0; i < options.size(); ++i) {
        Button *button = Button::choice(options.at(i));
        group_->addButton(button, i);
        line->addWidget(button);
    }
    if (!options.isEmpty())
        setFocusProxy(group_->button(0));
    connect(group_, &QButtonGroup::idClicked, this, [this, &editing, what, write = std::move(write)](int value) {
        editing.perform(what, write(value));
        reload();
    });
    ButtonsField::reload();
}

void ButtonsField::reload()
{
    const std::optional<int> value = read_();
    const QList<QAbstractButton *> buttons = group_->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(value && group_->id(button) == *value);
}

RatingField::RatingField(Editing &editing, Read read, Write write, QWidget *parent) : Input(parent)
{
    QStringList options;
    for (int i = 1; i <= 5; ++i)
        options << QString::number(i);
    buttons_ = new ButtonsField(
        editing,
        tr("Rate a goal"),
        options,
        [read = std::move(read)]() -> std::optional<int> {
            const std::optional<int> value = read();
            return value ? std::optional(*value - 1) : std::nullopt;
        },
        [write = std::move(write)](int index) { return write(index + 1); });
    QHBoxLayout *line = rowIn(this, 0.3);
    line->addWidget(buttons_);
    setFocusProxy(buttons_->focusProxy());
    buttons_->setToolTip(tr("1: just beginning – 5: it is part of me"));
}

DateField::DateField(Editing &editing, const QString &what, Cursor<QDate> day, QWidget *parent) :
    Input(parent), day_(std::move(day)), edit_(new DayEdit), set_(Button::quiet(tr("Set a day"))),
    clear_(Button::quiet(tr("No date")))
{
    QHBoxLayout *line = rowIn(this, 0.3);
    line->addWidget(edit_);
    line->addWidget(set_);
    line->addWidget(clear_);
    line->addStretch();
    connect(edit_, &DayEdit::userDateChanged, this, [this, &editing, what](QDate date) {
        editing.perform(what, day_.write(date));
        reload();
    });
    connect(static_cast<Button *>(set_), &Button::clicked, this, [this, &editing, what] {
        editing.perform(what, day_.write(editing.today()));
        edit_->setFocus();
    });
    connect(static_cast<Button *>(clear_), &Button::clicked, this, [this, &editing, what] {
        editing.perform(what, day_.write(QDate()));
        set_->setFocus();
    });
    DateField::reload();
}

void DateField::reload()
{
    show(day_.read());
}

void DateField::show(QDate date)
{
    const QSignalBlocker quiet(edit_);
    if (date.isValid())
        edit_->setDate(date);
    edit_->setVisible(date.isValid());
    clear_->setVisible(date.isValid());
    set_->setVisible(!date.isValid());
    edit_->setAccessibleName(accessibleName());
    setFocusProxy(date.isValid() ? static_cast<QWidget *>(edit_) : set_); // the keyboard would stop at a hidden one
}

NumberField::NumberField(Editing &editing, const QString &what, int least, int most, int step, const QString &unit,
                         Cursor<int> number, QWidget *parent) :
    Input(parent),
    number_(std::move(number)), box_(new QSpinBox)
{
    QHBoxLayout *line = rowIn(this, 0.3);
    line->addWidget(box_);
    setFocusProxy(box_);
    box_->setRange(least, most);
    box_->setSingleStep(step);
    box_->setSuffix(QLatin1Char(' ') + unit);
    box_->setFocusPolicy(Qt::StrongFocus);
    box_->setKeyboardTracking(false);
    NumberField::reload();
    connect(box_, &QSpinBox::valueChanged, this, [this, &editing, what](int value) {
        editing.perform(what, number_.write(value));
        reload();
    });
}

void NumberField::reload()
{
    const QSignalBlocker quiet(box_);
    box_->setValue(number_.read());
}

CheckField::CheckField(Editing &editing, const QString &what, const QString &caption, Cursor<bool> isSo,
                       QWidget *parent) :
    Input(parent),
    isSo_(std::move(isSo)), box_(new QCheckBox(caption))
{
    QHBoxLayout *line = rowIn(this, 0.3);
    line->addWidget(box_);
    line->addStretch();
    setFocusProxy(box_);
    CheckField::reload();
    connect(box_, &QCheckBox::clicked, this, [this, &editing, what](bool checked) {
        editing.perform(what, isSo_.write(checked));
        reload();
    });
}

void CheckField::reload()
{
    box_->setChecked(isSo_.read());
}
