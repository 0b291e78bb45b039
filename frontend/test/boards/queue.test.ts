import { expect, test } from 'vitest'
import { queue } from '../../src/boards/queue'

test('two are done at a time, in the order they came, and what fails stops nothing', async () => {
  const begun: number[] = []
  let most = 0
  let running = 0
  await new Promise<void>((idle) => {
    const line = queue(2, idle)
    for (let i = 0; i < 7; i++) {
      line.add(async () => {
        begun.push(i)
        running += 1
        most = Math.max(most, running)
        await new Promise((then) => setTimeout(then, 7 - i))
        running -= 1
        if (i === 3) throw new Error(`${i}`)
      })
    }
  })
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(most).toBe(2)
  expect(running).toBe(0)
})

test('it says that it is idle each time all is done', async () => {
  let idle = 0
  const line = queue(2, () => (idle += 1))
  line.add(async () => {})
  await new Promise((then) => setTimeout(then, 5))
  line.add(async () => {})
  line.add(async () => {})
  await new Promise((then) => setTimeout(then, 5))
  expect(idle).toBe(2)
})
