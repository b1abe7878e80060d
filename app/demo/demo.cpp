// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/demo/story.h"
#include "app/demo/words.h"
#include "app/shell/paths.h"
#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace demo {

Result<Changeset> live(const QString &language, const QDateTime &until)
{
    QFile file(QStringLiteral(":/samples/%1.json").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::BadInput,
                       DemoWords::tr("The sample story “%1” is missing from the program.").arg(language));
    return liveStory(language, file.readAll(), until);
}

Result<void> fill(Notebook &notebook)
{
    std::vector<Changeset> lives;
    for (const QString &language : {QStringLiteral("fi"), QStringLiteral("en"), QStringLiteral("sv")}) {
        Result<Changeset> life = live(language);
        if (!life)
            return tl::unexpected(life.error());
        lives.push_back(std::move(*life));
    }
    return notebook.commit(lives);
}

Result<QString> make(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("sample.peili"));
    const QString name = QDir::toNativeSeparators(path);
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Disk,
                       DemoWords::tr("The folder “%1” could not be made. Choose a folder that you may write to.")
                           .arg(QDir::toNativeSeparators(folder)));
    if (QFile::exists(path))
        return failure(Error::Kind::Refused, DemoWords::tr("“%1” is there already. Choose another folder.").arg(name));
    auto notebook = Notebook::open(path);
    if (!notebook)
        return tl::unexpected(notebook.error());
    if (const auto filled = fill(**notebook); !filled) {
        notebook->reset();
        files::removeNotebook(path);
        return tl::unexpected(filled.error());
    }
    return path;
}

Programme inLanguage(const Notebook &notebook, const QString &code)
{
    QFile file(QStringLiteral(":/samples/%1.json").arg(code));
    QString title;
    if (file.open(QIODevice::ReadOnly))
        title = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("title")).toString();
    for (const Programme &programme : notebook.programmes()) {
        if (programme.title == title)
            return programme;
    }
    return {};
}

} // namespace demo
