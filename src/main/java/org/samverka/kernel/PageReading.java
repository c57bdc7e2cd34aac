package org.samverka.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What has been read for the page that this thread is showing. The many services that have a part
 * in a page each check the rights themselves; while the page is only read, what they ask the
 * database by {@link ReadOnce} is asked once.
 *
 * <p>The gate begins it for a page that is asked for by GET, and ends it with the answer. It ends
 * for good with the first change, so nothing is decided by what was read before that change. Posts,
 * timers and whatever else is no page being read never have it: there each question goes to the
 * database.
 */
public final class PageReading {

  private static final ThreadLocal<@Nullable Map<Object, Object>> READ = new ThreadLocal<>();

  private PageReading() {}

  /** A page is asked for, and nothing has been read for it. */
  public static void begin() {
    READ.set(new HashMap<>());
  }

  /** The page has been shown, or something changes: from here on everything is read anew. */
  public static void end() {
    READ.remove();
  }

  /**
   * The answer that is known, else the one that is read now.
   *
   * @param question what is asked; alike for whoever asks for the same
   */
  static @Nullable Object answer(Object question, Supplier<@Nullable Object> read) {
    Map<Object, Object> known = READ.get();
    if (known == null) {
      return read.get();
    }
    Object answer = known.get(question);
    if (answer == null) {
      answer = read.get();
      if (answer != null) {
        known.put(question, answer);
      }
    }
    return answer;
  }
}
