// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "tests/faults/disk/disk.h"

#include <functional>

class Notebook;

/// How a verb goes on a disk that fails: what the person was told.
class Course
{
public:
    Course(const Disk &disk, QString root) : disk_(disk), root_(std::move(root)) { }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("test.peili")) const
    {
        return root_ + QLatin1Char('/') + name;
    }

    /// Notes an answer. True when it was good.
    template <class T>
    bool heard(const Result<T> &result)
    {
        if (!result) {
            ++refusals_;
            speechless_ = speechless_ || result.error().words.size() <= 10;
            last_ = result.error().words;
        }
        return result.has_value();
    }

    /// The person was told that it is done. What is said after the power went, nobody heard.
    void acknowledge()
    {
        acknowledged_ = !(disk_.faultKind() == Fault::Kind::PowerCut && disk_.hasStruck());
        if (acknowledged_ && whenAcknowledged)
            whenAcknowledged();
    }

    /// Called at this moment.
    std::function<void()> whenAcknowledged;

    [[nodiscard]] bool isAcknowledged() const { return acknowledged_; }
    [[nodiscard]] int refusals() const { return refusals_; }
    [[nodiscard]] bool isSpeechless() const { return speechless_; }
    [[nodiscard]] const QString &lastWords() const { return last_; }

private:
    const Disk &disk_;
    QString root_;
    QString last_;
    int refusals_ = 0;
    bool acknowledged_ = false;
    bool speechless_ = false;
};

/// Something a person does to a folder with a notebook "test.peili", from opening it to closing it again.
struct Verb
{
    const char *name;
    Platter::Contents files; ///< before, relative to the folder
    QByteArray before;       ///< what the notebook holds
    QByteArray after;
    std::function<void(Course &)> act;
    /// Whatever else must hold in the folder afterwards, whether or not it was acknowledged; says what is wrong.
    std::function<QString(const QString &root, bool acknowledged)> wrong;
    int stride = 1;      ///< of a sweep over all operations
    bool copies = false; ///< all that it writes is a copy that is verified
};

/// All content of a notebook in one word; without any, no letter.
[[nodiscard]] Result<QByteArray> contentOf(Notebook &notebook);

/// The same of a closed file, opened in a copy; says why not when that isn't sound.
[[nodiscard]] Result<QByteArray> contentOfFile(const QString &file);

/// Every verb that writes a file.
[[nodiscard]] const std::vector<Verb> &everyVerb();
