// Loaded before the product in its own process: its clock starts at the instant that the journey tells, and runs on from there.
const start = Date.parse(process.env['ETABLI_JOURNEY_NOW'] ?? '')
if (!Number.isNaN(start)) {
  const Real = Date
  const ahead = start - Real.now()
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length === 0) super(Real.now() + ahead)
      else super(...given)
    }
    static now() {
      return Real.now() + ahead
    }
  }
}
