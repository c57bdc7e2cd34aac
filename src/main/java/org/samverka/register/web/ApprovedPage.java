package org.samverka.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.BandOrder;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.monitoring.OpenMatter;
import org.samverka.partnership.PartnershipStage;
import org.samverka.register.PartnerRow;
import org.samverka.register.RegisterNames;
import org.samverka.register.RegisterService;
import org.samverka.register.Totals;
import org.samverka.ui.BandItem;
import org.samverka.ui.Paged;
import org.samverka.ui.Paging;

/** The board's list of approved partners, and what it adds up to. */
@RequestScoped
@Named("approvedPage")
public class ApprovedPage {

  static final String PATH = "/register/approved";

  @Inject private RegisterService register;
  @Inject private RegisterNames names;
  @Inject private CurrentActor current;
  @Inject private PartnerQuery query;
  @Inject private HttpServletRequest request;

  private List<Line> lines = List.of();
  private List<BandItem> legend = List.of();
  private Paging paging = new Paging(null, null);
  private @Nullable Totals totals;

  /**
   * A partner as the list shows it.
   *
   * @param band its squares
   * @param matters what is open, the oldest first
   */
  public record Line(PartnerRow row, List<BandItem> band, List<OpenMatter> matters) {

    /** How it was last checked, in a word. */
    public MessageKey checkedBy() {
      return Checks.word(row);
    }

    /** Whether its stage needs saying. */
    public boolean isUnusual() {
      return row.stage() != PartnershipStage.ACTIVE;
    }
  }

  /** Reads the part of the list that the address asks for. */
  public void load() {
    if (!query.read(false)) {
      return;
    }
    Actor actor = current.actor();
    Paged<PartnerRow> page =
        query.page(
            order -> register.page(actor, query.question().filter(), order, PartnerQuery.SIZE + 1));
    List<BandOrder.Place> places = names.band(query.day(), query.tongue());
    Map<Long, List<OpenMatter>> matters =
        register
            .openMatters(
                actor, page.rows().stream().map(PartnerRow::partnershipId).toList(), query.day())
            .stream()
            .collect(Collectors.groupingBy(OpenMatter::partnershipId));
    lines =
        page.rows().stream()
            .map(
                row ->
                    new Line(
                        row,
                        Bands.of(row.marks(), places),
                        matters.getOrDefault(row.partnershipId(), List.of())))
            .toList();
    legend = Bands.legend(places);
    paging = Paging.of(page, getPath(), query.getKept());
  }

  /** Adds up the whole list: the page of totals, which the list shows above itself. */
  public void add() {
    if (query.read(false)) {
      totals = register.totals(current.actor(), query.question().filter());
    }
  }

  /** The list's own address. */
  public String getPath() {
    return request.getContextPath() + PATH;
  }

  /** The partners. */
  public List<Line> getLines() {
    return lines;
  }

  /** What the squares are about. */
  public List<BandItem> getLegend() {
    return legend;
  }

  /** The links to the other parts. */
  public Paging getPaging() {
    return paging;
  }

  /** What the list adds up to; null when the search made no sense. */
  public @Nullable Totals getTotals() {
    return totals;
  }
}
