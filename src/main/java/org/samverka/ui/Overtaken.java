package org.samverka.ui;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.SubjectRef;

/**
 * A page that keeps what was typed in its own fields when somebody else was faster says so here;
 * the top of the page then tells what the other did, as it does after every lost race.
 */
@RequestScoped
public class Overtaken {

  private @Nullable SubjectRef subject;
  private String chain = "";

  /**
   * Somebody was faster.
   *
   * @param changed what had changed
   * @param toldIn the name of the audit chain that tells who changed it
   */
  public void by(SubjectRef changed, String toldIn) {
    subject = changed;
    chain = toldIn;
  }

  /** What had changed; null when nobody was faster. */
  public @Nullable SubjectRef getSubject() {
    return subject;
  }

  /** The name of the audit chain that tells who changed it. */
  public String getChain() {
    return chain;
  }
}
