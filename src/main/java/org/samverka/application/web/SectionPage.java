package org.samverka.application.web;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverka.application.ApplicationField;
import org.samverka.application.Completeness;
import org.samverka.application.DraftService.TypedLine;
import org.samverka.application.FieldKind;
import org.samverka.application.Section;
import org.samverka.application.SectionView;
import org.samverka.identity.StaleException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Written;
import org.samverka.ui.Difference;
import org.samverka.ui.Errors;
import org.samverka.ui.Messages;
import org.samverka.ui.Notices;
import org.samverka.ui.Overtaken;

/**
 * A part of an application that is filled in on a page of its own. What is saved need not be
 * complete. Whoever comes second sees both versions, and saves again if theirs shall stand.
 */
public abstract class SectionPage extends CasePage {

  /** So long after somebody has saved they may well be writing on. */
  private static final Duration JUST_NOW = Duration.ofMinutes(5);

  @Inject private FieldWords words;
  @Inject private SavedWords saved;
  @Inject private SamverkaClock clock;
  @Inject private Messages messages;
  @Inject private Errors errors;
  @Inject private Notices notices;
  @Inject private Overtaken overtaken;

  private final Map<String, @Nullable Object> typed = new HashMap<>();
  private @Nullable SectionView stored;
  private @Nullable String seen;
  private List<Difference> differences = List.of();

  /** Which part it is. */
  protected abstract Section section();

  /** The lines of the part as they were typed; only the budget has any. */
  protected List<TypedLine> lines() {
    return List.of();
  }

  /** What stands in the conflict page beside the fields. */
  protected List<Difference> moreDifferences(SectionView current) {
    return List.of();
  }

  /** Reads the part; a submitted application is shown on its own page. */
  public @Nullable String open() {
    load();
    if (!isDraft()) {
      return to("/application/case");
    }
    if (seen == null) {
      SectionView view = getStored();
      seen = Long.toString(view.seen());
      view.values().forEach((field, value) -> typed.put(field.name(), written(field, value)));
    }
    return null;
  }

  /** Saves and stays. */
  public @Nullable String save() {
    return kept() ? to("/application/" + page()) : null;
  }

  /** Saves and goes on to what comes after. */
  public @Nullable String saveAndGoOn() {
    if (!kept()) {
      return null;
    }
    String path = Tasks.path(Tasks.after(section()), getId());
    return path.replace("?", "?faces-redirect=true&");
  }

  private String page() {
    String path = Tasks.path(section(), getId());
    return path.substring(path.lastIndexOf('/') + 1, path.indexOf('?'));
  }

  private boolean kept() {
    Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
    for (ApplicationField field : ApplicationField.of(section())) {
      values.put(field, text(typed.get(field.name())));
    }
    boolean[] kept = new boolean[1];
    boolean right =
        errors.attempt(
            () -> {
              try {
                drafts().save(actor(), getId(), section(), seenVersion(), values, lines());
                kept[0] = true;
              } catch (StaleException e) {
                overtaken.by(e.subject(), e.chain());
                kept[0] = false;
              }
            });
    if (right && !kept[0]) {
      conflict(values);
      return false;
    }
    if (right) {
      notices.done(MessageKey.of("application.saved", messages.name(section())));
    }
    return right;
  }

  private void conflict(Map<ApplicationField, String> values) {
    readAgain();
    stored = null;
    SectionView current = getStored();
    seen = Long.toString(current.seen());
    List<Difference> rows = new java.util.ArrayList<>();
    for (ApplicationField field : ApplicationField.of(section())) {
      rows.add(
          new Difference(
              messages.name(field),
              words.shown(field, values.getOrDefault(field, "")),
              words.shown(field, current.values().getOrDefault(field, ""))));
    }
    rows.addAll(moreDifferences(current));
    differences = rows.stream().filter(Difference::isDifferent).toList();
    errors.add(MessageKey.of("application.conflict", current.editedBy()));
  }

  private long seenVersion() {
    return seen != null && seen.matches("-?\\d{1,18}") ? Long.parseLong(seen) : SectionView.NEVER;
  }

  /** The part as it is stored. */
  public SectionView getStored() {
    SectionView known = stored;
    if (known == null) {
      known = drafts().section(actor(), getId(), section());
      stored = known;
    }
    return known;
  }

  /** When and by whom it was last saved, in words; empty for never. */
  public String getSavedWhen() {
    return saved.when(getStored().editedAt(), getStored().editedBy());
  }

  /** That it has just been saved, as the page says after saving by itself; empty for never. */
  public String getSavedNow() {
    return saved.now(getStored().editedAt());
  }

  /** That somebody else is writing here just now, judged by when they last saved; empty else. */
  public String getOtherWriting() {
    SectionView view = getStored();
    Instant at = view.editedAt();
    boolean now = at != null && at.plus(JUST_NOW).isAfter(clock.now());
    return at != null && now && view.editedById() != actor().accountId()
        ? saved.other(at, view.editedBy())
        : "";
  }

  /** What is left in this part, once it has been begun. */
  public List<String> getMissing() {
    return getStored().seen() == SectionView.NEVER
        ? List.of()
        : messages.texts(Completeness.missing(getContent(), section()));
  }

  /** What somebody else has saved meanwhile, beside what was typed. */
  public List<Difference> getDifferences() {
    return differences;
  }

  /** What is typed, by field. */
  public Map<String, @Nullable Object> getTyped() {
    return typed;
  }

  /** The version of the part that the person saw. */
  public @Nullable String getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(@Nullable String seen) {
    this.seen = seen;
  }

  private static Object written(ApplicationField field, String value) {
    return field.kind() == FieldKind.MONEY ? Written.number(Long.parseLong(value)) : value;
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
