package org.samverka.register;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/** The public part of the register: for anybody, as pages and as open data. */
@Service
public class PublicRegister {

  @Inject private RegisterRepository repository;
  @Inject private SamverkaClock clock;

  /** A part of the list. One statement. */
  public List<PublicPartner> page(Actor actor, RegisterFilter filter, Order order, int limit) {
    if (order.sort() == RegisterSort.CHECKED) {
      throw new IllegalArgumentException("not public");
    }
    return repository.publicPage(filter.asOf(settled(filter.day())), order, limit);
  }

  /**
   * One partner at the end of a day.
   *
   * @param day the day; null for today
   * @throws NotFoundException when it was no partner then
   */
  public PublicPartner partner(Actor actor, long partnershipId, @Nullable LocalDate day) {
    return repository
        .publicOne(partnershipId, settled(day))
        .orElseThrow(() -> new NotFoundException(new SubjectRef("partnership", partnershipId)));
  }

  private @Nullable LocalDate settled(@Nullable LocalDate day) {
    return day == null || !day.isBefore(clock.today()) ? null : day;
  }
}
