import type { Input, OperationName, Output } from '../../core/contract/index.ts'

/** Asks through the door and expects to be served: the demonstration is our own data. */
export type Ask = <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Output<Name>>
