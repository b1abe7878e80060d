// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace writing {

/// A small button with a sign, beside or below a text. It takes no focus by Tab: each has a key that does the same.
class IconButton final : public QToolButton
{
    Q_OBJECT

public:
    /// `sign` is a file of resources/icons; the button is called “writing-” and that. The tool tip tells `key`, in
    /// portable text.
    IconButton(const QString &sign, const QString &name, const QString &key = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString sign_;
};

} // namespace writing
