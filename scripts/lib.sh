# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What scripts/run and scripts/test share. Sourcing it goes to the repository's own folder. Everything these
# functions have to say goes to standard error, so that standard output is the program's.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

# Qt and the compiler want UTF-8; a bare system has only the C locale. The language stays the person's own.
if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then
    export LC_CTYPE=C.UTF-8
fi

say() { printf '%s\n' "$*" >&2; }

# release: the name of this Debian, such as bookworm, or of a system like it.
release() { sed -n 's/^VERSION_CODENAME="\{0,1\}\([a-z]*\)"\{0,1\}$/\1/p' /etc/os-release 2>/dev/null || true; }

# packages SECTION…: the names in these sections of scripts/packages, without those of another release alone.
packages() {
    local section release
    release=$(release)
    for section in "$@"; do
        sed -n "/^\[$section\]/,/^\[/{
            /^\[/d; s/[[:space:]]*#.*//; s/ (${release:-none})\$//; / (/d; /./p
        }" scripts/packages
    done
}

# on_bookworm_alone SENTENCE: goes on on Debian 12. Elsewhere says that what the sentence tells is skipped, and ends with
# the code by which CTest knows it.
on_bookworm_alone() {
    [[ $(release) == bookworm ]] && return
    say "Skipped: $1, on Debian 12 alone."
    exit 77
}

# missing_packages SECTION…: those that are not installed.
missing_packages() {
    local installed
    installed=$(dpkg-query --show --showformat='${db:Status-Abbrev}${Package}\n' | sed -n 's/^[ih]i *//p' | sort -u)
    packages "$@" | sort -u | comm -23 - <(printf '%s\n' "$installed")
}

# ensure_packages SECTION…: installs what is missing. PEILI_PACKAGES=skip trusts that everything is there.
ensure_packages() {
    [[ ${PEILI_PACKAGES:-} == skip ]] && return
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This is no Debian system, so please install what these Debian packages hold:"
        packages "$@" | sed 's/^/    /' >&2
        say "Then run this again with PEILI_PACKAGES=skip in front."
        exit 1
    fi

    local missing
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -eq 0 ]] && return

    local root=()
    if [[ $(id -u) -ne 0 ]]; then
        if ! command -v sudo >/dev/null; then
            say "Some packages are missing, and only root may install them. Please run as root:"
            say "    apt-get install --no-install-recommends ${missing[*]}"
            exit 1
        fi
        root=(sudo)
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    local apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
    local log status=0
    log=$(mktemp)
    { "${apt[@]}" update && "${apt[@]}" install --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 || status=$?
    [[ $status -eq 0 ]] || tail -n 20 "$log" >&2
    rm -f "$log"
    if [[ $status -ne 0 ]]; then
        say "The packages could not be installed. Check the network and the lines above, then try again."
        exit 1
    fi
}

# build PRESET RESULT: configures where there is no build yet, then builds what has changed. Shows the
# progress while the file RESULT does not exist, afterwards only what goes wrong.
build() {
    local preset=$1 folder=build/$1 quiet=()
    # A folder that was moved or copied takes its old paths along: begin anew.
    if [[ -f $folder/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$folder/CMakeCache.txt"; then
        rm -rf "$folder"
    fi
    if [[ ! -f $folder/build.ninja ]]; then
        mkdir -p build
        say "Configuring the $preset build …"
        cmake --preset "$preset" >"$folder.log" 2>&1 || { tail -n 30 "$folder.log" >&2; return 1; }
    fi
    if [[ -e $2 ]]; then
        quiet=(-- --quiet)
    else
        say "Building Peili ($preset). The first time takes some minutes …"
    fi
    cmake --build --preset "$preset" "${quiet[@]}" >&2
}

# is_optimised BUILD: whether the build folder has what people run, and so what cmake/hardening.cmake adds.
is_optimised() {
    ! grep -qxF CMAKE_BUILD_TYPE:STRING=Debug "$1/CMakeCache.txt"
}

# is_hardened PROGRAM: prints what it has against faults in the handling of memory; fails when it lacks something. A
# program is marked for a guarded control flow only where the system's own start files are.
is_hardened() {
    local without=()
    readelf --notes "$(c++ -print-file-name=Scrt1.o)" | grep 'x86 feature: IBT, SHSTK' >/dev/null ||
        without=(--nocfprotection)
    hardening-check "${without[@]}" "$1"
}

# make_package BUILD INTO: makes the Debian package of what is in the build folder, and prints its name.
make_package() {
    local log
    log=$(mktemp)
    if ! cpack -G DEB --config "$1/CPackConfig.cmake" -B "$2/package" >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
    mv "$2"/package/*.deb "$2"
    rm -rf "$2/package"
    find "$2" -maxdepth 1 -name 'peili_*.deb' -newermt '-1 minute' -print
}

# refresh_copy FOLDER: the sources as they are now. Only what differs is copied, so that only that is built again.
refresh_copy() {
    local file
    mkdir -p "$1/build"
    git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
        [[ -e $file ]] || continue
        cmp --quiet "$file" "$1/$file" && continue
        mkdir -p "$1/$(dirname "$file")"
        cp "$file" "$1/$file"
    done
    (cd "$1" && find . -path ./build -prune -o -type f -print0) | while IFS= read -r -d '' file; do
        [[ -e $file ]] || rm "$1/$file"
    done
}
