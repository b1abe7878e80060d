// SPDX-License-Identifier: GPL-3.0-or-later
// A programme pack as an organisation may have written it: refused in a sentence, or whole.
#include "core/mentoring/packs/pack.h"
#include "tests/fuzz/oddities.h"

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t mostSize, unsigned seed)
{
    return oddities::changeJson(data, size, mostSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto pack = readPack(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!pack) {
        oddities::require(pack.error().words.size() > 10, "a refusal has its sentence");
        return 0;
    }
    QStringList lists = pack->prompts.keys();
    lists << QStringLiteral("clauses");
    for (const QString &list : lists) {
        for (const Prompt &prompt : pack->list(list)) {
            oddities::require(!prompt.key.isEmpty(), "each prompt has a key");
            oddities::require(!prompt.title.in(QStringLiteral("sv")).isEmpty(), "each prompt has words");
            oddities::require(pack->find(list, prompt.key) != nullptr, "each prompt is found by its key");
        }
        for (const Role role : {Role::Mentee, Role::Mentor})
            (void)pack->listFor(list, role);
    }
    return 0;
}
