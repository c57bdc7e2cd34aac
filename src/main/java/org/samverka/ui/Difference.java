package org.samverka.ui;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of the conflict page: what somebody wrote, and what another has saved meanwhile.
 *
 * @param label what it is, in the reader's language
 * @param yours what the reader wrote
 * @param current what stands there now
 */
public record Difference(String label, @Nullable String yours, @Nullable String current) {

  /** Whether the two differ; nothing and an empty text are the same. */
  public boolean isDifferent() {
    return !Objects.toString(yours, "").equals(Objects.toString(current, ""));
  }
}
