# SPDX-License-Identifier: Apache-2.0
"""The desktop around a program, on the bus that it runs in: what systemd-logind and a notification daemon hear is written to a file.

    dbus-run-session -- desktop.py FILE PROGRAM [ARGUMENT]...
"""
import os
import subprocess
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

says, command = open(sys.argv[1], "w", buffering=1), sys.argv[2:]


class Logind(dbus.service.Object):
    @dbus.service.method("org.freedesktop.login1.Manager", in_signature="ssss", out_signature="h")
    def Inhibit(self, what, who, why, mode):
        theirs, ours = os.pipe()
        print("keeps awake", what, who, why, mode, file=says)
        # The other end is closed when the program closes what it was given.
        GLib.io_add_watch(theirs, GLib.IO_HUP, lambda *_: print("may sleep", file=says))
        given = dbus.types.UnixFd(ours)
        os.close(ours)
        return given


class Notifications(dbus.service.Object):
    @dbus.service.method("org.freedesktop.Notifications", in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, program, replaces, icon, title, text, actions, hints, timeout):
        print(f"notified {title}: {text}", file=says)
        return 1


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
names = [dbus.service.BusName(name, bus) for name in ("org.freedesktop.login1", "org.freedesktop.Notifications")]
objects = [Logind(bus, "/org/freedesktop/login1"), Notifications(bus, "/org/freedesktop/Notifications")]
loop = GLib.MainLoop()
program = subprocess.Popen(command, env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"]})
GLib.timeout_add(100, lambda: program.poll() is None or loop.quit())
loop.run()
sys.exit(program.returncode)
