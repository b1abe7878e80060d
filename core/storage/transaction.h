// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

/// A transaction that is rolled back unless it was committed.
class Transaction
{
public:
    explicit Transaction(QSqlDatabase &database) : database_(database), open_(database.transaction()) { }
    ~Transaction()
    {
        if (open_)
            database_.rollback();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] bool isOpen() const { return open_; }

    /// False when the database refused; then everything is rolled back.
    [[nodiscard]] bool commit()
    {
        if (open_ && database_.commit()) {
            open_ = false;
            return true;
        }
        return false;
    }

private:
    QSqlDatabase &database_;
    bool open_;
};
