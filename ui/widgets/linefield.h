// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing.h"
#include "ui/widgets/input.h"

#include <QBasicTimer>

#include <functional>

class QLineEdit;

/// A single line that saves itself like TextField.
class LineField final : public Input
{
    Q_OBJECT

public:
    using Read = std::function<QString()>;
    using Write = std::function<edits::Edit(const QString &)>;

    LineField(Editing &editing, const QString &what, Read read, Write write, QWidget *parent = nullptr);

    void reload() override;
    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit *editor() const { return editor_; }
    void save();

protected:
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Editing &editing_;
    QString what_;
    Read read_;
    Write write_;
    QLineEdit *editor_;
    QBasicTimer saveTimer_;
    int session_ = 0;
    bool dirty_ = false;
};
