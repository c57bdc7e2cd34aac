package org.samverka.programme.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.programme.ProgrammeDraft;
import org.samverka.programme.ProgrammeEditing;
import org.samverka.programme.ProgrammeStage;
import org.samverka.programme.ProgrammeTransition;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;
import org.samverka.ui.Requested;

/** One programme as an administrator sees it: how it stands, and the steps from here. */
@Named("programmeManage")
@RequestScoped
public class ProgrammeManageView {

  @Inject private ProgrammeEditing editing;
  @Inject private CommitmentCatalogue commitments;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private Errors errors;
  @Inject private Notices notices;

  @Inject private Requested requested;

  private long id;
  private long seen;
  private @Nullable ProgrammeDraft draft;
  private List<CommitmentView> pinned = List.of();
  private @Nullable LocalDate deadline;
  private String reason = "";

  @PostConstruct
  void begin() {
    id = requested.number("id");
  }

  /** Reads the programme that the address names. */
  public void load() {
    TextLanguage tongue = TextLanguage.of(language.getTag());
    ProgrammeDraft found = read();
    draft = found;
    pinned = commitments.versions(current.actor(), found.programme().commitmentVersions(), tongue);
    if (seen == 0) {
      seen = found.programme().seen();
    }
  }

  /** Gives applicants more time, or opens a closed programme again. */
  public @Nullable String extend() {
    LocalDate day = deadline;
    if (day == null) {
      errors.at("deadline", MessageKey.of("programme.extend.missing"));
      return null;
    }
    return step(
        "programme.manage.extended",
        () -> {
          if (read().possible().contains(ProgrammeTransition.REOPEN)) {
            editing.reopen(current.actor(), id, seen, day, reason);
          } else {
            editing.extend(current.actor(), id, seen, day, reason);
          }
        });
  }

  /** Closes it. */
  public @Nullable String close() {
    return step("programme.manage.closed", () -> editing.close(current.actor(), id, seen));
  }

  /** Puts it away. */
  public @Nullable String archive() {
    return step("programme.manage.archived", () -> editing.archive(current.actor(), id, seen));
  }

  /** Throws a draft away. */
  public @Nullable String discard() {
    if (!errors.attempt(() -> editing.discard(current.actor(), id, seen))) {
      return null;
    }
    notices.done(MessageKey.of("programme.manage.discarded"));
    return "/programme/list?faces-redirect=true";
  }

  private @Nullable String step(String notice, Runnable deed) {
    boolean well =
        errors.attempt(
            why ->
                why.key().startsWith("programme.extend.")
                    ? "deadline"
                    : why.key().equals("lifecycle.refused.reason") ? "reason" : "",
            deed);
    if (!well) {
      return null;
    }
    notices.done(MessageKey.of(notice));
    return "/programme/manage?faces-redirect=true&id=" + id;
  }

  private ProgrammeDraft read() {
    return editing.programme(current.actor(), id, TextLanguage.of(language.getTag()));
  }

  /** While a post is taken in, nothing has been read yet and every form counts. */
  private boolean may(ProgrammeTransition transition) {
    return draft == null || draft.possible().contains(transition);
  }

  /** The programme. */
  public @Nullable ProgrammeDraft getDraft() {
    return draft;
  }

  /** The commitments in the versions that it was opened with. */
  public List<CommitmentView> getPinned() {
    return pinned;
  }

  /** Whether it can still be rewritten. */
  public boolean isRewritable() {
    return draft == null || draft.programme().stage() == ProgrammeStage.DRAFT;
  }

  /** Whether the deadline can be moved. */
  public boolean isExtendable() {
    return may(ProgrammeTransition.EXTEND);
  }

  /** Whether it can be opened again. */
  public boolean isReopenable() {
    return may(ProgrammeTransition.REOPEN);
  }

  /** Whether it can be closed. */
  public boolean isClosable() {
    return may(ProgrammeTransition.CLOSE);
  }

  /** Whether it can be put away. */
  public boolean isArchivable() {
    return may(ProgrammeTransition.ARCHIVE);
  }

  /** Which programme. */
  public long getId() {
    return id;
  }

  /** What the person saw of it. */
  public long getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }

  /** The new deadline. */
  public @Nullable LocalDate getDeadline() {
    return deadline;
  }

  /** Sets it. */
  public void setDeadline(@Nullable LocalDate deadline) {
    this.deadline = deadline;
  }

  /** Why it is moved. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
