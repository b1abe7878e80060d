// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/segments.h"

#include "ui/controls/button.h"
#include "ui/controls/flow.h"
#include "ui/look/theme.h"

#include <QButtonGroup>
#include <QPushButton>

namespace {

QString segmentLook()
{
    const auto px = [](double factor) { return QString::number(theme::space(factor)) + QLatin1String("px"); };
    return QStringLiteral(R"(
        Segments { background: palette(alternate-base); border: none; border-radius: %1; }
        Segments QPushButton { background: transparent; border: 2px solid transparent; border-radius: %2; padding: %3 %4; }
        Segments QPushButton:hover { background: palette(midlight); }
        Segments QPushButton:checked { background: palette(base); color: palette(link); font-weight: 600; }
        Segments QPushButton:focus { border: 2px solid palette(highlight); outline: none; }
    )")
        .arg(px(0.45), px(0.34), px(0.3), px(0.7));
}

} // namespace

Segments::Segments(const QStringList &captions, QWidget *parent) : QFrame(parent), group_(new QButtonGroup(this))
{
    auto *line = new Flow(this);
    const int margin = theme::space(0.2);
    line->setContentsMargins(margin, margin, margin, margin);
    line->setSpacing(margin);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // two lines where one is too narrow
    setStyleSheet(segmentLook());
    for (const QString &caption : captions) {
        auto *button = Button::choice(caption);
        button->setObjectName(QStringLiteral("segment-%1").arg(group_->buttons().size()));
        group_->addButton(button, int(group_->buttons().size()));
        line->addWidget(button);
    }
    // Tab comes to the chosen one; the arrows choose another.
    connect(group_, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (!checked)
            return;
        const QList<QAbstractButton *> all = group_->buttons();
        for (QAbstractButton *button : all)
            button->setFocusPolicy(button == group_->button(index) ? Qt::StrongFocus : Qt::ClickFocus);
        setFocusProxy(group_->button(index));
    });
    connect(group_, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *button = group_->button(index))
        button->setChecked(true);
}

int Segments::current() const
{
    return group_->checkedId();
}
