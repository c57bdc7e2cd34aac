package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samverka.kernel.RegistryNumber;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;

/** Gives registry numbers: one series a year by the calendar of Stockholm. */
@ApplicationScoped
class RegistryNumbers {

  private static final Logger LOG = Logger.getLogger(RegistryNumbers.class.getName());

  @Inject private CaseRepository repository;
  @Inject private NewYear newYear;
  @Inject private SamverkaClock clock;
  @Inject private Settings settings;

  /** The next number. Whoever else wants one waits until this transaction has ended. */
  RegistryNumber next() {
    String prefix = settings.text(Setting.REGISTRY_PREFIX);
    int year = clock.today().getYear();
    if (!repository.hasCounter(prefix, year)) {
      begin(prefix, year);
    }
    return repository.lockCounter(prefix, year).next();
  }

  private void begin(String prefix, int year) {
    try {
      newYear.begin(prefix, year);
    } catch (PersistenceException e) {
      // Somebody else began the year in the same moment; the counter is there, which is all we
      // need.
      LOG.log(Level.FINE, "the series had been begun", e);
    }
  }

  /** Begins a series in a transaction of its own, so that two who do it at once see each other. */
  @Service
  static class NewYear {

    @Inject private CaseRepository repository;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void begin(String prefix, int year) {
      repository.addCounter(prefix, year);
    }
  }
}
