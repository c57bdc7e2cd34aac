package org.samverka.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverka.assessment.NoticeService;
import org.samverka.assessment.NoticeView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Address;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/** The association's page of a notice: every check in plain words, and its answer. */
@Named("noticePage")
@RequestScoped
public class NoticePage {

  @Inject private HttpServletRequest request;
  @Inject private NoticeService service;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private long id;
  private long seen = -1;
  private long seenCase;
  private String comment = "";
  private final Map<Long, String> answers = new HashMap<>();
  private @Nullable NoticeView view;

  @PostConstruct
  void readAddress() {
    id = Address.id(request);
  }

  /** Reads the latest notice of the case. */
  public void load() {
    if (seen < 0) {
      NoticeView there = getView();
      seenCase = service.seen(current.actor(), id);
      seen = there.seen();
      comment = there.comment();
      there.checks().forEach(told -> answers.put(told.versionId(), told.answer()));
    }
  }

  /** The latest notice. */
  public NoticeView getView() {
    NoticeView known = view;
    if (known == null) {
      List<NoticeView> all =
          service.notices(current.actor(), id, TextLanguage.of(language.getTag()));
      if (all.isEmpty()) {
        throw new NotFoundException("notice");
      }
      known = all.get(all.size() - 1);
      view = known;
    }
    return known;
  }

  /** The key of what the city is about to propose, in plain words. */
  public String getProposedKey() {
    return switch (getView().proposed()) {
      case GRANT -> "assessment.notice.proposed.grant";
      case PARTLY_GRANT -> "assessment.notice.proposed.partly";
      case REJECT -> "assessment.notice.proposed.reject";
    };
  }

  /** Keeps what has been written. */
  public @Nullable String save() {
    if (!errors.attempt("comment", this::keep)) {
      return null;
    }
    notices.done(MessageKey.of("assessment.notice.saved"));
    return here();
  }

  /** Keeps and sends. */
  public @Nullable String send() {
    boolean done =
        errors.attempt(
            "comment",
            () -> {
              keep();
              service.send(current.actor(), id, seenCase);
            });
    if (!done) {
      // What was kept has a new version, which the next try must name.
      view = null;
      seen = getView().seen();
      return null;
    }
    notices.done(MessageKey.of("assessment.notice.sent"));
    return here();
  }

  private void keep() {
    Map<Long, String> said = new HashMap<>();
    answers.forEach((version, text) -> said.put(version, Objects.requireNonNullElse(text, "")));
    service.save(current.actor(), id, seen, new NoticeService.Typed(said, comment));
  }

  private String here() {
    return "/assessment/notice?faces-redirect=true&id=" + id;
  }

  /** The answers, by the commitment's version. */
  public Map<Long, String> getAnswers() {
    return answers;
  }

  /** Which case. */
  public long getId() {
    return id;
  }

  /** Sets it. */
  public void setId(long id) {
    this.id = id;
  }

  /** The notice's version that the person saw. */
  public long getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }

  /** The case's version that the person saw. */
  public long getSeenCase() {
    return seenCase;
  }

  /** Sets it. */
  public void setSeenCase(long seenCase) {
    this.seenCase = seenCase;
  }

  /** What is said on the whole. */
  public String getComment() {
    return comment;
  }

  /** Sets it. */
  public void setComment(@Nullable String comment) {
    this.comment = comment == null ? "" : comment;
  }
}
