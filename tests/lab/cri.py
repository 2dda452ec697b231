# SPDX-License-Identifier: Apache-2.0
"""A pod on a lab host, by containerd's CRI as a kubelet speaks it (kubernetes/cri-api, runtime/v1/api.proto): gRPC of a few messages."""
import re
import struct
import subprocess
import tempfile

from support import WORKLOAD, path_inside

SOCKET = "/run/cri.sock"
# Lowering the OOM score, which a pod's sandbox asks for, is not allowed to a lab host.
CONFIG = f"""version = 3
root = "/var/lib/containerd/cri"
state = "/run/cri"
[grpc]
  address = "{SOCKET}"
[plugins."io.containerd.cri.v1.images".pinned_images]
  sandbox = "docker.io/{WORKLOAD}:latest"
[plugins."io.containerd.cri.v1.runtime"]
  restrict_oom_score_adj = true
"""
HOSTS_NETWORK = 2  # NamespaceMode.NODE: a network of its own would need CNI's plugins


def varint(number):
    out = b""
    while number > 127:
        out += bytes([number & 127 | 128])
        number >>= 7
    return out + bytes([number])


def message(fields):
    """By the numbers of its fields: numbers, text, messages, and lists of these."""
    out = b""
    for number, values in fields.items():
        for value in values if isinstance(values, list) else [values]:
            if isinstance(value, int):
                out += varint(number << 3) + varint(value)
                continue
            content = message(value) if isinstance(value, dict) else value.encode()
            out += varint(number << 3 | 2) + varint(len(content)) + content
    return out


class Pod:
    """One container of the workload in a pod, beside Docker's containerd."""

    def __init__(self, host):
        self.host = host
        self.sandbox = self.container = None

    def start(self, *workload, environment=()):
        host = self.host
        host.load_workload()
        host.ssh(f"mkdir -p /var/log/pods && cat >/run/cri.toml <<'END'\n{CONFIG}END\n"
                 "setsid containerd --config /run/cri.toml >/var/log/cri.log 2>&1 </dev/null & echo $! >/run/cri.pid")
        images = f"ctr -a {SOCKET} -n k8s.io images"
        host.wait_for(lambda: host.ssh(f"{images} ls -q && echo up", check=False).endswith("up\n"), "containerd serves CRI")
        host.ssh(f"docker save {WORKLOAD} | {images} import -")
        sandbox = {1: {1: "pod", 2: "uid-1", 3: "default"}, 3: "/var/log/pods", 8: {2: {1: {1: HOSTS_NETWORK}}}}
        self.sandbox = self.call("RunPodSandbox", {1: sandbox})
        container = {1: {1: "job"}, 2: {1: f"docker.io/{WORKLOAD}:latest"}, 3: ["/bin/workload", *workload], 11: "job.log",
                     6: [{1: name, 2: value} for name, value in environment]}
        self.container = self.call("CreateContainer", {1: self.sandbox, 2: container, 3: sandbox})
        self.call("StartContainer", {1: self.container})

    def call(self, method, fields):
        """What the answer's first field says, which is all that is asked for here."""
        request = message(fields)
        with tempfile.NamedTemporaryFile() as headers:
            done = subprocess.run(
                ["curl", "-sS", "--max-time", "60", "--http2-prior-knowledge", "--unix-socket", path_inside(self.host.name, SOCKET), "-D", headers.name,
                 "-H", "content-type: application/grpc", "-H", "te: trailers", "--data-binary", "@-",
                 f"http://containerd/runtime.v1.RuntimeService/{method}"],
                input=b"\0" + struct.pack(">I", len(request)) + request, capture_output=True, timeout=90)
            said = headers.read().decode(errors="replace")
        if done.returncode != 0 or not re.search(r"^grpc-status: 0\r?$", said, re.M):
            raise AssertionError(f"{self.host.name}: {method}: {done.stderr.decode(errors='replace')} {said}")
        answer = done.stdout[5:]
        return answer[2:2 + answer[1]].decode() if answer else ""

    def log(self):
        return self.host.ssh("cat /var/log/pods/job.log", check=False)

    def checkpoint(self, path):
        """As the kubelet's API for checkpoints has it written, on the host; the container runs on."""
        self.call("CheckpointContainer", {1: self.container, 2: path})

    def remove(self):
        """All of it, however far it came."""
        if self.sandbox:
            self.call("StopPodSandbox", {1: self.sandbox})
            self.call("RemovePodSandbox", {1: self.sandbox})
        self.host.ssh("kill $(cat /run/cri.pid); while kill -0 $(cat /run/cri.pid) 2>/dev/null; do sleep 0.1; done; "
                      "rm -rf /run/cri* /var/lib/containerd/cri /var/log/pods")
