package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samverka.application.ApplicationField;
import org.samverka.application.BudgetLine;
import org.samverka.application.Section;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.Written;
import org.samverka.programme.ChoiceList;
import org.samverka.programme.ChoiceView;
import org.samverka.programme.Choices;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Messages;

/** How the stored answers of an application are written for people, wherever it is read. */
@Named("fieldWords")
@RequestScoped
public class FieldWords {

  @Inject private Choices choices;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private Messages messages;

  private final Map<ChoiceList, List<ChoiceView>> known = new HashMap<>();

  /** An answer as people write it; what can't be read is shown as it was typed. */
  public String shown(ApplicationField field, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (field.kind()) {
      case LINE, TEXT, COUNT -> value;
      case MONEY -> value.matches("\\d{1,12}") ? Written.money(Long.parseLong(value)) : value;
      case YEARS ->
          value.equals("1")
              ? messages.get("application.years.one")
              : messages.of("application.years.many", value);
      case YES_NO -> messages.get(value.equals("yes") ? "application.yes" : "application.no");
      case KNOWLEDGE -> messages.get("application.knowledge." + value);
      case CHOICES -> names(list(field), value);
    };
  }

  /** What can be chosen in a field, with what an older draft has chosen. */
  public List<ChoiceView> offered(ApplicationField field, String chosen) {
    List<String> ids = Arrays.asList(chosen.split(" ", -1));
    return all(list(field)).stream()
        .filter(choice -> choice.offered() || ids.contains(Long.toString(choice.id())))
        .toList();
  }

  /** The fields of a part, for the page that shows everything. */
  public List<ApplicationField> fieldsOf(Section section) {
    return ApplicationField.of(section);
  }

  /** The parts that have fields. */
  public List<Section> getFieldSections() {
    return List.of(Section.ACTIVITY, Section.METHODS, Section.BUDGET);
  }

  /** Where a part is filled in, without the context path. */
  public String page(Section section, long caseId) {
    return Tasks.path(section, caseId);
  }

  /** What the side of a line is called. */
  public String side(BudgetLine line) {
    return messages.name(line.side());
  }

  private String names(ChoiceList list, String value) {
    List<String> ids = Arrays.asList(value.split(" ", -1));
    return all(list).stream()
        .filter(choice -> ids.contains(Long.toString(choice.id())))
        .map(ChoiceView::name)
        .collect(Collectors.joining(", "));
  }

  private List<ChoiceView> all(ChoiceList list) {
    return known.computeIfAbsent(
        list, any -> choices.all(current.actor(), any, TextLanguage.of(language.getTag())));
  }

  private static ChoiceList list(ApplicationField field) {
    return field == ApplicationField.DISTRICTS ? ChoiceList.DISTRICT : ChoiceList.TARGET_GROUP;
  }
}
