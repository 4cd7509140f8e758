import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/desk.ts'
import { setUp } from './support/first-run.ts'
import { pressOn, tabTo, typeIn, withoutPointer } from './support/keyboard.ts'
