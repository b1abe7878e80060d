// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups.h"

#include <QDialog>

class Button;
class Label;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

/// The backups by date, with what the chosen one holds: to look inside, or to put back.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Lists the backups of `notebook` as they are told at `now`.
    BackupsDialog(const QString &notebook, const QDateTime &now, QWidget *parent = nullptr);

signals:
    void lookWanted(const backups::Backup &backup);
    void putBackWanted(const backups::Backup &backup);

private:
    [[nodiscard]] QWidget *makeDetails();
    void choose(int row);
    void showWhatItHolds();
    void clearHeld();

    std::vector<backups::Backup> backups_;
    QDateTime now_;
    int chosen_ = -1;
    QListWidget *list_;
    QScrollArea *words_;
    Label *moment_;
    QVBoxLayout *held_;
    Button *look_;
    Button *putBack_;
};
