// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::Chapter;
using story::Language;
using story::Story;

TEST_CASE("The story can be told in every language and form")
{
    const auto language = GENERATE(Language::English, Language::Finnish, Language::Swedish);
    const auto form = GENERATE(Form::Mentoring, Form::Reverse, Form::Peer, Form::Group);
    const Story told(Chapter::LookedBack, language, form);
    CHECK(told.now().all<Meeting>().size() == 10);
    CHECK(told.now().programme().closedOn == story::on("2026-06-30"));
    CHECK(told.now().programme().pack == QString::fromLatin1(nameOf(form).data()));
}

TEST_CASE("The word for what is private stands in every private text of the story and in no other")
{
    const auto language = GENERATE(Language::English, Language::Finnish, Language::Swedish);
    const Story told(Chapter::LookedBack, language);
    const QString secret = told.says("secret");
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        for (const auto &[id, record] : told.now().all<R>()) {
            QString words;
            forEachField<R>([&, r = record]<class V>(const Field<R, V> &field) {
                if constexpr (std::is_same_v<V, QString>)
                    words += r.*(field.member);
            });
            bool isPrivate = false;
            if constexpr (Personal<R>)
                isPrivate = record.visibility == Visibility::Private;
            INFO(print::record(record).toStdString());
            if (words.contains(secret, Qt::CaseInsensitive))
                CHECK(isPrivate);
            if constexpr (Personal<R>) {
                const bool isClauseAnswer = std::is_same_v<R, ClauseAnswer>;
                const bool isPlain = words.contains(told.says("try"));
                if (isPrivate && !isClauseAnswer && !isPlain)
                    CHECK(words.contains(secret, Qt::CaseInsensitive));
            }
        }
    });
}
