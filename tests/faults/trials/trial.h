// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/trials/verb.h"

#include <QTemporaryDir>

/// Does a verb on a disk that fails, and says what is wrong afterwards.
class Trial
{
public:
    Trial();

    /// Notes it when something was lost, something is half, or the person was not told.
    void run(const Verb &verb, const Fault &fault);

    /// Does a verb on a good disk while something else goes wrong: `around` calls what it is given.
    void runWithin(const Verb &verb, const QString &what,
                   const std::function<void(const std::function<void()> &)> &around);

    /// What was noted: of each verb the first few.
    [[nodiscard]] QString findings() const;

    /// How many operations of a verb a fault of the kind can hit.
    [[nodiscard]] int count(const Verb &verb, Fault::Kind kind);

    [[nodiscard]] int runs() const { return runs_; }
    [[nodiscard]] int acknowledged() const { return acknowledged_; }
    [[nodiscard]] int refused() const { return refused_; }

    /// How many different folders were left, each of which was looked at once.
    [[nodiscard]] int looks() const { return int(verdicts_.size()); }

private:
    [[nodiscard]] QString fate(const Verb &verb, const Fault &fault);
    [[nodiscard]] QString root() const { return folder_.filePath(QStringLiteral("disk")); }
    void lay(const Platter::Contents &files) const;
    [[nodiscard]] QString judge(const Verb &verb, const Course &course, bool eitherWay);
    [[nodiscard]] QString judgeNotebook(const Verb &verb, const Course &course, bool eitherWay) const;

    /// The verb, whether it was acknowledged, whether it may be there though it was refused, and what is in the folder.
    using Question = std::tuple<const char *, bool, bool, QByteArray>;

    QTemporaryDir folder_;
    std::map<const char *, QStringList> findings_;
    std::map<Question, QString> verdicts_; ///< what was wrong
    int runs_ = 0;
    int acknowledged_ = 0;
    int refused_ = 0;
};

/// A number from the environment, or the usual one.
[[nodiscard]] int numberFrom(const char *variable, int usual);
