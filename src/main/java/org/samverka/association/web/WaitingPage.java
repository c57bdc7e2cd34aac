package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationRegister;
import org.samverka.association.MandateRow;
import org.samverka.association.MandateService;
import org.samverka.association.MembershipRow;
import org.samverka.association.MembershipService;
import org.samverka.association.Waiting;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.ui.Keyset;
import org.samverka.ui.Paged;
import org.samverka.ui.Paging;

/** What waits for the registrar: who wants to be let in, and who says that they may sign. */
@Named("associationWaiting")
@RequestScoped
public class WaitingPage {

  private static final int ROWS = 25;
  private static final String MANDATES = "mandates";

  @Inject private MembershipService memberships;
  @Inject private MandateService mandates;
  @Inject private AssociationRegister register;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;

  private String list = "";
  private @Nullable String before;
  private @Nullable String after;
  private Paged<MembershipRow> people = new Paged<>(List.of(), null, null);
  private Paged<MandateRow> claims = new Paged<>(List.of(), null, null);
  private Waiting waiting = new Waiting(0, 0);

  /** Reads the page that the address names. */
  public void load() {
    Actor actor = current.actor();
    waiting = register.waiting(actor);
    Keyset at = Keyset.of(after, before);
    List<String> row = at.from().filter(AfterRow::isMoment).orElse(null);
    Instant from = row == null ? null : Instant.parse(row.get(0));
    long id = row == null ? 0 : Long.parseLong(row.get(1));
    boolean back = at.isBackward();
    if (isAboutMandates()) {
      claims =
          Paged.of(
              mandates.claims(actor, from, id, back, ROWS + 1),
              ROWS,
              at,
              one -> Keyset.cursor(one.claimedAt().toString(), Long.toString(one.id())));
    } else {
      people =
          Paged.of(
              memberships.requests(actor, from, id, back, ROWS + 1),
              ROWS,
              at,
              one -> Keyset.cursor(one.requestedAt().toString(), Long.toString(one.id())));
    }
  }

  /** Whether the list of mandates is asked for. */
  public boolean isAboutMandates() {
    return MANDATES.equals(list);
  }

  /** Who wants to be let in, the longest waiting first. */
  public List<MembershipRow> getPeople() {
    return people.rows();
  }

  /** Who says that they may sign, the longest waiting first. */
  public List<MandateRow> getClaims() {
    return claims.rows();
  }

  /** The links to the neighbouring pages. */
  public Paging getPaging() {
    String path = request.getContextPath() + "/association/waiting";
    return isAboutMandates()
        ? Paging.of(claims, path, Map.of("list", MANDATES))
        : Paging.of(people, path, Map.of());
  }

  /** How much waits. */
  public Waiting getWaiting() {
    return waiting;
  }

  /** Which list. */
  public String getList() {
    return list;
  }

  /** Sets it. */
  public void setList(@Nullable String list) {
    this.list = list == null ? "" : list;
  }

  /** The cursor of the page after. */
  public @Nullable String getBefore() {
    return before;
  }

  /** Sets it. */
  public void setBefore(@Nullable String before) {
    this.before = before;
  }

  /** The cursor of the page before. */
  public @Nullable String getAfter() {
    return after;
  }

  /** Sets it. */
  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
