package org.samverka.decision;

import jakarta.inject.Inject;
import java.util.List;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;

/**
 * The notice board, which everybody may read without signing in (KL 8:9). It takes no actor,
 * because what it shows is the same for all: an allow-list of days and paragraphs.
 */
@Service
public class NoticeBoard {

  /** More than a city ever has up at once. */
  private static final int MOST = 200;

  @Inject private DecisionRepository repository;
  @Inject private SamverkaClock clock;

  /** What is up today, the newest first. One query. */
  public List<NoticeRow> posted() {
    return repository.posted(clock.today(), MOST);
  }
}
