// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QStyle>
#include <QTest>
#include <QTextEdit>

namespace {

using theme::Look;
using theme::Scheme;

struct Pair
{
    const char *name;
    QPalette::ColorGroup group;
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};

/// Every text on every ground that the window puts it on.
std::vector<Pair> pairs()
{
    using P = QPalette;
    std::vector<Pair> all;
    for (const auto &[groundName, ground] : {std::pair{"paper", P::Window},
                                             std::pair{"side", P::AlternateBase},
                                             std::pair{"card", P::Base},
                                             std::pair{"button", P::Button},
                                             std::pair{"tint", P::Midlight},
                                             std::pair{"tip", P::ToolTipBase}}) {
        for (const P::ColorRole text : {P::WindowText,
                                        P::Text,
                                        P::ButtonText,
                                        P::ToolTipText,
                                        P::PlaceholderText,
                                        P::Link,
                                        P::Highlight,
                                        P::BrightText})
            all.push_back({groundName, P::Active, text, ground});
        for (const P::ColorRole text : {P::WindowText, P::Text, P::ButtonText})
            all.push_back({groundName, P::Disabled, text, ground});
    }
    all.push_back({"accent", P::Active, P::HighlightedText, P::Highlight});
    return all;
}

} // namespace

TEST_CASE("Every text can be told from its ground, light and dark")
{
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const bool high = GENERATE(false, true);
    const QPalette palette = theme::palette(Look{scheme, high});
    for (const Pair &pair : pairs()) {
        CAPTURE(pair.name, int(pair.group), int(pair.text), int(scheme), high);
        CHECK(theme::contrast(palette.color(pair.group, pair.text), palette.color(pair.ground)) >= (high ? 7.0 : 4.5));
    }
    if (high)
        CHECK(theme::contrast(theme::hairline(palette), theme::paper(palette)) >= 3.0);
}

TEST_CASE("What an empty field says can be read as well as any text")
{
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    theme::apply(*qApp, scheme);
    QLineEdit line;
    QTextEdit text;
    for (QWidget *field : std::initializer_list<QWidget *>{&line, &text}) {
        field->show();
        QTest::qWait(0);
        const QColor said = field->palette().color(QPalette::PlaceholderText);
        CHECK(said.alpha() == 255); // a style sheet's colour for texts would make it half of that
        CHECK(theme::contrast(said, field->palette().color(QPalette::Base)) >= 4.5);
    }
    theme::apply(*qApp, Scheme::Light);
}

TEST_CASE("Contrast is measured as WCAG does")
{
    CHECK(theme::contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(theme::contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(theme::contrast(QColor(0x767676), Qt::white) == Approx(4.54).margin(0.01)); // the known limit
}

TEST_CASE("The desktop's palette tells dark and high contrast")
{
    const auto look = [](QRgb ground, QRgb ink) {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(ground));
        palette.setColor(QPalette::WindowText, QColor(ink));
        return theme::lookOf(palette);
    };
    CHECK(look(0xeff0f1, 0x232629) == Look{Scheme::Light}); // Breeze
    CHECK(look(0x31363b, 0xeff0f1) == Look{Scheme::Dark});
    CHECK(look(0xefefef, 0x000000) == Look{Scheme::Light}); // Fusion
    CHECK(look(0xffffff, 0x000000) == Look{Scheme::Light, true});
    CHECK(look(0x000000, 0xffffff) == Look{Scheme::Dark, true});
}

TEST_CASE("What moves settles within 150 ms, and nothing moves where the desktop wants stillness")
{
    theme::apply(*qApp, Look{Scheme::Light, false, true});
    CHECK(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= 150);
    theme::apply(*qApp, Look{Scheme::Light, false, false});
    CHECK(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0);
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_FadeTooltip})
        CHECK_FALSE(QApplication::isEffectEnabled(effect));
    theme::apply(*qApp, Scheme::Light);
}
