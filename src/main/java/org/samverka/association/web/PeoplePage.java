package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.association.MandateRow;
import org.samverka.association.MandateStage;
import org.samverka.association.MembershipRow;
import org.samverka.association.MembershipService;
import org.samverka.association.MembershipStage;
import org.samverka.association.PeopleView;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;

/** Who represents an association and who may sign for it. */
@Named("associationPeople")
@RequestScoped
public class PeoplePage extends AssociationPage {

  @Inject private MembershipService memberships;
  @Inject private SamverkaClock clock;

  private @Nullable PeopleView view;

  /** Reads the people. */
  public void load() {
    getView();
  }

  @Override
  protected void lookAgain() {
    view = null;
  }

  /** The people. */
  public PeopleView getView() {
    PeopleView known = view;
    if (known == null) {
      known = memberships.people(actor(), getId());
      view = known;
    }
    return known;
  }

  /** Who asks to join. */
  public List<MembershipRow> getAsking() {
    return in(MembershipStage.REQUESTED);
  }

  /** Who represents the association. */
  public List<MembershipRow> getRepresentatives() {
    return in(MembershipStage.CONFIRMED);
  }

  /** Who was refused, or has left. */
  public List<MembershipRow> getFormer() {
    return getView().memberships().stream()
        .filter(
            row -> row.stage() == MembershipStage.DECLINED || row.stage() == MembershipStage.ENDED)
        .toList();
  }

  /** The mandates that stand, will stand or wait. */
  public List<MandateRow> getMandates() {
    return getView().mandates().stream().filter(this::isCurrent).toList();
  }

  /** The mandates that have ended or were refused. */
  public List<MandateRow> getFormerMandates() {
    return getView().mandates().stream().filter(row -> !isCurrent(row)).toList();
  }

  /** Whether the reader sets how many sign together. */
  public boolean isRegistrar() {
    return actor().is(Role.REGISTRAR);
  }

  private List<MembershipRow> in(MembershipStage stage) {
    return getView().memberships().stream().filter(row -> row.stage() == stage).toList();
  }

  private boolean isCurrent(MandateRow row) {
    return row.stage() == MandateStage.CLAIMED
        || (row.stage() == MandateStage.CONFIRMED
            && (row.until() == null || !row.until().isBefore(clock.today())));
  }
}
