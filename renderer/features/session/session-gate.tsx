import type { ReactNode } from 'react'

export const SessionGate = ({ children }: { readonly children: ReactNode }) => <>{children}</>
