// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/packs/mirrorpairs.h"

#include "tests/support/test.h"

namespace {

/// A pack with one early and two late prompts, and these pairs.
QByteArray packWith(const char *pairs)
{
    return QByteArray(R"({"id": "ours", "prompts": {"prepare": [{"key": "hope", "title": {"en": "Hope"}}],
        "final": [{"key": "became", "title": {"en": "What became"}}, {"key": "seen", "title": {"en": "Seen"}}]},
        "mirrors": )")
        + pairs + "}";
}

} // namespace

TEST_CASE("A pack pairs an early prompt with a late one", "[pairs]")
{
    const QByteArray json = packWith(R"([{"then": "prepare/hope", "now": "final/became"},
        {"then": "prepare/hope", "now": "final/seen", "seenByOthers": true}])");
    const Result<Pack> pack = readPack(json);
    REQUIRE(pack);
    const auto pairs = readMirrorPairs(json, *pack);
    REQUIRE(pairs);
    REQUIRE(pairs->size() == 2);
    CHECK(pairs->front().then == PromptName{u"prepare"_s, u"hope"_s});
    CHECK(pairs->front().now == PromptName{u"final"_s, u"became"_s});
    CHECK_FALSE(pairs->front().seenByOthers);
    CHECK(pairs->back().seenByOthers);
}

TEST_CASE("A pack without pairs is a pack", "[pairs]")
{
    const Result<Pack> pack = readPack(R"({"id": "ours"})");
    REQUIRE(pack);
    CHECK(readMirrorPairs(R"({"id": "ours"})", *pack)->empty());
}

TEST_CASE("Pairs that make no sense are refused with their pack", "[pairs]")
{
    const auto pairs = GENERATE(as<const char *>{},
                                R"([{"then": "prepare/hope", "now": "final/gone"}])",
                                R"([{"then": "hope", "now": "final/became"}])",
                                R"([{"now": "final/became"}])",
                                R"([7])",
                                R"([{"then": "prepare/hope", "now": "final/became"},
                                    {"then": "final/seen", "now": "final/became"}])",
                                R"([{"then": "final/became", "now": "final/became"}])",
                                R"([{"then": "final/seen", "now": "final/became"},
                                    {"then": "final/became", "now": "final/seen"}])");
    INFO(pairs);
    checkRefused(readPack(packWith(pairs)), Error::Kind::BadInput);
}

TEST_CASE("Every built-in pack lets the end look back at the beginning", "[pairs]")
{
    const auto id = GENERATE(u"mentoring"_s, u"reverse"_s, u"peer"_s, u"group"_s);
    const std::vector<PromptPair> &pairs = builtInMirrorPairs(id);
    const auto nowOf = [&](const QString &list, const QString &key) {
        const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const PromptPair &pair) {
            return pair.then == PromptName{list, key};
        });
        return found == pairs.end() ? QString() : found->now.key;
    };
    CHECK(nowOf(u"prepare"_s, u"aims"_s) == u"goals"_s);
    CHECK(nowOf(u"acquaint"_s, u"hopes"_s) == u"differently"_s);
    CHECK(nowOf(u"acquaint"_s, u"strengths"_s) == u"strengths-in-you"_s);
    CHECK(std::count_if(pairs.begin(), pairs.end(), [](const PromptPair &pair) { return pair.seenByOthers; }) == 1);
}
