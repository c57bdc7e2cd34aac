package org.samverka.commitment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.CommitmentEditing;
import org.samverka.commitment.CommitmentRow;
import org.samverka.commitment.StarterSet;
import org.samverka.commitment.TextLanguage;
import org.samverka.commitment.VersionStage;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/** The administrator's list of commitments, in the order of the band. */
@Named("commitmentList")
@RequestScoped
public class CommitmentListView {

  private static final String HERE = "/commitment/list?faces-redirect=true";

  @Inject private CommitmentEditing editing;
  @Inject private StarterSet starter;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private SamverkaClock clock;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private List<CommitmentRow> rows = List.of();
  private boolean read;
  private boolean starterLeft = true;
  private String code = "";

  /** Reads the list; the newest version of each, and what is in force or will be. */
  public void load() {
    Set<Long> met = new HashSet<>();
    List<CommitmentRow> shown = new ArrayList<>();
    for (CommitmentRow row : editing.list(current.actor(), TextLanguage.of(language.getTag()))) {
      boolean newest = met.add(row.commitmentId());
      if (newest || row.inForce() || isAhead(row)) {
        shown.add(row);
      }
    }
    rows = shown;
    read = true;
    starterLeft = starter.hasMore(current.actor());
  }

  private boolean isAhead(CommitmentRow row) {
    return row.effectiveFrom() != null
        && row.effectiveFrom().isAfter(clock.today())
        && row.stage() == VersionStage.PUBLISHED;
  }

  /** Adds the starter set and publishes it from today. */
  public @Nullable String publishStarter() {
    return counted("commitment.list.starterPublished", () -> starter.publish(current.actor()));
  }

  /** Adds the starter set as drafts. */
  public @Nullable String importStarter() {
    return counted("commitment.list.imported", () -> starter.importDrafts(current.actor()));
  }

  /** Publishes all drafts. */
  public @Nullable String publishAll() {
    return counted("commitment.list.publishedAll", () -> editing.publishAll(current.actor()));
  }

  /** Makes a commitment with an empty draft, and goes to write it. */
  public @Nullable String create() {
    long[] made = new long[1];
    if (!errors.attempt(() -> made[0] = editing.create(current.actor(), code))) {
      return null;
    }
    return "/commitment/edit?faces-redirect=true&id=" + made[0];
  }

  private @Nullable String counted(String notice, IntSupplier deed) {
    int[] count = new int[1];
    if (!errors.attempt(() -> count[0] = deed.getAsInt())) {
      return null;
    }
    notices.done(MessageKey.of(notice, count[0]));
    return HERE;
  }

  /** The versions shown. */
  public List<CommitmentRow> getRows() {
    return rows;
  }

  /** Whether the starter set has more than what is here. */
  public boolean isStarterLeft() {
    return starterLeft;
  }

  /**
   * Whether there is nothing yet. While a post is taken in, nothing has been read yet and every
   * form counts, here and below.
   */
  public boolean isBare() {
    return !read || rows.isEmpty();
  }

  /** Whether there is anything. */
  public boolean isFilled() {
    return !read || !rows.isEmpty();
  }

  /** Whether there are drafts. */
  public boolean isDrafting() {
    return !read || getDrafts() > 0;
  }

  /** How many drafts there are. */
  public long getDrafts() {
    return rows.stream().filter(row -> row.stage() == VersionStage.DRAFT).count();
  }

  /** The code typed for a new commitment. */
  public String getCode() {
    return code;
  }

  /** Sets it. */
  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code;
  }
}
