// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/start/child.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace bench {

namespace {

constexpr int meterFile = 9; ///< the number of the pipe in the child

double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Runs a command with a pipe to it; the line that came through it.
std::string lineFrom(const std::vector<std::string> &command)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return {};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], meterFile);
    std::vector<char *> arguments;
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);
    pid_t child = 0;
    const int failed = posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    std::string said;
    char buffer[256];
    for (ssize_t count = 0; failed == 0 && (count = read(ends[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, size_t(count));
    close(ends[0]);
    if (failed == 0)
        waitpid(child, nullptr, 0);
    return said;
}

} // namespace

std::optional<Started> start(const std::vector<std::string> &command)
{
    setenv("PEILI_METER", std::to_string(meterFile).c_str(), 1);
    const double before = milliseconds();
    const std::string said = lineFrom(command);
    long long first = 0;
    long long painted = 0;
    long long idle = 0;
    long long memory = 0;
    if (std::sscanf(said.c_str(), "%lld %lld %lld %lld", &first, &painted, &idle, &memory) != 4)
        return {};
    return Started{double(first) / 1e6 - before, double(idle) / 1e6 - before, double(memory)};
}

double instructionsOf(const std::vector<std::string> &command, const std::string &folder)
{
    const std::string out = folder + "/callgrind.out";
    std::remove(out.c_str());
    std::vector<std::string> watched{
        "valgrind", "--quiet", "--tool=callgrind", "--callgrind-out-file=" + out, "--trace-children=no"};
    watched.insert(watched.end(), command.begin(), command.end());
    if (!start(watched))
        return 0;
    std::ifstream file(out);
    for (std::string line; std::getline(file, line);) {
        if (line.rfind("totals:", 0) == 0 || line.rfind("summary:", 0) == 0)
            return std::atof(line.c_str() + line.find(' '));
    }
    return 0;
}

} // namespace bench
