// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/autobackup.h"

#include <QFileInfo>
#include <QTimerEvent>

namespace {

constexpr int checkEveryMs = 60'000;
constexpr qint64 atMostEverySecs = 30 * 60;
constexpr qint64 pauseSecs = 20;            ///< without a change: the person is not typing
constexpr qint64 longestWaitSecs = 60 * 60; ///< then a pause is waited for no more

/// Whether at least so many seconds lie between; a clock that was set back counts as long ago.
bool isLongAgo(const QDateTime &then, const QDateTime &now, qint64 seconds)
{
    return !then.isValid() || now < then || then.secsTo(now) >= seconds;
}

} // namespace

AutoBackup::AutoBackup(Editing &editing, QObject *parent) : QObject(parent), editing_(editing) { }

void AutoBackup::begin()
{
    const Notebook &notebook = editing_.notebook();
    if (watching_ || notebook.isReadOnly())
        return;
    watching_ = true;
    const std::vector<backups::Backup> made = backups::of(notebook.path());
    if (!made.empty())
        last_ = made.front().madeAt;
    lastTry_ = last_;
    // What the program could not copy when it was ended the last time is copied now.
    const QDateTime saved = QFileInfo(notebook.path()).lastModified();
    changed_ = last_.isValid() ? saved.toSecsSinceEpoch() > last_.toSecsSinceEpoch() : true;
    connect(&editing_.notebook(), &Notebook::changed, this, [this] {
        changed_ = true;
        lastChange_ = editing_.now();
    });
    timer_.start(checkEveryMs, Qt::VeryCoarseTimer, this);
    emit told();
}

bool AutoBackup::isDue() const
{
    const QDateTime now = editing_.now();
    if (!isLongAgo(lastTry_, now, atMostEverySecs))
        return false;
    return isLongAgo(lastChange_, now, pauseSecs) || isLongAgo(lastTry_, now, longestWaitSecs);
}

void AutoBackup::check()
{
    if (isDue())
        makeIfChanged();
}

void AutoBackup::makeIfChanged()
{
    if (!watching_ || !changed_ || editing_.notebook().programmes().empty())
        return;
    lastTry_ = editing_.now();
    const Result<backups::Backup> made = backups::make(editing_.notebook(), lastTry_);
    const bool failedBefore = std::exchange(failed_, !made);
    if (made) {
        last_ = made->madeAt;
        changed_ = false;
    } else if (!failedBefore) {
        emit failedFirst(made.error());
    }
    emit told();
}

void AutoBackup::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == timer_.timerId())
        check();
}
