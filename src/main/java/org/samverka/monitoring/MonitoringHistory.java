package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SubjectRef;
import org.samverka.kernel.Texts;

/** Reads the history of a report or a deviation. */
@ApplicationScoped
class MonitoringHistory {

  @Inject private MonitoringRepository repository;

  <S extends Enum<S>> List<HistoryStep> of(SubjectRef subject, Class<S> stages) {
    return repository.periods(subject).stream()
        .map(
            period -> {
              String reason = period.reason();
              return new HistoryStep(
                  MessageKey.of(Texts.keyOf(Enum.valueOf(stages, period.stage()))),
                  period.personName(),
                  period.validFrom(),
                  reason == null ? "" : reason);
            })
        .toList();
  }
}
