package org.samverka.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.samverka.commitment.BandOrder;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.kernel.SamverkaClock;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ProgrammeRow;
import org.samverka.ui.CurrentLanguage;

/**
 * The page that the portal greets with: what it is for, and the ways in. Whoever has signed in is
 * led home by the gate and does not see it.
 */
@Named("frontPage")
@RequestScoped
public class FrontPage {

  private static final int MOST_PROGRAMMES = 3;

  @Inject private CurrentLanguage language;
  @Inject private ProgrammeCatalogue programmes;
  @Inject private CommitmentCatalogue commitments;
  @Inject private SamverkaClock clock;

  private List<ProgrammeRow> open = List.of();
  private List<BandOrder.Place> promises = List.of();

  /** Reads what the page shows. */
  public void load() {
    TextLanguage tongue = TextLanguage.of(language.getTag());
    List<ProgrammeRow> all = programmes.open(Actor.PUBLIC, tongue);
    open = all.subList(0, Math.min(MOST_PROGRAMMES, all.size()));
    promises = commitments.bandOrder(Actor.PUBLIC, clock.today(), tongue).places();
  }

  /** What can be applied for, the first to close at the top, at most three. */
  public List<ProgrammeRow> getProgrammes() {
    return open;
  }

  /** The protected grounds among what a partner commits itself to. */
  public List<BandOrder.Place> getGrounds() {
    return promises.stream().filter(BandOrder.Place::ground).toList();
  }

  /** The other commitments of the band. */
  public List<BandOrder.Place> getOthers() {
    return promises.stream().filter(one -> !one.ground()).toList();
  }
}
