// Going to an address from `paths`. Kept apart from the routes so that screens need not import one another.

import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Goes to a path made by `paths`. */
export function useGo(): (path: string) => void {
  const { history } = useRouter()
  return useCallback((path: string) => history.push(path), [history])
}
