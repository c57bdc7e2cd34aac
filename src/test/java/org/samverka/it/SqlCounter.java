package org.samverka.it;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts the SQL statements that really go to the database, so that a test can say that a page
 * costs as many at a hundred rows as at three.
 *
 * <p>It takes the place of the persistence provider's profiler, which is told of each statement as
 * it is executed. The provider's classes are the server's own and not visible to the application,
 * which is why they are reached through their objects.
 */
@ApplicationScoped
public class SqlCounter {

  private static final String EXECUTES = "Timer:StatementExecute";
  private static final int WEIGHT_OF_ALL = Integer.MAX_VALUE;

  private final Map<Thread, List<String>> heard = new ConcurrentHashMap<>();
  private final Set<Thread> serving = ConcurrentHashMap.newKeySet();
  private final List<String> ofRequests = new ArrayList<>();
  private volatile Thread asking = Thread.currentThread();

  @PersistenceContext private EntityManager em;
  @Inject private UserTransaction transaction;

  /** Puts the counter into the provider's session. */
  @PostConstruct
  void listen() {
    try {
      transaction.begin();
      try {
        Object session = call(em.getDelegate(), "getServerSession");
        Method setter =
            List.of(session.getClass().getMethods()).stream()
                .filter(one -> one.getName().equals("setProfiler"))
                .findFirst()
                .orElseThrow();
        Class<?> profiler = setter.getParameterTypes()[0];
        setter.invoke(
            session,
            Proxy.newProxyInstance(
                profiler.getClassLoader(), new Class<?>[] {profiler}, this::answer));
      } finally {
        transaction.rollback();
      }
    } catch (Exception e) {
      throw new IllegalStateException("the provider's session does not take a profiler", e);
    }
  }

  void begins(@Observes @Initialized(RequestScoped.class) Object request) {
    if (request instanceof HttpServletRequest) {
      serving.add(Thread.currentThread());
    }
  }

  void ends(@Observes @Destroyed(RequestScoped.class) Object request) {
    if (request instanceof HttpServletRequest) {
      serving.remove(Thread.currentThread());
    }
  }

  /** How many statements a piece of work sends from this thread. */
  public int count(Callable<?> work) {
    return statements(work).size();
  }

  /** The statements that a piece of work sends from this thread, as the provider names them. */
  public List<String> statements(Callable<?> work) {
    List<String> mine = new ArrayList<>();
    heard.put(Thread.currentThread(), mine);
    try {
      work.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      heard.remove(Thread.currentThread());
    }
    return mine;
  }

  /**
   * How many statements the portal sends for the requests that a piece of work makes to it over
   * HTTP and waits for. Timers and the outbox do not count; nor does the thread that asks.
   */
  public int countOfRequests(Callable<?> work) {
    return statementsOfRequests(work).size();
  }

  /** As {@link #countOfRequests}, the statements themselves. */
  public List<String> statementsOfRequests(Callable<?> work) {
    asking = Thread.currentThread();
    synchronized (ofRequests) {
      ofRequests.clear();
    }
    try {
      work.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    synchronized (ofRequests) {
      return List.copyOf(ofRequests);
    }
  }

  private Object answer(Object proxy, Method method, Object[] arguments) {
    if (method.getName().equals("startOperationProfile")
        && EXECUTES.equals(arguments[0])
        && !isClosing()) {
      String statement = arguments.length > 1 ? String.valueOf(arguments[1]) : "";
      List<String> own = heard.get(Thread.currentThread());
      if (own != null) {
        own.add(statement);
      }
      if (serving.contains(Thread.currentThread()) && Thread.currentThread() != asking) {
        synchronized (ofRequests) {
          ofRequests.add(statement);
        }
      }
    }
    return switch (method.getName()) {
      case "getProfileWeight" -> WEIGHT_OF_ALL;
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> "SqlCounter";
      case "profileExecutionOfQuery" -> execute(arguments);
      default -> null;
    };
  }

  /** The provider announces the closing of a statement by the same name as its execution. */
  private static boolean isClosing() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames.limit(8).anyMatch(frame -> frame.getMethodName().equals("closeStatement")));
  }

  /** The profiler is asked to run the query itself: query, row, session. */
  private static Object execute(Object[] arguments) {
    try {
      for (Method method : arguments[2].getClass().getMethods()) {
        if (method.getName().equals("internalExecuteQuery")) {
          return method.invoke(arguments[2], arguments[0], arguments[1]);
        }
      }
    } catch (java.lang.reflect.InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException("the provider executes queries in another way");
  }

  private static Object call(Object target, String name) throws ReflectiveOperationException {
    return target.getClass().getMethod(name).invoke(target);
  }
}
