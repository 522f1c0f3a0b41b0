"""Says in one line which system packages are missing, or installs them where it may (root, Debian's apt-get).

Runs on the bare system Python, before there is a .venv:

    python3 tools/system_packages.py setup    Python and its venv; the window's libraries are only announced
    python3 tools/system_packages.py window   and what the window needs
    python3 tools/system_packages.py test     and what the tests need to open windows without a screen
    python3 tools/system_packages.py installer and what the frozen program is built with
    python3 tools/system_packages.py packages and what it is packed and checked with for Linux
    python3 tools/system_packages.py peers    and the real programs that some tests work with
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Shared library -> the Debian package that holds it. Qt's own wheel brings everything else.
WINDOW_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
TEST_PROGRAMS = {"Xvfb": "xvfb", "openbox": "openbox", "strace": "strace"}
INSTALLER_PROGRAMS = {"objdump": "binutils"}
PACKAGE_PROGRAMS = INSTALLER_PROGRAMS | {
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-deb": "dpkg",
    "xz": "xz-utils",
}
PEER_PROGRAMS = {
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "cupsd": "cups",
    "dbus-daemon": "dbus",
    "dbus-run-session": "dbus-daemon",
    "gio": "libglib2.0-bin",
    "ippeveprinter": "cups-ipp-utils",
    "lpadmin": "cups-client",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "thunderbird": "thunderbird",
    "xdg-open": "xdg-utils",
}
PEER_MODULES = {"/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi"}
"""What the system's own Python needs."""


def missing(purpose: str) -> dict[str, str]:
    """What this machine lacks for `purpose`: module, library or program -> Debian package."""
    lacks = {} if importlib.util.find_spec("ensurepip") else {"ensurepip": "python3-venv"}
    if sys.platform != "linux":
        return lacks
    lacks |= {name: package for name, package in WINDOW_LIBRARIES.items() if not loads(name)}
    if purpose == "installer":
        lacks |= {name: package for name, package in INSTALLER_PROGRAMS.items() if not shutil.which(name)}
    if purpose in ("installer", "packages") and not loads(f"libpython3.{sys.version_info.minor}.so.1.0"):
        lacks["libpython"] = f"libpython3.{sys.version_info.minor}"
    if purpose == "packages":
        lacks |= {name: package for name, package in PACKAGE_PROGRAMS.items() if not shutil.which(name)}
    if purpose == "peers":
        everywhere = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"  # a plain user's PATH leaves those of root out
        lacks |= {name: pkg for name, pkg in PEER_PROGRAMS.items() if not shutil.which(name, path=everywhere)}
        lacks |= {name: pkg for name, pkg in PEER_MODULES.items() if not Path(name).is_dir()}
    if purpose in ("test", "peers"):
        lacks |= {name: package for name, package in TEST_PROGRAMS.items() if not shutil.which(name)}
    return lacks


def loads(library: str) -> bool:
    """Whether the system finds the shared library; asks no package manager, so it works everywhere."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install(packages: list[str]) -> None:
    """Install Debian packages, saying so first; a failure is left for the second look to report."""
    print("handout-studio: installing system packages:", *packages, flush=True)
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    quiet = {
        "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "DEBCONF_NOWARNINGS": "yes"},
        "stdin": subprocess.DEVNULL,
    }
    subprocess.run([*apt, "update"], **quiet)
    subprocess.run([*apt, "install", "--yes", "--no-install-recommends", *packages], stdout=subprocess.DEVNULL, **quiet)
    importlib.invalidate_caches()


def advice(lacks: dict[str, str], path: str | None = None) -> str:
    """The command that puts it right where `path` (by default PATH) has apt-get; elsewhere, what to look for."""
    if shutil.which("apt-get", path=path):
        return "sudo apt-get install " + " ".join(sorted(set(lacks.values())))
    return "the packages of this system that hold " + ", ".join(sorted(lacks))


def main(purpose: str) -> int:
    """Look, install where allowed and look again; 0 when what `purpose` can't do without is there."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the system's Python is what is asked here
        print(
            f"handout-studio: Python 3.11 or newer is needed, {sys.executable} is {sys.version.split()[0]}",
            file=sys.stderr,
        )
        return 1
    lacks = missing(purpose)
    if lacks and shutil.which("apt-get") and os.geteuid() == 0:
        install(sorted(set(lacks.values())))
        lacks = missing(purpose)
    if not lacks:
        return 0
    if purpose == "setup" and "ensurepip" not in lacks:
        print(
            "handout-studio: the command line needs nothing more; the window needs:",
            advice(lacks),
            file=sys.stderr,
        )
        return 0
    print("handout-studio: system packages are missing; install:", advice(lacks), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
