// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/now/phaselinevoice.h"

#include "ui/now/phaseline.h"

#include <QPointer>

namespace {

/// One stop.
class Tab final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    Tab(PhaseLine *line, int index) : line_(line), index_(index) { }

    [[nodiscard]] int index() const { return index_; }
    [[nodiscard]] bool isValid() const override { return line_ && index_ < line_->count(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return line_->window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(line_); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::PageTab; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name       ? line_->name(index_)
            : kind == QAccessible::Description ? line_->state(index_)
                                               : QString();
    }

    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        const QRect area = line_->area(index_);
        return {line_->mapToGlobal(area.topLeft()), area.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = line_->isNow(index_);
        state.focused = line_->hasFocus() && line_->currentStop() == index_;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            return line_->open(index_);
        line_->setFocus(Qt::OtherFocusReason);
        line_->setCurrentStop(index_);
    }

private:
    QPointer<PhaseLine> line_;
    int index_;
};

} // namespace

PhaseLineVoice::PhaseLineVoice(PhaseLine *line) : QAccessibleWidget(line, QAccessible::PageTabList) { }

PhaseLineVoice::~PhaseLineVoice()
{
    for (const QAccessible::Id id : std::as_const(tabs_))
        QAccessible::deleteAccessibleInterface(id);
}

void PhaseLineVoice::install()
{
    const auto make = [](const QString &, QObject *object) -> QAccessibleInterface * {
        auto *line = qobject_cast<PhaseLine *>(object);
        return line ? new PhaseLineVoice(line) : nullptr;
    };
    static const QAccessible::InterfaceFactory factory = make;
    QAccessible::installFactory(factory); // Qt keeps it once
}

PhaseLine *PhaseLineVoice::line() const
{
    return static_cast<PhaseLine *>(widget());
}

int PhaseLineVoice::childCount() const
{
    return line()->count();
}

QAccessibleInterface *PhaseLineVoice::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (!tabs_.contains(index))
        tabs_.insert(index, QAccessible::registerAccessibleInterface(new Tab(line(), index)));
    return QAccessible::accessibleInterface(tabs_.value(index));
}

int PhaseLineVoice::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *tab = dynamic_cast<const Tab *>(child);
    return tab ? tab->index() : -1;
}

QAccessibleInterface *PhaseLineVoice::childAt(int x, int y) const
{
    const QPoint position = line()->mapFromGlobal(QPoint(x, y));
    for (int i = childCount() - 1; i >= 0; --i) {
        if (line()->area(i).contains(position))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *PhaseLineVoice::focusChild() const
{
    return line()->hasFocus() ? child(line()->currentStop()) : nullptr;
}
