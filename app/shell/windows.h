// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/request.h"
#include "core/backups.h"
#include "core/notebook.h"

#include <QObject>

#include <functional>

class MainWindow;

/// The windows of the program, one for each notebook that is open.
class Windows final : public QObject
{
    Q_OBJECT

public:
    explicit Windows(QObject *parent = nullptr);
    ~Windows() override;

    /// Opens the notebook in a window of its own, or raises the one that has it open. A damaged one is offered to be
    /// replaced by its newest good backup, or by what can be read of it. False when no window is there for it; then the
    /// person knows why.
    bool open(const QString &notebook);

    /// Does what a start asks for: its notebooks, each in a window of its own, or the window that was opened or asked
    /// for last; and in that the page, unless something waits for an answer. False when there is no window then.
    bool fulfil(const Request &request);

    /// Closes every window as its own button would.
    void closeAll();

    /// Saves what was typed in every window, and asks nothing; false where that failed.
    [[nodiscard]] bool save();

    /// Saves what was typed in every window. Where that fails, asks what to do; false when the person stays.
    [[nodiscard]] bool mayClose();

    /// Called with each new window before it is shown.
    std::function<void(MainWindow &)> dress;

    /// Asks a question; gives the number of the answer. The last one leaves all as it is. Tests answer themselves.
    std::function<int(const QString &words, const QStringList &answers)> ask;

    /// Tells why something was refused.
    std::function<void(const QString &words)> tell;

private:
    struct Open;

    [[nodiscard]] Open *find(const QString &notebook);
    void show(std::unique_ptr<Open> open);
    [[nodiscard]] bool raise();
    void lookInside(const backups::Backup &backup);
    void putBack(Open &open, const backups::Backup &backup);
    [[nodiscard]] bool offerBackupOfMissing(const QString &notebook);
    [[nodiscard]] std::optional<QString> offerRescue(const QString &notebook, const Error &error);
    [[nodiscard]] std::optional<QString> repair(const QString &notebook);
    void forgetClosed();

    std::vector<std::unique_ptr<Open>> open_;
};
