// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/mirrorthread.h"

#include "ui/controls/besideorbelow.h"
#include "ui/controls/button.h"
#include "ui/controls/flow.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/journal/mirrorwords.h"
#include "ui/markdown/reflectionwords.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

namespace {

QString titleOf(const Pack &pack, const QString &list, const QString &key)
{
    const Prompt *prompt = pack.find(list, key);
    return prompt ? prompt->title.in(language::code()) : QString();
}

} // namespace

MirrorThread::MirrorThread(Editing &editing, const mirror::Thread &thread, QWidget *parent) :
    QWidget(parent), editing_(editing), thread_(thread), now_(new MirrorWords(editing))
{
    const QString title = titleOf(editing.pack(), thread_.list, thread_.prompt);
    setAccessibleName(title);
    QVBoxLayout *column = columnIn(this, 0.5);
    column->addWidget(Label::heading(title));
    auto *sides = new BesideOrBelow(30);
    const mirror::Words &then = thread_.words.front();
    sides->add(new MirrorWords(editing, sourceOf(then), then.on, then.text), 1, Qt::AlignTop);
    auto *right = new QWidget;
    QVBoxLayout *rightColumn = columnIn(right, 0.3);
    rightColumn->addWidget(now_);
    sides->add(right, 1, Qt::AlignTop);
    column->addWidget(sides);
    if (thread_.words.size() > 2) {
        earlier_ = Button::quiet(tr("Earlier"));
        later_ = Button::quiet(tr("Later"));
        rightColumn->addLayout(new Flow({earlier_, later_}));
        earlier_->setAccessibleName(tr("Earlier: %1").arg(title));
        later_->setAccessibleName(tr("Later: %1").arg(title));
        connect(earlier_, &Button::clicked, this, [this] { choose(chosen_ - 1); });
        connect(later_, &Button::clicked, this, [this] { choose(chosen_ + 1); });
    }
    choose(thread_.words.size() - 1);
}

void MirrorThread::choose(size_t index)
{
    chosen_ = index;
    const mirror::Words &words = thread_.words.at(index);
    now_->show(sourceOf(words), words.on, words.text);
    if (earlier_) {
        earlier_->setEnabled(index > 1);
        later_->setEnabled(index + 1 < thread_.words.size());
    }
}

/// Where they come from, and whether they are shared.
QString MirrorThread::sourceOf(const mirror::Words &words) const
{
    const Mentorship &mentorship = editing_.mentorship();
    const Reflection *reflection = mentorship.find(Id<Reflection>(words.record));
    const Evaluation *evaluation = mentorship.find(Id<Evaluation>(words.record));
    const QString occasion = occasionOf(words);
    if (!reflection && !evaluation)
        return occasion;
    return occasion + QStringLiteral(" · ") + words::word(reflection ? reflection->visibility : evaluation->visibility);
}

/// What was asked where that was put otherwise later, else when it was asked.
QString MirrorThread::occasionOf(const mirror::Words &words) const
{
    if (words.list != thread_.list || words.prompt != thread_.prompt)
        return titleOf(editing_.pack(), words.list, words.prompt);
    const Reflection *reflection = editing_.mentorship().find(Id<Reflection>(words.record));
    return reflection ? reflectionwords::occasion(editing_.mentorship(), *reflection)
                      : words::word(words.list == QLatin1String("final") ? Review::Final : Review::MidPoint);
}
