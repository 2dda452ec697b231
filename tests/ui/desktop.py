# SPDX-License-Identifier: Apache-2.0
"""The desktop around a program, on the bus that it runs in: what systemd-logind, a notification daemon and the system tray hear is written
to a file. Once there is a file FILE.press, what is in the tray is pressed.

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


class Tray(dbus.service.Object):
    """https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierWatcher/"""
    @dbus.service.method(dbus.INTROSPECTABLE_IFACE, out_signature="s", path_keyword="path", connection_keyword="connection")
    def Introspect(self, path, connection):
        known = super().Introspect(path, connection)
        return known.replace('<interface name="org.kde.StatusNotifierWatcher">',
                             '<interface name="org.kde.StatusNotifierWatcher"><property name="IsStatusNotifierHostRegistered" type="b" access="read"/>')

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return name == "IsStatusNotifierHostRegistered"

    @dbus.service.method("org.kde.StatusNotifierWatcher", in_signature="s", out_signature="")
    def RegisterStatusNotifierItem(self, service):
        item = bus.get_object(service, "/StatusNotifierItem", introspect=False)

        def look(*_):
            item.Get("org.kde.StatusNotifierItem", "ToolTip", dbus_interface=dbus.PROPERTIES_IFACE,
                     reply_handler=lambda tip: print("in the tray:", *(" ".join(str(word).split()) for word in tip[2:] if word), file=says),
                     error_handler=lambda error: print("no word in the tray:", error, file=says))

        def press():
            if not os.path.exists(sys.argv[1] + ".press"):
                return True
            item.Activate(0, 0, dbus_interface="org.kde.StatusNotifierItem", reply_handler=lambda: None, error_handler=lambda error: print(error, file=says))
            return False

        item.connect_to_signal("NewToolTip", look, dbus_interface="org.kde.StatusNotifierItem")
        bus.watch_name_owner(service, lambda owner: owner or print("out of the tray", file=says))
        GLib.timeout_add(100, press)
        look()


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
names = [dbus.service.BusName(name, bus) for name in ("org.freedesktop.login1", "org.freedesktop.Notifications", "org.kde.StatusNotifierWatcher")]
objects = [Logind(bus, "/org/freedesktop/login1"), Notifications(bus, "/org/freedesktop/Notifications"), Tray(bus, "/StatusNotifierWatcher")]
loop = GLib.MainLoop()
program = subprocess.Popen(command, env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"]})
GLib.timeout_add(100, lambda: program.poll() is None or loop.quit())
loop.run()
sys.exit(program.returncode)
