package org.samverka.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/** What must hold before a programme is opened, its deadline moved, or the system closes it. */
@ApplicationScoped
class ProgrammeGuard implements Guard<Programme, ProgrammeTransition> {

  @Inject private PinnedCommitments pinned;
  @Inject private SamverkaClock clock;

  @Override
  public Set<ProgrammeTransition> guards() {
    return EnumSet.of(
        ProgrammeTransition.OPEN,
        ProgrammeTransition.EXTEND,
        ProgrammeTransition.REOPEN,
        ProgrammeTransition.CLOSE);
  }

  @Override
  public Verdict judge(Attempt<Programme, ProgrammeTransition> attempt) {
    Programme programme = attempt.subject();
    return switch (attempt.transition()) {
      case OPEN -> Verdict.of(againstOpening(programme));
      case EXTEND, REOPEN -> later(programme, attempt.input(LaterDeadline.class).day());
      case CLOSE -> mayClose(attempt.role(), programme, attempt.at());
      case ARCHIVE -> Verdict.allowed();
    };
  }

  private List<MessageKey> againstOpening(Programme programme) {
    ProgrammeTerms terms = programme.terms();
    List<MessageKey> against = new ArrayList<>(words(programme));
    if (terms.moneyAvailable() <= 0) {
      against.add(MessageKey.of("programme.open.money"));
    }
    if (terms.highestAmount() <= 0) {
      against.add(MessageKey.of("programme.open.highest"));
    } else if (terms.highestAmount() > terms.moneyAvailable()) {
      against.add(MessageKey.of("programme.open.highestTooHigh"));
    }
    against.addAll(ProgrammeDates.wrong(terms, clock.today()));
    if (terms.years().isEmpty()) {
      against.add(MessageKey.of("programme.open.years"));
    }
    if (terms.forms().isEmpty()) {
      against.add(MessageKey.of("programme.open.forms"));
    }
    if (terms.commitments().isEmpty()) {
      against.add(MessageKey.of("programme.open.commitments"));
    } else if (!pinned.missing(programme).isEmpty()) {
      against.add(
          MessageKey.of(
              "programme.open.unpublished", String.join(", ", pinned.missing(programme))));
    }
    if (terms.reports().stream().noneMatch(report -> report.kind() == ReportKind.FINAL)) {
      against.add(MessageKey.of("programme.open.reports"));
    }
    return against;
  }

  private static List<MessageKey> words(Programme programme) {
    List<MessageKey> against = new ArrayList<>();
    ProgrammeWords sv = programme.words(TextLanguage.SV);
    ProgrammeWords en = programme.words(TextLanguage.EN);
    missing(against, sv.title(), "programme.open.titleSv");
    missing(against, sv.purpose(), "programme.open.purposeSv");
    missing(against, sv.description(), "programme.open.descriptionSv");
    missing(against, sv.whoMayApply(), "programme.open.whoMayApplySv");
    missing(against, en.title(), "programme.open.titleEn");
    missing(against, en.purpose(), "programme.open.purposeEn");
    missing(against, en.description(), "programme.open.descriptionEn");
    missing(against, en.whoMayApply(), "programme.open.whoMayApplyEn");
    return against;
  }

  private static void missing(List<MessageKey> against, String said, String key) {
    if (said.isEmpty()) {
      against.add(MessageKey.of(key));
    }
  }

  private Verdict later(Programme programme, LocalDate day) {
    LocalDate before = programme.deadlineOn();
    if (before == null || !day.isAfter(before)) {
      return Verdict.refused("programme.extend.earlier", before == null ? day : before);
    }
    if (day.isBefore(clock.today())) {
      return Verdict.refused("programme.extend.past", clock.today());
    }
    return Verdict.allowed();
  }

  private static Verdict mayClose(Role role, Programme programme, Instant at) {
    LocalDate deadline = programme.deadlineOn();
    if (role == Role.SYSTEM && deadline != null && at.isBefore(Deadline.end(deadline))) {
      return Verdict.refused("programme.close.early", deadline);
    }
    return Verdict.allowed();
  }
}
