// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/packs/forms.h"

#include "core/mentoring/packs/pack.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::Chapter;
using story::Story;

TEST_CASE("Each form has at least two people, a pack of its own, and somebody with goals and topics", "[forms]")
{
    const auto form = GENERATE(Form::Mentoring, Form::Reverse, Form::Peer, Form::Group);
    const std::vector<Role> roles = forms::roles(form);
    CHECK(roles.size() >= 2);
    CHECK(builtInPack(forms::pack(form)).id == forms::pack(form));
    CHECK(std::any_of(roles.begin(), roles.end(), [&](Role role) { return forms::setsGoals(form, role); }));
    CHECK(std::any_of(roles.begin(), roles.end(), [&](Role role) { return forms::bringsTopics(form, role); }));
}

TEST_CASE("In a pair the mentee brings goals and topics, among equals everyone does", "[forms]")
{
    for (const Form form : {Form::Mentoring, Form::Reverse}) {
        CHECK(forms::setsGoals(form, Role::Mentee));
        CHECK_FALSE(forms::setsGoals(form, Role::Mentor));
        CHECK_FALSE(forms::bringsTopics(form, Role::Mentor));
    }
    CHECK(forms::setsGoals(Form::Peer, Role::Peer));
    CHECK(forms::setsGoals(Form::Group, Role::Member));
}

TEST_CASE("I am who is marked, else the first", "[forms]")
{
    Story story(Chapter::Begun);
    CHECK(forms::me(story).id == story.mentee());
    story.does(edits::write(story.now(), story.mentee(), &Person::mine, false));
    CHECK(forms::me(story).id == story.mentee());
    story.does(edits::write(story.now(), story.mentor(), &Person::mine, true));
    CHECK(forms::me(story).id == story.mentor());
    CHECK(forms::me({}) == Person());
}
