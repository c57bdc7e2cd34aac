package org.samverka.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.samverka.kernel.MessageKey;

/** Whether the days of a programme are given and come in order. */
final class ProgrammeDates {

  private ProgrammeDates() {}

  static List<MessageKey> wrong(ProgrammeTerms terms, LocalDate today) {
    List<MessageKey> wrong = new ArrayList<>();
    LocalDate opens = terms.opensOn();
    LocalDate deadline = terms.deadlineOn();
    LocalDate from = terms.grantFrom();
    LocalDate until = terms.grantUntil();
    if (opens == null) {
      wrong.add(MessageKey.of("programme.open.opensOn"));
    }
    if (deadline == null) {
      wrong.add(MessageKey.of("programme.open.deadlineOn"));
    } else if (deadline.isBefore(today)) {
      wrong.add(MessageKey.of("programme.open.deadlineOnPast"));
    } else if (opens != null && deadline.isBefore(opens)) {
      wrong.add(MessageKey.of("programme.open.deadlineOnOrder"));
    }
    if (from == null) {
      wrong.add(MessageKey.of("programme.open.grantFrom"));
    }
    if (until == null) {
      wrong.add(MessageKey.of("programme.open.grantUntil"));
    } else if (from != null && until.isBefore(from)) {
      wrong.add(MessageKey.of("programme.open.grantUntilOrder"));
    }
    return wrong;
  }
}
