// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace language {

QStringList all()
{
    return {QStringLiteral("en"), QStringLiteral("fi"), QStringLiteral("sv")};
}

QString ofDesktop()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString code = tag.left(2).toLower();
        if (all().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

void use(const QString &code)
{
    QCoreApplication *application = QCoreApplication::instance();
    const QList<QTranslator *> old = application->findChildren<QTranslator *>(QStringLiteral("peili"));
    qDeleteAll(old);
    // The last one installed is asked first: our own words for Qt's buttons go before Qt's.
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(application);
        translator->setObjectName(QStringLiteral("peili"));
        if (translator->load(name + QLatin1Char('_') + code, folder))
            QCoreApplication::installTranslator(translator);
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("peili"), QStringLiteral(":/i18n"));
    QLocale::setDefault(locale(code));
}

QString code()
{
    const QString code = QLocale().name().left(2);
    return all().contains(code) ? code : QStringLiteral("en");
}

QLocale locale(const QString &code)
{
    if (code == QLatin1String("fi"))
        return QLocale(QLocale::Finnish, QLocale::Finland);
    if (code == QLatin1String("sv"))
        return QLocale(QLocale::Swedish, QLocale::Finland);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace language
