package org.samverka.kernel;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks a method that is marked {@link ReadOnce} once per page that is read. */
@ReadOnce
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class ReadingOnce {

  /** The method and what it is given. */
  private record Question(Method method, List<Object> given) {}

  @AroundInvoke
  @Nullable Object around(InvocationContext call) {
    return PageReading.answer(
        new Question(call.getMethod(), Arrays.asList(call.getParameters().clone())),
        () -> proceed(call));
  }

  private static @Nullable Object proceed(InvocationContext call) {
    try {
      return call.proceed();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
