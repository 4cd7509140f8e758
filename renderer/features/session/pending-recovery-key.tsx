export const PendingRecoveryKey = () => null
