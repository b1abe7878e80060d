// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/printed.h"

#include "ui/printing/markdown.h"

#include <QProcess>
#include <QRegularExpression>

namespace printed {

report::Report report(const Mentorship &mentorship, const QString &language, const report::Choice &choice)
{
    return report::makeReport(summary::make(mentorship), PrintLanguage(language), choice);
}

QString squeezed(const QString &text)
{
    static const QRegularExpression loose(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return QString(text).remove(loose);
}

QStringList sharedSentences(const Mentorship &mentorship)
{
    static const QRegularExpression end(QStringLiteral("[.!?\\n]+"));
    QStringList sentences;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if constexpr (Personal<R>) {
            for (const auto &[id, record] : mentorship.all<R>()) {
                forEachField<R>([&, r = record]<class V>(const Field<R, V> &field) {
                    if constexpr (std::is_same_v<V, QString>) {
                        if (r.visibility != Visibility::Shared || field.name == std::string_view("prompt"))
                            return;
                        for (const QString &sentence : (r.*(field.member)).split(end, Qt::SkipEmptyParts))
                            sentences << squeezed(sentence);
                    }
                });
            }
        }
    });
    sentences.removeAll(QString());
    return sentences;
}

QStringList missing(const QStringList &sentences, const QString &text)
{
    const QString whole = squeezed(text);
    QStringList missing;
    for (const QString &sentence : sentences) {
        if (!whole.contains(sentence))
            missing << sentence;
    }
    return missing;
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString());
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString wordsOf(const report::Report &report)
{
    return report::toMarkdown(report);
}

QStringList sections(const report::Report &report)
{
    QStringList titles;
    for (const report::Heading &heading : all<report::Heading>(report)) {
        if (heading.level == 1)
            titles << heading.text;
    }
    return titles;
}

} // namespace printed

TEST_CASE("Texts are compared by their letters only")
{
    CHECK(printed::squeezed(u"- **Työ**-\nhyvin vointi, 3!"_s) == u"Työhyvinvointi3"_s);
    CHECK(printed::missing({u"ab"_s, u"x"_s}, u"a b"_s) == QStringList{u"x"_s});
}
