// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/packs/forms.h"

namespace forms {

std::vector<Role> roles(Form form)
{
    switch (form) {
    case Form::Mentoring:
    case Form::Reverse:
        return {Role::Mentee, Role::Mentor};
    case Form::Peer:
        return {Role::Peer, Role::Peer};
    case Form::Group:
        return {Role::Facilitator, Role::Member, Role::Member, Role::Member};
    }
    return {};
}

QString pack(Form form)
{
    const std::string_view name = nameOf(form);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

bool bringsTopics(Form, Role role)
{
    return role != Role::Mentor;
}

bool setsGoals(Form form, Role role)
{
    return form == Form::Peer || form == Form::Group || role == Role::Mentee;
}

std::vector<Person> people(const Mentorship &mentorship)
{
    return mentorship.sorted<Person>([](const Person &) { return true; },
                                     [](const Person &a, const Person &b) { return a.position < b.position; });
}

Person me(const Mentorship &mentorship)
{
    const std::vector<Person> all = people(mentorship);
    const auto mine = std::find_if(all.begin(), all.end(), [](const Person &person) { return person.mine; });
    return mine != all.end() ? *mine : all.empty() ? Person{} : all.front();
}

} // namespace forms
