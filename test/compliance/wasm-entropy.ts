import type { WatProgram } from './wat.ts'
import { FD } from './wat.ts'

/** Everything a program can see that could differ from host to host, put down in `/outputs/seen`. */
export const ENTROPY: WatProgram = {
  main: (text) => `
    (call $must (call $random_get (i32.const 65536) (i32.const 100)))
    (call $must (call $random_get (i32.const 65636) (i32.const 28)))
    (call $must (call $clock_time_get (i32.const 0) (i64.const 1) (i32.const 65664)))
    (call $must (call $clock_time_get (i32.const 1) (i64.const 1) (i32.const 65672)))
    (i32.store8 (i32.const 520) (i32.const 0)) (i32.store (i32.const 528) (i32.const 1)) (i64.store (i32.const 536) (i64.const 5000000000))
    (call $must (call $poll_oneoff (i32.const 512) (i32.const 600) (i32.const 1) (i32.const 700)))
    (call $must (call $clock_time_get (i32.const 2) (i64.const 1) (i32.const 65680)))
    (drop (call $create ${text('zebra')})) (drop (call $create ${text('ant')})) (drop (call $create ${text('moth')}))
    (call $must (call $path_create_directory ${FD.outputs} ${text('folder')}))
    (call $must (call $fd_readdir ${FD.outputs} (i32.const 66048) (i32.const 1024) (i64.const 0) (i32.const 65700)))
    (call $must (call $path_filestat_get ${FD.outputs} (i32.const 0) ${text('moth')} (i32.const 65704)))
    (call $must (call $path_filestat_get ${FD.inputs} (i32.const 0) ${text('in.txt')} (i32.const 65800)))
    (call $must (call $args_get (i32.const 67328) (i32.const 67400)))
    (call $must (call $environ_get (i32.const 67600) (i32.const 67700)))
    (call $must (call $write (call $create ${text('seen')}) (i32.const 65536) (i32.const 4096)))`
}
