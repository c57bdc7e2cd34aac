package org.samverka.programme.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SubjectRef;
import org.samverka.programme.ChoiceList;
import org.samverka.programme.ChoiceView;
import org.samverka.programme.Choices;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;
import org.samverka.ui.Requested;

/** The lists of target groups and districts, and one entry of them. */
@Named("choices")
@RequestScoped
public class ChoicesView {

  private static final String LISTS = "/programme/choices?faces-redirect=true";

  @Inject private Choices choices;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private final Map<ChoiceList, List<ChoiceView>> all = new EnumMap<>(ChoiceList.class);
  private ChoiceList list = ChoiceList.TARGET_GROUP;
  @Inject private Requested requested;

  private long id;
  private long seen;
  private String nameSv = "";
  private String nameEn = "";
  private boolean offered;

  @PostConstruct
  void begin() {
    id = requested.number("id");
  }

  /** Reads both lists. */
  public void load() {
    TextLanguage tongue = TextLanguage.of(language.getTag());
    for (ChoiceList one : ChoiceList.values()) {
      all.put(one, choices.all(current.actor(), one, tongue));
    }
  }

  /** Reads the entry that the address names. */
  public void loadOne() {
    load();
    ChoiceView found =
        all.values().stream()
            .flatMap(List::stream)
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(() -> new NotFoundException(new SubjectRef("choice", id)));
    list = found.list();
    if (seen == 0) {
      seen = found.seen();
      nameSv = found.nameSv();
      nameEn = found.nameEn();
      offered = found.offered();
    }
  }

  /** Adds an entry. */
  public @Nullable String add() {
    if (!errors.attempt(() -> choices.add(current.actor(), list, nameSv, nameEn))) {
      return null;
    }
    notices.done(MessageKey.of("programme.choices.added", nameSv));
    return LISTS;
  }

  /** Changes an entry. */
  public @Nullable String change() {
    if (!errors.attempt(() -> choices.change(current.actor(), id, seen, nameSv, nameEn, offered))) {
      return null;
    }
    notices.done(MessageKey.of("programme.choices.changed", nameSv));
    return LISTS;
  }

  /** The lists there are. */
  public ChoiceList[] getLists() {
    return ChoiceList.values();
  }

  /** The entries of a list. */
  public List<ChoiceView> of(ChoiceList one) {
    return all.getOrDefault(one, List.of());
  }

  /** The list to add to. */
  public ChoiceList getList() {
    return list;
  }

  /** Sets it. */
  public void setList(@Nullable ChoiceList list) {
    this.list = list == null ? ChoiceList.TARGET_GROUP : list;
  }

  /** Which entry. */
  public long getId() {
    return id;
  }

  /** What the person saw of it. */
  public long getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }

  /** The name in Swedish. */
  public String getNameSv() {
    return nameSv;
  }

  /** Sets it. */
  public void setNameSv(@Nullable String nameSv) {
    this.nameSv = nameSv == null ? "" : nameSv;
  }

  /** The name in English. */
  public String getNameEn() {
    return nameEn;
  }

  /** Sets it. */
  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = nameEn == null ? "" : nameEn;
  }

  /** Whether new applications can choose it. */
  public boolean isOffered() {
    return offered;
  }

  /** Sets it. */
  public void setOffered(boolean offered) {
    this.offered = offered;
  }
}
