package org.samverka.monitoring;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.Faults;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.partnership.Partnership;
import org.samverka.partnership.PartnershipAccess;

/** Desk checks and visits, as the officer records them. */
@Service
public class MonitoringService {

  private static final int LONGEST_PARTICIPANTS = 1000;
  private static final int LONGEST_FINDING = 4000;

  @Inject private MonitoringRepository repository;
  @Inject private MonitoringRights rights;
  @Inject private PartnershipAccess partnerships;
  @Inject private AuditLog audit;
  @Inject private Event<PartnerChecked> checked;
  @Inject private SamverkaClock clock;

  /**
   * Records a check that has been made.
   *
   * @param told what was checked and found; who records it is filled in
   * @throws RefusedException unless the actor is the officer of the partnership's case
   * @throws org.samverka.kernel.InvalidInputException with a fault for each field that is not right
   */
  public void record(Actor actor, long partnershipId, EventView told) {
    Set<Role> roles = rights.requireSight(partnershipId, actor);
    Partnership one = partnerships.one(partnershipId);
    if (!roles.contains(Role.OFFICER)) {
      throw RefusedException.role(actor, "monitoring.recorded", one.ref());
    }
    Faults faults = new Faults();
    String participants =
        faults.read(
            "participants",
            "",
            () -> SafeText.singleLine(told.participants(), LONGEST_PARTICIPANTS));
    String finding =
        faults.read("finding", "", () -> SafeText.multiLine(told.finding(), LONGEST_FINDING));
    if (told.heldOn().isAfter(clock.today())) {
      faults.add("heldOn", MessageKey.of("monitoring.fault.future"));
    }
    if (isNotAfter(told.followUpOn(), told.heldOn())) {
      faults.add("followUpOn", MessageKey.of("monitoring.fault.followUp"));
    }
    faults.stop();
    repository.add(
        new MonitoringEvent(
            one,
            new EventView(
                told.kind(),
                told.chosen(),
                told.heldOn(),
                participants,
                finding,
                told.severity(),
                told.followUpOn(),
                actor.name()),
            actor,
            clock.now()));
    audit.record(
        Deed.of(actor, "monitoring.recorded", one.ref(), one.trail())
            .as(Role.OFFICER)
            .with("kind", told.kind().name())
            .with("on", told.heldOn().toString())
            .with("severity", told.severity().name()));
    checked.fire(new PartnerChecked(one.associationId()));
  }

  private static boolean isNotAfter(@Nullable LocalDate later, LocalDate day) {
    return later != null && !later.isAfter(day);
  }

  /**
   * The checks of a partnership, the latest first.
   *
   * @throws NotFoundException when the actor may not see it
   */
  public List<EventView> eventsOf(Actor actor, long partnershipId) {
    rights.requireSight(partnershipId, actor);
    return repository.events(partnershipId).stream().map(MonitoringEvent::view).toList();
  }
}
