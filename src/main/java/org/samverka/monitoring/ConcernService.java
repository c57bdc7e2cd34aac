package org.samverka.monitoring;

import jakarta.inject.Inject;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;

/**
 * What anybody can tell the city about a partner, without an account and without a name. Nothing is
 * kept of who told it but what they choose to write; whistle-blowing (2021:890) is another channel.
 */
@Service
public class ConcernService {

  private static final int LONGEST_ABOUT = 200;
  private static final int LONGEST_CONTACT = 200;

  @Inject private DeviationService deviations;
  @Inject private ConcernBrake brake;
  @Inject private SamverkaClock clock;

  /**
   * Takes in a concern.
   *
   * @param about which association or activity
   * @param what what has been seen
   * @param contact how to reach whoever tells it; blank to stay unknown
   * @param clientAddress where the request came from: for the brake alone, kept nowhere
   * @throws org.samverka.kernel.InvalidInputException with a fault for each field that is not right
   * @throws RefusedException when too much comes at once
   */
  public void tell(String about, String what, String contact, String clientAddress) {
    Faults faults = new Faults();
    String whom = faults.read("about", "", () -> SafeText.singleLine(about, LONGEST_ABOUT));
    String told = faults.read("what", "", () -> SafeText.multiLine(what, DeviationService.LONGEST));
    String reporter = faults.read("contact", "", () -> SafeText.optional(contact, LONGEST_CONTACT));
    faults.stop();
    if (!brake.lets(clientAddress)) {
      throw RefusedException.rule(
          Actor.PUBLIC,
          "deviation.report",
          Deviation.ref(0),
          MessageKey.of("monitoring.refused.tooMany"));
    }
    deviations.keep(
        Actor.PUBLIC, new Deviation(whom, DeviationOrigin.PUBLIC, told, reporter, clock.now()));
  }
}
