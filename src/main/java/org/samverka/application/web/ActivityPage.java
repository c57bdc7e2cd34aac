package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.samverka.application.ApplicationField;
import org.samverka.application.Section;
import org.samverka.programme.ChoiceView;

/** What the association wants to do, for whom and why. */
@Named("activityPage")
@RequestScoped
public class ActivityPage extends SectionPage {

  @Inject private FieldWords words;

  @Override
  protected Section section() {
    return Section.ACTIVITY;
  }

  /** The target groups to choose from. */
  public List<ChoiceView> getTargetGroups() {
    return words.offered(
        ApplicationField.TARGET_GROUPS, getContent().value(ApplicationField.TARGET_GROUPS));
  }

  /** The districts to choose from. */
  public List<ChoiceView> getDistricts() {
    return words.offered(
        ApplicationField.DISTRICTS, getContent().value(ApplicationField.DISTRICTS));
  }

  /** The numbers of years that can be applied for. */
  public List<Integer> getYears() {
    return List.copyOf(new TreeSet<>(getContent().programme().terms().years()));
  }

  /** What a number of years is called. */
  public String years(int number) {
    return words.shown(ApplicationField.YEARS_SOUGHT, Integer.toString(number));
  }

  /** The chosen target groups. */
  public String[] getChosenGroups() {
    return chosen(ApplicationField.TARGET_GROUPS);
  }

  /** Sets them. */
  public void setChosenGroups(String @Nullable [] ids) {
    choose(ApplicationField.TARGET_GROUPS, ids);
  }

  /** The chosen districts. */
  public String[] getChosenDistricts() {
    return chosen(ApplicationField.DISTRICTS);
  }

  /** Sets them. */
  public void setChosenDistricts(String @Nullable [] ids) {
    choose(ApplicationField.DISTRICTS, ids);
  }

  private String[] chosen(ApplicationField field) {
    String ids = Objects.toString(getTyped().get(field.name()), "");
    return ids.isEmpty() ? new String[0] : ids.split(" ", -1);
  }

  private void choose(ApplicationField field, String @Nullable [] ids) {
    getTyped().put(field.name(), ids == null ? "" : String.join(" ", ids));
  }
}
