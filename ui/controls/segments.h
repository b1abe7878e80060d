// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;

/// A choice among a few views of the same thing, as one bar. The arrow keys change it, too.
class Segments final : public QFrame
{
    Q_OBJECT

public:
    explicit Segments(const QStringList &captions, QWidget *parent = nullptr);

    void setCurrent(int index);
    [[nodiscard]] int current() const;

signals:
    /// The person chose another one.
    void chosen(int index);

private:
    QButtonGroup *group_;
};
