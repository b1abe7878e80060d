// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/packs/pack.h"

#include "tests/support/test.h"

#include <QSet>

namespace {

/// Every list of the pack by name, the clauses too.
QMap<QString, std::vector<Prompt>> listsOf(const Pack &pack)
{
    QMap<QString, std::vector<Prompt>> lists = pack.prompts;
    lists.insert(u"clauses"_s, pack.clauses);
    return lists;
}

void checkComplete(const Multilingual &text, const QString &where)
{
    INFO(where.toStdString());
    CHECK(QStringList(text.byLanguage.keys()) == QStringList{u"en"_s, u"fi"_s, u"sv"_s});
    for (const QString &words : text.byLanguage)
        CHECK(words.trimmed().size() > 1);
}

} // namespace

TEST_CASE("The four packs are complete in three languages", "[pack]")
{
    const auto id = GENERATE(u"mentoring"_s, u"reverse"_s, u"peer"_s, u"group"_s);
    const Pack &pack = builtInPack(id);
    CHECK(pack.id == id);
    checkComplete(pack.name, u"name"_s);
    checkComplete(pack.about, u"about"_s);
    const auto lists = listsOf(pack);
    CHECK(QStringList(lists.keys())
          == QStringList{u"acquaint"_s,
                         u"after"_s,
                         u"before"_s,
                         u"clauses"_s,
                         u"cycle"_s,
                         u"final"_s,
                         u"grow"_s,
                         u"midpoint"_s,
                         u"prepare"_s});
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        QSet<QString> keys;
        CHECK_FALSE(list->empty());
        for (const Prompt &prompt : *list) {
            const QString where = id + u'/' + list.key() + u'/' + prompt.key;
            checkComplete(prompt.title, where);
            checkComplete(prompt.help, where);
            CHECK_FALSE(keys.contains(prompt.key));
            keys.insert(prompt.key);
            CHECK(pack.find(list.key(), prompt.key) == &pack.list(list.key()).at(size_t(keys.size()) - 1));
        }
    }
}

TEST_CASE("Every pack has the prompts on which the process rests", "[pack]")
{
    const auto id = GENERATE(u"mentoring"_s, u"reverse"_s, u"peer"_s, u"group"_s);
    const Pack &pack = builtInPack(id);
    CHECK(pack.find(u"prepare"_s, u"aims"_s));
    CHECK(pack.find(u"prepare"_s, u"expectations"_s));
    for (const auto &[name, prompts] : listsOf(pack).toStdMap()) {
        for (const Prompt &prompt : prompts)
            CHECK(prompt.alwaysPrivate == (name == u"after"_s && prompt.key == u"unsaid"_s));
    }
}

TEST_CASE("A role is asked what is for it", "[pack]")
{
    const Pack &pack = builtInPack(u"mentoring"_s);
    const auto asks = [&](Role role, const QString &key) {
        const auto prompts = pack.listFor(u"final"_s, role);
        return std::any_of(prompts.begin(), prompts.end(), [&](const Prompt &prompt) { return prompt.key == key; });
    };
    CHECK(asks(Role::Mentee, u"helped-most"_s));
    CHECK_FALSE(asks(Role::Mentor, u"helped-most"_s));
    CHECK(asks(Role::Mentor, u"i-learned"_s));
    CHECK(asks(Role::Mentor, u"goals"_s));
    CHECK(pack.list(u"no such list"_s).empty());
    CHECK_FALSE(pack.find(u"final"_s, u"no such key"_s));
}

TEST_CASE("A language that a pack lacks is answered in English", "[pack]")
{
    const Pack &pack = builtInPack(u"mentoring"_s);
    CHECK(pack.name.in(u"de"_s) == pack.name.in(u"en"_s));
    CHECK(pack.name.in(u"fi"_s) != pack.name.in(u"en"_s));
    CHECK(builtInPack(u"no such pack"_s).id == u"mentoring"_s);
}

TEST_CASE("A pack that isn’t one is refused", "[pack]")
{
    const auto json = GENERATE(
        as<std::string>{},
        "",
        "{",
        "[]",
        "{}",
        R"({"id": 7})",
        R"({"id": "x", "clauses": [{"title": {"en": "No key"}}]})",
        R"({"id": "x", "clauses": [{"key": "no-english", "title": {"fi": "Ei"}}]})",
        R"({"id": "x", "prompts": {"after": [{"key": "k", "title": {"en": "T"}, "for": ["boss"]}]}})");
    INFO(json);
    checkRefused(readPack(QByteArray::fromStdString(json)), Error::Kind::BadInput);
}

TEST_CASE("A small pack can be read", "[pack]")
{
    const auto pack = readPack(
        R"({"id": "ours", "prompts": {"after": [{"key": "k", "title": {"en": "T"}, "for": ["peer"], "private": true}]}})");
    REQUIRE(pack);
    const Prompt prompt = pack->list(u"after"_s).front();
    CHECK(prompt.alwaysPrivate);
    CHECK(prompt.isFor(Role::Peer));
    CHECK_FALSE(prompt.isFor(Role::Mentor));
}
