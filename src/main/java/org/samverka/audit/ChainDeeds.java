package org.samverka.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.samverka.kernel.Recorded;

/** Inside the transaction: chains its deeds when the outermost service call has come to its end. */
@Recorded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ChainDeeds {

  @Inject private AuditLog log;
  @Inject private PendingDeeds pending;

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    pending.enter();
    Object result;
    try {
      result = call.proceed();
    } catch (Exception e) {
      pending.leave();
      throw e;
    }
    if (pending.leave()) {
      log.chainPending();
    }
    return result;
  }
}
