package org.samverka.it.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.samverka.identity.AccountLetter;

/** Every letter that identity has asked for, so that a test can follow its link. */
@ApplicationScoped
public class Letters {

  private final List<AccountLetter> all = new CopyOnWriteArrayList<>();

  void observe(@Observes AccountLetter letter) {
    all.add(letter);
  }

  /** The latest letter to an address. */
  public AccountLetter latestTo(String email) {
    return all.stream()
        .filter(letter -> letter.email().equals(email))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  /** How many letters an address has got. */
  public long countTo(String email) {
    return all.stream().filter(letter -> letter.email().equals(email)).count();
  }
}
