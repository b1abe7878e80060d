// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/taborder.h"

#include <QLayout>
#include <QSet>
#include <QWidget>

namespace taborder {

namespace {

bool isStop(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

class Walk
{
public:
    QList<QWidget *> stops;

    void into(QWidget *widget)
    {
        if (!widget->isVisible() || seen_.contains(widget))
            return;
        seen_.insert(widget);
        if (isStop(*widget))
            stops << widget;
        if (QLayout *layout = widget->layout())
            along(layout);
        const QObjectList children = widget->children(); // what is in no layout, as in a scroll area
        for (QObject *child : children) {
            if (child->isWidgetType() && !static_cast<QWidget *>(child)->isWindow())
                into(static_cast<QWidget *>(child));
        }
    }

private:
    void along(QLayout *layout)
    {
        for (int i = 0; i < layout->count(); ++i) {
            QLayoutItem *item = layout->itemAt(i);
            if (item->widget())
                into(item->widget());
            else if (item->layout())
                along(item->layout());
        }
    }

    QSet<QWidget *> seen_;
};

} // namespace

QList<QWidget *> of(QWidget *root)
{
    Walk walk;
    walk.into(root);
    return walk.stops;
}

bool step(QWidget *root, bool next)
{
    const QList<QWidget *> stops = of(root);
    if (stops.isEmpty())
        return false;
    qsizetype at = -1;
    for (const QWidget *each = root->focusWidget(); each && at < 0; each = each->parentWidget())
        at = stops.indexOf(each); // the inner part stands for the whole
    const qsizetype to = at < 0 ? (next ? 0 : stops.size() - 1) : (at + (next ? 1 : stops.size() - 1)) % stops.size();
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace taborder
