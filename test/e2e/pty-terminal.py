"""A terminal of COLUMNS x ROWS with a program in it: what is typed comes on stdin, what the program writes goes to stdout as it is.
It answers the question "who are you?" (DA1) with ANSWER, as far as there is one.

usage: pty-terminal.py COLUMNS ROWS ANSWER PROGRAM [ARGUMENT ...]
"""
import fcntl, os, pty, select, signal, struct, sys, termios

columns, rows, answer = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3].encode().decode('unicode_escape').encode()
pid, master = pty.fork()
if pid == 0:
    os.execv(sys.argv[4], sys.argv[4:])
fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack('HHHH', rows, columns, 0, 0))
signal.signal(signal.SIGTERM, lambda *_: os.kill(pid, signal.SIGHUP))
tail, sources = b'', [master, 0]
while True:
    for source in select.select(sources, [], [])[0]:
        try:
            data = os.read(source, 65536)
        except OSError:
            data = b''  # the program has ended
        if source == 0:
            if data:
                os.write(master, data)
            else:
                sources.remove(0)
        elif not data:
            sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) & 0xFF)
        else:
            os.write(1, data)
            seen, tail = (tail + data).count(b'\x1b[c') - tail.count(b'\x1b[c'), (tail + data)[-2:]
            for _ in range(seen if answer else 0):
                os.write(master, answer)
