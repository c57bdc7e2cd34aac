package org.samverka.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;

/**
 * Makes the demonstration city at start, part by part, before the portal says that it is ready. In
 * a portal that is no demonstration it does nothing.
 */
@ApplicationScoped
class DemonstrationCity {

  @Inject private Settings settings;
  @Inject private DemonstrationProgress done;
  @Inject @Any private Instance<DemonstrationPart> parts;

  void make() {
    if (!settings.flag(Setting.DEMONSTRATION) || !done.mayBeMade()) {
      return;
    }
    long seed = settings.number(Setting.DEMONSTRATION_SEED);
    List<DemonstrationPart> inOrder =
        parts.stream().sorted(Comparator.comparingInt(DemonstrationPart::order)).toList();
    int number = 0;
    for (DemonstrationPart part : inOrder) {
      number++;
      if (done.isMade(part.name())) {
        continue;
      }
      String place = "Samverka: demonstrationen " + number + "/" + inOrder.size() + " ";
      Console.say(place + part.name());
      part.make(seed, line -> Console.say(place + part.name() + ": " + line));
      done.made(part.name(), seed);
    }
  }
}
