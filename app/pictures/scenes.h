// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <array>
#include <vector>

class MainWindow;

/// What there is to see: every page, and every dialog over the page that it belongs to.
namespace scenes {

/// When in the sample's story it is: between two meetings in the middle, in the next of them, after something was
/// thrown away, some weeks after the closing, or before anything was written.
enum class Moment { Middle, Together, Cleared, End, Beginning };

inline constexpr std::array everyMoment{
    Moment::Beginning, Moment::Middle, Moment::Together, Moment::Cleared, Moment::End};

struct Scene
{
    const char *name;
    Moment moment;
    /// Brings the window there. May open dialogs, with open() or with exec(): they are drawn over the window and
    /// closed afterwards.
    void (*arrange)(MainWindow &window, const QDateTime &now);
    bool opensDialog = false; ///< or something else that lies over the page and keeps the keyboard to itself
};

/// In the order of the sidebar; a new page or dialog is one line here.
[[nodiscard]] const std::vector<Scene> &all();

} // namespace scenes
