// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printlanguage.h"

namespace {

QLocale localeOf(const QString &language)
{
    if (language == QLatin1String("fi"))
        return QLocale(QLocale::Finnish, QLocale::Finland);
    if (language == QLatin1String("sv"))
        return QLocale(QLocale::Swedish, QLocale::Finland);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString known(const QString &language)
{
    const QString code = language.left(2).toLower();
    return code == QLatin1String("fi") || code == QLatin1String("sv") ? code : QStringLiteral("en");
}

} // namespace

PrintLanguage::PrintLanguage(const QString &language) :
    language_(known(language)), locale_(localeOf(language_)), translator_(std::make_shared<QTranslator>())
{
    // The result is of no interest: a translator that holds nothing answers with nothing, and English remains.
    (void)translator_->load(QStringLiteral(":/i18n/peili_%1.qm").arg(language_));
}

QString PrintLanguage::operator()(const char *source, const char *comment, int n) const
{
    return translated("Report", source, comment, n);
}

QString PrintLanguage::small(const QString &word) const
{
    return locale_.toLower(word.left(1)) + word.mid(1);
}

QString PrintLanguage::translated(const char *context, const char *source, const char *comment, int n) const
{
    QString text = translator_->translate(context, source, comment, n);
    if (text.isEmpty()) {
        text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(QLatin1String("(s)"), n == 1 ? QString() : QStringLiteral("s"));
    }
    return n < 0 ? text : text.replace(QLatin1String("%n"), locale_.toString(n));
}
