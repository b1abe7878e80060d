// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/gens.h"
#include "ui/markdown/blocks.h"

#include <ostream>

/// Texts as people could lay them out with the editor, with words that look like Markdown among them.
namespace gentexts {

/// Words without a mark.
[[nodiscard]] inline const std::vector<QString> &real()
{
    static const std::vector<QString> all{u"Kysyin ensin, ja he vastasivat. "_s,
                                          u"Öljyä, åker, ärlig "_s,
                                          u"מחר נדבר "_s,
                                          u"👩‍👧 🙂"_s,
                                          u"työhyvinvointi"_s,
                                          u"a"_s,
                                          u" "_s};
    return all;
}

[[nodiscard]] inline rc::Gen<QString> words()
{
    static const std::vector<QString> sly{
        u"*"_s,     u"**"_s,    u"_"_s,      u"#"_s,        u"# "_s,         u"1. "_s,   u"2) "_s,
        u"> "_s,    u"\\"_s,    u"- "_s,     u"+ "_s,       u"---"_s,        u"==="_s,   u"~~~"_s,
        u"```"_s,   u"`"_s,     u"[x](y)"_s, u"[ ] "_s,     u"[x] "_s,       u"!["_s,    u"<b>"_s,
        u"&amp;"_s, u"&#42;"_s, u"| a |"_s,  u"https://"_s, u"snake_case"_s, u"5 * 3"_s, u"!"_s,
        u"(a)"_s,   u"\"q\""_s, u"[a]: b"_s, u"  "_s,       u"ei_vielä_"_s};
    return rc::gen::weightedOneOf<QString>(
        {{3, rc::gen::elementOf(real())}, {3, rc::gen::elementOf(sly)}, {2, gens::text()}});
}

[[nodiscard]] inline rc::Gen<markdown::Run> run()
{
    static const std::vector<QString> links{QString(),
                                            QString(),
                                            QString(),
                                            QString(),
                                            u"https://example.fi/a_b?c=1&copy=2"_s,
                                            u"https://example.fi/(a) b"_s,
                                            u"mailto:aino@example.fi"_s};
    static const std::vector<QString> pictures{QString(64, u'0'), QString(64, u'e')};
    return rc::gen::exec([] {
        markdown::Run run;
        run.text = *words();
        if (*rc::gen::inRange(0, 8) == 0) {
            run.picture = *rc::gen::elementOf(pictures);
            return run;
        }
        run.bold = *rc::gen::weightedElement<bool>({{3, false}, {1, true}});
        run.italic = *rc::gen::weightedElement<bool>({{3, false}, {1, true}});
        run.link = *rc::gen::elementOf(links);
        if (!run.link.isEmpty() && *rc::gen::inRange(0, 4) == 0)
            run.text = run.link.startsWith(u"mailto:"_s) ? run.link.mid(7) : run.link;
        return run;
    });
}

[[nodiscard]] inline rc::Gen<markdown::Block> block()
{
    return rc::gen::exec([] {
        using Kind = markdown::Block::Kind;
        markdown::Block block;
        block.kind = *rc::gen::weightedElement<Kind>(
            {{6, Kind::Paragraph}, {2, Kind::Heading}, {4, Kind::Bullet}, {4, Kind::Number}, {3, Kind::Check}});
        block.level = *rc::gen::inRange(0, 4);
        block.start = *rc::gen::weightedElement<int>({{5, 1}, {1, 0}, {1, 7}, {1, 2026}});
        block.checked = *rc::gen::arbitrary<bool>();
        block.quoted = *rc::gen::weightedElement<bool>({{3, false}, {1, true}});
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
            markdown::append(block.runs, *run());
        return block;
    });
}

[[nodiscard]] inline rc::Gen<markdown::Blocks> blocks()
{
    return rc::gen::map(rc::gen::container<std::vector<markdown::Block>>(block()), [](markdown::Blocks blocks) {
        if (blocks.empty())
            blocks.emplace_back();
        return markdown::normalised(std::move(blocks));
    });
}

/// Sources as they could have been typed in any editor; with what ours does not offer, if they are `exotic`.
[[nodiscard]] inline rc::Gen<QString> source(bool exotic)
{
    static const std::vector<QString> offered{u"- "_s,
                                              u"  - "_s,
                                              u"* "_s,
                                              u"1. "_s,
                                              u"3) "_s,
                                              u"> "_s,
                                              u">"_s,
                                              u"# "_s,
                                              u"**a**"_s,
                                              u"- [ ] "_s,
                                              u"- [X] t"_s,
                                              u"a\\\nb"_s,
                                              u"a  \nb"_s,
                                              u"==="_s,
                                              u"\t"_s,
                                              u"<https://x.fi>"_s,
                                              u"*_**x_"_s,
                                              u"  x"_s,
                                              u"![a \\[b](picture:"_s + QString(64, u'e') + u')',
                                              u"\n\n\n"_s};
    static const std::vector<QString> others{u"#### "_s,
                                             u"    "_s,
                                             u"```"_s,
                                             u"---"_s,
                                             u"| a | b |"_s,
                                             u"<div>"_s,
                                             u"<!-- x"_s,
                                             u"[x]: http://a.fi"_s,
                                             u"[x]"_s,
                                             u"`c*d`"_s,
                                             u"![i](u.png \"t\")"_s,
                                             u"![*i*"_s,
                                             u"](picture:"_s + QString(64, u'0') + u')',
                                             u"<b>"_s,
                                             u"[l](https://x.fi \"t\")"_s,
                                             u"[l](javascript:x)"_s};
    const auto mark = exotic ? rc::gen::oneOf(rc::gen::elementOf(offered), rc::gen::elementOf(others))
                             : rc::gen::elementOf(offered);
    const auto piece = rc::gen::weightedOneOf<QString>({{3, mark},
                                                        {4, rc::gen::just(u"\n"_s)},
                                                        {1, rc::gen::just(u"\n\n"_s)},
                                                        {3, exotic ? words() : rc::gen::elementOf(real())}});
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString> &pieces) {
        QString all;
        for (const QString &each : pieces)
            all += each;
        return all;
    });
}

} // namespace gentexts

/// "P:words[b]…" a line for each block.
inline QString printedBlocks(const markdown::Blocks &blocks)
{
    QString all;
    for (const markdown::Block &block : blocks) {
        all += block.quoted ? u">"_s : QString();
        all += u"PHBNCV"_s.at(int(block.kind));
        all += u"%1"_s.arg(block.level);
        if (block.start != 1)
            all += u"@%1"_s.arg(block.start);
        if (block.checked)
            all += u"x"_s;
        for (const markdown::Run &run : block.runs) {
            QString text = run.text;
            text.replace(u'\n', u"⏎"_s).replace(QChar::Nbsp, u'~');
            if (run.isPicture())
                all += u" {%1}“%2”"_s.arg(run.picture, text);
            else
                all += u" %1%2%3“%4”%5"_s.arg(run.bold ? u"b"_s : QString(),
                                              run.italic ? u"i"_s : QString(),
                                              run.verbatim ? u"v"_s : QString(),
                                              text,
                                              run.link.isEmpty() ? QString() : u"<%1>"_s.arg(run.link));
        }
        all += u'\n';
    }
    return all;
}

namespace markdown {
inline void showValue(const Blocks &blocks, std::ostream &os)
{
    os << '\n' << printedBlocks(blocks).toStdString();
}
} // namespace markdown
