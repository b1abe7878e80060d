// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>

namespace {

/// Whether something is drawn within `place` that can be told from the colour at its corner. Thin lines are pale.
bool somethingStandsOut(const QImage &image, const QRect &place)
{
    const QColor ground = image.pixelColor(place.topLeft());
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (theme::contrast(image.pixelColor(x, y), ground) >= 1.5)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("A box shows its tick and a choice its arrow, light and dark")
{
    const theme::Scheme scheme = GENERATE(theme::Scheme::Light, theme::Scheme::Dark);
    theme::apply(*qApp, scheme);

    QCheckBox box;
    box.resize(40, 40);
    QStyleOptionButton ofBox;
    ofBox.initFrom(&box);
    const QRect indicator
        = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &ofBox, &box).adjusted(3, 3, -3, -3);
    CHECK_FALSE(somethingStandsOut(box.grab().toImage(), indicator));
    box.setChecked(true);
    CHECK(somethingStandsOut(box.grab().toImage(), indicator));

    QComboBox choice;
    choice.resize(200, 40);
    QStyleOptionComboBox ofChoice;
    ofChoice.initFrom(&choice);
    const QRect arrow = choice.style()->subControlRect(
        QStyle::CC_ComboBox, &ofChoice, QStyle::SC_ComboBoxArrow, &choice);
    CHECK(somethingStandsOut(choice.grab().toImage(), arrow.adjusted(3, 3, -3, -3)));

    theme::apply(*qApp, theme::Scheme::Light);
}
