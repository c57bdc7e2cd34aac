package org.samverka.association.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationFacts;
import org.samverka.association.AssociationField;
import org.samverka.association.AuditorQualification;
import org.samverka.association.MandateRow;
import org.samverka.association.SigningRule;
import org.samverka.kernel.LegalForm;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.ui.Messages;
import org.samverka.ui.Show;
import org.samverka.ui.State;

/** How the values of a profile, and periods, are written on a page. */
@Named("profileWords")
@ApplicationScoped
public class ProfileWords {

  @Inject private Messages messages;
  @Inject private Show show;
  @Inject private SamverkaClock clock;

  /** A field as the reader sees it; empty when nothing is filled in. */
  public String value(AssociationFacts facts, AssociationField field) {
    return shown(field, facts.value(field), facts.shown(field));
  }

  /**
   * A field that holds this.
   *
   * @param stored the stored form; null when it is empty
   * @param written as people write it
   */
  String shown(AssociationField field, @Nullable String stored, String written) {
    if (stored == null) {
      return "";
    }
    return switch (field) {
      case LEGAL_FORM -> messages.name(LegalForm.valueOf(stored));
      case SIGNING_RULE -> messages.name(SigningRule.valueOf(stored));
      case AUDITOR_QUALIFICATION -> messages.name(AuditorQualification.valueOf(stored));
      case ANNUAL_FEE -> show.money(Integer.valueOf(stored));
      case MEMBERS_TOTAL, MEMBERS_CITY, MEMBERS_PAYING -> show.number(Integer.valueOf(stored));
      default -> written;
    };
  }

  /** A period of days, the second of which may be open. */
  public String period(Object from, @Nullable Object until) {
    return until == null
        ? messages.text(MessageKey.of("association.period.open", show.day(from)))
        : show.day(from) + " – " + show.day(until);
  }

  /** How a mandate stands today, as a glyph. */
  public State mandateState(MandateRow row) {
    return switch (row.stage()) {
      case CLAIMED -> State.INF;
      case CONFIRMED -> row.holdsOn(clock.today()) ? State.MET : State.NON;
      case DECLINED -> State.BRE;
      case ENDED -> State.NON;
    };
  }

  /** How a mandate stands today, in words. */
  public String mandateWord(MandateRow row) {
    if (row.from() != null && row.endedOn() == null && !row.holdsOn(clock.today())) {
      return messages.get(
          row.from().isAfter(clock.today())
              ? "association.mandate.later"
              : "association.mandate.over");
    }
    return messages.name(row.stage());
  }
}
