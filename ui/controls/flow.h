// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

/// Widgets beside each other that go on in the next line where the width ends, as words do: for rows of
/// buttons that must hold long words and large type. Widgets of a line stand on its middle.
class Flow final : public QLayout
{
    Q_OBJECT

public:
    explicit Flow(QWidget *parent = nullptr);
    Flow(std::initializer_list<QWidget *> widgets);
    ~Flow() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(items_.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Goes through the lines; with `place` it also sets the geometries. The height, in pixels.
    int layOut(const QRect &rect, bool place) const;

    QList<QLayoutItem *> items_;
};
