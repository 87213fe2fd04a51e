/** For pages whose content security policy forbids code made from text: zod would try that once to be faster. */
import { z } from 'zod'

/** Call it once, before anything is parsed in a page. Servers leave it be. */
export const parseWithoutMakingCode = (): void => {
  z.config({ jitless: true })
}
