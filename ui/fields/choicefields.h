// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/controls/layout.h"
#include "ui/fields/cursor.h"
#include "ui/words/words.h"

#include <QComboBox>

class DayEdit;
class QButtonGroup;
class QCheckBox;
class QSpinBox;

/// A choice among the values of an enumeration, in its words.
template <Named E>
class ChoiceField final : public Input
{
public:
    ChoiceField(Editing &editing, const QString &what, Cursor<E> value, QWidget *parent = nullptr) :
        Input(parent), value_(std::move(value)), box_(new QComboBox)
    {
        QHBoxLayout *layout = rowIn(this);
        layout->addWidget(box_);
        setFocusProxy(box_);
        box_->setFocusPolicy(Qt::StrongFocus);
        for (size_t i = 0; i < Names<E>::names.size(); ++i)
            box_->addItem(words::word(static_cast<E>(i)));
        ChoiceField::reload();
        connect(box_, &QComboBox::activated, this, [this, &editing, what](int index) {
            editing.perform(what, value_.write(static_cast<E>(index)));
            reload();
        });
    }

    void reload() override { box_->setCurrentIndex(static_cast<int>(value_.read())); }
    [[nodiscard]] QComboBox *box() const { return box_; }

private:
    Cursor<E> value_;
    QComboBox *box_;
};

/// A choice among a few values as buttons beside each other; none may be chosen yet.
class ButtonsField final : public Input
{
    Q_OBJECT

public:
    using Read = std::function<std::optional<int>()>;
    using Write = std::function<edits::Edit(int)>;

    /// `options` are the captions; the value is the index.
    ButtonsField(Editing &editing, const QString &what, const QStringList &options, Read read, Write write,
                 QWidget *parent = nullptr);

    /// The values of an enumeration, in its words.
    template <Named E>
    static ButtonsField *among(Editing &editing, const QString &what, const std::function<std::optional<E>()> &read,
                               const std::function<edits::Edit(E)> &write)
    {
        QStringList options;
        for (size_t i = 0; i < Names<E>::names.size(); ++i)
            options << words::word(static_cast<E>(i));
        return new ButtonsField(
            editing,
            what,
            options,
            [read] {
                const std::optional<E> value = read();
                return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
            },
            [write](int value) { return write(static_cast<E>(value)); });
    }

    void reload() override;

private:
    Read read_;
    QButtonGroup *group_;
};

/// Five buttons from "just beginning" to "part of me". Choosing rates today.
class RatingField final : public Input
{
    Q_OBJECT

public:
    using Read = std::function<std::optional<int>()>; ///< 1 to 5, none when not rated
    using Write = std::function<edits::Edit(int)>;

    RatingField(Editing &editing, Read read, Write write, QWidget *parent = nullptr);
    void reload() override { buttons_->reload(); }

private:
    ButtonsField *buttons_;
};

/// A day that may be left open.
class DateField final : public Input
{
    Q_OBJECT

public:
    DateField(Editing &editing, const QString &what, Cursor<QDate> day, QWidget *parent = nullptr);
    void reload() override;

private:
    void show(QDate date);

    Cursor<QDate> day_;
    DayEdit *edit_;
    QWidget *set_;
    QWidget *clear_;
};

/// A whole number with a unit, such as "45 min".
class NumberField final : public Input
{
    Q_OBJECT

public:
    NumberField(Editing &editing, const QString &what, int least, int most, int step, const QString &unit,
                Cursor<int> number, QWidget *parent = nullptr);
    void reload() override;

private:
    Cursor<int> number_;
    QSpinBox *box_;
};

/// A yes or no with its caption.
class CheckField final : public Input
{
    Q_OBJECT

public:
    CheckField(Editing &editing, const QString &what, const QString &caption, Cursor<bool> isSo,
               QWidget *parent = nullptr);
    void reload() override;
    [[nodiscard]] QCheckBox *box() const { return box_; }

private:
    Cursor<bool> isSo_;
    QCheckBox *box_;
};
