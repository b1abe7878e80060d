// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/notebooks/shelf.h"

#include "core/notebook.h"
#include "tests/bench/notebooks/life.h"

#include <QDir>
#include <QFile>

namespace bench {

namespace {

constexpr int each = 500; ///< records of one mentorship

std::vector<Life> livesOf(int records)
{
    const int count = std::max(1, records / each);
    std::vector<Life> lives;
    for (int number = 0; number < count; ++number) {
        Life life;
        life.language = static_cast<Language>((number + 1) % 3);
        life.seed = quint32(number + 1);
        life.records = each;
        life.beginsOn = QDate(2024, 1, 8).addDays(qint64(number - count) * 60);
        const bool goesOn = number == 0 || number >= count - 4;
        life.stage = goesOn ? Life::Stage::Active : number % 2 == 0 ? Life::Stage::Ended : Life::Stage::Archived;
        lives.push_back(life);
    }
    // The first in the notebook, and the same in each.
    lives.front().beginsOn = QDate(2024, 6, 3);
    lives.front().createdOn = QDate(1990, 1, 8);
    return lives;
}

/// Writes a notebook under another name first, so that one that is there is whole.
QString made(const QString &path, const std::vector<Life> &lives)
{
    if (QFile::exists(path))
        return path;
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QString part = path + QLatin1String(".part");
    QFile::remove(part);
    {
        auto notebook = Notebook::open(part);
        if (!notebook)
            qFatal("%s", qPrintable(notebook.error().words));
        for (const Life &life : lives) {
            if (const auto kept = (*notebook)->commit(lived(life)); !kept)
                qFatal("%s", qPrintable(kept.error().words));
        }
    }
    QFile::rename(part, path);
    return path;
}

} // namespace

QString Shelf::wide(int records) const
{
    return made(path(QStringLiteral("wide-%1.peili").arg(records)), livesOf(records));
}

QString Shelf::tall(int records) const
{
    Life life;
    life.records = records;
    life.tall = true;
    life.beginsOn = QDate(2005, 1, 10);
    return made(path(QStringLiteral("tall-%1.peili").arg(records)), {life});
}

QString Shelf::year() const
{
    Life life;
    life.shares = true;
    life.language = Language::English;
    life.records = 270;
    return made(path(QStringLiteral("year.peili")), {life});
}

QString Shelf::copy(const QString &notebook, const QString &name) const
{
    const QString copied = path(name);
    QFile::remove(copied);
    QFile::remove(copied + QLatin1String("-journal"));
    if (!QFile::copy(notebook, copied))
        qFatal("%s could not be copied", qPrintable(notebook));
    return copied;
}

} // namespace bench
