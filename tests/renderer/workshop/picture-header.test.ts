import { expect, test } from 'vitest'
import {
  checkPictureHeader,
  isWholeJpeg,
  isWholePng,
} from '../../../renderer/features/workshop/model/picture-header.ts'
import { pngAnnouncing, tinyJpeg } from './sources.ts'

test('a picture is refused by the size it announces, before anything is decoded', () => {
  expect(checkPictureHeader(pngAnnouncing(30_000, 30_000))).toEqual({ ok: false, error: 'too_many_pixels' })
  expect(checkPictureHeader(pngAnnouncing(20_000, 10))).toEqual({ ok: false, error: 'too_many_pixels' })
  expect(checkPictureHeader(pngAnnouncing(8_000, 8_000))).toEqual({ ok: true, value: null })
})

test('a header that says nothing is refused', () => {
  expect(checkPictureHeader(pngAnnouncing(0, 10))).toEqual({ ok: false, error: 'unreadable' })
  expect(checkPictureHeader(new Uint8Array(10))).toEqual({ ok: false, error: 'unreadable' })
})

test('a photo that was cut is seen, wherever it was cut', () => {
  expect(isWholeJpeg(tinyJpeg)).toBe(true)
  for (let length = 0; length < tinyJpeg.length; length += 1)
    expect(isWholeJpeg(tinyJpeg.subarray(0, length))).toBe(false)
})

test('the end of a hidden thumbnail is not the end of the photo, and what follows the end does no harm', () => {
  const thumbnail = [0xff, 0xe1, 0, 2 + tinyJpeg.length, ...tinyJpeg]
  const photo = Uint8Array.from([0xff, 0xd8, ...thumbnail, ...tinyJpeg.subarray(2)])
  expect(isWholeJpeg(photo)).toBe(true)
  expect(isWholeJpeg(photo.subarray(0, -2))).toBe(false)
  expect(isWholeJpeg(Uint8Array.from([...photo, ...new Uint8Array(5000)]))).toBe(true)
})

test('a PNG without its last chunk is cut', () => {
  const png = pngAnnouncing(10, 10)
  expect(isWholePng(png)).toBe(true)
  expect(isWholePng(png.subarray(0, -12))).toBe(false)
})
