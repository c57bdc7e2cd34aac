package org.samverka.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samverka.application.ApplicationContent;
import org.samverka.application.CaseDesk;
import org.samverka.application.CaseTransition;
import org.samverka.application.CityCase;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Address;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;
import org.samverka.ui.PageSubject;

/** What every page about one case at the city has: the case, and the version that was seen. */
public abstract class CityPage {

  @Inject private HttpServletRequest request;
  @Inject private CaseDesk desk;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private Errors errors;
  @Inject private Notices notices;
  @Inject private PageSubject about;

  private long id;
  private long seen;
  private @Nullable CityCase city;
  private @Nullable ApplicationContent content;

  @PostConstruct
  void readAddress() {
    id = Address.id(request);
  }

  /**
   * Reads the case, so that one that is not the reader's business is not found.
   *
   * @return the page of the case, where one says whether there is a conflict of interest, when that
   *     has to be done before this page is read; null to stay
   */
  public @Nullable String load() {
    about.isCase(id);
    if (seen == 0) {
      seen = getCity().seen();
    }
    return showsContent() && !getCity().open() ? to("/assessment/case") : null;
  }

  /** Whether the page shows what is closed to somebody who has not declared. */
  boolean showsContent() {
    return true;
  }

  /** The case. */
  public CityCase getCity() {
    CityCase known = city;
    if (known == null) {
      known = desk.cityCase(actor(), id, text());
      city = known;
    }
    return known;
  }

  /** Everything that the application says; read once. */
  public ApplicationContent getContent() {
    ApplicationContent known = content;
    if (known == null) {
      known = desk.content(actor(), getId(), text());
      content = known;
    }
    return known;
  }

  /** Whether the reader may take a step, as far as stage and role go. */
  public boolean may(String transition) {
    return getCity().may(CaseTransition.valueOf(transition));
  }

  Actor actor() {
    return current.actor();
  }

  TextLanguage text() {
    return TextLanguage.of(language.getTag());
  }

  Errors errors() {
    return errors;
  }

  /** Does it, tells so on the page it leads to; stays when a rule says no. */
  @Nullable String done(String notice, String page, Runnable deed) {
    if (!errors.attempt(deed)) {
      return null;
    }
    notices.done(MessageKey.of(notice));
    return to(page);
  }

  String to(String page) {
    return page + "?faces-redirect=true&id=" + id;
  }

  /** Which case. */
  public long getId() {
    return id;
  }

  /** Sets it. */
  public void setId(long id) {
    this.id = id;
  }

  /** The case's version that the person saw. */
  public long getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }
}
