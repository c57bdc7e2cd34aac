package org.samverka.audit;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The deeds of the running transaction, waiting to be chained as the last thing before commit. */
@TransactionScoped
class PendingDeeds implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient List<Deed> deeds = new ArrayList<>();
  private int depth;

  void add(Deed deed) {
    deeds.add(deed);
  }

  List<Deed> all() {
    return List.copyOf(deeds);
  }

  void enter() {
    depth++;
  }

  /** Whether the outermost service call has come to its end. */
  boolean leave() {
    depth--;
    return depth == 0;
  }
}
