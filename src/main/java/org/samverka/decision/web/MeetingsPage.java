package org.samverka.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.decision.MeetingReading;
import org.samverka.decision.MeetingRow;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;
import org.samverka.ui.Keyset;
import org.samverka.ui.Paging;

/** The meetings: those to come, and those that have been. */
@Named("decisionMeetings")
@RequestScoped
public class MeetingsPage extends Page {

  private static final int SIZE = 15;

  @Inject private MeetingReading reading;
  @Inject private SamverkaClock clock;

  private List<MeetingRow> ahead = List.of();
  private List<MeetingRow> earlier = List.of();
  private boolean more;

  /** Reads the part of the list that the address asks for. */
  public void load() {
    ahead = reading.ahead(actor());
    List<String> place =
        Keyset.of(parameter("after"), null).from().filter(MeetingsPage::isPlace).orElse(List.of());
    @Nullable LocalDate before = place.isEmpty() ? null : LocalDate.parse(place.get(0));
    long id = place.isEmpty() ? 0 : Long.parseLong(place.get(1));
    List<MeetingRow> found = reading.earlier(actor(), before, id, SIZE + 1);
    more = found.size() > SIZE;
    earlier = more ? found.subList(0, SIZE) : found;
  }

  private static boolean isPlace(List<String> parts) {
    try {
      LocalDate.parse(parts.get(0));
      return parts.size() == 2 && parts.get(1).matches("\\d{1,18}");
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Those to come, and those whose minutes or notice wait. */
  public List<MeetingRow> getAhead() {
    return ahead;
  }

  /** Those that have been. */
  public List<MeetingRow> getEarlier() {
    return earlier;
  }

  /** Whether the reader makes meetings. */
  public boolean isSecretary() {
    return actor().is(Role.SECRETARY);
  }

  /** Today, to tell what is late. */
  public LocalDate getToday() {
    return clock.today();
  }

  /** The way to the rest of them. */
  public Paging getPaging() {
    if (!more) {
      return new Paging(null, null);
    }
    MeetingRow last = earlier.get(earlier.size() - 1);
    return new Paging(
        null,
        Paging.href(
            href("/decision/meetings"),
            Map.of("after", Keyset.cursor(last.heldOn().toString(), Long.toString(last.id())))));
  }
}
