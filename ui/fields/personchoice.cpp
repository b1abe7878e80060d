// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/personchoice.h"

#include "core/mentoring/packs/forms.h"
#include "ui/controls/layout.h"

#include <QComboBox>

PersonChoice::PersonChoice(Editing &editing, const QString &what, Cursor<Id<Person>> person, QWidget *parent) :
    Input(parent), editing_(editing), person_(std::move(person)), box_(new QComboBox)
{
    QHBoxLayout *line = rowIn(this);
    line->addWidget(box_);
    setFocusProxy(box_);
    box_->setFocusPolicy(Qt::StrongFocus);
    connect(box_, &QComboBox::activated, this, [this, what](int index) {
        editing_.perform(what, person_.write(Id<Person>(box_->itemData(index).toUuid())));
        reload();
    });
    PersonChoice::reload();
}

void PersonChoice::reload()
{
    const std::vector<Person> people = forms::people(editing_.mentorship());
    const int count = int(people.size());
    while (box_->count() > count)
        box_->removeItem(box_->count() - 1);
    while (box_->count() < count)
        box_->addItem(QString());
    for (int i = 0; i < count; ++i) {
        box_->setItemText(i, people[size_t(i)].name);
        box_->setItemData(i, people[size_t(i)].id.uuid());
    }
    box_->setCurrentIndex(box_->findData(person_.read().uuid()));
}
