package org.samverka.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.BandOrder;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.SamverkaClock;
import org.samverka.programme.ChoiceList;
import org.samverka.register.Marks;
import org.samverka.register.PublicPartner;
import org.samverka.register.PublicRegister;
import org.samverka.register.RegisterNames;
import org.samverka.ui.BandItem;
import org.samverka.ui.BandStates;
import org.samverka.ui.Paged;
import org.samverka.ui.Paging;

/** The public list of approved partners, and the page of one of them. */
@RequestScoped
@Named("publicPartners")
public class PublicPartnersPage {

  static final String PATH = "/register/partners";

  @Inject private PublicRegister register;
  @Inject private RegisterNames names;
  @Inject private PartnerQuery query;
  @Inject private BandStates bandStates;
  @Inject private SamverkaClock clock;
  @Inject private HttpServletRequest request;

  private List<Line> lines = List.of();
  private List<BandItem> legend = List.of();
  private Paging paging = new Paging(null, null);
  private long id;
  private @Nullable Line one;
  private List<Commitment> commitments = List.of();

  /**
   * A partner as everybody sees it.
   *
   * @param band its squares
   * @param programme the programme's title
   * @param groups the names of its target groups
   * @param districts the names of its districts
   */
  public record Line(
      PublicPartner row, List<BandItem> band, String programme, String groups, String districts) {}

  /** How it stands by one commitment. */
  public record Commitment(String name, BandItem item, String word) {}

  /** Reads the part of the list that the address asks for. */
  public void load() {
    if (!query.read(true)) {
      return;
    }
    Paged<PublicPartner> page =
        query.page(
            order ->
                register.page(
                    Actor.PUBLIC, query.question().filter(), order, PartnerQuery.SIZE + 1));
    List<BandOrder.Place> places = names.band(query.day(), query.tongue());
    lines = page.rows().stream().map(row -> line(row, places)).toList();
    legend = Bands.legend(places);
    paging = Paging.of(page, getPath(), query.getKept());
  }

  /** Reads the partner that the address names. */
  public void open() {
    if (!query.read(true)) {
      throw new NotFoundException("a partner on a day that is none");
    }
    LocalDate day = query.day();
    PublicPartner row = register.partner(Actor.PUBLIC, id, day);
    List<BandOrder.Place> places = names.band(day, query.tongue());
    Line line = line(row, places);
    one = line;
    commitments =
        line.band().stream()
            .map(
                item ->
                    new Commitment(
                        item.shortName(), item, bandStates.key("STANDING", item.state())))
            .toList();
  }

  private Line line(PublicPartner row, List<BandOrder.Place> places) {
    Marks marks = row.marks();
    return new Line(
        row,
        Bands.of(marks, places),
        names.programmes(query.tongue()).getOrDefault(row.programmeId(), ""),
        named(row.targetGroups(), ChoiceList.TARGET_GROUP),
        named(row.districts(), ChoiceList.DISTRICT));
  }

  private String named(List<Long> ids, ChoiceList list) {
    Map<Long, String> all = names.of(list, query.tongue());
    return ids.stream().map(all::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
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

  /** The partner of the page of one. */
  public @Nullable Line getOne() {
    return one;
  }

  /** How it stands by each commitment. */
  public List<Commitment> getCommitments() {
    return commitments;
  }

  /** Today. */
  public LocalDate getToday() {
    return clock.today();
  }

  /** The partner that is asked for. */
  public long getId() {
    return id;
  }

  /** From the address. */
  public void setId(long id) {
    this.id = id;
  }
}
