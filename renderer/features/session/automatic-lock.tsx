export const AutomaticLock = () => null
