import { expect, test } from 'vitest'
import { parseAmd, parseNvidia } from './detect-gpus.ts'

const SUMMARY = '| NVIDIA-SMI 550.54.15    Driver Version: 550.54.15    CUDA Version: 12.4     |'

test('NVIDIA: each GPU with its own identity; sizes in bytes', () => {
  const listed = 'GPU-6f0c, NVIDIA GeForce RTX 4090, 24564, 550.54.15\nGPU-77aa, NVIDIA H200, 143771, 550.54.15\n'
  expect(parseNvidia(listed, SUMMARY)).toEqual({
    gpus: [
      { vendor: 'nvidia', model: 'NVIDIA GeForce RTX 4090', vramBytes: 24564 * 2 ** 20, uuid: 'GPU-6f0c', devices: [], groups: [] },
      { vendor: 'nvidia', model: 'NVIDIA H200', vramBytes: 143771 * 2 ** 20, uuid: 'GPU-77aa', devices: [], groups: [] }
    ],
    driver: { version: '550.54.15', cuda: '12.4' },
    problems: []
  })
})

test.each(['GPU-1, NVIDIA GB10, [N/A], 580.1', '[Unknown Error], x, 1, 1', 'No devices were found'])('NVIDIA: "%s" is a problem and no GPU', (line) => {
  const { gpus, problems } = parseNvidia(`${line}\n`, SUMMARY)
  expect(gpus).toEqual([])
  expect(problems).toEqual([expect.stringContaining(line)])
})

test('AMD: either spelling; what is no card is passed over', () => {
  const said = JSON.stringify({
    card0: { 'Unique ID': '0x5f2a', 'Card series': 'Radeon RX 7900 XTX', 'VRAM Total Memory (B)': '25753026560', 'PCI Bus': '0000:03:00.0' },
    card1: { 'Unique ID': 'N/A', 'Card Series': 'AMD Instinct MI300X', 'VRAM Total Memory (B)': '206141652992', 'PCI Bus': '0000:C1:00.0' },
    card2: { 'Card Series': 'Raphael', 'VRAM Total Memory (B)': 'N/A', 'PCI Bus': '0000:10:00.0' },
    system: { 'Driver version': '6.3.6' }
  })
  const { cards, problems } = parseAmd(said)
  expect(cards).toEqual([
    { vendor: 'amd', model: 'Radeon RX 7900 XTX', vramBytes: 25753026560, uuid: '0x5f2a', bus: '0000:03:00.0' },
    { vendor: 'amd', model: 'AMD Instinct MI300X', vramBytes: 206141652992, uuid: 'pci-0000:c1:00.0', bus: '0000:c1:00.0' }
  ])
  expect(problems).toEqual([expect.stringContaining('card2')])
})
