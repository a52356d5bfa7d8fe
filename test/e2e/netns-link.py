"""A switch in user space: a TAP device in each network namespace, frames forwarded with delay, jitter and loss.

Arguments: delay ms, jitter ms, loss 0..1, address of this side, then name=namespace=address of each member.
Lines on stdin cut the network: a JSON list of lists of names; frames between members of different lists are dropped. [] heals it.
The kernel's own netem is not in every kernel; this needs only tun, and root.
"""
import fcntl, heapq, json, os, random, select, struct, subprocess, sys, time

DELAY, JITTER, LOSS = float(sys.argv[1]) / 1e3, float(sys.argv[2]) / 1e3, float(sys.argv[3])
MAX_QUEUED = 100_000  # frames on their way; beyond, a full switch drops
TUNSETIFF, IFF_TAP_NO_PI = 0x400454CA, 0x0002 | 0x1000


def run(*command):
    subprocess.check_call(command)


def tap(name, namespace, address):
    fd = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(fd, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TAP_NO_PI))
    inside = ["ip"]
    if namespace:
        run("ip", "link", "set", name, "netns", namespace)
        inside = ["ip", "-n", namespace]
        run(*inside, "link", "set", "lo", "up")
    run(*inside, "addr", "add", address + "/24", "dev", name)
    run(*inside, "link", "set", name, "up")
    return fd


def main():
    prefix = "lf%d" % (os.getpid() % 10000)
    names, ports = {}, []
    ports.append(tap(prefix + "c", None, sys.argv[4]))
    for index, member in enumerate(sys.argv[5:]):
        name, namespace, address = member.split("=")
        ports.append(tap("%s%d" % (prefix, index), namespace, address))
        names[name] = ports[-1]
    learned, group, queue, number = {}, {}, [], 0
    print("up", flush=True)
    commands = sys.stdin.fileno()
    while True:
        wait = max(0, queue[0][0] - time.monotonic()) if queue else 1
        for fd in select.select([commands, *ports], [], [], wait)[0]:
            if fd == commands:
                line = sys.stdin.readline()
                if not line:
                    return  # whoever started this is gone: the devices go with it
                group = {names[name]: index for index, part in enumerate(json.loads(line)) for name in part}
                print("done", flush=True)
                continue
            try:
                while True:
                    frame = os.read(fd, 65536)
                    learned[frame[6:12]] = fd
                    to = learned.get(frame[0:6])
                    due = time.monotonic() + DELAY + random.uniform(-JITTER, JITTER)
                    for out in [to] if to is not None else ports:
                        if out == fd or random.random() < LOSS or len(queue) >= MAX_QUEUED:
                            continue
                        if fd in group and out in group and group[fd] != group[out]:
                            continue
                        number += 1
                        heapq.heappush(queue, (due, number, out, frame))
            except BlockingIOError:
                pass
        now = time.monotonic()
        while queue and queue[0][0] <= now:
            _, _, out, frame = heapq.heappop(queue)
            try:
                os.write(out, frame)
            except OSError:
                pass  # its queue is full or its namespace is going


main()
