# Bare Debian 12 systems for the scripts beside this one, which read it in and are run as root.
#
# Takes this machine's own settings for apt and pip, so it names no mirror. Needs debootstrap.

top=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
work=$(realpath -m "${1:-$top/build/fresh-machine}")
suite=bookworm

say() { printf '\n=== %s\n' "$*"; }
fail() { printf 'fresh machine: %s\n' "$*" >&2; exit 1; }

[ "$(id -u)" = 0 ] || fail "run as root"
command -v debootstrap > /dev/null || fail "debootstrap is missing; install: apt-get install debootstrap"
# In a mount namespace of its own nothing stays mounted, however this ends.
[ -n "${FRESH_MACHINE_INSIDE:-}" ] || FRESH_MACHINE_INSIDE=1 exec unshare --mount "$0" "$work"

bare_debian() {
    [ -f "$work/base/etc/debian_version" ] && return
    local mirror
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' | awk -v suite=$suite '$2 == suite {print $1; exit}')
    debootstrap --variant=minbase $suite "$work/base" ${mirror:+"$mirror"} > "$work/debootstrap.log"
}

# bare_machine NAME: a copy of the bare system with this machine's way to its registries and a plain user, tester.
bare_machine() {
    local root=$work/$1
    rm -rf "$root"
    cp -a "$work/base" "$root"
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    cp -a /etc/apt/sources.list.d/*.sources "$root/etc/apt/sources.list.d/" 2> /dev/null && rm -f "$root/etc/apt/sources.list"
    mkdir -p "$root/usr/share/keyrings"
    cp -L /usr/share/keyrings/debian-archive-* "$root/usr/share/keyrings/"
    cp -L /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/"
    cp -L "${PIP_CERT:-/etc/ssl/certs/ca-certificates.crt}" "$root/etc/trusted.crt"
    [ ! -f /etc/pip.conf ] || cp -L /etc/pip.conf "$root/etc/"
    mount --bind /proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/dev/shm"
    inside "$1" root 'useradd --create-home tester; apt-get -qq update'
}

# inside MACHINE USER COMMAND: what it prints, and its own exit code.
inside() {
    local home=/home/tester/project settings
    [ -d "$work/$1$home" ] || home=/
    settings=$(env | grep -E '^PIP_(INDEX_URL|DEFAULT_TIMEOUT|TRUSTED_HOST)=' || true)
    # shellcheck disable=SC2086
    chroot "$work/$1" /usr/bin/env -i LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive \
        PIP_CERT=/etc/trusted.crt $settings su "$2" --shell /bin/bash --preserve-environment --command "cd $home && HOME=\$(getent passwd $2 | cut -d: -f6) && export HOME && $3" < /dev/null
}

# refused MACHINE COMMAND: it must fail for the plain user in one line of ours that names packages; prints those.
refused() {
    local said
    if said=$(inside "$1" tester "$2" 2>&1); then fail "'$2' passed on a machine that lacks packages: $said"; fi
    grep '^handout-studio: ' <<< "$said" | grep -o 'sudo apt-get install .*' | cut -d' ' -f4- || fail "'$2' named no packages: $said"
}
