/** The outcome of anything the world can refuse. `throw` is kept for bugs; a refusal is a value with a code. */
export type Result<Value, Failure> = Ok<Value> | Err<Failure>

export type Ok<Value> = { readonly ok: true; readonly value: Value }
export type Err<Failure> = { readonly ok: false; readonly error: Failure }

export const ok = <const Value>(value: Value): Ok<Value> => ({ ok: true, value })

export const err = <const Failure>(error: Failure): Err<Failure> => ({ ok: false, error })
