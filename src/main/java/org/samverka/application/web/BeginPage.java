package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.application.DraftService;
import org.samverka.association.AssociationAccess;
import org.samverka.association.AssociationRow;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.MessageKey;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ProgrammeView;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Errors;

/** Where an application to a programme is begun, for one of one's associations. */
@Named("applicationBegin")
@RequestScoped
public class BeginPage {

  @Inject private DraftService drafts;
  @Inject private ProgrammeCatalogue programmes;
  @Inject private AssociationAccess associations;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private HttpServletRequest request;
  @Inject private Errors errors;

  private @Nullable String association;
  private @Nullable ProgrammeView view;
  private @Nullable List<AssociationRow> own;

  /** Reads the programme that the address names. */
  public void load() {
    getView();
    if (getOwn().size() == 1) {
      association = Long.toString(getOwn().get(0).id());
    }
  }

  /** Begins, or finds what was begun. */
  public @Nullable String begin() {
    String chosen = association;
    if (chosen == null
        || getOwn().stream().noneMatch(row -> chosen.equals(Long.toString(row.id())))) {
      errors.at("association", MessageKey.of("application.begin.choose"));
      return null;
    }
    long[] begun = new long[1];
    boolean done =
        errors.attempt(
            () -> begun[0] = drafts.begin(current.actor(), Long.parseLong(chosen), number()));
    return done ? "/application/case?faces-redirect=true&id=" + begun[0] : null;
  }

  private long number() {
    String text = String.valueOf(request.getParameter("programme"));
    if (!text.matches("\\d{1,18}")) {
      throw new NotFoundException("programme");
    }
    return Long.parseLong(text);
  }

  /** The programme. */
  public ProgrammeView getView() {
    ProgrammeView known = view;
    if (known == null) {
      known = programmes.programme(current.actor(), number(), TextLanguage.of(language.getTag()));
      view = known;
    }
    return known;
  }

  /** The reader's associations that may write a draft. */
  public List<AssociationRow> getOwn() {
    List<AssociationRow> known = own;
    if (known == null) {
      known = associations.ownOf(current.actor()).stream().filter(AssociationRow::isOpen).toList();
      own = known;
    }
    return known;
  }

  /** The programme's number in the address. */
  public String getProgramme() {
    return Long.toString(number());
  }

  /** From the address, which is read where it is needed: a form is decoded before this is set. */
  public void setProgramme(@Nullable String programme) {
    // Nothing to keep: see getProgramme.
  }

  /** The association that applies. */
  public @Nullable String getAssociation() {
    return association;
  }

  /** Sets it. */
  public void setAssociation(@Nullable String association) {
    this.association = association;
  }
}
