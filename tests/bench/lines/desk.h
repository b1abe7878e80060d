// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook.h"
#include "ui/mainwindow.h"

#include <functional>
#include <memory>

namespace bench {

/// Opens a notebook that is there, or ends the program.
[[nodiscard]] std::unique_ptr<Notebook> opened(const QString &path);

/// Lets everything happen that waits to, until all is painted.
void settle();

/// The window over a notebook, on the display and painted.
class Desk
{
public:
    explicit Desk(const QString &path);
    ~Desk();

    [[nodiscard]] Notebook &notebook() { return *notebook_; }
    [[nodiscard]] MainWindow &window() const { return *window_; }
    [[nodiscard]] Editing &editing() { return window_->editing(); }
    [[nodiscard]] const Mentorship &mentorship() { return editing().mentorship(); }

private:
    std::unique_ptr<Notebook> notebook_;
    std::unique_ptr<MainWindow> window_;
};

/// Something that is made when it is first needed, and shared by the lines of a group.
template <class T>
class Lazy
{
public:
    explicit Lazy(std::function<std::unique_ptr<T>()> make) : made_(std::make_shared<Made>()) { made_->make = make; }

    T &operator*() const
    {
        if (!made_->thing)
            made_->thing = made_->make();
        return *made_->thing;
    }
    T *operator->() const { return &**this; }

private:
    struct Made
    {
        std::function<std::unique_ptr<T>()> make;
        std::unique_ptr<T> thing;
    };
    std::shared_ptr<Made> made_;
};

} // namespace bench
